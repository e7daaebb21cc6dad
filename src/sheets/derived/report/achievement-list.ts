/** Tabel III.1: every IKK with its target, realisasi and capaian, by sasaran. */
import { computed, number, text } from '../../grid';
import type { NumberedObjective, TableNumbers } from './numbering';
import { FIRST } from './columns';
import type { ReportPage, Span } from './page';
import { anchor, ofIndicator } from './readers';

const NO = 1;
const OBJECTIVE = 4;

/** Returns the first row of each sasaran and its number of rows, for sentences that read them. */
export function achievementList(
  page: ReportPage,
  numbers: TableNumbers,
  objectives: readonly NumberedObjective[],
): ReadonlyMap<string, number> {
  const firstRows = new Map<string, number>();
  page.table('capaian-seluruhnya', numbers.caption('Target Pencapaian Kinerja'), true, () => {
    page.headers([
      ['No', NO],
      ['Sasaran Kegiatan', OBJECTIVE],
      ['Indikator Kinerja', 5],
      ['Target', 2],
      ['Realisasi', 2],
      ['Capaian', 2],
    ]);
    for (const objective of objectives) {
      firstRows.set(objective.groupId, page.row);
      objectiveRows(page, objective);
    }
    if (objectives.length === 0)
      page.cells([{ span: 16, content: text('Belum ada indikator kinerja kegiatan.'), style: 'text' }]);
  });
  return firstRows;
}

function objectiveRows(page: ReportPage, { number: sequence, objective, members }: NumberedObjective): void {
  const top = page.row;
  const left = NO + OBJECTIVE;
  for (const { indicator, number: at } of members) {
    const { row } = page;
    anchor(page.grid, row, indicator.id);
    const word = (key: string): Span => ({ span: 2, content: computed(ofIndicator(row, key)), style: 'word' });
    page.cellsFrom(FIRST + left, [
      { span: 1, content: number(at), style: 'word' },
      { span: 4, content: computed(ofIndicator(row, 'name')), style: 'text', expected: indicator.name },
      word('targetText'),
      word('realisationText'),
      word('achievementText'),
    ]);
  }
  const rows = members.length;
  page.grid.put(top, FIRST, number(sequence), 'word', { rows });
  const shown = computed(ofIndicator(top, 'objective'));
  page.grid.put(top, FIRST + NO, shown, 'text', { columns: OBJECTIVE, rows, expected: objective });
}
