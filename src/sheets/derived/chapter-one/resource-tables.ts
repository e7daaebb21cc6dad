/** The tables of Bab I that hold figures: each line is read from `tblSdmAset`, the totals are sums of the lines. */
import { formatDay } from '../../../domain/calendar-day';
import type { ResourceGroup } from '../../../domain/report';
import { cell, column, formula, literal, type Formula } from '../../formula';
import { computed, number, text } from '../../grid';
import type { ReportOutline } from '../outline';
import type { ResourceOutline } from '../records-outline';
import { FIRST } from '../report/columns';
import type { TableNumbers } from '../report/numbering';
import type { ReportPage } from '../report/page';
import { NO_LINES, resourceLine } from './resource-line';
import { dayText, rupiahText, wholeText } from '../../text-formulas';

const WHOLE = '#,##0';
/** What has been written off stands in brackets, as in a balance sheet. */
const VALUE = '#,##0;(#,##0);0';

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
      const of = resourceLine(page, id);
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

const ASSETS: ResourceGroup = 'aset tetap';

/** ` per 31 Desember 2023` where all lines of the group are of one day, and nothing where they are not. */
const assetDay = ((): Formula => {
  const group = column('resources', 'group');
  const asOf = column('resources', 'asOf');
  const day = formula`INDEX(${asOf},MATCH(${literal(ASSETS)},${group},0))`;
  const oneDay = formula`COUNTIFS(${group},${literal(ASSETS)},${asOf},${day})=COUNTIF(${group},${literal(ASSETS)})`;
  return formula`IFERROR(IF(AND(ISNUMBER(${day}),${oneDay})," per "&${dayText(day)},""),"")`;
})();

function expectedDay(lines: readonly ResourceOutline[]): string {
  const [day, ...others] = new Set(lines.map(({ asOf }) => asOf));
  return day == null || others.length > 0 ? '' : ` per ${formatDay(day)}`;
}

export function assetTable(page: ReportPage, numbers: TableNumbers, outline: ReportOutline): void {
  const lines = outline.resources.filter(({ group }) => group === ASSETS);
  const caption = numbers.caption('Daftar Aset Tetap');
  const titled = { shown: caption + expectedDay(lines), value: formula`${literal(caption)}&${assetDay}` };
  let total = 0;
  page.table('bab-i-aset', titled, true, () => {
    page.headers([
      ['No', 1],
      ['Jenis aset tetap', 6],
      ['Nilai (Rp)', 4],
      ['Keterangan', 5],
    ]);
    const first = page.row;
    lines.forEach(({ id, name, note }, index) => {
      const of = resourceLine(page, id);
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
  page.sentence(
    'bab-i/aset',
    formula`IF(COUNT(${sum})=0,"Data aset tetap belum diisi.","Nilai aset tetap satuan kerja"&${assetDay}&" sebesar "&${rupiahText(sum)}&".")`,
    'Nilai aset tetap satuan kerja per 31 Desember 2000 sebesar Rp999.999.999.999.',
  );
}
