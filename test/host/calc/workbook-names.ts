import type { DefinedName, Sheet, Table, Workbook } from '../model/types';

export interface TableOnSheet {
  readonly table: Table;
  readonly sheet: Sheet;
  /** Column name in lower case -> its position in the table. */
  readonly columns: ReadonlyMap<string, number>;
}

/** What the names in formulas stand for, found without regard to case. */
export class WorkbookNames {
  private readonly sheets = new Map<string, Sheet>();
  private readonly tables = new Map<string, TableOnSheet>();
  private readonly tablesOf = new Map<Sheet, TableOnSheet[]>();
  private readonly defined = new Map<string, DefinedName>();

  constructor(workbook: Workbook) {
    for (const name of workbook.names) this.defined.set(name.name.toLowerCase(), name);
    for (const sheet of workbook.sheets) {
      this.sheets.set(sheet.name.toLowerCase(), sheet);
      for (const name of sheet.names) this.defined.set(`${sheet.id}!${name.name.toLowerCase()}`, name);
      const here: TableOnSheet[] = [];
      for (const table of sheet.tables) {
        const entry = { table, sheet, columns: new Map(table.columns.map((one, at) => [one.name.toLowerCase(), at])) };
        here.push(entry);
        this.tables.set(table.name.toLowerCase(), entry);
      }
      this.tablesOf.set(sheet, here);
    }
  }

  sheet(name: string): Sheet | undefined {
    return this.sheets.get(name.toLowerCase());
  }

  table(name: string): TableOnSheet | undefined {
    return this.tables.get(name.toLowerCase());
  }

  /** The table that holds a cell: what a reference without a table name means. */
  tableAt(sheet: Sheet, row: number, column: number): TableOnSheet | undefined {
    return this.tablesOf.get(sheet)?.find(({ table: { area } }) => {
      return (
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns
      );
    });
  }

  /** A name of the sheet goes before a name of the workbook. */
  name(name: string, sheet: Sheet): DefinedName | undefined {
    const key = name.toLowerCase();
    return this.defined.get(`${sheet.id}!${key}`) ?? this.defined.get(key);
  }
}
