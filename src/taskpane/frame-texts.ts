/** The texts of the frame and of Mulai. Indonesian comes with the pane; English is loaded by those who want it. */
import { failureText } from '../texts/failures.id';
import { findingsId } from '../texts/pane/findings.id';
import { shellId } from '../texts/pane/shell.id';
import { startId } from '../texts/pane/start.id';
import type { Language } from './language';
import type { Activity, PaneError, UndoEntry } from './store/pane-state';
import type { FrameTexts } from './frame-text-types';

export const INDONESIAN: FrameTexts = { shell: shellId, start: startId, findings: findingsId, failure: failureText };

/** Rejects where the script with the English texts cannot be loaded. */
export async function loadFrame(language: Language): Promise<FrameTexts> {
  if (language === 'id') return INDONESIAN;
  const { ENGLISH } = await import(/* webpackChunkName: "english" */ './frame-texts.en');
  return ENGLISH;
}

/** What happened and what to do. */
export const errorText = (error: PaneError, { shell, failure }: FrameTexts): string =>
  error.kind === 'bug' ? shell.bug : failure(error);

export const errorTitle = (activity: Activity, error: PaneError, { shell }: FrameTexts): string =>
  error.kind === 'cancelled' ? shell.cancelledTitle : shell.failedTitle[activity];

/** What a maintainer needs of a failure; `null` where the sentence says it all. */
export function errorDetails(error: PaneError): string | null {
  if (error.kind === 'bug') return [error.message, error.stack].filter((part) => part !== null).join('\n');
  return error.kind === 'host' ? JSON.stringify(error.details, null, 1) : null;
}

export function undoText({ label }: UndoEntry, { shell: { undoLabel } }: FrameTexts): string {
  switch (label.kind) {
    case 'fill':
      return undoLabel.fill;
    case 'sentences':
      return undoLabel.sentences;
    case 'check':
      return undoLabel.check;
    case 'reject':
      return undoLabel.reject;
    case 'typed':
      return undoLabel.typed(label.count);
    case 'row':
      return undoLabel.row(label.id);
    case 'formula':
      return undoLabel.formula(label.address);
  }
}
