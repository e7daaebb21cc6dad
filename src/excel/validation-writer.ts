/** What may be typed into the cells of a table, and what Excel explains of their headers. */
import type { TableRow } from '../ports/workbook';
import { formulaText, type WorkbookNames } from '../sheets/formula';
import { IDENTITY_ROWS } from '../sheets/tables/identity';
import { columnValidation, identityValidation, type ValidationPlan } from '../sheets/validation';
import { rectAddress } from './address';
import { areasOf, rangeOf } from './ranges';
import { WRITE_BYTES, type RequestQueue } from './request-queue';
import { bodyOf, columnAddresses, columnRect, groupColumns, HEADER, placedColumns } from './table-columns';
import type { TablePlace } from './table-writer';

/** About the size of a rule with its message in a request. */
const VALIDATION_BYTES = 750;

export async function writeValidation(
  queue: RequestQueue,
  at: TablePlace,
  rows: readonly TableRow[],
  names: WorkbookNames,
): Promise<void> {
  const plans = [...columnPlans(at), ...(at.spec.key === 'identity' ? identityPlans(at, rows) : [])];
  if (plans.length === 0) return;
  const addresses = plans.map((plan) => plan.addresses).join(',');
  await queue.room(WRITE_BYTES + addresses.length);
  // Cells that have different rules take no new one.
  areasOf(at.sheet, addresses).dataValidation.clear();
  for (const { plan, addresses: target } of plans) {
    await queue.room(VALIDATION_BYTES + target.length);
    const { dataValidation } = areasOf(at.sheet, target);
    dataValidation.rule = validationRule(plan, names);
    dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: plan.title, message: plan.message };
  }
}

interface PlacedPlan {
  readonly plan: ValidationPlan;
  readonly addresses: string;
}

/** Columns with the same rule and message go together. */
function columnPlans(at: TablePlace): readonly PlacedPlan[] {
  const groups = groupColumns(placedColumns(at), (column) => {
    const plan = columnValidation(column);
    return plan === null ? undefined : JSON.stringify(plan);
  });
  return [...groups.values()].flatMap((columns): readonly PlacedPlan[] => {
    const plan = columns[0] === undefined ? null : columnValidation(columns[0].column);
    return plan === null ? [] : [{ plan, addresses: columnAddresses(at, columns, bodyOf(at)) }];
  });
}

/** In `tblIdentitas` every row has a rule of its own. */
function identityPlans(at: TablePlace, rows: readonly TableRow[]): readonly PlacedPlan[] {
  const value = columnRect(at, 'value');
  return IDENTITY_ROWS.flatMap((row): readonly PlacedPlan[] => {
    const plan = identityValidation(row);
    const index = rows.findIndex((candidate) => candidate['id'] === row.id);
    if (plan === null || index < 0) return [];
    return [{ plan, addresses: rectAddress({ ...value, row: value.row + index, rows: 1 }) }];
  });
}

/** First and last day that may be typed. */
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2100-12-31';

function validationRule({ rule }: ValidationPlan, names: WorkbookNames): Excel.DataValidationRule {
  switch (rule.type) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.source } };
    case 'wholeNumber':
      return { wholeNumber: { formula1: rule.minimum, formula2: rule.maximum, operator: 'Between' } };
    case 'decimal':
      return { decimal: { formula1: rule.minimum, formula2: rule.maximum, operator: 'Between' } };
    case 'day':
      return { date: { formula1: FIRST_DAY, formula2: LAST_DAY, operator: 'Between' } };
    case 'custom':
      return { custom: { formula: formulaText(rule.formula, names) } };
  }
}

/** The explanation that Excel shows when a header is selected; a message needs a rule, so there is one that always holds. */
export async function writeHeaderHelp(queue: RequestQueue, at: TablePlace): Promise<void> {
  // Columns that only formulas read need no explanation.
  const columns = placedColumns(at).filter(({ column }) => column.kind !== 'key');
  await queue.room(2 * WRITE_BYTES);
  const { dataValidation } = areasOf(at.sheet, columnAddresses(at, columns, HEADER));
  dataValidation.clear();
  dataValidation.rule = { custom: { formula: '=TRUE' } };
  for (const { column, index } of columns) {
    await queue.room(WRITE_BYTES + column.help.length);
    const header = { row: at.place.row, column: at.place.column + index, rows: 1, columns: 1 };
    rangeOf(at.sheet, header).dataValidation.prompt = {
      showPrompt: true,
      title: column.header.slice(0, 32),
      message: column.help,
    };
  }
}
