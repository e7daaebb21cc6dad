/** Texts that look like formulas or markup: they are written as they are, shown as they are, and never run. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { writeRow } from '../../src/commands/write-row';
import type { Report } from '../../src/domain/report';
import { rowPort } from '../../src/excel/row-port';
import { INPUT_TABLES } from '../../src/sheets/names';
import type { Workbook } from '../host/model/types';
import { readXlsx } from '../host/xlsx/read-xlsx';
import { writeXlsx } from '../host/xlsx/write-xlsx';
import { open, stagesOf, succeeded } from './built-workbook';
import { rowCount, shownIn } from './edited-inputs';
import { tableCell } from './sheet-cells';
import { smallReport } from './small-report';

const HOSTILE = [
  "=cmd|'/c calc'!A0",
  '=HYPERLINK("https://example.invalid","klik")',
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  "'=1+1",
  '<script>alert(1)</script>',
  '</t></is><v>1</v>',
  '"&A1&"',
  '{=1+1}',
  '1/2',
  '007',
  '1E5',
  'TRUE',
  '#REF!',
  '_x000D_',
  '🏛 Jl. Contoh\nBaris kedua',
];

/** The small report with a hostile text wherever words stand. */
function hostileReport(): Report {
  const report = smallReport(HOSTILE.length, ['IKU', 'IKP', 'IKK']);
  const text = (index: number): string => HOSTILE[index % HOSTILE.length] ?? '';
  return {
    ...report,
    identity: { ...report.identity, unitName: text(0), ministry: text(1), recipient: text(4) },
    indicators: report.indicators.map((indicator, index) => ({
      ...indicator,
      code: text(index),
      name: text(index + 1),
      objective: text(index - (index % 4)),
      unit: text(index + 2),
      numeratorLabel: text(index + 3),
      denominatorLabel: text(index + 4),
      owner: text(index + 5),
      note: text(index + 6),
    })),
    measurements: report.measurements.map((row, index) => ({
      ...row,
      nilNote: text(index),
      evidence: text(index + 1),
    })),
    analyses: report.analyses.map((row, index) => ({ ...row, title: text(index), text: text(index + 7) })),
    outputs: report.outputs.map((row, index) => ({ ...row, code: text(index), name: text(index + 3) })),
  };
}

const report = hostileReport();
let built: Workbook;
let saved: Workbook;
beforeAll(async () => {
  ({ built } = await stagesOf(report));
  saved = readXlsx(writeXlsx(built));
});

/** Formulas in columns of input tables that people fill in. */
const formulasTyped = (workbook: Workbook): readonly string[] =>
  workbook.sheets.flatMap((sheet) =>
    sheet.tables
      .filter(({ name }) => Object.values<string>(INPUT_TABLES).includes(name))
      .flatMap(({ area, columns }) =>
        columns.flatMap((column, index) =>
          column.formula !== undefined
            ? []
            : Array.from(
                { length: area.rows - 1 },
                (_, row) => sheet.cells.get(area.row + 1 + row)?.get(area.column + index)?.formula,
              ).filter((formula) => formula !== undefined),
        ),
      ),
  );

/** Any formula that has a piece of a hostile text in it. */
const infected = (workbook: Workbook): readonly string[] =>
  workbook.sheets.flatMap((sheet) =>
    [...sheet.cells.values()].flatMap((cells) =>
      [...cells.values()].flatMap(({ formula }) =>
        formula !== undefined && /cmd\||example\.invalid|script>|<\/t>/.test(formula) ? [formula] : [],
      ),
    ),
  );

describe.each([
  ['in the workbook', () => built],
  ['in the saved file', () => saved],
])('%s', (_, workbook) => {
  test('no text became a formula', () => {
    expect(formulasTyped(workbook())).toEqual([]);
    expect(infected(workbook())).toEqual([]);
  });

  test('every text stands as it was given', () => {
    const rows = Array.from({ length: rowCount(workbook(), 'tblTarget') }, (__, index) => index + 1);
    const columns = { Kode: 'code', Indikator: 'name', Satuan: 'unit', Catatan: 'note' } as const;
    for (const [header, key] of Object.entries(columns) as [
      keyof typeof columns,
      'code' | 'name' | 'unit' | 'note',
    ][]) {
      expect(rows.map((row) => shownIn(workbook(), 'tblTarget', header, row))).toEqual(
        report.indicators.map((indicator) => indicator[key]),
      );
    }
  });

  test('the computed tables show it, as text', () => {
    const names = Array.from({ length: rowCount(workbook(), 'tblHitungan') }, (__, index) =>
      shownIn(workbook(), 'tblHitungan', 'Indikator', index + 1),
    );
    expect(names).toEqual(report.indicators.map(({ name }) => name));
  });
});

test('a text typed into the pane is no formula either', async () => {
  const { host } = await open(built);
  const rows = rowPort((batch) => host.run(batch));
  const id = shownIn(built, 'tblPengukuran', 'ID', 1);
  succeeded(await writeRow(rows, { table: 'measurements', id, cells: { evidence: HOSTILE[0] ?? '' } }));
  await host.settle();
  const cell = tableCell(host.workbook, 'tblPengukuran', 'Data dukung', 1).cell();
  expect({ value: cell?.value, formula: cell?.formula }).toEqual({ value: HOSTILE[0], formula: undefined });
});
