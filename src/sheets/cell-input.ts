/** What a cell of an input table may hold, and a row of such cells. */

/** As it was read: days are ISO text only where a column says so; blank is `null`; an error is its text. */
export type CellInput = string | number | boolean | null | TypedFormula;

/** A formula that a person typed into an input cell, kept as it is. */
export interface TypedFormula {
  readonly formula: string;
}

/** One row of a table by column key. */
export type TableRow = Readonly<Record<string, CellInput>>;
