/** What a command answers. */
import type { InputFinding } from '../domain/finding';
import type { Result } from '../domain/result';
import type { InputChange, WorkbookError } from '../ports/workbook';

export interface Done {
  /** What was changed among the inputs, enough to take it back. */
  readonly changes: readonly InputChange[];
  /** What was noticed on the way; nothing that stopped the command. */
  readonly findings: readonly InputFinding[];
}

/** A failure half-way keeps what had been read before, so that the inputs can still be brought back. */
export interface Failed {
  readonly error: WorkbookError;
  readonly changes: readonly InputChange[];
}

export type Outcome = Result<Done, Failed>;
