import { stringifyTokens, tokenize } from '@borgar/fx';
import type { Token } from '@borgar/fx';
import type { Sheet, Workbook } from '../types';
import type { Formula } from '../formula';
import { parseFormula } from '../formula';

/** Where a formula stands; a name of the workbook stands on no sheet. */
export interface FormulaHome {
  readonly sheet: Sheet | null;
  readonly row: number;
  readonly column: number;
}

export type RewriteToken = (token: Token, home: FormulaHome) => string | null;

/** The text with some of its tokens replaced; the same string when none was. */
export function rewriteFormula(text: string, home: FormulaHome, rewrite: RewriteToken): string {
  const tokens = tokenize(text);
  const rewritten = tokens.map((token) => {
    const value = rewrite(token, home);
    return value === null || value === token.value ? token : { ...token, value };
  });
  return rewritten.every((token, index) => token === tokens[index]) ? text : stringifyTokens(rewritten);
}

/** A reference kept without its `=`, such as a chart's source or a print area. */
function rewriteReference(text: string, home: FormulaHome, rewrite: RewriteToken): string {
  return rewriteFormula(`=${text}`, home, rewrite).slice(1);
}

/**
 * Rewrites every formula of the workbook: in cells, calculated columns, names, validation, conditional formats and charts.
 *
 * @param concerns Skips formulas that cannot be concerned, by what they are about.
 * @param mentions A word that any formula concerned has in it: a glance that spares taking all others apart.
 */
export function rewriteEverywhere(
  workbook: Workbook,
  rewrite: RewriteToken,
  concerns: (formula: Formula, home: FormulaHome) => boolean,
  mentions = '',
): void {
  const word = mentions.toLowerCase();
  const apply = (text: string, home: FormulaHome): string =>
    text.toLowerCase().includes(word) && concerns(parseFormula(text), home)
      ? rewriteFormula(text, home, rewrite)
      : text;
  for (const name of workbook.names) name.formula = apply(name.formula, { sheet: null, row: 0, column: 0 });
  for (const sheet of workbook.sheets) rewriteSheet(sheet, apply, rewrite);
}

function rewriteSheet(sheet: Sheet, apply: (text: string, home: FormulaHome) => string, rewrite: RewriteToken): void {
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (cell.formula !== undefined) cell.formula = apply(cell.formula, { sheet, row, column });
    }
  }
  const corner: FormulaHome = { sheet, row: 0, column: 0 };
  for (const name of sheet.names) name.formula = apply(name.formula, corner);
  for (const table of sheet.tables) {
    for (const column of table.columns) {
      if (column.formula !== undefined) {
        column.formula = apply(column.formula, { sheet, row: table.area.row + 1, column: table.area.column });
      }
    }
  }
  for (const [index, validation] of sheet.validations.entries()) {
    const bounds = (['formula1', 'formula2'] as const).flatMap((key) => {
      const bound = validation[key];
      return typeof bound === 'string' && bound.startsWith('=') ? [[key, apply(bound, corner)] as const] : [];
    });
    if (bounds.length > 0) sheet.validations[index] = { ...validation, ...Object.fromEntries(bounds) };
  }
  for (const format of sheet.conditionalFormats) {
    if (format.formula !== undefined) format.formula = apply(format.formula, corner);
    if (format.cellValue) {
      const { formula2 } = format.cellValue;
      format.cellValue = {
        ...format.cellValue,
        formula1: apply(format.cellValue.formula1, corner),
        ...(formula2 === undefined ? {} : { formula2: apply(formula2, corner) }),
      };
    }
  }
  for (const chart of sheet.charts) {
    for (const series of chart.series) {
      series.values = rewriteReference(series.values, corner, rewrite);
      if (series.categories !== '') series.categories = rewriteReference(series.categories, corner, rewrite);
      if (series.name.startsWith('=')) series.name = rewriteFormula(series.name, corner, rewrite);
    }
  }
}
