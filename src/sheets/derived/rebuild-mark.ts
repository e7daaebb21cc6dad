import { UP_TO_DATE } from '../derived-areas';
import { cell, column, formula, type ColumnRef, type Formula } from '../formula';
import { fact, setting } from '../lookup';
import type { TableKey } from '../names';
import { BUDGET_CUTS } from './budget-results';
import type { ConditionalFormatPlan } from '../plan';
import type { ReportOutline } from './outline';
import { RECORD_TABLES } from './records-outline';

export const REBUILD_DUE =
  'PERLU DISUSUN ULANG: indikator, baris anggaran, sasaran, tahun atau pengaturan berubah setelah tabel ini disusun. Pilih LKjIP > Susun.';

const filled = (table: TableKey, key: string): Formula => formula`COUNTIF(${column(table, key)},"?*")`;

const sum = (figures: readonly Formula[]): Formula =>
  figures.reduce((all, next) => formula`${all}+${next}`, formula`0`);

/**
 * Says whether the rows of the derived sheets are still those of the inputs. Figures move by themselves; rows, groups and
 * years only by a rebuild.
 */
export function rebuildMark(outline: ReportOutline): Formula {
  const checks = [
    ...indicatorChecks(outline),
    ...budgetChecks(outline),
    ...yearChecks(outline),
    ...settingChecks(outline),
    ...RECORD_TABLES.map((table) => formula`${filled(table, 'id')}<>${outline.recordRows[table]}`),
  ];
  return formula`IF(OR(${checks.reduce((all, next) => formula`${all},${next}`)}),"${REBUILD_DUE}","${UP_TO_DATE}")`;
}

/** The mark stands in the third row; it gets a colour once a rebuild is due. */
export const markLook = (at: number): ConditionalFormatPlan => ({
  rect: { row: 2, column: at, rows: 1, columns: 1 },
  formula: formula`LEFT(${cell(2, at)},5)="${REBUILD_DUE.slice(0, 5)}"`,
  fill: '#FEF3C7',
  fontColor: '#7F1D1D',
});

function indicatorChecks({ indicators }: ReportOutline): readonly Formula[] {
  return [
    formula`${filled('indicators', 'id')}<>${indicators.length}`,
    formula`${filled('indicators', 'name')}<>${indicators.filter(({ name }) => name !== '').length}`,
    formula`COUNTIF(${column('indicators', 'level')},"IKK")<>${indicators.filter(({ level }) => level === 'IKK').length}`,
    formula`COUNTIF(${column('indicatorResults', 'agreementRow')},0)>0`,
    formula`SUM(${column('indicatorResults', 'moved')})>0`,
  ];
}

/** Headers name these settings, the figures follow them at once. */
const settingChecks = ({ absorptionBase, efficiencyLimit, period }: ReportOutline): readonly Formula[] => [
  formula`(${fact('periode')}="Semester I")<>${period === 'Semester I' ? 'TRUE' : 'FALSE'}`,
  formula`(${setting('dasar_serapan')}="pagu efektif")<>${absorptionBase === 'pagu efektif' ? 'TRUE' : 'FALSE'}`,
  formula`(${setting('batas_efisiensi')}="tanpa batas")<>${efficiencyLimit === 'tanpa batas' ? 'TRUE' : 'FALSE'}`,
];

/** New lines have no ID before the add-in gives one, so names count as well; jenis belanja stand by year. */
function budgetChecks({ budget }: ReportOutline): readonly Formula[] {
  const lines = (key: string): Formula => sum(BUDGET_CUTS.map(({ table }) => filled(table, key)));
  const spending = budget.filter(({ cut }) => cut === 'belanja');
  const years = [...new Set(spending.flatMap(({ year }) => (year === null ? [] : [year])))];
  return [
    formula`${lines('id')}<>${budget.length}`,
    formula`${lines('name')}<>${budget.filter(({ name }) => name !== '').length}`,
    formula`COUNTIF(${column('budgetResults', 'row')},0)>0`,
    ...years.map((year) => {
      const count = spending.filter((line) => line.year === year).length;
      return formula`COUNTIFS(${column('budgetResults', 'cut')},"belanja",${column('budgetResults', 'year')},${year})<>${count}`;
    }),
  ];
}

function yearChecks({
  year,
  historyYears,
  historyRows,
  strategicYears,
  scoreYears,
}: ReportOutline): readonly Formula[] {
  const before = formula`"<"&${year ?? 9999}`;
  const history = column('history', 'year');
  return [
    formula`N(${fact('tahun')})<>${year ?? 0}`,
    ...sameYears(history, historyYears, formula`COUNTIF(${history},${before})`),
    formula`COUNTIFS(${history},${before},${column('history', 'id')},"?*")<>${historyRows}`,
    ...sameYears(column('scores', 'year'), scoreYears, formula`COUNT(${column('scores', 'year')})`),
    ...sameYears(
      column('strategicTargets', 'year'),
      strategicYears,
      formula`COUNT(${column('strategicTargets', 'year')})`,
    ),
  ];
}

/** The rows of a column hold these years, each at least once, and no other. */
function sameYears(column: ColumnRef, years: readonly number[], rows: Formula): readonly Formula[] {
  const counts = years.map((year) => formula`COUNTIF(${column},${year})`);
  return [formula`${sum(counts)}<>${rows}`, ...counts.map((count) => formula`${count}=0`)];
}
