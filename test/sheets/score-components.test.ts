/** The components of SMART and IKPA as they are printed, on `Kinerja Anggaran` and in Tabel Bab III. */
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Report, ScoreSystem } from '../../src/domain/report';
import { FINAL_SCORE, namedFigures } from '../../src/domain/scores/component-names';
import { rulesOf } from '../../src/domain/scores/rule-table';
import { SHEETS, type SheetKey } from '../../src/sheets/names';
import { stagesOf } from '../commands/built-workbook';
import { shownIn } from '../commands/edited-inputs';
import type { Workbook } from '../host/model/types';
import { readSample } from '../sample/read-sample';
import { sheetNamed } from './built-tables';

jest.setTimeout(120_000);

type Row = readonly (string | number)[];

const rounded = (value: number): number => Math.round(value * 1e9) / 1e9;

/** Texts and numbers of every row from the top, blanks left out. */
function rowsOf(workbook: Workbook, sheet: SheetKey): readonly Row[] {
  const { cells } = sheetNamed(workbook, SHEETS[sheet]);
  const rows = [...cells.entries()].sort(([one], [other]) => one - other);
  return rows.map(([, row]) =>
    [...row.entries()]
      .sort(([one], [other]) => one - other)
      .flatMap(([, { value }]): Row => {
        if (typeof value === 'number') return [rounded(value)];
        return typeof value === 'string' && value !== '' ? [value] : [];
      }),
  );
}

/** Number, name, value, bobot and weighed value of each component, as the report gives them; what is blank is left out. */
function components({ scores }: Report, system: ScoreSystem, year: number): readonly Row[] {
  const rules = rulesOf(year);
  if (!rules.ok) throw new Error(`No rules for ${year}.`);
  return namedFigures(rules.value)
    .filter(({ system: of, name }) => of === system && name !== FINAL_SCORE)
    .map(({ name, weight }, index) => {
      const typed = scores.find((row) => row.year === year && row.system === system && row.component === name);
      if (typed === undefined) throw new Error(`The sample has no ${name} of ${year}.`);
      // What is taken off has no bobot.
      if (weight === 'deduction') return [index + 1, name, typed.value ?? 0];
      const own = typed.weight ?? Number(weight);
      return typed.value === null
        ? [index + 1, name, own]
        : [index + 1, name, typed.value, own, rounded((typed.value * own) / 100)];
    });
}

const TOTALS = {
  SMART: [
    ['Nilai SMART terhitung', 'SMART terhitung'],
    ['Nilai SMART terbit', 'Unsur pertama terbit'],
  ],
  IKPA: [
    ['Nilai total', 'IKPA nilai total'],
    ['Konversi bobot (%)', 'IKPA konversi bobot'],
    ['Nilai IKPA terhitung', 'IKPA terhitung'],
    ['Nilai IKPA terbit', 'IKPA terbit'],
  ],
} as const;

/** The totals below, as `Hitungan` has them for the year. */
function totals(workbook: Workbook, system: keyof typeof TOTALS, year: number): readonly Row[] {
  const row = [1, 2, 3].find((one) => shownIn(workbook, 'tblHitunganNKA', 'Tahun', one) === String(year));
  if (row === undefined) throw new Error(`Hitungan has no score of ${year}.`);
  return TOTALS[system].map(([title, header]) => {
    const value = Number(shownIn(workbook, 'tblHitunganNKA', header, row));
    expect(value).toBeGreaterThan(0);
    return [title, rounded(value)];
  });
}

/** Whether a row holds these cells; what finds them stands before, and on one of the sheets the day behind. */
const holds = (row: Row, wanted: Row): boolean =>
  row.some((_, at) => JSON.stringify(row.slice(at, at + wanted.length)) === JSON.stringify(wanted));

/** Every row stands once below the title, in this order, before anything else does. */
function expectBelow(rows: readonly Row[], title: string, wanted: readonly Row[]): void {
  const at = rows.findIndex((row) => row.includes(title));
  expect({ title, found: at >= 0 }).toEqual({ title, found: true });
  const below = rows.slice(at + 1).filter((row) => row[0] !== 'No');
  expect(wanted.map((row, index) => (holds(below[index] ?? [], row) ? row : (below[index] ?? [])))).toEqual(wanted);
}

describe.each(['rutan-kupang-2023', 'contoh-satker'] as const)('%s', (name) => {
  const report = readSample(name);
  let built: Workbook;
  beforeAll(async () => {
    ({ built } = await stagesOf(report));
  });

  const years = [...new Set(report.scores.flatMap(({ year }) => year ?? []))].sort();
  const systems = (['SMART', 'IKPA'] as const).flatMap((system) =>
    years
      .filter((year) =>
        report.scores.some((row) => row.year === year && row.system === system && row.component !== FINAL_SCORE),
      )
      .map((year) => [system, year] as const),
  );

  test.each(systems)('Kinerja Anggaran: components of %s %i', (system, year) => {
    const wanted = [...components(report, system, year), ...totals(built, system, year)];
    expectBelow(rowsOf(built, 'scores'), `Komponen ${system} tahun ${year}`, wanted);
  });

  test.each(systems.filter(([, year]) => year === report.identity.year))(
    'Tabel Bab III: components of %s %i',
    (system, year) => {
      const wanted = [...components(report, system, year), ...totals(built, system, year)];
      expectBelow(rowsOf(built, 'report'), `Komponen Nilai ${system} Tahun ${year}`, wanted);
    },
  );
});
