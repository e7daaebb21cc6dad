/** The tables of Bab I: each line is read from `tblSdmAset`, the totals are sums of the lines. */
import type { ResourceGroup } from '../../../domain/report';
import { cell, column, formula, literal, type Formula } from '../../formula';
import { computed, number, text } from '../../grid';
import { DELETED, fact, valueAt } from '../../lookup';
import type { ReportOutline } from '../outline';
import { FIRST } from '../report/columns';
import type { TableNumbers } from '../report/numbering';
import type { ReportPage } from '../report/page';
import { dayText, rupiahText, wholeText } from '../../text-formulas';

const WHOLE = '#,##0';
/** What has been written off stands in brackets, as in a balance sheet. */
const VALUE = '#,##0;(#,##0);0';
const NO_LINES = 'Lembar SDM dan Aset belum diisi untuk tabel ini.';

/** Starts a line: its ID in A, its row in the input table in B. Returns how to read it. */
function line(page: ReportPage, id: string): (key: string) => Formula {
  const { grid, row } = page;
  grid.put(row, 0, text(id), 'id');
  const match = formula`IFERROR(MATCH(${cell(row, 0, { column: true })},${column('resources', 'id')},0),0)`;
  grid.put(row, 1, computed(match), 'id');
  const found = formula`${cell(row, 1, { column: true })}`;
  return (key) => {
    const otherwise = key === 'name' ? literal(DELETED) : '""';
    return formula`IF(${found}=0,${otherwise},${valueAt('resources', key, found)})`;
  };
}

/** The sum of a column of lines, and how many there are; a table without lines has no sum. */
const sumOf = (first: number, after: number, at: number): Formula =>
  after === first ? formula`""` : formula`SUM(${cell(first, at)}:${cell(after - 1, at)})`;

/** Returns the cell of the total. */
export function staffTable(
  page: ReportPage,
  numbers: TableNumbers,
  outline: ReportOutline,
  group: Extract<ResourceGroup, 'jabatan' | 'pendidikan'>,
  title: string,
): Formula {
  const lines = outline.resources.filter((resource) => resource.group === group);
  let total = 0;
  page.table(`bab-i-${group}`, numbers.caption(title), true, () => {
    page.headers([
      ['No', 2],
      ['Uraian', 10],
      ['Jumlah', 4],
    ]);
    const first = page.row;
    lines.forEach(({ id, name }, index) => {
      const of = line(page, id);
      page.cells([
        { span: 2, content: number(index + 1), style: 'word' },
        { span: 10, content: computed(of('name')), style: 'text', expected: name },
        { span: 4, content: computed(of('people')), style: 'figure', format: WHOLE },
      ]);
    });
    if (lines.length === 0) page.cells([{ span: 16, content: text(NO_LINES), style: 'text' }]);
    total = page.cells([
      { span: 12, content: text('Jumlah'), style: 'totalText' },
      {
        span: 4,
        content: computed(sumOf(first, first + lines.length, FIRST + 12)),
        style: 'totalFigure',
        format: WHOLE,
      },
    ]);
  });
  return formula`${cell(total, FIRST + 12)}`;
}

/** How many staff there are, or that the two ways of counting them do not agree. */
export function staffSentence(page: ReportPage, positions: Formula, education: Formula): void {
  const agree = formula`"Guna menunjang pelaksanaan tugas pokok dan fungsi, satuan kerja memiliki sumber daya manusia sebanyak "&${wholeText(positions)}&" orang; jumlah menurut jabatan dan menurut pendidikan sama."`;
  const differ = formula`"PERLU DIPERIKSA: jumlah pegawai menurut jabatan "&${wholeText(positions)}&" orang, menurut pendidikan "&${wholeText(education)}&" orang."`;
  const both = formula`COUNT(${positions},${education})<2`;
  page.sentence(
    'bab-i/pegawai',
    formula`IF(${both},"Data pegawai belum diisi lengkap.",IF(${positions}=${education},${agree},${differ}))`,
    'Guna menunjang pelaksanaan tugas pokok dan fungsi, satuan kerja memiliki sumber daya manusia sebanyak 1.234 orang; jumlah menurut jabatan dan menurut pendidikan sama.',
  );
  page.skip();
}

export function assetTable(page: ReportPage, numbers: TableNumbers, outline: ReportOutline): void {
  const lines = outline.resources.filter(({ group }) => group === 'aset tetap');
  let total = 0;
  page.table('bab-i-aset', numbers.caption('Daftar Aset Tetap'), true, () => {
    page.headers([
      ['No', 1],
      ['Jenis aset tetap', 6],
      ['Nilai (Rp)', 4],
      ['Keterangan', 5],
    ]);
    const first = page.row;
    lines.forEach(({ id, name, note }, index) => {
      const of = line(page, id);
      const value = of('value');
      page.cells([
        { span: 1, content: number(index + 1), style: 'word' },
        { span: 6, content: computed(of('name')), style: 'text', expected: name },
        { span: 4, content: computed(formula`IF(${value}="","-",${value})`), style: 'figure', format: VALUE },
        { span: 5, content: computed(of('note')), style: 'text', expected: note },
      ]);
    });
    if (lines.length === 0) page.cells([{ span: 16, content: text(NO_LINES), style: 'text' }]);
    total = page.cells([
      { span: 7, content: text('Jumlah'), style: 'totalText' },
      {
        span: 4,
        content: computed(sumOf(first, first + lines.length, FIRST + 7)),
        style: 'totalFigure',
        format: VALUE,
      },
      { span: 5, content: text(''), style: 'totalText' },
    ]);
  });
  const sum = formula`${cell(total, FIRST + 7)}`;
  const day = formula`IF(COUNT(${fact('per_tanggal')})=0,""," per "&${dayText(fact('per_tanggal'))})`;
  page.sentence(
    'bab-i/aset',
    formula`IF(COUNT(${sum})=0,"Data aset tetap belum diisi.","Nilai aset tetap satuan kerja"&${day}&" sebesar "&${rupiahText(sum)}&".")`,
    'Nilai aset tetap satuan kerja per 31 Desember 2000 sebesar Rp999.999.999.999.',
  );
}
