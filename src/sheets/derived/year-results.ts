/**
 * `Hitungan`, per indicator and year: the figures of the report year, of earlier years and of the Renstra side by side,
 * with the words in which the report compares them. One row for each indicator and each year that the inputs know.
 */
import { TOLERANCE } from '../../domain/tolerance';
import { nativeTwins } from '../calls';
import { column, formula, literal, thisRow, type Formula } from '../formula';
import { fact, identity, reportPeriod, rowOf, valueAt } from '../lookup';
import { yearKeyOf } from '../tables/indicator-reference';
import type { TableSpec } from '../table';
import { quantityText, percentText } from '../text-formulas';
import { indicatorTextsTable } from './indicator-texts';
import { figure, written } from './result-columns';

const years = 'yearResults';
const results = 'indicatorResults';
const texts = 'indicatorTexts';

const own = (key: string): Formula => formula`${thisRow(years, key)}`;
const ofResult = (key: string): Formula => formula`INDEX(${column(results, key)},${own('resultRow')})`;
const ofText = (key: string): Formula => formula`INDEX(${column(texts, key)},${own('textRow')})`;
const present = (value: Formula): Formula => formula`IF(OR(${own('resultRow')}=0,${own('textRow')}=0),"",${value})`;
const isReportYear = formula`${own('year')}=${fact('tahun')}`;

/** What this row says of the report year, what it says of an earlier one. */
const byYear = (now: Formula, then: Formula): Formula =>
  present(formula`IF(${isReportYear},${now},IF(${own('historyRow')}=0,"",${then}))`);

const pastMark = formula`INDEX(${column('history', 'nil')},${own('historyRow')})`;

const nowText = ofText('realisationText');

/** Realisasi of the report year against that of this row: the same but for float noise is `tetap`. */
function trend(): Formula {
  const now = ofResult('realisation');
  const then = own('realisation');
  const same = formula`ABS(${now}-${then})<=${TOLERANCE}*MAX(1,ABS(${now}),ABS(${then}))`;
  const nil = formula`OR(${ofResult('treatment')}<>"",${own('treatment')}<>"")`;
  const compared = formula`IF(COUNT(${now},${then})<2,"",IF(${same},"tetap",IF(${now}>${then},"naik","turun")))`;
  return present(formula`IF(${isReportYear},"",IF(${nil},"nihil",${compared}))`);
}

function comparisonSentence(): Formula {
  const nil = formula`"Realisasi "&${reportPeriod}&" tidak dapat dibandingkan dengan tahun "&${own('year')}&" karena nihil."`;
  const open = formula`"Realisasi "&${reportPeriod}&" belum dapat dibandingkan dengan tahun "&${own('year')}&" karena datanya belum lengkap."`;
  const words = formula`IF(${own('trend')}="tetap"," tetap dibandingkan dengan",IF(${own('trend')}="naik"," naik dari"," turun dari"))`;
  const compared = formula`"Realisasi "&${reportPeriod}&" sebesar "&${nowText}&${words}&" realisasi tahun "&${own('year')}&" sebesar "&${own('realisationText')}&"."`;
  const bothPercent = formula`AND(RIGHT(${own('achievementText')},1)="%",RIGHT(${ofText('achievementText')},1)="%")`;
  const achieved = formula`IF(${bothPercent}," Capaian kinerja tahun "&${own('year')}&" sebesar "&${own('achievementText')}&" dan "&${reportPeriod}&" sebesar "&${ofText('achievementText')}&".","")`;
  return present(
    formula`IF(${isReportYear},"",IF(${own('trend')}="nihil",${nil},IF(${own('trend')}="",${open},${compared}&${achieved})))`,
  );
}

/** How the realisasi of the report year stands to the Renstra target of this row. */
function strategicPhrase(): Formula {
  const target = formula`" target tahun "&${own('year')}&" sebesar "&${own('strategicText')}`;
  const share = own('strategicShare');
  const beyond = formula`IF(LEFT(${ofResult('direction')},6)="rendah","telah lebih baik daripada","telah melampaui")`;
  const verb = formula`IF(${share}>1+${TOLERANCE},${beyond},IF(${share}>=1-${TOLERANCE},"telah mencapai","belum mencapai"))`;
  const missing = formula`"belum dapat dibandingkan dengan target tahun "&${own('year')}`;
  return present(formula`IF(COUNT(${share})=0,${missing},${verb}&${target})`);
}

/** Text of a figure, or a dash where there is none. */
const shown = (value: Formula, text: Formula): Formula => present(formula`IF(COUNT(${value})=0,"-",${text})`);

const inUnit = (key: string): Formula =>
  shown(own(key), quantityText(own(key), own('unitKind'), own('unit'), own('decimals')));

/** `tblHitunganTahun`. */
export const yearResultsTable: TableSpec = {
  key: years,
  sheet: 'calculation',
  caption: 'Hitungan per Tahun',
  firstColumn: indicatorTextsTable.firstColumn + indicatorTextsTable.columns.length + 1,
  unitColumn: 'unit',
  offPaper: true,
  columns: [
    written('id', 'ID', 9, 'ID indikator, ditulis saat disusun.'),
    written('year', 'Tahun', 8, 'Tahun, ditulis saat disusun.', 'year'),
    figure(
      'yearKey',
      'Kunci',
      'key',
      formula`${yearKeyOf(own('id'), own('year'))}`,
      'ID dan tahun; dipakai oleh rumus untuk mencari baris ini.',
    ),
    figure(
      'resultRow',
      'Baris hitungan',
      'number',
      formula`IFERROR(${rowOf(own('id'), results)},0)`,
      'Nomor baris dalam Hitungan per Indikator.',
      undefined,
      8,
    ),
    figure(
      'textRow',
      'Baris teks',
      'number',
      formula`IFERROR(${rowOf(own('id'), texts)},0)`,
      'Nomor baris dalam Teks per Indikator.',
      undefined,
      8,
    ),
    figure(
      'historyRow',
      'Baris riwayat',
      'number',
      formula`IFERROR(MATCH(${own('yearKey')},${column('history', 'yearKey')},0),0)`,
      'Nomor baris dalam tabel Riwayat; 0 bila tidak ada.',
      undefined,
      8,
    ),
    figure(
      'strategicRow',
      'Baris Renstra',
      'number',
      formula`IFERROR(MATCH(${own('yearKey')},${column('strategicTargets', 'yearKey')},0),0)`,
      'Nomor baris dalam tabel Renstra; 0 bila tidak ada.',
      undefined,
      8,
    ),
    figure('unit', 'Satuan', 'text', present(ofResult('unit')), 'Satuan indikator.', undefined, 10),
    figure(
      'unitKind',
      'Jenis satuan',
      'text',
      present(ofText('unitKind')),
      'persen, rupiah, indeks, atau hitungan.',
      undefined,
      10,
    ),
    figure('decimals', 'Desimal', 'number', present(ofText('decimals')), 'Angka di belakang koma.', undefined, 8),
    figure(
      'target',
      'Target',
      'quantity',
      byYear(ofResult('target'), valueAt('history', 'target', own('historyRow'))),
      'Target tahun itu.',
    ),
    figure(
      'treatment',
      'Perlakuan nihil',
      'text',
      byYear(ofResult('treatment'), formula`IF(${pastMark}="ya",${identity('nihil')},${pastMark}&"")`),
      'Perlakuan nihil yang berlaku untuk tahun itu.',
      undefined,
      13,
    ),
    figure(
      'realisation',
      'Realisasi',
      'quantity',
      byYear(
        ofResult('realisation'),
        formula`IF(${own('treatment')}="target",${own('target')},IF(${own('treatment')}<>"","",${valueAt('history', 'realisation', own('historyRow'))}))`,
      ),
      'Realisasi tahun itu.',
    ),
    figure(
      'achievement',
      'Capaian',
      'percent',
      byYear(
        ofResult('achievement'),
        nativeTwins.achievement(
          own('target'),
          own('realisation'),
          ofResult('direction'),
          formula`""`,
          formula`${own('treatment')}`,
        ),
      ),
      'Capaian tahun itu; untuk tahun sebelumnya tanpa batas dan menurut arah indikator sekarang.',
    ),
    figure(
      'strategicTarget',
      'Target Renstra',
      'quantity',
      present(formula`IF(${own('strategicRow')}=0,"",${valueAt('strategicTargets', 'target', own('strategicRow'))})`),
      'Target Renstra tahun itu.',
    ),
    figure(
      'strategicShare',
      'Terhadap Renstra',
      'percent',
      present(
        formula`IF(${ofResult('treatment')}<>"","",${nativeTwins.achievement(own('strategicTarget'), ofResult('realisation'), ofResult('direction'), formula`""`, formula`""`)})`,
      ),
      'Realisasi tahun laporan dibanding target Renstra tahun itu, menurut arah indikator; kosong bila nihil.',
    ),
    figure(
      'trend',
      'Kecenderungan',
      'text',
      trend(),
      'Realisasi tahun laporan dibanding tahun itu: naik, turun, tetap, atau nihil.',
      undefined,
      13,
    ),
    figure('targetText', 'Teks target', 'text', inUnit('target'), 'Target tahun itu sebagai teks.', undefined, 12),
    figure(
      'realisationText',
      'Teks realisasi',
      'text',
      present(formula`IF(${own('treatment')}="tidak dinilai","nihil",${inUnit('realisation')})`),
      'Realisasi tahun itu sebagai teks.',
      undefined,
      12,
    ),
    figure('achievementText', 'Teks capaian', 'text', byYearText(), 'Capaian tahun itu sebagai teks.', undefined, 12),
    figure(
      'strategicText',
      'Teks Renstra',
      'text',
      inUnit('strategicTarget'),
      'Target Renstra tahun itu sebagai teks.',
      undefined,
      12,
    ),
    figure(
      'sentence',
      'Kalimat perbandingan',
      'text',
      comparisonSentence(),
      'Realisasi dan capaian tahun laporan dibanding tahun itu.',
      undefined,
      50,
    ),
    figure(
      'strategicPhrase',
      'Frasa Renstra',
      'text',
      strategicPhrase(),
      'Realisasi tahun laporan terhadap target Renstra tahun itu.',
      undefined,
      40,
    ),
  ],
};

/** Capaian of an earlier year as the report shows that of this year: a percentage, or a word where words were chosen. */
function byYearText(): Formula {
  const value = own('achievement');
  const reached = formula`IF(${value}>=1-${TOLERANCE},"Tercapai","Tidak tercapai")`;
  const inWords = formula`AND(${fact('tampilan_layanan')}="kata",${own('unitKind')}<>"persen")`;
  const then = formula`IF(${inWords},${reached},${percentText(value, own('decimals'))})`;
  return present(
    formula`IF(${isReportYear},${ofText('achievementText')},IF(COUNT(${value})=0,${literal('-')},${then}))`,
  );
}
