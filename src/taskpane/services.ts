/** Everything the pane needs of the world outside, handed to it by `main`. */
import type { Automatic } from '../commands/edited-sentences';
import type { SendingWarnings } from '../commands/before-sending';
import type { Checked } from '../commands/check';
import type { Failed, Outcome } from '../commands/outcome';
import type { Rejected } from '../commands/reject-changes';
import type { Restored } from '../commands/restore-formulas';
import type { SentChange, SentFile } from '../commands/restoring/sent-changes';
import type { Sent } from '../commands/send';
import type { Survey } from '../commands/survey';
import type { RowChange, RowEdit } from '../commands/write-row';
import type { Quarter } from '../domain/report';
import type { Result } from '../domain/result';
import type { HostEnvironment } from '../ports/host-environment';
import type { KeptFinding, LiveWorkbook, Navigator } from '../ports/live-workbook';
import type { InputChange, SheetCell, WorkbookError, WriteOptions } from '../ports/workbook';

/** The samples of `assets/sample`. */
export const SAMPLES = ['fictional', 'kupang'] as const;
export type SampleKey = (typeof SAMPLES)[number];

/** The sheets a build can write, as the user chooses them; those they need come along. */
export const DERIVED_SHEETS = ['summary', 'comparison', 'chapterOne', 'report', 'scores', 'other', 'charts'] as const;
export type DerivedSheet = (typeof DERIVED_SHEETS)[number];

/** What to do about one finding. */
export type CheckRequest =
  | { readonly kind: 'accept'; readonly fingerprint: string; readonly reason: string }
  | { readonly kind: 'reopen'; readonly fingerprint: string };

/** What the sender chooses for a copy. */
export interface SendRequest {
  /** The last values instead of native formulas. */
  readonly valuesOnly: boolean;
  readonly includeOpenFindings: boolean;
  readonly hideSmallCounts: boolean;
  /** The number of the copy that is made once more; `null`: the next one. */
  readonly version: number | null;
}

export interface PaneCommands {
  survey(): Promise<Result<Survey, WorkbookError>>;
  prepare(options: WriteOptions): Promise<Outcome>;
  fillSample(sample: SampleKey, options: WriteOptions & { readonly replace: boolean }): Promise<Outcome>;
  build(sheets: readonly DerivedSheet[], options: WriteOptions): Promise<Outcome>;
  /** Edited sentences become formulas again: some by their IDs, or all of them. */
  restoreSentences(sentences: Automatic, options: WriteOptions): Promise<Outcome>;
  /** Reads and lists what does not fit; with a request, one finding is accepted or opened again first. */
  check(request: CheckRequest | null, options: WriteOptions): Promise<Result<Checked, Failed>>;
  /** What the last check left on its sheet; `null`: there is none. Checks nothing anew. */
  keptFindings(): Promise<Result<readonly KeptFinding[] | null, WorkbookError>>;
  /** What would embarrass the sender of a copy; `null`: nothing. */
  beforeSending(): Promise<Result<SendingWarnings | null, WorkbookError>>;
  /** Makes the copy for the Kanwil. */
  send(request: SendRequest, options: WriteOptions): Promise<Result<Sent, Failed>>;
  /** Puts the add-in's functions back after a copy in place. */
  restoreFunctions(): Promise<Outcome>;
  /** Replaces the add-in's functions in the input tables by formulas of plain Excel. */
  useNativeFormulas(options: WriteOptions): Promise<Outcome>;
  /** Enters the add-in's functions again, and lists what was changed since the workbook was sent. */
  restoreFormulas(): Promise<Result<Restored, Failed>>;
  /** Writes the values back that were sent. */
  rejectChanges(
    file: SentFile,
    changes: readonly SentChange[],
    options: WriteOptions,
  ): Promise<Result<Rejected, Failed>>;
  /** `cells`: words that the command replaced on derived sheets along with it. */
  undo(
    changes: readonly InputChange[],
    cells: readonly SheetCell[],
    options: WriteOptions,
  ): Promise<Result<void, WorkbookError>>;
  /** Puts back what was typed on derived sheets before a build wrote over it. */
  restoreTyped(cells: readonly SheetCell[], options: WriteOptions): Promise<Result<void, WorkbookError>>;
  /** One quarter of e-Performance as text; `null` where nothing is filled in for it. */
  quarterText(quarter: Quarter): Promise<Result<string | null, WorkbookError>>;
  writeRow(edit: RowEdit): Promise<Result<RowChange, WorkbookError>>;
  /** The edit that takes a row change back. */
  takeBack(change: RowChange): RowEdit;
}

export interface Clock {
  /** Runs once after so many milliseconds; returns how to call it off. */
  after(milliseconds: number, run: () => void): () => void;
}

export interface PaneServices {
  readonly commands: PaneCommands;
  readonly live: LiveWorkbook;
  readonly navigator: Navigator;
  readonly host: HostEnvironment;
  readonly clock: Clock;
}
