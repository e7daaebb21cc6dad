import type { Area, CellValue, Sheet, Workbook } from './types';

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

/** Cells with other contents than before. */
export interface ChangedArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * What has changed since the last recalculation. Cells that were written are listed, also where they hold the same as
 * before; `structure`: cells may have moved and anything may be new; `full`: somebody asked for everything again, custom
 * functions included. Names, tables and sheets need no mention: the engine sees to them itself.
 */
export type Changes = readonly ChangedArea[] | 'structure' | 'full';

/**
 * Computes the formulas of the workbook that are out of date and leaves the results in `Cell.value`.
 *
 * Excel computes its own functions at once and custom functions later. So `recalculate` runs synchronously up to its first
 * call of `callFunctions`: by then every cell that needs no custom function holds its result, and the cells that wait for
 * one, with all that depend on them, read `#BUSY!`. Nested custom functions may need several calls. Without a custom
 * function to compute, `callFunctions` is not called at all and all results are there when `recalculate` returns its
 * promise. A call whose formula and arguments have not changed since the last time keeps its value and is not repeated,
 * unless the answer was `#NAME?` and the formula is entered again: the function may be there now.
 *
 * The host starts no second recalculation, and changes no cell, before the promise is settled. Where it wants values in
 * the middle of a batch, it never answers `callFunctions` and leaves that recalculation for good: the next one makes its
 * calls again. The promise rejects only for a bug or for a workbook the engine cannot compute truthfully, never for a
 * formula's own error; everything is out of date then.
 */
export interface CalcEngine {
  /** `changes`: without it, `structure`. */
  recalculate(workbook: Workbook, callFunctions: CallFunctions, changes?: Changes): Promise<void>;
}
