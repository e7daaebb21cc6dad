/** The figures a reader looks for first, taken from the cells of the finished workbook. Nothing is computed here. */
import { LEVELS, type Level } from '../../src/domain/report';
import { SHEETS } from '../../src/sheets/names';
import type { Workbook } from '../host/model/types';
import { countCells } from './cell-count';
import { figureOf, readReportTable, wordsOf, type TableLine } from './report-table';

export interface Absorption {
  readonly code: string;
  readonly name: string;
  readonly absorption: number | null;
}

export interface Totals {
  readonly ceiling: number | null;
  readonly spent: number | null;
  readonly absorption: number | null;
}

export interface ObjectiveMean {
  readonly objective: string;
  readonly mean: number | null;
  /** Indicators with a capaian, and all of them. */
  readonly counted: number;
  readonly total: number;
}

export interface StatusCount {
  readonly status: string;
  readonly byLevel: Readonly<Record<Level, number>>;
  readonly total: number;
}

/** A figure, or the word the report shows in its place. */
export type ShownFigure = number | string | null;

export interface IndicatorLine {
  readonly code: string;
  readonly status: string;
  readonly achievement: ShownFigure;
  /** Capaian of earlier years, oldest first; years without one are left out. */
  readonly earlier: readonly { readonly year: number; readonly achievement: number }[];
}

export interface Headline {
  readonly year: number | null;
  /** By jenis belanja. */
  readonly absorptions: readonly Absorption[];
  readonly totals: Totals;
  readonly means: readonly ObjectiveMean[];
  readonly overallMean: Omit<ObjectiveMean, 'objective'>;
  readonly statuses: readonly StatusCount[];
  /** The IKK, in the order of Tabel III.1. */
  readonly indicators: readonly IndicatorLine[];
  readonly filledCells: number;
  readonly errorCells: number;
}

/** @throws Error where a table is not in the workbook: it was not built. */
export function readHeadline(workbook: Workbook): Headline {
  const summary = (caption: RegExp): readonly TableLine[] => readReportTable(workbook, SHEETS.summary, caption);
  const [unit] = summary(/^Realisasi kinerja dan anggaran satuan kerja/);
  const { body: spending, total: budget } = withTotal(summary(/^Realisasi anggaran menurut jenis belanja/));
  const { body: means, total: overall } = withTotal(summary(/^Rata-rata capaian per sasaran/));
  const { body: statuses } = withTotal(summary(/^Jumlah indikator menurut status/));
  const { body: achievements } = withTotal(summary(/^Tabel III\.1 /));
  const history = readReportTable(workbook, SHEETS.comparison, /^Perbandingan realisasi dan capaian dengan tahun/);
  const earlier = new Map(history.map((line) => [wordsOf(line, 'Kode'), earlierYears(line)]));
  return {
    year: unit === undefined ? null : figureOf(unit, 'Tahun'),
    absorptions: spending.map((line) => ({
      code: wordsOf(line, 'Kode'),
      name: wordsOf(line, 'Jenis belanja'),
      absorption: figureOf(line, 'Serapan'),
    })),
    totals: {
      ceiling: figureOf(budget, ceilingHeader(budget)),
      spent: figureOf(budget, 'Realisasi (Rp)'),
      absorption: figureOf(budget, 'Serapan'),
    },
    means: means.map((line) => ({ objective: wordsOf(line, 'Sasaran kegiatan'), ...meanOf(line) })),
    overallMean: meanOf(overall),
    statuses: statuses.map(statusCount),
    indicators: achievements.map((line) => ({
      code: wordsOf(line, 'Kode'),
      status: wordsOf(line, 'Status'),
      achievement: figureOf(line, 'Capaian') ?? (wordsOf(line, 'Capaian') || null),
      earlier: earlier.get(wordsOf(line, 'Kode')) ?? [],
    })),
    ...countCells(workbook),
  };
}

/** Which pagu serapan is computed on is a setting, and the header says it. */
function ceilingHeader(line: TableLine): string {
  const header = [...line.keys()].find((each) => /^Pagu .* \(Rp\)$/.test(each));
  if (header === undefined) throw new Error('The budget table has no column with the pagu.');
  return header;
}

/** The last line of a table is its total. */
function withTotal(lines: readonly TableLine[]): { readonly body: readonly TableLine[]; readonly total: TableLine } {
  const total = lines.at(-1);
  if (total === undefined) throw new Error('The table has no line of totals.');
  return { body: lines.slice(0, -1), total };
}

const meanOf = (line: TableLine): Omit<ObjectiveMean, 'objective'> => ({
  mean: figureOf(line, 'Rata-rata capaian'),
  counted: figureOf(line, 'IKK yang dinilai') ?? 0,
  total: figureOf(line, 'Jumlah IKK') ?? 0,
});

function statusCount(line: TableLine): StatusCount {
  const counts = LEVELS.map((level) => [level, figureOf(line, level) ?? 0] as const);
  return {
    status: wordsOf(line, 'Status'),
    byLevel: Object.fromEntries(counts) as Record<Level, number>,
    total: counts.reduce((sum, [, count]) => sum + count, 0),
  };
}

function earlierYears(line: TableLine): IndicatorLine['earlier'] {
  return [...line.keys()].flatMap((header) => {
    const year = /^Capaian (\d{4})$/.exec(header)?.[1];
    const achievement = year === undefined ? null : figureOf(line, header);
    return achievement === null ? [] : [{ year: Number(year), achievement }];
  });
}
