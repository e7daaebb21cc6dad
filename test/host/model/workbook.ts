import type { Area, PageLayout, Sheet, Table, Workbook } from './types';
import { contains, intersect } from './address';

/** Points, the default sizes of a cell in Calibri 11. */
export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;

export function defaultPageLayout(): PageLayout {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    fit: null,
    scale: 100,
    printArea: null,
    titleRows: null,
    titleColumns: null,
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
    header: { left: '', center: '', right: '' },
    footer: { left: '', center: '', right: '' },
    printGridlines: false,
    blackAndWhite: false,
  };
}

/** Ids look like Excel's and count up, so that two runs of a test see the same ones. */
export function nextId(taken: Iterable<string>, kind: 'sheet' | 'table' | 'chart' | 'format'): string {
  const prefix = { sheet: '0001', table: '0002', chart: '0003', format: '0004' }[kind];
  let highest = 0;
  for (const id of taken) {
    const match = /^\{([0-9A-F]{8})-(\d{4})-/.exec(id);
    if (match?.[2] === prefix) highest = Math.max(highest, Number.parseInt(match[1] ?? '0', 16));
  }
  return `{${(highest + 1).toString(16).toUpperCase().padStart(8, '0')}-${prefix}-4000-8000-000000000000}`;
}

export function createSheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    cells: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    hyperlinks: new Map(),
    names: [],
    freeze: { rows: 0, columns: 0 },
    page: defaultPageLayout(),
    protection: null,
  };
}

/** A new workbook as Excel makes it: one empty sheet, A1 selected. */
export function createWorkbook(): Workbook {
  const sheet = createSheet(nextId([], 'sheet'), 'Sheet1');
  return {
    sheets: [sheet],
    names: [],
    properties: {},
    activeSheetId: sheet.id,
    selection: { row: 0, column: 0, rows: 1, columns: 1 },
    calculationMode: 'Automatic',
  };
}

export function allTables(workbook: Workbook): { readonly sheet: Sheet; readonly table: Table }[] {
  return workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

/** Table names are unique in the workbook and found without regard to case. */
export function findTable(
  workbook: Workbook,
  name: string,
): { readonly sheet: Sheet; readonly table: Table } | undefined {
  const wanted = name.toLowerCase();
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === wanted);
    if (table) return { sheet, table };
  }
  return undefined;
}

export function bodyArea(table: Table): Area {
  const top = table.showHeaders ? 1 : 0;
  const bottom = table.showTotals ? 1 : 0;
  return { ...table.area, row: table.area.row + top, rows: table.area.rows - top - bottom };
}

export function headerArea(table: Table): Area | null {
  return table.showHeaders ? { ...table.area, rows: 1 } : null;
}

export function totalsArea(table: Table): Area | null {
  return table.showTotals ? { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 } : null;
}

export function tableAt(sheet: Sheet, row: number, column: number): Table | undefined {
  return sheet.tables.find((table) => contains(table.area, { row, column, rows: 1, columns: 1 }));
}

export function tablesIn(sheet: Sheet, area: Area): Table[] {
  return sheet.tables.filter((table) => intersect(table.area, area) !== null);
}
