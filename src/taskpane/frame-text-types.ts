import type { Failure } from '../domain/finding';
import type { FindingTexts } from '../texts/pane/findings.id';
import type { ShellTexts } from '../texts/pane/shell.id';
import type { StartTexts } from '../texts/pane/start.id';

export interface FrameTexts {
  readonly shell: ShellTexts;
  readonly start: StartTexts;
  readonly findings: FindingTexts;
  readonly failure: (failure: Failure) => string;
}
