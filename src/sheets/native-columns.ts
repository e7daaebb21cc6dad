/** The columns of the input tables that hold a custom function, with the formula of plain Excel that means the same. */
import { nativeTwins } from './calls';
import type { Formula } from './formula';
import { INPUT_TABLE_SPECS } from './input-tables';
import type { InputTableKey } from './names';
import { absorptionFormula, achievementFormula, realisationFormula, statusFormula } from './result-formulas';

export interface NativeColumn {
  readonly table: InputTableKey;
  readonly column: string;
  readonly formula: Formula;
  /** The functions that the column holds in the add-in's own form. */
  readonly functions: readonly string[];
}

const BUDGET_TABLES = ['spendingTypes', 'activities', 'outputs'] as const satisfies readonly InputTableKey[];

export const NATIVE_COLUMNS: readonly NativeColumn[] = [
  {
    table: 'measurements',
    column: 'realisation',
    formula: realisationFormula('measurements', nativeTwins),
    functions: ['LKJIP.REALISASI', 'LKJIP.PENURUNAN'],
  },
  {
    table: 'measurements',
    column: 'achievement',
    formula: achievementFormula('measurements', nativeTwins, true),
    functions: ['LKJIP.CAPAIAN'],
  },
  {
    table: 'measurements',
    column: 'status',
    formula: statusFormula('measurements', nativeTwins),
    functions: ['LKJIP.STATUS'],
  },
  ...BUDGET_TABLES.map((table) => ({
    table,
    column: 'absorption',
    formula: absorptionFormula(table, 'revisedCeiling', nativeTwins),
    functions: ['LKJIP.SERAPAN'],
  })),
];

/** The same columns with the add-in's functions, as Siapkan writes them. */
export const FUNCTION_COLUMNS: readonly Omit<NativeColumn, 'functions'>[] = NATIVE_COLUMNS.flatMap(
  ({ table, column }) => {
    const spec = INPUT_TABLE_SPECS[table].columns.find(({ key }) => key === column);
    return spec?.role === 'formula' ? [{ table, column, formula: spec.formula }] : [];
  },
);
