import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { columnName } from './address';

/** `=A1*2` in B2 is `=R[-1]C[-1]*2`. */
export function formulaToR1C1(formula: string, row: number, column: number): string {
  return translateFormulaToR1C1(formula, `${columnName(column)}${row + 1}`);
}

export function formulaToA1(formula: string, row: number, column: number): string {
  return translateFormulaToA1(formula, `${columnName(column)}${row + 1}`);
}
