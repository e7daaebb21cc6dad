import { column, formula, type Formula } from '../formula';
import { identity } from '../lookup';
import type { TableKey } from '../names';
import { BUDGET_CUTS } from './budget-results';
import type { ReportOutline } from './outline';

export const UP_TO_DATE = 'Mutakhir: tabel sesuai dengan daftar indikator dan anggaran saat disusun.';
export const REBUILD_DUE =
  'PERLU DISUSUN ULANG: indikator, baris anggaran, sasaran atau tahun berubah setelah tabel ini disusun. Pilih LKjIP > Susun.';

const filled = (table: TableKey, key: string): Formula => formula`COUNTIF(${column(table, key)},"?*")`;

/**
 * Says whether the rows of the derived sheets are still those of the inputs. Figures move by themselves; rows, groups and
 * years only by a rebuild.
 */
export function rebuildMark(outline: ReportOutline): Formula {
  const budgetRows = BUDGET_CUTS.map(({ table }) => formula`+${filled(table, 'id')}`).reduce(
    (all, next) => formula`${all}${next}`,
  );
  const history = outline.historyYears;
  const strategic = outline.strategicYears;
  const checks: readonly Formula[] = [
    formula`${filled('indicators', 'id')}<>${outline.indicators.length}`,
    formula`${filled('indicators', 'name')}<>${outline.indicators.length}`,
    formula`COUNTIF(${column('indicators', 'level')},"IKK")<>${outline.indicators.filter(({ level }) => level === 'IKK').length}`,
    formula`COUNTIF(${column('indicatorResults', 'agreementRow')},0)>0`,
    formula`SUM(${column('indicatorResults', 'moved')})>0`,
    formula`0${budgetRows}<>${outline.budget.length}`,
    formula`COUNTIF(${column('budgetResults', 'row')},0)>0`,
    formula`N(${identity('tahun')})<>${outline.year ?? 0}`,
    formula`MAX(${column('strategicTargets', 'year')})<>${strategic.at(-1) ?? 0}`,
    formula`MIN(${column('strategicTargets', 'year')})<>${strategic[0] ?? 0}`,
    formula`COUNTIF(${column('history', 'year')},"<"&${outline.year ?? 9999})<>${history.length === 0 ? 0 : formula`COUNT(${column('history', 'year')})`}`,
  ];
  return formula`IF(OR(${checks.reduce((all, next) => formula`${all},${next}`)}),"${REBUILD_DUE}","${UP_TO_DATE}")`;
}
