/**
 * The workbook while people work in it: the rows of the input tables, news of what changes in them, and changes small
 * enough for a form. Commands that write many rows use the workbook port instead.
 */
import type { Result } from '../domain/result';
import type { InputTableKey, SheetKey } from '../sheets/names';
import type { CellInput, TableRow, WorkbookError } from './workbook';

export type { KeptFinding } from '../sheets/derived/findings/kept-findings';
export type { InputTableKey, SheetKey } from '../sheets/names';

export interface LiveRow {
  /** By column key, formula columns included; what a typed formula yields, not its text. */
  readonly cells: TableRow;
  /** Formulas that a person typed into input columns, by column key. */
  readonly formulas: Readonly<Record<string, string>>;
}

export interface LiveTable {
  readonly key: InputTableKey;
  /** Rows in the order of the sheet. */
  readonly rows: readonly LiveRow[];
}

/** The input tables that exist. */
export type LiveTables = ReadonlyMap<InputTableKey, LiveTable>;

/** Where the selection is: a row of an input table, counted from 0, and the column under it. */
export interface LiveSelection {
  readonly table: InputTableKey;
  readonly row: number;
  readonly column: string | null;
}

export interface LiveListener {
  /** The tables after a change in the sheets, whoever made it; tables that did not change are the same objects. */
  tables(tables: LiveTables): void;
  /** `null`: the selection left the input tables. */
  selection(selection: LiveSelection | null): void;
  /** A change could not be read; what the pane shows may be old. */
  failed(error: WorkbookError): void;
}

export interface LiveWorkbook {
  /** Reads the input tables and reports changes from then on. */
  start(listener: LiveListener): Promise<Result<LiveTables, WorkbookError>>;
  /** Reads everything anew, after a command or on request. */
  refresh(): Promise<Result<LiveTables, WorkbookError>>;
  stop(): Promise<Result<void, WorkbookError>>;
}

/** A row found by its ID, as somebody typed it. */
export interface FoundRow {
  readonly table: InputTableKey;
  readonly id: string;
  /** What was typed into the input columns, formulas as text. */
  readonly entries: TableRow;
  readonly schema: CellInput;
  /** Handed back to `writeRow`; nobody else looks inside. */
  readonly place: RowPlace;
}

export interface RowPlace {
  readonly tableName: string;
  readonly row: number;
  readonly columnAt: Readonly<Record<string, number>>;
  /** Name of the sheet where it is protected. */
  readonly lockedSheet: string | null;
}

export interface RowPort {
  /** `null`: no table, or no row of this ID. */
  readRow(table: InputTableKey, id: string): Promise<Result<FoundRow | null, WorkbookError>>;
  /** Writes some input cells of the row. */
  writeRow(row: FoundRow, cells: TableRow): Promise<Result<void, WorkbookError>>;
}

/** A formula that shows as intended where the cell has no format of its own. */
export interface FormulaEntry {
  /** In en-US. */
  readonly formula: string;
  /** `null`: Excel's General will do. */
  readonly numberFormat: string | null;
}

/** What a cell held before a formula was put into it. */
export interface EnteredFormula {
  readonly address: string;
  readonly sheetName: string;
  readonly formula: string;
  readonly before: string | number | boolean;
  /** `null`: the cell kept its format. */
  readonly formatBefore: string | null;
}

/** A cell of an input table, found by the cells of its row at the moment somebody goes there. */
export interface CellTarget {
  readonly table: InputTableKey;
  /** Columns and what they hold in the row; empty for a row without an ID. */
  readonly match: Readonly<Record<string, string | number>>;
  /** Counted from 1, for a row without an ID. */
  readonly rowNumber?: number;
  /** `null`: the whole row, or the table where no row is meant. */
  readonly column: string | null;
}

export interface Navigator {
  /** Selects a cell, row or table. `false`: it is not there any more. */
  selectCell(target: CellTarget): Promise<Result<boolean, WorkbookError>>;
  /** Shows the row of this ID and selects it; with a column, the cell. `false`: it is not there. */
  selectRow(table: InputTableKey, id: string, column?: string): Promise<Result<boolean, WorkbookError>>;
  /** Brings a sheet of the add-in to the front. `false`: it is not there. */
  showSheet(sheet: SheetKey): Promise<Result<boolean, WorkbookError>>;
  /** Brings a sheet to the front where the user looks at an empty one. `false`: it is not empty, and stays in front. */
  leaveEmptySheet(to: SheetKey): Promise<Result<boolean, WorkbookError>>;
  /** Puts a formula into the active cell. A cell that holds something is refused unless `replace` is set. */
  enterFormula(
    entry: FormulaEntry,
    options: { readonly replace: boolean },
  ): Promise<Result<EnteredFormula, EnterError>>;
  /** Puts back what the cell held before. `false`: it holds something else by now and is left alone. */
  takeFormulaBack(entered: EnteredFormula): Promise<Result<boolean, WorkbookError>>;
  /** How formulas are typed here: the separators of decimals and of arguments. */
  separators(): Promise<Result<Separators, WorkbookError>>;
}

export interface Occupied {
  readonly kind: 'occupied';
  readonly address: string;
}

export type EnterError = WorkbookError | Occupied;

export interface Separators {
  readonly decimal: string;
  readonly argument: string;
}
