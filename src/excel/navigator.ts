/** Takes the user to places in the workbook, and puts a formula where the user is. */
import { err, ok, type Result } from '../domain/result';
import type { CellTarget, EnteredFormula, FormulaEntry, Navigator, Occupied, Separators } from '../ports/live-workbook';
import type { CellInput } from '../ports/workbook';
import { AREA_NAMES } from '../sheets/derived-areas';
import { INPUT_TABLE_SPECS } from '../sheets/input-tables';
import { SHEETS, TABLES, type SheetKey, type TableKey } from '../sheets/names';
import { TABLE_SPECS } from '../sheets/all-tables';
import { parseAddress, rectAddress } from './address';
import { textEntry } from './cell-entry';
import { askTable, tableState } from './read-table';
import { runBatch, type ExcelRunner } from './run';

export const navigator = (runner: ExcelRunner): Navigator => ({
  selectCell: (target) => runBatch(runner, (context) => selectCell(context, target)),
  selectRow: (table, id, column) =>
    runBatch(runner, (context) => selectCell(context, { table, match: { id }, column: column ?? null })),
  showSheet: (sheet) => runBatch(runner, (context) => showSheet(context, sheet)),
  leaveEmptySheet: (to) => runBatch(runner, (context) => leaveEmptySheet(context, to)),
  enterFormula: async (entry, { replace }) => {
    const entered = await runBatch(runner, (context) => enterFormula(context, entry, replace));
    return entered.ok ? entered.value : entered;
  },
  takeFormulaBack: (entered) => runBatch(runner, (context) => takeFormulaBack(context, entered)),
  separators: () => runBatch(runner, readSeparators),
});

async function selectCell(
  context: Excel.RequestContext,
  { table: key, match, rowNumber, column }: CellTarget,
): Promise<boolean> {
  const asked = askTable(context, INPUT_TABLE_SPECS[key], false);
  await context.sync();
  const [state] = tableState(asked) ?? [];
  if (state === undefined) return false;
  const [, { rows, columnAt }] = state;
  const wanted = Object.entries(match);
  const body = asked.table.getDataBodyRange();
  const at = column === null ? undefined : columnAt[column];
  if (wanted.length === 0 && rowNumber === undefined) {
    asked.sheet.activate();
    asked.table.getHeaderRowRange().select();
    await context.sync();
    return true;
  }
  const row =
    rowNumber === undefined
      ? rows.findIndex((cells) => wanted.every(([name, value]) => sameCell(cells[name], value)))
      : rowNumber - 1;
  if (row < 0 || row >= rows.length) return false;
  asked.sheet.activate();
  if (at === undefined) body.getRow(row).select();
  else body.getCell(row, at).select();
  await context.sync();
  return true;
}

/** Excel's MATCH does not tell capitals apart. */
const sameCell = (cell: CellInput | undefined, value: string | number): boolean =>
  typeof cell === 'string' || typeof cell === 'number'
    ? String(cell).toUpperCase() === String(value).toUpperCase()
    : false;

/** A sheet is where its tables or its area are; under its first name only where it has neither. */
async function showSheet(context: Excel.RequestContext, key: SheetKey): Promise<boolean> {
  const { workbook } = context;
  const tables = (Object.keys(TABLES) as TableKey[])
    .filter((table) => TABLE_SPECS[table].sheet === key)
    .map((table) => workbook.tables.getItemOrNullObject(TABLES[table]));
  const areaName = AREA_NAMES[key];
  const areas = areaName === undefined ? [] : [workbook.names.getItemOrNullObject(areaName).getRangeOrNullObject()];
  const named = workbook.worksheets.getItemOrNullObject(SHEETS[key]);
  for (const table of tables) table.load('name');
  for (const area of areas) area.load('address');
  named.load('name');
  await context.sync();
  const owned = [...tables, ...areas].find(({ isNullObject }) => !isNullObject)?.worksheet;
  const sheet = owned ?? (named.isNullObject ? null : named);
  if (sheet === null) return false;
  sheet.activate();
  await context.sync();
  return true;
}

async function leaveEmptySheet(context: Excel.RequestContext, to: SheetKey): Promise<boolean> {
  const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject();
  used.load('address');
  await context.sync();
  return used.isNullObject && showSheet(context, to);
}

async function enterFormula(
  context: Excel.RequestContext,
  { formula, numberFormat }: FormulaEntry,
  replace: boolean,
): Promise<Result<EnteredFormula, Occupied>> {
  const cell = context.workbook.getActiveCell();
  const { worksheet } = cell;
  cell.load('address,formulas,numberFormat');
  worksheet.load('name');
  await context.sync();
  const { address } = cell;
  const before = content(cell.formulas);
  if (before !== '' && !replace) return err({ kind: 'occupied', address });
  const format = content(cell.numberFormat);
  const formatBefore = numberFormat !== null && format === 'General' ? format : null;
  if (formatBefore !== null) cell.numberFormat = [[numberFormat]];
  cell.formulas = [[formula]];
  // Excel may write a formula in its own way; what stands there now is what taking it back looks for.
  cell.load('formulas');
  await context.sync();
  return ok({ address, sheetName: worksheet.name, formula: String(content(cell.formulas)), before, formatBefore });
}

/** Puts back what the formula replaced, unless the cell holds something else by now. */
async function takeFormulaBack(context: Excel.RequestContext, entered: EnteredFormula): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(entered.sheetName);
  const cell = sheet.getRange(rectAddress(parseAddress(entered.address)));
  sheet.load('name');
  cell.load('formulas');
  await context.sync();
  if (sheet.isNullObject || content(cell.formulas) !== entered.formula) return false;
  const { before, formatBefore } = entered;
  if (formatBefore !== null) cell.numberFormat = [[formatBefore]];
  cell.formulas = [[typeof before === 'string' && !before.startsWith('=') ? textEntry(before) : before]];
  await context.sync();
  return true;
}

/** What a single cell has: its formula, value or format. */
function content(formulas: readonly unknown[][]): string | number | boolean {
  const value = formulas[0]?.[0];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}

/** Excel separates arguments by a semicolon wherever the comma is the decimal sign. */
async function readSeparators(context: Excel.RequestContext): Promise<Separators> {
  const { application } = context.workbook;
  application.load('decimalSeparator');
  await context.sync();
  const decimal = application.decimalSeparator;
  return { decimal, argument: decimal === ',' ? ';' : ',' };
}
