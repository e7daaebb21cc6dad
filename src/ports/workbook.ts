/**
 * What a command needs of the workbook, in the words of the sheets and the domain. `src/excel` implements it; nothing
 * here knows Excel.
 */
import type { HostFailure, Refused, Cancelled } from '../domain/finding';
import type { Result } from '../domain/result';
import type { TableRow } from '../sheets/cell-input';
import type { Formula } from '../sheets/formula';
import type { InputTableKey, SheetKey, TableKey } from '../sheets/names';
import type { Rect, SheetPlan } from '../sheets/plan';

export type { CellInput, TableRow, TypedFormula } from '../sheets/cell-input';

/** A rectangle of a sheet that exists. */
export interface Place extends Rect {
  readonly sheetName: string;
}

export interface TableState {
  readonly key: TableKey;
  /** What the table and its columns are called now. */
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Headers and body, without a totals row. */
  readonly place: Place;
  /** Position of each column inside the table; users may have moved or added some. */
  readonly columnAt: Readonly<Record<string, number>>;
  /** Keys whose column is no longer there. */
  readonly missingColumns: readonly string[];
  /** Rows in sheet order, by column key, formula columns included. A table always has one row at least. */
  readonly rows: readonly TableRow[];
  /** What was typed, formulas as text; read only on demand. */
  readonly entries?: readonly TableRow[];
  /** Blank rows between the table and what stands below it; `null` where nothing does. */
  readonly blankRowsBelow: number | null;
}

export interface SheetState {
  readonly name: string;
  /** What the add-in wrote last time; `null` where it never did. */
  readonly area: Rect | null;
  /** Every cell that holds something; `null` for an empty sheet. */
  readonly used: Rect | null;
  /** Names of the charts on the sheet. */
  readonly charts: readonly string[];
  /** Cells of our area that hold no formula, ours and those typed over; read only on demand. */
  readonly constants?: readonly ConstantCell[];
  /** What a derived sheet says of its own rows; `null` where nothing does. Read only on demand. */
  readonly rebuildMark?: string | null;
  /** IDs of the sentences on the sheet by their row; read along with the constants. */
  readonly sentenceIds?: ReadonlyMap<number, string>;
}

export interface ConstantCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
}

/** Everything one reading of the workbook tells. */
export interface WorkbookState {
  readonly tables: ReadonlyMap<TableKey, TableState>;
  /** Sheets that exist, under the names they have now. */
  readonly sheets: ReadonlyMap<SheetKey, SheetState>;
  /** Names of all sheets, the user's own too, that are protected. */
  readonly lockedSheets: ReadonlySet<string>;
  /** Names of all sheets of which a filter hides rows. */
  readonly filteredSheets: ReadonlySet<string>;
  /** Defined names of the add-in that exist. */
  readonly names: ReadonlySet<string>;
  /** Formulas of the defined names that begin like ours, the tables of derived sheets among them. */
  readonly blockNames: ReadonlyMap<string, string>;
  /** A command was cut off while writing. */
  readonly interrupted: boolean;
  /** What that command had begun to make. */
  readonly unfinished: Unfinished;
  /** For a table that is missing: the cell of somebody else's that stands where it would be made. */
  readonly obstacles: ReadonlyMap<TableKey, CellPlace>;
}

export interface CellPlace {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

/** What is half made: tables to be finished as if they were new, tables whose rows were being written, derived sheets. */
export interface Unfinished {
  readonly tables: ReadonlySet<TableKey>;
  /** They were there before; some of their rows may lack formulas and looks. */
  readonly touched: ReadonlySet<TableKey>;
  readonly grids: ReadonlyMap<SheetKey, UnfinishedGrid>;
}

export interface UnfinishedGrid {
  /** `new`: the sheet was not ours before. `reshaped`: its columns have another meaning now. */
  readonly dress: 'new' | 'reshaped' | 'kept';
  /** Charts on the sheet that are not the add-in's; one more than that is a chart that got no name. */
  readonly otherCharts: number;
}

export const NO_UNFINISHED: Unfinished = { tables: new Set(), touched: new Set(), grids: new Map() };

export interface ReadOptions {
  /** Read what was typed as well: needed where it may have to be brought back. */
  readonly entries?: boolean;
  /**
   * Read the constants on derived sheets: what was typed there must be kept before it is written over. `true`: on those
   * that Susun lays out.
   */
  readonly constants?: boolean | readonly SheetKey[];
  /** Read the marks of the derived sheets. */
  readonly rebuildMarks?: boolean;
}

/** Input rows to write. Formula columns are written by the table's own specification. */
export interface TableWrite {
  readonly table: TableKey;
  /** All rows of the table, or `keep` to leave them as they are and only see to formulas and looks. */
  readonly rows: readonly TableRow[] | 'keep';
  /** With `keep`: the ID column for all rows; more IDs than rows make the table longer. */
  readonly ids?: readonly (string | null)[];
}

/** One consistent change of the workbook. */
export interface WritePlan {
  /** Sheets that must exist, in this order from the left. */
  readonly sheets: readonly SheetKey[];
  readonly tables: readonly TableWrite[];
  readonly grids: readonly SheetPlan[];
  /** Single cells on derived sheets, after everything else. */
  readonly cells?: readonly SheetCell[];
  /** Formulas of single cells on derived sheets that are there already. */
  readonly formulas?: readonly SheetFormula[];
  /** What derived cells show once Excel has computed them, kept beside them. */
  readonly keptValues?: readonly KeptValues[];
  /** What derived cells show once Excel has computed them, kept in input cells. */
  readonly valueCopies?: readonly ValueCopy[];
  /** Decimals shown for percentages. */
  readonly decimals: 0 | 1 | 2;
  /** Put headers and their explanations right as well; new tables get them anyway. */
  readonly headers?: boolean;
}

/** From a cell of a derived sheet to a cell of an input table that the same plan writes; its rows count from 0. */
export interface ValueCopy {
  readonly sheet: SheetKey;
  readonly row: number;
  readonly column: number;
  readonly table: InputTableKey;
  readonly tableRow: number;
  readonly tableColumn: string;
}

/** What a command changed among the inputs, enough to take it back. */
export interface InputChange {
  readonly table: InputTableKey;
  readonly before: readonly TableRow[];
  readonly after: readonly TableRow[];
}

/** A formula on a sheet of ours. */
export interface SheetFormula {
  readonly sheet: SheetKey;
  readonly row: number;
  readonly column: number;
  readonly formula: Formula;
}

/** The values of some cells, kept in the same rows of another column of that sheet. */
export interface KeptValues {
  readonly sheet: SheetKey;
  readonly from: Rect;
  readonly column: number;
}

/** A constant on a sheet of ours. */
export interface SheetCell extends ConstantCell {
  readonly sheet: SheetKey;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Name of the sheet that is written next; `null` once everything is. */
  readonly writing: string | null;
}

export interface WriteOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Looked at between round trips. */
  readonly cancelled?: () => boolean;
}

export type WorkbookError = Refused | HostFailure | Cancelled;

export interface WorkbookReader {
  /** The state of every table and sheet of the add-in, in one round trip. */
  read(options?: ReadOptions): Promise<Result<WorkbookState, WorkbookError>>;
}

export interface WorkbookPort extends WorkbookReader {
  /**
   * Writes a plan on top of the state read before; refused where a sheet of it is protected or filtered. Running it again
   * after a failure half-way reaches the same end.
   */
  write(plan: WritePlan, state: WorkbookState, options?: WriteOptions): Promise<Result<void, WorkbookError>>;
}
