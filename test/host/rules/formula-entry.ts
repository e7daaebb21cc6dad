import { parse, tokenize } from '@borgar/fx';
import type { Sheet, Table, Workbook } from '../model/types';
import type { Formula } from '../model/formula';
import { parseFormula } from '../model/formula';
import { findSheet } from '../model/address';
import { findTable, tableAt } from '../model/workbook';
import { HostError, invalidArgument } from '../model/host-error';

/** Source: Excel specifications and limits ("Length of formula contents"). */
export const MAX_FORMULA_LENGTH = 8_192;
/** Text inside a formula. Source: "Text values in formulas are limited to 255 characters" (message of Excel). */
export const MAX_FORMULA_TEXT = 255;

const wellFormed = new WeakSet<Formula>();

/** What holds for a formula wherever it stands: its length, its texts, its syntax. */
export function checkFormulaText(text: string): Formula {
  if (text.length > MAX_FORMULA_LENGTH)
    throw invalidArgument(`A formula has at most ${MAX_FORMULA_LENGTH} characters.`);
  const formula = parseFormula(text);
  if (wellFormed.has(formula)) return formula;
  if (formula.textLengths.some((length) => length > MAX_FORMULA_TEXT)) {
    throw invalidArgument(`Text in a formula has at most ${MAX_FORMULA_TEXT} characters.`);
  }
  // The parser does not know a lost reference on a sheet, which Excel itself writes.
  if (!text.includes('#REF!')) {
    try {
      parse(tokenize(text));
    } catch (error) {
      throw invalidArgument(`"${text}" is not a formula: ${error instanceof Error ? error.message : String(error)}.`);
    }
  }
  wellFormed.add(formula);
  return formula;
}

/**
 * A formula on its way into a cell: sheets, tables and columns it names exist, and `[@Column]` stands inside a table.
 * Excel refuses anything else with InvalidArgument (experience); an unknown defined name or function it takes as `#NAME?`.
 *
 * @param formula The text taken apart, where that is known already.
 */
export function checkFormula(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
  formula: Formula = checkFormulaText(text),
): void {
  for (const name of formula.sheets) {
    if (!findSheet(workbook, name))
      throw invalidArgument(`The formula "${text}" names the sheet "${name}", which does not exist.`);
  }
  for (const reference of formula.structured) {
    let table: Table | undefined;
    if (reference.table) {
      table = findTable(workbook, reference.table)?.table;
      if (!table)
        throw invalidArgument(`The formula "${text}" names the table "${reference.table}", which does not exist.`);
    } else {
      table = tableAt(sheet, row, column);
      if (!table) throw invalidArgument(`The formula "${text}" refers to the table around it, but stands in none.`);
    }
    for (const name of reference.columns ?? []) {
      if (!table.columns.some((candidate) => candidate.name.toLowerCase() === name.toLowerCase())) {
        throw invalidArgument(`The formula "${text}" names the column "${name}", which ${table.name} does not have.`);
      }
    }
  }
}

/**
 * The same for formulas that were moved from few sources: what one moved by so many columns is about, all others are, and
 * so it is taken apart once.
 */
export function movedFormulaCheck(
  workbook: Workbook,
  sheet: Sheet,
): (row: number, column: number, text: string, source: string, columnsMoved: number) => void {
  const known = new Map<string, Formula>();
  return (row, column, text, source, columnsMoved) => {
    if (text.length > MAX_FORMULA_LENGTH || text.includes('#REF!')) {
      checkFormula(workbook, sheet, row, column, text);
      return;
    }
    const key = `${columnsMoved} ${source}`;
    const formula = known.get(key) ?? checkFormulaText(text);
    known.set(key, formula);
    checkFormula(workbook, sheet, row, column, text, formula);
  };
}

/**
 * Conditional formats and data validation take no structured references (documentation: use INDIRECT or a name) and no
 * custom functions that are known to be refused; they must be formulas all the same.
 */
export function checkRuleFormula(workbook: Workbook, text: string): void {
  const formula = checkFormulaText(text.startsWith('=') ? text : `=${text}`);
  if (formula.structured.length > 0) {
    throw invalidArgument(`"${text}": structured references are not allowed in conditional formats and validation.`);
  }
  for (const name of formula.sheets) {
    if (!findSheet(workbook, name))
      throw new HostError('InvalidArgument', `"${text}" names the sheet "${name}", which does not exist.`);
  }
}
