import { failureTextEn } from '../texts/failures.en';
import { findingsEn } from '../texts/pane/findings.en';
import { shellEn } from '../texts/pane/shell.en';
import { startEn } from '../texts/pane/start.en';
import type { FrameTexts } from './frame-text-types';

export const ENGLISH: FrameTexts = { shell: shellEn, start: startEn, findings: findingsEn, failure: failureTextEn };
