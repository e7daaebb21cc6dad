/** Formula cells that no longer hold the formula of their column. */
import type { ReportPart } from '../../domain/checks/finding';
import type { AlteredFormula } from '../../domain/checks/workbook-facts';
import type { CellInput, TableState } from '../../ports/workbook';
import { INPUT_TABLE_SPECS } from '../../sheets/input-tables';
import { formulaColumns } from '../../sheets/table';
import { isFilled } from '../filled-rows';
import { rowPlaceOf } from './row-place';

interface FormulaCell {
  readonly index: number;
  readonly entry: CellInput;
}

/**
 * Excel keeps a column's formula in its own spelling, so a cell is compared with the others of its column: the formula
 * that most rows hold is the right one. The table must have been read with its entries.
 */
export function alteredFormulas(key: ReportPart, table: TableState): readonly AlteredFormula[] {
  const spec = INPUT_TABLE_SPECS[key];
  const { entries } = table;
  if (entries === undefined) return [];
  const filled = table.rows.flatMap((row, index) => (isFilled(row, spec) ? [index] : []));
  return formulaColumns(spec).flatMap(({ key: column, header }) => {
    if (table.missingColumns.includes(column)) return [];
    const cells = filled.map((index): FormulaCell => ({ index, entry: entries[index]?.[column] ?? null }));
    const usual = mostCommon(cells.flatMap(({ entry }) => (isFormula(entry) ? [entry.formula] : [])));
    return cells.flatMap(({ index, entry }): AlteredFormula[] => {
      const now = alteration(entry, usual);
      const row = table.rows[index];
      if (now === null || row === undefined) return [];
      const shown = isFormula(entry) ? entry.formula : String(entry ?? '');
      return [{ place: rowPlaceOf(key, row, index, column), header: table.headers[column] ?? header, now, shown }];
    });
  });
}

const isFormula = (entry: CellInput): entry is { readonly formula: string } =>
  typeof entry === 'object' && entry !== null;

function alteration(entry: CellInput, usual: string | null): AlteredFormula['now'] | null {
  if (!isFormula(entry)) return 'value';
  if (entry.formula.includes('#REF!')) return 'broken-formula';
  return usual !== null && entry.formula !== usual ? 'other-formula' : null;
}

/** `null` where no formula is the rule: two rows with two formulas. */
function mostCommon(formulas: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const formula of formulas) counts.set(formula, (counts.get(formula) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}
