/**
 * One rule, four times the same answer: what the custom functions put into the input table, their native twins on
 * `Hitungan`, the domain, and LibreOffice computing the twins anew from a file whose results were falsified.
 */
import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from '../../src/commands/build';
import { fill } from '../../src/commands/fill';
import { prepare } from '../../src/commands/prepare';
import { indicatorResult } from '../../src/domain/indicator-result';
import { DIRECTIONS, NIL_MARKS, REALISATION_METHODS, type Report } from '../../src/domain/report';
import { readSettings } from '../../src/domain/settings';
import { startAddIn } from '../add-in/session';
import { generatedReport } from '../bench/generated-report';
import { succeeded } from '../commands/built-workbook';
import { typedNumber, typedPercent } from '../domain/arbitraries';
import type { CellValue, Workbook } from '../host/model/types';
import { readXlsx } from '../host/xlsx/read-xlsx';
import { writeXlsx } from '../host/xlsx/write-xlsx';
import { describeWithLibreOffice, recalculateWithLibreOffice } from './libreoffice';

const INDICATORS = 1000;
/** LibreOffice takes its time over these. */
const RECALCULATED = 300;
const SEED = 2023;
const FALSE_VALUE = -123_456_789;

/** Figures as people and as nobody enters them: blank, zero, one, percentages, counts, anything with 15 digits. */
const figure = fc.oneof(
  fc.constantFrom(null, null, 0, 1, -1),
  typedPercent,
  fc.integer({ min: 0, max: 500 }),
  typedNumber,
);

const indicatorFigures = fc.record({
  target: fc.oneof({ weight: 3, arbitrary: typedPercent }, { weight: 1, arbitrary: figure }),
  direction: fc.option(fc.constantFrom(...DIRECTIONS)),
  method: fc.option(fc.constantFrom(...REALISATION_METHODS), { freq: 20 }),
});

const measuredFigures = fc.record({
  numerator: figure,
  denominator: figure,
  direct: figure,
  nil: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom(...NIL_MARKS) }),
});

function randomReport(count: number): Report {
  const report = generatedReport(count);
  const targets = fc.sample(indicatorFigures, { numRuns: count, seed: SEED });
  const measured = fc.sample(measuredFigures, { numRuns: count, seed: SEED + 1 });
  return {
    ...report,
    indicators: report.indicators.map((indicator, index) => ({ ...indicator, ...targets[index] })),
    measurements: report.measurements.map((measurement, index) => ({ ...measurement, ...measured[index] })),
    strategicTargets: [],
    history: [],
    analyses: [],
  };
}

type Row = Readonly<Record<'realisation' | 'achievement' | 'status', string | number>>;

const HEADERS = { realisation: 'Realisasi', achievement: 'Capaian', status: 'Status' } as const;

/** The computed figures of a table by ID. */
function computed({ sheets }: Workbook, name: string): ReadonlyMap<string, Row> {
  const sheet = sheets.find(({ tables }) => tables.some((table) => table.name === name));
  const table = sheet?.tables.find((each) => each.name === name);
  if (sheet === undefined || table === undefined) throw new Error(`There is no ${name}.`);
  const { area, columns } = table;
  const rows = Array.from({ length: area.rows - 1 }, (_, index) => {
    const cells = sheet.cells.get(area.row + 1 + index);
    const at = (header: string): string | number =>
      shown(cells?.get(area.column + columns.findIndex((column) => column.name === header))?.value ?? null);
    const { realisation, achievement, status } = HEADERS;
    const row: Row = { realisation: at(realisation), achievement: at(achievement), status: at(status) };
    return [String(at('ID')), row] as const;
  });
  return new Map(rows);
}

const shown = (value: CellValue): string | number =>
  value === null ? '' : typeof value === 'object' ? value.error : typeof value === 'boolean' ? String(value) : value;

function expected({ indicators, measurements, identity }: Report): ReadonlyMap<string, Row> {
  const { settings } = readSettings(identity);
  return new Map(
    indicators.map((indicator) => {
      const measurement = measurements.find(({ id }) => id === indicator.id);
      const { realisation, achievement, status } = indicatorResult(indicator, measurement, settings);
      const row: Row = {
        realisation: realisation.ok ? realisation.value : '',
        achievement: achievement.ok ? achievement.value.value : '',
        status,
      };
      return [indicator.id, row] as const;
    }),
  );
}

/** Where two answers differ by more than the last of Excel's 15 digits. */
function disagreements(ours: ReadonlyMap<string, Row>, theirs: ReadonlyMap<string, Row>): readonly string[] {
  return [...ours].flatMap(([id, row]) => {
    const other = theirs.get(id);
    return (Object.keys(HEADERS) as (keyof Row)[]).flatMap((key) => {
      const [a, b] = [row[key], other?.[key]];
      const same =
        typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-13 * Math.max(1, Math.abs(a)) : a === b;
      return same ? [] : [`${id} ${key}: ${a}, not ${String(b)}`];
    });
  });
}

/** The input tables, and `Hitungan`. */
async function calculated(report: Report): Promise<Workbook> {
  const session = await startAddIn();
  succeeded(await prepare(session.workbook));
  succeeded(await fill(session.workbook, report));
  succeeded(await build(session.workbook, { only: [] }));
  await session.host.settle();
  return session.host.workbook;
}

const report = randomReport(INDICATORS);
let workbook: Workbook;

beforeAll(async () => {
  workbook = await calculated(report);
}, 300_000);

test(`${INDICATORS} made-up indicators have every status`, () => {
  const statuses = new Set([...expected(report).values()].map(({ status }) => status));
  expect([...statuses].sort()).toEqual([
    'Belum diisi',
    'Belum tercapai',
    'Nihil',
    'Penyebut nol',
    'Target kosong',
    'Tercapai',
    'Tidak dinilai',
  ]);
});

test('the custom functions answer what the domain says', () => {
  expect(disagreements(expected(report), computed(workbook, 'tblPengukuran'))).toEqual([]);
});

test('the native twins answer what the custom functions answer', () => {
  expect(disagreements(computed(workbook, 'tblPengukuran'), computed(workbook, 'tblHitungan'))).toEqual([]);
});

describeWithLibreOffice('LibreOffice', () => {
  test('computes the same from the twins, though every result in the file is false', async () => {
    const smaller = await calculated(randomReport(RECALCULATED));
    const truth = computed(smaller, 'tblHitungan');
    for (const sheet of smaller.sheets) {
      for (const cells of sheet.cells.values()) {
        for (const cell of cells.values()) {
          if (cell.formula !== undefined && !/LKJIP\./.test(cell.formula)) cell.value = FALSE_VALUE;
        }
      }
    }
    const folder = mkdtempSync(path.join(tmpdir(), 'lkjip-'));
    try {
      const file = path.join(folder, 'kembar.xlsx');
      writeFileSync(file, writeXlsx(smaller));
      const theirs = readXlsx(await recalculateWithLibreOffice(file, folder));
      expect(disagreements(truth, computed(theirs, 'tblHitungan'))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 180_000);
});
