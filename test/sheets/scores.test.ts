/** The native formulas of the scores against the rules of the domain, on the same inputs. */
import { beforeAll, expect, jest, test } from '@jest/globals';
import { build } from '../../src/commands/build';
import { fill } from '../../src/commands/fill';
import type { Report, ScoreRecord } from '../../src/domain/report';
import { NKA_CATEGORIES, categoryOf, IKPA_CATEGORIES } from '../../src/domain/scores/categories';
import { FINAL_SCORE, SMART_NAMES } from '../../src/domain/scores/component-names';
import { ikpaByRule, type IkpaScore } from '../../src/domain/scores/ikpa';
import { nkaScore } from '../../src/domain/scores/nka';
import { rulesOf } from '../../src/domain/scores/rule-table';
import { SMART_COMPONENTS } from '../../src/domain/scores/rules';
import { smartScore, type SmartValues } from '../../src/domain/scores/smart';
import { SHEETS } from '../../src/sheets/names';
import { open, stagesOf, succeeded } from '../commands/built-workbook';
import { findTable, shownIn } from '../commands/edited-inputs';
import { smallReport } from '../commands/small-report';
import type { Workbook } from '../host/model/types';
import { readSample } from '../sample/read-sample';
import { sheetNamed, textsOf } from './built-tables';

jest.setTimeout(240_000);

let filled: Workbook;
let report: Report;
beforeAll(async () => {
  report = smallReport(1);
  ({ filled } = await stagesOf(report));
});

async function builtWith(scores: readonly ScoreRecord[]): Promise<Workbook> {
  const { host, workbook } = await open(filled);
  succeeded(await fill(workbook, { ...report, scores }, { replace: true }));
  succeeded(await build(workbook, { only: ['scores'] }));
  await host.settle();
  return host.workbook;
}

/** A row of `tblHitunganNKA` by its headers. */
const shownRow = (workbook: Workbook, row: number, headers: readonly string[]): readonly (string | number)[] =>
  headers.map((header) => {
    const text = shownIn(workbook, 'tblHitunganNKA', header, row);
    return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
  });

const HEADERS = ['SMART terhitung', 'IKPA terhitung', 'NKA terhitung', 'Kategori IKPA', 'Kategori NKA'];

/** What the domain makes of the records of a year. */
function computed(scores: readonly ScoreRecord[], year: number): readonly (string | number)[] {
  const rules = rulesOf(year);
  if (!rules.ok) throw new Error(`No rules for ${year}.`);
  const { planning, ikpa, nka } = rules.value;
  const typed = (system: string, component: string): number | null =>
    scores.find((row) => row.year === year && row.system === system && row.component === component)?.value ?? null;
  const values = Object.fromEntries(SMART_COMPONENTS.map((id) => [id, typed('SMART', SMART_NAMES[id])]));
  const smart = planning.kind === 'smart' ? smartScore(values as unknown as SmartValues, planning.weights) : null;
  const components = Object.fromEntries(ikpa.components.map(({ id, name }) => [id, typed('IKPA', name)]));
  const score = ikpaByRule(ikpa, components, ikpa.deduction === null ? null : typed('IKPA', ikpa.deduction));
  const final = (one: { readonly ok: true; readonly value: IkpaScore } | { readonly ok: false }): number | null =>
    one.ok ? one.value.final : null;
  const first = typed(planning.kind === 'smart' ? 'SMART' : 'Perencanaan', FINAL_SCORE);
  const smartValue = smart !== null && smart.ok ? smart.value : null;
  const ikpaKnown = typed('IKPA', FINAL_SCORE) ?? final(score);
  const whole = nkaScore(first ?? smartValue, ikpaKnown, nka);
  const nkaKnown = typed('NKA', FINAL_SCORE) ?? (whole.ok ? whole.value : null);
  return [
    smartValue ?? '',
    final(score) ?? '',
    whole.ok ? whole.value : '',
    ikpaKnown === null ? '' : categoryOf(ikpaKnown, IKPA_CATEGORIES),
    nkaKnown === null ? '' : categoryOf(nkaKnown, NKA_CATEGORIES),
  ];
}

const close = (values: readonly (string | number)[]): readonly (string | number)[] =>
  values.map((value) => (typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value));

const record = (year: number, system: ScoreRecord['system'], component: string, value: number | null): ScoreRecord => ({
  id: `N-${year}-${system ?? ''}-${component.replaceAll(/[^A-Za-z]/g, '')}`.slice(0, 32),
  year,
  system,
  component,
  value,
  weight: null,
  asOf: null,
  source: null,
});

test('every score of the invented report is what the domain makes of it, by the rules of its year', async () => {
  const { scores } = readSample('contoh-satker');
  const workbook = await builtWith(scores);
  for (const [index, year] of [2022, 2023, 2024].entries()) {
    expect([year, ...close(shownRow(workbook, index + 1, HEADERS))]).toEqual([year, ...close(computed(scores, year))]);
  }
  expect(shownRow(workbook, 2, ['Selisih NKA', 'Komponen tidak dikenal'])).toEqual(
    [-1.5, 0].map((value) => expect.closeTo(value, 1)),
  );
  // A planning score is entered, never computed.
  expect(shownRow(workbook, 3, ['Unsur pertama', 'SMART terhitung', 'Unsur pertama dipakai'])).toEqual([
    'Perencanaan',
    '',
    84.6,
  ]);
});

test('the sample has the scores that its report publishes: 93,37 and 99,72, and the NKA it promises', async () => {
  const workbook = await builtWith(readSample('rutan-kupang-2023').scores);
  const [smart, ikpa, nka, smartDifference, ikpaDifference] = shownRow(workbook, 1, [
    'SMART terhitung',
    'IKPA terhitung',
    'NKA terhitung',
    'Selisih unsur pertama',
    'Selisih IKPA',
  ]);
  expect([smart, ikpa, nka].map((value) => Math.round(Number(value) * 100) / 100)).toEqual([93.37, 99.72, 95.91]);
  expect(Math.abs(Number(smartDifference))).toBeLessThan(0.01);
  expect(Math.abs(Number(ikpaDifference))).toBeLessThan(0.01);
});

test.each([
  ['a component missing', [record(2023, 'SMART', 'Capaian RO', 100), record(2023, 'IKPA', 'Revisi DIPA', 90)]],
  ['a value above 100', [record(2023, 'IKPA', 'Revisi DIPA', 104), record(2023, 'IKPA', 'Capaian Output', 90)]],
  ['a value below 0', [record(2022, 'IKPA', 'Revisi DIPA', -1), record(2022, 'IKPA', 'Capaian Output', 90)]],
  ['a deduction above the score', [record(2024, 'IKPA', 'Revisi DIPA', 5), record(2024, 'IKPA', 'Dispensasi SPM', 6)]],
  ['a deduction', [record(2024, 'IKPA', 'Revisi DIPA', 95.25), record(2024, 'IKPA', 'Dispensasi SPM', 1)]],
  ['on the bound of a category', [record(2023, 'IKPA', 'Revisi DIPA', 89), record(2023, 'SMART', FINAL_SCORE, 80)]],
  ['thirteen components in 2021', [record(2021, 'IKPA', 'Pagu Minus', 80), record(2021, 'IKPA', 'Retur SP2D', 90)]],
])('%s', async (_, scores) => {
  const workbook = await builtWith(scores);
  const [year = 0] = scores.flatMap((row) => row.year ?? []);
  expect(close(shownRow(workbook, 1, HEADERS))).toEqual(close(computed(scores, year)));
});

test('a bobot of its own counts; a component that the rules do not know is said', async () => {
  const heavier = { ...record(2023, 'IKPA', 'Revisi DIPA', 80), weight: 5 };
  const other = record(2023, 'IKPA', 'Capaian Output', 100);
  const workbook = await builtWith([heavier, other, record(2023, 'IKPA', 'Revisi Dipa lama', 50)]);
  const [ikpa, unknown] = shownRow(workbook, 1, ['IKPA terhitung', 'Komponen tidak dikenal']);
  expect(ikpa).toBeCloseTo((80 * 5 + 100 * 25) / 30, 9);
  expect(unknown).toBe(1);
});

test('without a score the sheet says so, and shows no chart', async () => {
  const workbook = await builtWith([]);
  const sheet = sheetNamed(workbook, SHEETS.scores);
  expect(textsOf(workbook, SHEETS.scores)).toContain('Lembar Nilai Kinerja Anggaran belum diisi.');
  expect(sheet.charts).toHaveLength(0);
  expect(findTable(workbook, 'tblHitunganNKA').area.rows).toBe(2);
});
