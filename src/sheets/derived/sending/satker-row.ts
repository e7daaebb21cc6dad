/** The row of the satker on `Rekap`: who reports on what, money, counts, scores. Every figure is a native formula. */
import { BUDGET_CUTS } from '../budget-results';
import { cell, column, formula, literal, type Formula } from '../../formula';
import { computed, type Grid, text } from '../../grid';
import { identity, setting } from '../../lookup';
import { DAY_FORMAT, DECIMAL_FORMAT, neverFull, percentFormat, RUPIAH_FORMAT, YEAR_FORMAT } from '../../number-format';
import type { Decimals } from '../../number-format';
import type { StyleName } from '../../style';
import { FIRST_INDICATOR, I, SATKER_HEAD, SATKER_ROW } from './recap-columns';

interface SatkerColumn {
  readonly header: string;
  readonly value: Formula;
  readonly style: StyleName;
  readonly format?: string;
}

const lines = 'budgetResults';
const scores = 'scoreYears';

/** Pagu, realisasi and serapan stand here; the share and the remainder are made of these cells. */
const PAGU = 5;
const SPENT = 6;
const ABSORPTION = 7;

/** The statuses that a row can have, in the order of `Ikhtisar`. */
const STATUSES = [
  'Tercapai',
  'Belum tercapai',
  'Nihil',
  'Tidak dinilai',
  'Belum diisi',
  'Penyebut nol',
  'Target kosong',
] as const;

export function satkerRow(grid: Grid, indicators: number, decimals: Decimals): void {
  const columns = satkerColumns(indicators, decimals);
  columns.forEach(({ header, value, style, format }, at) => {
    grid.put(SATKER_HEAD, at, text(header), 'formulaHeader');
    grid.put(SATKER_ROW, at, computed(value), style, format === undefined ? {} : { format });
  });
  grid.conditionalFormats.push(neverFull({ row: SATKER_ROW, column: ABSORPTION, rows: 1, columns: 1 }, decimals));
}

/** How many columns the row of the satker has. */
export const satkerWidth = (): number => satkerColumns(1, 2).length;

function satkerColumns(indicators: number, decimals: Decimals): readonly SatkerColumn[] {
  const own = (key: 'status' | 'achievement'): Formula =>
    formula`${cell(FIRST_INDICATOR, I[key], { row: true })}:${cell(FIRST_INDICATOR + Math.max(1, indicators) - 1, I[key], { row: true })}`;
  const word = (header: string, id: string): SatkerColumn => ({ header, value: identity(id), style: 'text' });
  const rupiah = (header: string, value: Formula): SatkerColumn => ({
    header,
    value,
    style: 'figure',
    format: RUPIAH_FORMAT,
  });
  const count = (header: string, value: Formula): SatkerColumn => ({ header, value, style: 'word', format: '0' });
  const points = (header: string, value: Formula): SatkerColumn => ({
    header,
    value,
    style: 'figure',
    format: DECIMAL_FORMAT,
  });
  const day = (header: string, value: Formula): SatkerColumn => ({ header, value, style: 'word', format: DAY_FORMAT });
  const pagu = formula`${cell(SATKER_ROW, PAGU)}`;
  const spent = formula`${cell(SATKER_ROW, SPENT)}`;
  return [
    word('Kode satker', 'kode_satker'),
    word('Nama satker', 'satker'),
    { header: 'Tahun', value: identity('tahun'), style: 'word', format: YEAR_FORMAT },
    word('Periode', 'periode'),
    day('Keadaan per tanggal', identity('per_tanggal')),
    rupiah('Pagu (Rp)', ofYear('ceiling')),
    rupiah('Realisasi (Rp)', ofYear('spent')),
    {
      header: 'Serapan',
      value: formula`IF(COUNT(${pagu},${spent})<2,"",IF(${pagu}=0,"",${spent}/${pagu}))`,
      style: 'figure',
      format: percentFormat(decimals),
    },
    rupiah('Sisa pagu (Rp)', formula`IF(COUNT(${pagu},${spent})<2,"",${pagu}-${spent})`),
    {
      header: 'Dasar pagu',
      value: formula`IF(${setting('dasar_serapan')}="pagu efektif","pagu efektif","pagu revisi")`,
      style: 'word',
    },
    count('Jumlah indikator', formula`COUNTIF(${own('status')},"?*")`),
    ...STATUSES.map((status) => count(status, formula`COUNTIF(${own('status')},${literal(status)})`)),
    count('Bertanda nihil', nilCount(own('status'))),
    {
      header: 'Rata-rata capaian',
      value: formula`IF(COUNT(${own('achievement')})=0,"",AVERAGE(${own('achievement')}))`,
      style: 'figure',
      format: percentFormat(decimals),
    },
    { header: 'Unsur pertama NKA', value: ofScores('planningSystem'), style: 'word' },
    points('Nilai SMART atau Perencanaan', ofScores('planningKnown')),
    day('Per tanggal', scoreDay('planningAsOf')),
    points('Nilai IKPA', ofScores('ikpaKnown')),
    day('Per tanggal IKPA', scoreDay('ikpaAsOf')),
    points(
      'Nilai Kinerja Anggaran',
      formula`IF(COUNT(${ofScores('nkaPublished')})=1,${ofScores('nkaPublished')},${ofScores('nka')})`,
    ),
    day('Per tanggal NKA', scoreDay('nkaAsOf')),
  ];
}

/** Nihil by either treatment. */
const nilCount = (statuses: Formula): Formula =>
  formula`COUNTIF(${statuses},"Nihil")+COUNTIF(${statuses},"Tidak dinilai")`;

/** The total of the report year by the first way of cutting the budget that has lines: jenis belanja, kegiatan, output. */
function ofYear(key: 'ceiling' | 'spent'): Formula {
  return BUDGET_CUTS.reduceRight<Formula>(
    (otherwise, { word }) => {
      const which = formula`${column(lines, 'cut')},"${word}",${column(lines, 'year')},${identity('tahun')}`;
      const filled = formula`COUNTIFS(${which},${column(lines, key)},">=-1E+99")`;
      return formula`IF(${filled}>0,SUMIFS(${column(lines, key)},${which}),${otherwise})`;
    },
    formula`""`,
  );
}

const ofScores = (key: string): Formula =>
  formula`IFERROR(INDEX(${column(scores, key)},MATCH(${identity('tahun')},${column(scores, 'year')},0)),"")`;

/** 0 stands for no day. */
const scoreDay = (key: string): Formula => formula`IF(N(${ofScores(key)})=0,"",${ofScores(key)})`;
