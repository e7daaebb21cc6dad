/** The tables of Bab I that hold words: duties and functions of the office, and what each position does. */
import type { ResourceGroup } from '../../../domain/report';
import { computed, number, text } from '../../grid';
import type { ReportOutline } from '../outline';
import type { ResourceOutline } from '../records-outline';
import { NOTE } from '../report/columns';
import type { TableNumbers } from '../report/numbering';
import type { ReportPage, Span } from '../report/page';
import { NO_LINES, resourceLine } from './resource-line';

const ofGroup = (outline: ReportOutline, wanted: ResourceGroup): readonly ResourceOutline[] =>
  outline.resources.filter(({ group }) => group === wanted);

/** Side by side as the document has them: the first duty beside the first function, and so on. */
export function dutyTable(page: ReportPage, numbers: TableNumbers, outline: ReportOutline): void {
  const duties = ofGroup(outline, 'tugas');
  const functions = ofGroup(outline, 'fungsi');
  page.table('bab-i-tugas', numbers.caption('Tugas, Fungsi dan Struktur Organisasi'), true, () => {
    page.headers([
      ['Tugas', 8],
      ['Fungsi', 8],
    ]);
    const rows = Math.max(duties.length, functions.length);
    for (let index = 0; index < rows; index += 1) {
      // What stands right is found by the columns behind the printed ones.
      page.cells([...half(page, duties, index, 0), ...half(page, functions, index, NOTE)]);
    }
    if (rows === 0) page.cells([{ span: 16, content: text(NO_LINES), style: 'text' }]);
  });
}

function half(page: ReportPage, lines: readonly ResourceOutline[], index: number, at: number): readonly Span[] {
  const line = lines[index];
  if (line === undefined) return [{ span: 8, content: text(''), style: 'text' }];
  const name = resourceLine(page, line.id, at)('name');
  return [
    { span: 1, content: number(index + 1), style: 'word' },
    { span: 7, content: computed(name), style: 'text', expected: line.name },
  ];
}

export function positionTable(page: ReportPage, numbers: TableNumbers, outline: ReportOutline): void {
  const lines = ofGroup(outline, 'uraian tugas');
  page.table('bab-i-uraian-tugas', numbers.caption('Uraian Tugas'), true, () => {
    page.headers([
      ['Jabatan', 4],
      ['Uraian tugas', 12],
    ]);
    for (const { id, name, note } of lines) {
      const of = resourceLine(page, id);
      page.cells([
        { span: 4, content: computed(of('name')), style: 'text', expected: name },
        { span: 12, content: computed(of('note')), style: 'text', expected: note },
      ]);
    }
    if (lines.length === 0) page.cells([{ span: 16, content: text(NO_LINES), style: 'text' }]);
  });
}
