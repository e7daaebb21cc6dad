/** An embedded Excel with a prepared workbook that holds the sample report. */
import * as customFunctions from '../../src/functions/functions';
import { fill } from '../../src/commands/fill';
import { prepare } from '../../src/commands/prepare';
import { reportRows } from '../../src/commands/report-rows';
import { excelWorkbook } from '../../src/excel/workbook';
import type { InputTableKey } from '../../src/ports/live-workbook';
import type { TableRow, WorkbookPort } from '../../src/ports/workbook';
import { columnLetters } from '../../src/sheets/formula';
import { INPUT_TABLE_SPECS } from '../../src/sheets/input-tables';
import { columnIndex, HEADER_ROW } from '../../src/sheets/table';
import { createHost, type Host, type HostOptions } from '../host/index';
import { readSample } from '../sample/read-sample';

// A busy machine is no failure.
jest.setTimeout(60_000);

const functions = Object.fromEntries(
  Object.entries(customFunctions).map(([name, implementation]) => [name.toUpperCase(), implementation]),
);

export interface FilledHost {
  readonly host: Host;
  readonly workbook: WorkbookPort;
  readonly rows: Readonly<Record<InputTableKey, readonly TableRow[]>>;
  /** Address of a cell by table, row (from 0) and column, and the ID of its row. */
  cell(table: InputTableKey, row: number, column: string): { readonly id: string; readonly address: string };
}

export function emptyHost(options: HostOptions = {}): { readonly host: Host; readonly workbook: WorkbookPort } {
  const host = createHost({ functions, ...options });
  return { host, workbook: excelWorkbook((batch) => host.untracked(batch)) };
}

export async function filledHost(options: HostOptions = {}): Promise<FilledHost> {
  const { host, workbook } = emptyHost(options);
  const report = readSample('contoh-satker');
  for (const run of [() => prepare(workbook), () => fill(workbook, report)]) {
    const outcome = await run();
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error.error));
    await host.settle();
  }
  const rows = reportRows(report);
  return {
    host,
    workbook,
    rows,
    cell: (table, row, column) => {
      const spec = INPUT_TABLE_SPECS[table];
      const letters = columnLetters(spec.firstColumn + columnIndex(spec, column));
      const id = rows[table][row]?.['id'];
      if (typeof id !== 'string') throw new Error(`${table} has no row ${row}.`);
      return { id, address: `${letters}${HEADER_ROW + 2 + row}` };
    },
  };
}
