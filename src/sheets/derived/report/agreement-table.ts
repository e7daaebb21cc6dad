/** The table of the performance agreement for chapter II: every indicator of every level with its target. */
import type { Level } from '../../../domain/report';
import { computed, text } from '../../grid';
import type { ReportOutline } from '../outline';
import { FIRST } from './columns';
import { numbered } from './numbering';
import type { ReportPage } from './page';
import { anchor, ofIndicator } from './readers';

const LEVEL = 2;
const OBJECTIVE = 5;
const NAME = 6;
const TARGET = 3;
const LEVELS: readonly Level[] = ['IKU', 'IKP', 'IKK'];

export function agreementTable(page: ReportPage, outline: ReportOutline): void {
  const objectives = LEVELS.flatMap((level) => numbered(outline, level).map((objective) => ({ level, objective })));
  if (objectives.length === 0) return;
  page.text('Tabel Bab II', 'heading1');
  page.table('perjanjian-kinerja', `Perjanjian Kinerja Tahun ${outline.year ?? 'Laporan'}`, false, () => {
    page.headers([
      ['Tingkat', LEVEL],
      ['Sasaran', OBJECTIVE],
      ['Indikator Kinerja', NAME],
      ['Target', TARGET],
    ]);
    for (const { level, objective } of objectives) {
      const top = page.row;
      for (const { indicator } of objective.members) {
        const { row } = page;
        anchor(page.grid, row, indicator.id);
        page.cellsFrom(FIRST + LEVEL + OBJECTIVE, [
          { span: NAME, content: computed(ofIndicator(row, 'name')), style: 'text', expected: indicator.name },
          { span: TARGET, content: computed(ofIndicator(row, 'targetText')), style: 'word' },
        ]);
      }
      const rows = page.row - top;
      page.grid.put(top, FIRST, text(level), 'word', { columns: LEVEL, rows });
      const shown = computed(ofIndicator(top, 'objective'));
      page.grid.put(top, FIRST + LEVEL, shown, 'text', { columns: OBJECTIVE, rows, expected: objective.objective });
    }
  });
}
