/** The texts of the frame, in both languages. Screens bring their own when they load. */
import { failureText } from '../texts/failures.id';
import { failureTextEn } from '../texts/failures.en';
import { findingsEn } from '../texts/pane/findings.en';
import { findingsId } from '../texts/pane/findings.id';
import { shellEn } from '../texts/pane/shell.en';
import { shellId } from '../texts/pane/shell.id';
import type { Failure } from '../domain/finding';
import type { Bilingual, Language } from './language';
import type { Activity, PaneError, UndoEntry } from './store/pane-state';

export const SHELL_TEXTS: Bilingual<typeof shellId> = { id: shellId, en: shellEn };
export const FINDING_TEXTS: Bilingual<typeof findingsId> = { id: findingsId, en: findingsEn };
const FAILURE_TEXTS: Bilingual<(failure: Failure) => string> = { id: failureText, en: failureTextEn };

/** What happened and what to do. */
export function errorText(error: PaneError, language: Language): string {
  return error.kind === 'bug' ? SHELL_TEXTS[language].bug : FAILURE_TEXTS[language](error);
}

export function errorTitle(activity: Activity, error: PaneError, language: Language): string {
  const texts = SHELL_TEXTS[language];
  return error.kind === 'cancelled' ? texts.cancelledTitle : texts.failedTitle[activity];
}

/** What a maintainer needs of a failure; `null` where the sentence says it all. */
export function errorDetails(error: PaneError): string | null {
  if (error.kind === 'bug') return [error.message, error.stack].filter((part) => part !== null).join('\n');
  return error.kind === 'host' ? JSON.stringify(error.details, null, 1) : null;
}

export function undoText({ label }: UndoEntry, language: Language): string {
  const texts = SHELL_TEXTS[language].undoLabel;
  switch (label.kind) {
    case 'fill':
      return texts.fill;
    case 'typed':
      return texts.typed(label.count);
    case 'row':
      return texts.row(label.id);
    case 'formula':
      return texts.formula(label.address);
  }
}
