import { followUnits } from '../../src/commands/follow-units';
import { prepare } from '../../src/commands/prepare';
import { fill } from '../../src/commands/fill';
import { liveWorkbook } from '../../src/excel/live-workbook';
import { unitFormats } from '../../src/excel/unit-formats';
import type { WorkbookError } from '../../src/ports/workbook';
import { startAddIn } from '../add-in/session';
import { tableCell } from './sheet-cells';
import { smallReport } from './small-report';

describe('a unit that changes while people work', () => {
  it('gives the figures of its indicator the new format in every table, and only those', async () => {
    const { host, workbook } = await startAddIn();
    await prepare(workbook);
    await fill(workbook, smallReport());
    await host.settle();
    const failures: WorkbookError[] = [];
    let told = 0;
    const runner = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host.run(batch);
    const live = followUnits(liveWorkbook(runner), unitFormats(runner));
    await live.start({
      tables: () => (told += 1),
      selection: () => undefined,
      failed: (error) => failures.push(error),
    });

    const unit = tableCell(host.workbook, 'tblTarget', 'Satuan', 2);
    const other = tableCell(host.workbook, 'tblTarget', 'Target', 1).cell()?.style.numberFormat;
    expect(tableCell(host.workbook, 'tblTarget', 'Target', 2).cell()?.style.numberFormat).toBe('0.0%');
    await host.user.type(unit.sheet, unit.address, 'Indeks');
    await waitUntil(() => tableCell(host.workbook, 'tblTarget', 'Target', 2).cell()?.style.numberFormat !== '0.0%');
    await host.settle();

    expect(failures).toEqual([]);
    expect(told).toBeGreaterThan(0);
    for (const [table, header] of [
      ['tblTarget', 'Target'],
      ['tblPengukuran', 'Target'],
      ['tblPengukuran', 'Realisasi langsung'],
      ['tblPengukuran', 'Realisasi'],
    ] as const) {
      expect([table, header, tableCell(host.workbook, table, header, 2).cell()?.style.numberFormat]).toEqual([
        table,
        header,
        '#,##0.00',
      ]);
    }
    expect(tableCell(host.workbook, 'tblTarget', 'Target', 1).cell()?.style.numberFormat).toBe(other);
    await live.stop();
  });
});

async function waitUntil(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !holds(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 10));
}
