/** What a command answers. */
import type { InputFinding } from '../domain/finding';
import { err, type Result } from '../domain/result';
import type { InputChange, SheetCell, WorkbookError } from '../ports/workbook';

export interface Done {
  /** What was changed among the inputs, enough to take it back. */
  readonly changes: readonly InputChange[];
  /** What was typed on derived sheets and had to make room; `restoreTyped` puts it back. */
  readonly typedOver: readonly SheetCell[];
  /** What was noticed on the way; nothing that stopped the command. */
  readonly findings: readonly InputFinding[];
}

/** A failure half-way keeps what had been read before, so that the inputs can still be brought back. */
export interface Failed {
  readonly error: WorkbookError;
  readonly changes: readonly InputChange[];
  readonly typedOver: readonly SheetCell[];
}

/** A failure before anything was written. */
export const failedBefore = (error: WorkbookError): Outcome => err({ error, changes: [], typedOver: [] });

export type Outcome = Result<Done, Failed>;
