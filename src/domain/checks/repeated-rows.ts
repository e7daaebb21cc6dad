import { formatInUnit } from '../unit';
import type { Report } from '../report';
import type { Check } from './check';
import type { FindingPlace, Observation, ReportPart } from './finding';
import { placeGroup } from './place-group';
import { foldId, type CheckSubject } from './subject';
import { few } from './wording';

/** One row of a table that has one row for each of something. */
interface KeyedRow {
  readonly table: ReportPart;
  readonly place: FindingPlace;
  /** What there may be one row of; `null` where a part of it is blank. */
  readonly key: string | null;
  /** How the sentence names it. */
  readonly name: string;
  readonly value: number | null;
  readonly unit: string | null;
}

const TABLE_WORDS: Readonly<Partial<Record<ReportPart, string>>> = {
  strategicTargets: 'Target Renstra',
  scores: 'Kinerja Anggaran',
  quarters: 'Triwulan',
  monthNotes: 'Catatan bulanan',
  evidence: 'Target Kinerja B01-B12',
  progress: 'e-Monev',
};

/** Tables read the first row; a second one with another value is left out without a word. One finding a table. */
export const repeatedRows: Check = {
  id: 'repeated-rows',
  title: 'Baris ganda',
  rule: 'Target Renstra, nilai, triwulan, bulan, dan butir data dukung masing-masing tercatat satu kali.',
  source: 'Susunan buku kerja: rumus membaca baris pertama',
  severities: ['salah'],
  find: (subject) => keyedRows(subject).flatMap((rows) => observed(subject, rows)),
};

function observed(subject: CheckSubject, rows: readonly KeyedRow[]): Observation[] {
  const seen = new Map<string, KeyedRow>();
  const again = rows.flatMap((row) => {
    if (row.key === null) return [];
    const first = seen.get(row.key);
    if (first === undefined) seen.set(row.key, row);
    return first === undefined ? [] : [{ first, row }];
  });
  const [one] = again;
  if (one === undefined) return [];
  const list = again.map(({ first, row }) =>
    first.value === null && row.value === null ? row.name : `${row.name} (${shown(first)} dan ${shown(row)})`,
  );
  return [
    {
      severity: 'salah',
      sentence: `${TABLE_WORDS[one.row.table] ?? ''}: tercatat dua kali ${few(list)}.`,
      group: placeGroup(subject, one.row.place),
      places: [one.row.place, ...again.slice(1).map(({ row }) => row.place)],
      figures: again.flatMap(({ first, row }) => [row.key, first.value, row.value]),
    },
  ];
}

const shown = ({ value, unit }: KeyedRow): string => (value === null ? 'kosong' : formatInUnit(value, unit));

/** Parts joined; Excel's `MATCH` does not tell capitals apart, so neither does the key. */
const keyOf = (...parts: readonly (string | number | null)[]): string | null =>
  parts.some((part) => part === null || part === '') ? null : foldId(parts.join('|'));

function keyedRows({ report, caseById }: CheckSubject): readonly (readonly KeyedRow[])[] {
  const label = (id: string): string => caseById(id)?.label ?? id;
  const unitOf = (id: string): string | null => caseById(id)?.indicator.unit ?? null;
  const rows = <Key extends keyof typeof TABLE_WORDS & Exclude<keyof Report, 'identity'>>(
    table: Key,
    read: (row: Report[Key][number]) => {
      readonly key: readonly (string | number | null)[];
      readonly name: string;
      readonly column: string;
      readonly value?: number | null;
      readonly unit?: string | null;
      readonly match?: Readonly<Record<string, string | number | null>>;
    },
  ): readonly KeyedRow[] =>
    report[table].map((row: Report[Key][number]) => {
      const { key, name, column, value, unit, match } = read(row);
      const found = Object.entries(match ?? {}).flatMap(([field, cell]) =>
        cell === null ? [] : [[field, cell] as const],
      );
      return {
        table,
        key: keyOf(...key),
        name,
        value: value ?? null,
        unit: unit ?? null,
        place: { table, column, row: { id: row.id, ...Object.fromEntries(found) } },
      };
    });
  return [
    rows('strategicTargets', ({ id, year, target }) => ({
      key: [id, year],
      name: `${label(id)} ${year ?? ''}`,
      column: 'target',
      value: target,
      unit: unitOf(id),
      match: { year },
    })),
    rows('scores', ({ year, system, component, value }) => ({
      key: [year, system, component],
      name: `${system ?? ''} ${year ?? ''} ${component ?? ''}`,
      column: 'value',
      value,
    })),
    rows('quarters', ({ id, quarter, realisation }) => ({
      key: [id, quarter],
      name: `${label(id)} ${quarter ?? ''}`,
      column: 'realisation',
      value: realisation,
      unit: unitOf(id),
      match: { quarter },
    })),
    rows('monthNotes', ({ id, month }) => ({
      key: [id, month],
      name: `${label(id)} ${month ?? ''}`,
      column: 'note',
      match: { month },
    })),
    rows('evidence', ({ targetNumber, month, order }) => ({
      key: [targetNumber, month, order ?? 1],
      name: `target ${targetNumber ?? ''} ${month ?? ''} butir ${order ?? 1}`,
      column: 'order',
    })),
    rows('progress', ({ year, month, budgetProgress }) => ({
      key: [year, month],
      name: `${month ?? ''} ${year ?? ''}`,
      column: 'budgetProgress',
      value: budgetProgress,
      unit: '%',
    })),
  ];
}
