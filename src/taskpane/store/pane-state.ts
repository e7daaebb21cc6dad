/** What the frame of the pane shows. */
import type { InputFinding } from '../../domain/finding';
import type { SendingWarnings } from '../../commands/before-sending';
import type { CheckReport } from '../../commands/check';
import type { RestoreReport } from '../../commands/restore-formulas';
import type { SentCopy } from '../../commands/send';
import type { Survey } from '../../commands/survey';
import type { KeptFinding } from '../../ports/live-workbook';
import type { Progress, WorkbookError } from '../../ports/workbook';
import type { FrameTexts } from '../frame-text-types';
import type { Language } from '../language';
import type { FillPart, Place } from '../places';
import type { SampleKey } from '../services';

export type TaskName =
  | 'prepare'
  | 'fill'
  | 'build'
  | 'sentences'
  | 'native'
  | 'restore'
  | 'reject'
  | 'check'
  | 'send'
  | 'functions'
  | 'undo';

/** What was being done when something failed; each has a title of its own. */
export type Activity = TaskName | 'survey' | 'row' | 'language' | 'live' | 'place' | 'formula';

export interface Task {
  readonly name: TaskName;
  readonly progress: Progress | null;
  /** A cell is being edited, so the command waits and tries again. */
  readonly waiting: { readonly attempt: number; readonly of: number } | null;
  readonly cancelling: boolean;
}

/** A bug of ours; it is shown, with what a maintainer needs. */
export interface Bug {
  readonly kind: 'bug';
  readonly message: string;
  readonly stack: string | null;
}

export type PaneError = WorkbookError | Bug;

export type Notice =
  | {
      readonly kind: 'done';
      readonly task: TaskName;
      readonly findings: readonly InputFinding[];
      readonly typedOver: number;
    }
  | {
      readonly kind: 'failed';
      readonly activity: Activity;
      readonly error: PaneError;
      readonly retry: (() => void) | null;
    }
  | { readonly kind: 'confirm-replace'; readonly sample: SampleKey }
  | { readonly kind: 'functions-missing' }
  | { readonly kind: 'place-gone' };

/** What can be taken back, newest last. */
export interface UndoEntry {
  readonly label:
    | { readonly kind: 'fill' }
    | { readonly kind: 'sentences' }
    | { readonly kind: 'check' }
    | { readonly kind: 'reject' }
    | { readonly kind: 'typed'; readonly count: number }
    | { readonly kind: 'row'; readonly id: string }
    | { readonly kind: 'formula'; readonly address: string };
  readonly run: () => Promise<void>;
}

/** What came back from the Kanwil, compared with what was sent. */
export interface ReturnedState {
  readonly report: Omit<RestoreReport, 'restored'>;
  /** Fingerprints of the changes that stay. */
  readonly accepted: ReadonlySet<string>;
}

export interface CheckState {
  readonly report: CheckReport;
  /** Something was written from the pane since. */
  readonly changed: boolean;
}

export interface SendingState {
  /** Asked about before the copy is made; `null`: nothing to ask. */
  readonly warnings: SendingWarnings | null;
  /** The copy that was made last. */
  readonly copy: SentCopy | null;
}

export interface PaneState {
  readonly place: Place;
  readonly fillPart: FillPart;
  readonly language: Language;
  /** The texts of the frame in that language. */
  readonly frame: FrameTexts;
  readonly dark: boolean;
  /** `null` until the workbook has been read. */
  readonly survey: Survey | null;
  readonly task: Task | null;
  readonly notice: Notice | null;
  readonly undo: readonly UndoEntry[];
  /** What Periksa found last; `null` before it has looked. */
  readonly check: CheckState | null;
  /** What it left on its sheet before the pane was opened; `null`: not read, or nothing. */
  readonly keptFindings: readonly KeptFinding[] | null;
  readonly sending: SendingState;
  /** What was changed since the workbook was sent; `null` before Pulihkan Rumus has looked. */
  readonly returned: ReturnedState | null;
  /** Said to a screen reader when it changes. */
  readonly announcement: { readonly text: string } | null;
}

/** A success, which has been read once the user goes elsewhere; failures, questions and findings stay. */
export const isOldNews = (notice: Notice | null): boolean =>
  notice?.kind === 'done' && notice.findings.length === 0 && notice.typedOver === 0;

export function bugOf(error: unknown): Bug {
  if (error instanceof Error) return { kind: 'bug', message: error.message, stack: error.stack ?? null };
  return { kind: 'bug', message: String(error), stack: null };
}
