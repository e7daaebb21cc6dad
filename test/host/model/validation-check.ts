import type { Area, CellValue, Sheet, Validation, Workbook } from './types';
import { notKnown } from './host-error';
import { findSheet, parseReference } from './address';
import { moveFormula } from './formula';
import { cellAt } from './grid';
import { bodyArea, findTable } from './workbook';
import { findName } from '../rules/defined-name';
import { dateSerial } from '../rules/entry';

/** Where formulas of rules are computed. */
export interface Evaluator {
  readonly workbook: Workbook;
  /** The value of a formula as if it stood on the sheet; null when nothing computes here. */
  evaluate(sheet: Sheet, formula: string): CellValue;
}

function offset(row: number, column: number, rule: Validation): { rows: number; columns: number } {
  const first = rule.areas[0];
  return first ? { rows: row - first.row, columns: column - first.column } : { rows: 0, columns: 0 };
}

/** Whether a cell may hold a value. Blank cells pass where the rule ignores them. Source: "Apply data validation to cells". */
export function isAccepted(
  evaluator: Evaluator,
  sheet: Sheet,
  row: number,
  column: number,
  rule: Validation,
  value: CellValue,
): boolean {
  if (rule.type === 'none') return true;
  if (value === null || value === '') return rule.ignoreBlanks;
  if (typeof value === 'object') return false;
  const { rows, columns } = offset(row, column, rule);
  const bound = (formula: string | number | undefined): CellValue =>
    boundValue(evaluator, sheet, formula, rows, columns);
  switch (rule.type) {
    case 'list':
      return listOf(evaluator, sheet, rule, rows, columns).some((item) => sameItem(item, value));
    case 'custom': {
      const result = bound(rule.formula1);
      return result === true || (typeof result === 'number' && result !== 0);
    }
    case 'textLength':
      return compare(String(value).length, rule, bound);
    case 'wholeNumber':
      return typeof value === 'number' && Number.isInteger(value) && compare(value, rule, bound);
    case 'decimal':
    case 'date':
      return typeof value === 'number' && compare(value, rule, bound);
  }
}

function boundValue(
  evaluator: Evaluator,
  sheet: Sheet,
  formula: string | number | undefined,
  rows: number,
  columns: number,
): CellValue {
  if (formula === undefined) return null;
  if (typeof formula === 'number') return formula;
  if (formula.startsWith('=')) {
    const constant = /^=(TRUE|FALSE)(\(\))?$/i.exec(formula);
    if (constant) return constant[1]?.toUpperCase() === 'TRUE';
    return evaluator.evaluate(sheet, moveFormula(formula, rows, columns));
  }
  const date = /^(\d{4})-(\d{2})-(\d{2})/.exec(formula);
  if (date) return dateSerial(Number(date[1]), Number(date[2]), Number(date[3]));
  const number = Number(formula);
  return Number.isNaN(number) ? formula : number;
}

function compare(value: number, rule: Validation, bound: (formula: string | number | undefined) => CellValue): boolean {
  const first = bound(rule.formula1);
  const second = bound(rule.formula2);
  if (typeof first !== 'number') return false;
  const upper = typeof second === 'number' ? second : first;
  switch (rule.operator) {
    case 'NotBetween':
      return value < first || value > upper;
    case 'EqualTo':
      return value === first;
    case 'NotEqualTo':
      return value !== first;
    case 'GreaterThan':
      return value > first;
    case 'LessThan':
      return value < first;
    case 'GreaterThanOrEqualTo':
      return value >= first;
    case 'LessThanOrEqualTo':
      return value <= first;
    default:
      return value >= first && value <= upper;
  }
}

/** A typed list is compared with case, one in cells without, as Excel does (experience). */
function sameItem(item: CellValue | { readonly inline: string }, value: string | number | boolean): boolean {
  if (item !== null && typeof item === 'object' && 'inline' in item) return item.inline === String(value);
  if (typeof item === 'string' && typeof value === 'string') return item.toLowerCase() === value.toLowerCase();
  return item === value;
}

/** The choices of a list, for the cell that stands so many rows and columns from the rule's first one. */
export function listOf(
  evaluator: Evaluator,
  sheet: Sheet,
  rule: Validation,
  rows: number,
  columns: number,
): readonly (CellValue | { readonly inline: string })[] {
  const source = String(rule.formula1);
  if (!source.startsWith('=')) return source.split(',').map((item) => ({ inline: item.trim() }));
  let formula = moveFormula(source, rows, columns).slice(1);
  const name = findName(sheet.names, formula) ?? findName(evaluator.workbook.names, formula);
  if (name) formula = name.formula.slice(1);
  const place = tableColumn(evaluator.workbook, formula) ?? cellsOf(evaluator.workbook, sheet, formula);
  if (!place) throw notKnown(`A validation list from "${source}"`);
  const { sheet: home, area } = place;
  const items: CellValue[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      items.push(cellAt(home, row, column)?.value ?? null);
    }
  }
  return items;
}

interface ListPlace {
  readonly sheet: Sheet;
  readonly area: Area;
}

function cellsOf(workbook: Workbook, here: Sheet, text: string): ListPlace | null {
  const reference = parseReference(text);
  const sheet = reference?.sheet == null ? here : findSheet(workbook, reference.sheet);
  return reference && sheet ? { sheet, area: reference.area } : null;
}

/** What a defined name may stand for, though the rule itself may not: `tblTarget[ID]`. */
function tableColumn(workbook: Workbook, text: string): ListPlace | null {
  const [, tableName = '', columnName = ''] = /^([^[\]!]+)\[([^[\]#@]+)\]$/.exec(text) ?? [];
  const found = findTable(workbook, tableName);
  const column = found?.table.columns.findIndex(({ name }) => name.toLowerCase() === columnName.toLowerCase()) ?? -1;
  if (!found || column < 0) return null;
  const body = bodyArea(found.table);
  return { sheet: found.sheet, area: { ...body, column: body.column + column, columns: 1 } };
}
