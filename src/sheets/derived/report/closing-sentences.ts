/** The sentence of the executive summary, the sasaran that were reached, and the conclusion. */
import { cell, column, formula, literal, type Formula } from '../../formula';
import { computed } from '../../grid';
import { fact } from '../../lookup';
import { countText, dayText, percentText, rupiahText } from '../../text-formulas';
import { periodClosed } from '../indicator-sentences';
import type { ReportOutline } from '../outline';
import type { BudgetTotals } from './budget-tables';
import { HELPER } from './columns';
import { H, MEAN_COLUMN, OBJECTIVE_COLUMN, type ObjectiveRows } from './efficiency-table';
import { counted } from './objective-section';
import type { ReportPage } from './page';

const results = 'indicatorResults';
const ikk = formula`${column(results, 'level')},"IKK"`;

/** Helpers of the first sentence's row, which the others read. */
const AT = {
  total: HELPER,
  reached: HELPER + 1,
  nil: HELPER + 2,
  missed: HELPER + 3,
  open: HELPER + 4,
  mean: HELPER + 5,
  asOf: HELPER + 6,
  closed: HELPER + 7,
} as const;

export function closingSentences(
  page: ReportPage,
  objectives: ObjectiveRows,
  budget: BudgetTotals,
  outline: ReportOutline,
): void {
  const decimals = formula`${outline.decimals}`;
  page.text('Kalimat untuk Ikhtisar Eksekutif', 'heading1');
  const { row } = page;
  helpers(page, row);
  const at = (column: number): Formula => formula`${cell(row, column)}`;
  const until = formula`IF(${at(AT.asOf)}=0,"","Sampai dengan "&${dayText(at(AT.asOf))}&", ")`;
  const some = (count: number, words: Formula): Formula =>
    formula`IF(${at(count)}>0,", "&${at(count)}&" indikator "&${words},"")`;
  const notReached = formula`IF(${at(AT.closed)},"tidak tercapai","belum tercapai")`;
  const others = formula`${some(AT.missed, notReached)}&${some(AT.nil, formula`"nihil"`)}&${some(AT.open, formula`"belum dapat dinilai"`)}`;
  const measured = formula`${until}&${fact('satker')}&" mengukur "&${countText(at(AT.total))}&" indikator kinerja kegiatan pada ${counted(objectives.count)} sasaran kegiatan, dengan "&${countText(at(AT.reached))}&" indikator tercapai"&${others}`;
  const joint = formula`IF(${at(AT.total)}>${at(AT.reached)},", dan "," dan ")`;
  const mean = formula`IF(COUNT(${at(AT.mean)})=0,".",${joint}&"rata-rata capaian "&${percentText(at(AT.mean), decimals)}&".")`;
  const spent = formula`IF(COUNT(${budget.ceiling},${budget.spent},${budget.absorption})<3,""," Pagu anggaran sebesar "&${rupiahText(budget.ceiling)}&" direalisasikan sebesar "&${rupiahText(budget.spent)}&" atau "&${percentText(budget.absorption, decimals)}&".")`;
  page.sentence('ikhtisar', formula`${measured}&${mean}&${spent}`, EXPECTED_SUMMARY);
  page.skip();

  page.text('Sasaran yang tercapai', 'heading2');
  reachedList(page, objectives, decimals);
  page.skip();

  page.text('Kesimpulan', 'heading1');
  const counts = formula`"Dari "&${countText(at(AT.total))}&" indikator kinerja kegiatan, "&${countText(at(AT.reached))}&" tercapai, "&${at(AT.missed)}&" "&${notReached}&", "&${at(AT.nil)}&" nihil, dan "&${at(AT.open)}&" belum dapat dinilai."`;
  page.sentence('kesimpulan', formula`${counts}&${wholeObjectives(objectives)}`, EXPECTED_CONCLUSION);
}

function helpers(page: ReportPage, row: number): void {
  const status = (word: string): Formula => formula`COUNTIFS(${ikk},${column(results, 'status')},${literal(word)})`;
  const put = (at: number, value: Formula): void => {
    page.grid.put(row, at, computed(value), 'id');
  };
  put(AT.total, formula`COUNTIFS(${ikk})`);
  put(AT.reached, status('Tercapai'));
  // Left out or set to its target: no case either way.
  put(AT.nil, formula`${status('Nihil')}+${status('Tidak dinilai')}`);
  put(AT.missed, status('Belum tercapai'));
  const settled = [AT.reached, AT.nil, AT.missed].map((at) => formula`-${cell(row, at)}`);
  put(
    AT.open,
    settled.reduce((all, next) => formula`${all}${next}`, formula`${cell(row, AT.total)}`),
  );
  put(AT.mean, formula`IFERROR(AVERAGEIFS(${column(results, 'achievement')},${ikk}),"")`);
  put(AT.asOf, formula`N(${fact('per_tanggal')})`);
  put(AT.closed, periodClosed());
}

/** As many lines as there are sasaran: the reached ones in order, the rest stays empty. */
function reachedList(page: ReportPage, { first, count }: ObjectiveRows, decimals: Formula): void {
  const rows = (at: number): Formula =>
    formula`${cell(first, at, { row: true, column: true })}:${cell(first + count - 1, at, { row: true, column: true })}`;
  for (let place = 1; place <= count; place += 1) {
    const { row } = page;
    page.grid.put(row, HELPER, computed(formula`IFERROR(MATCH(${place},${rows(H.rank)},0),0)`), 'id');
    const found = formula`${cell(row, HELPER, { column: true })}`;
    const of = (at: number): Formula => formula`INDEX(${rows(at)},${found})`;
    page.grid.put(row, HELPER + 1, computed(formula`IF(${found}=0,"",${of(MEAN_COLUMN)})`), 'id');
    const mean = formula`${cell(row, HELPER + 1, { column: true })}`;
    const value = formula`"${place}) "&${of(OBJECTIVE_COLUMN)}&": "&${of(H.reached)}&" dari "&${of(H.total)}&" indikator, rata-rata capaian "&${percentText(mean, decimals)}&"."`;
    const none = place === 1 ? '"Belum ada sasaran kegiatan yang seluruh indikatornya tercapai."' : '""';
    page.sentence(`sasaran-tercapai/${place}`, formula`IF(${found}=0,${none},${value})`, EXPECTED_REACHED);
  }
}

function wholeObjectives({ first, count }: ObjectiveRows): Formula {
  if (count === 0) return formula`""`;
  const reached = formula`SUM(${cell(first, H.whole)}:${cell(first + count - 1, H.whole)})`;
  return formula`IF(${reached}=${count}," Seluruh sasaran kegiatan tercapai."," Sasaran kegiatan yang tercapai: "&${reached}&" dari ${count}.")`;
}

const EXPECTED_SUMMARY =
  'Sampai dengan 31 Desember 2023, Nama Satuan Kerja yang Panjang seperti Ini mengukur 24 (dua puluh empat) indikator kinerja kegiatan pada 4 (empat) sasaran kegiatan, dengan 24 (dua puluh empat) indikator tercapai, 10 indikator tidak tercapai, 10 indikator nihil, 10 indikator belum dapat dinilai, dan rata-rata capaian 100,00%. Pagu anggaran sebesar Rp8.095.386.000 direalisasikan sebesar Rp8.095.386.000 atau 100,00%.';
const EXPECTED_CONCLUSION =
  'Dari 24 (dua puluh empat) indikator kinerja kegiatan, 24 (dua puluh empat) tercapai, 10 tidak tercapai, 10 nihil, dan 10 belum dapat dinilai. Sasaran kegiatan yang tercapai: 4 dari 4.';
const EXPECTED_REACHED = `1) ${'Meningkatnya kualitas pelayanan '.repeat(5)}: 8 dari 8 indikator, rata-rata capaian 100,00%.`;
