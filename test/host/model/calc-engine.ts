import type { CellValue, Workbook } from './types';

/**
 * What a function receives for one parameter: a single value, the values of a range or array row by row, or `undefined`
 * for a parameter that the formula leaves out. `null` is an empty cell: the host turns it into what its profile of Excel
 * hands over (0 on the desktop, null on the web).
 */
export type FunctionArgument = CellValue | readonly (readonly CellValue[])[] | undefined;

/** One call of a custom function, made by the formula of one cell. */
export interface FunctionCall {
  /** As it stands in the formula, in upper case: `LKJIP.CAPAIAN`. */
  readonly id: string;
  readonly args: readonly FunctionArgument[];
  /** The calling cell with its sheet, `'Perjanjian Kinerja'!B5`. */
  readonly address: string;
}

/** What came back, in the order of the calls. A function that is not associated answers `{ error: '#NAME?' }`. */
export type FunctionResult = CellValue | readonly (readonly CellValue[])[];

export type CallFunctions = (invocations: readonly FunctionCall[]) => Promise<readonly FunctionResult[]>;

/**
 * Computes every formula of the workbook and leaves the results in `Cell.value`.
 *
 * Excel computes its own functions at once and custom functions later. So `recalculate` runs synchronously up to its first
 * call of `callFunctions`: by then every cell that needs no custom function holds its result, and the cells that wait for
 * one, with all that depend on them, read `#BUSY!`. Nested custom functions may need several calls. Without a custom
 * function to compute, `callFunctions` is not called at all and all results are there when `recalculate` returns its
 * promise. A call whose formula and arguments have not changed since the last time keeps its value and is not repeated.
 *
 * The host starts no second recalculation, and changes no cell, before the promise is settled. Where it wants values in
 * the middle of a batch, it never answers `callFunctions` and leaves that recalculation for good: it must have kept
 * nothing. The promise rejects only for a bug or for a workbook the engine cannot compute truthfully, never for a
 * formula's own error.
 */
export interface CalcEngine {
  recalculate(workbook: Workbook, callFunctions: CallFunctions): Promise<void>;
}
