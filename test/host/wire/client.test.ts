import clientPackage from '@microsoft/office-js/package.json';
import { createHost } from '../index';
import { codeOf, onSheet, plain, read } from '../cell-access';

it('is the version whose internals the wire relies on', () => {
  expect(clientPackage.version).toBe('1.1.110');
});

describe("Microsoft's client over the wire", () => {
  it('refuses to read what was not loaded', async () => {
    const host = createHost();
    await host.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      // eslint-disable-next-line office-addins/load-object-before-read -- the mistake is the point
      expect(() => range.values).toThrow(/'values' is not available/);
      await context.sync();
    });
  });

  it('names the failing statement, and what came before it stands', async () => {
    const host = createHost();
    const failing = host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['before']];
      sheet.getRange('A2:B2').values = [['wrong shape']];
      sheet.getRange('A3').values = [['after']];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { statement: expect.stringContaining('range1.values =') as string },
    });
    expect((await read(host, 'Sheet1!A1:A3')).values).toEqual([['before'], [''], ['']]);
  });

  it('gives null objects whose members are null objects and swallow what is done to them', async () => {
    const host = createHost();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      const range = sheet.getRange('A1').load('values');
      range.values = [[1]];
      range.clear();
      const table = sheet.tables.getItemOrNullObject('tblA');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject, table.isNullObject]).toEqual([true, true, true]);
    });
  });

  it('refuses by its full name what the host does not know, for reading, writing, calling and creating', async () => {
    const host = createHost();
    const messageOf = (batch: (sheet: Excel.Worksheet) => void): Promise<string> =>
      onSheet(host, batch).then(
        () => 'no error',
        (error: unknown) => `${(error as { code: string }).code}: ${(error as Error).message}`,
      );
    expect(await messageOf((sheet) => sheet.load('standardWidth'))).toBe(
      'ApiNotFound: Worksheet.standardWidth is not known here',
    );
    expect(await messageOf((sheet) => (sheet.standardWidth = 9))).toBe(
      'ApiNotFound: Worksheet.standardWidth = is not known here',
    );
    expect(await messageOf((sheet) => sheet.getRange('A1').getSpillingToRange())).toBe(
      'ApiNotFound: Range.getSpillingToRange is not known here',
    );
    expect(await messageOf((sheet) => sheet.shapes.load('items'))).toBe(
      'ApiNotFound: Worksheet.shapes is not known here',
    );
  });

  it('keeps two hosts apart', async () => {
    const [one, two] = [createHost(), createHost({ profile: 'web' })];
    await onSheet(one, (sheet) => (sheet.getRange('A1').values = [['one']]));
    await onSheet(two, (sheet) => (sheet.getRange('A1').values = [['two']]));
    expect((await read(one, 'Sheet1!A1')).values).toEqual([['one']]);
    expect((await read(two, 'Sheet1!A1')).values).toEqual([['two']]);
    expect(one.Office.context.requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
    expect(two.Office.context.requirements.isSetSupported('ExcelApi', '1.16')).toBe(true);
  });

  it('lets a range be used after a sync, where it moves with its cells, until the run ends', async () => {
    const host = createHost();
    await host
      .run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const range = sheet.getRange('B5');
        range.values = [['here']];
        await context.sync();
        sheet.getRange('1:2').insert('Down');
        range.load('address,values');
        await context.sync();
        expect([range.address, plain(range.values)]).toEqual(['Sheet1!B7', [['here']]]);
        sheet.getRange('7:7').delete('Up');
        await context.sync();
        range.load('values');
        expect(await codeOf(context.sync())).toBe('InvalidReference');
      })
      .catch((error: unknown) => {
        // Excel.run ends with the same failed batch.
        expect((error as { code: string }).code).toBe('InvalidReference');
      });
    await host.settle();
    expect(host.trackedRanges).toBe(0);
  });

  it('loads collections, nested objects and parts of them', async () => {
    const host = createHost();
    await onSheet(host, (sheet) => {
      sheet.getRange('A1:B2').values = [
        ['x', 'y'],
        [1, 2],
      ];
      sheet.tables.add('A1:B2', true).name = 'tblA';
    });
    await host.run(async (context) => {
      const tables = context.workbook.tables.load('items/name,items/columns/items/name,count');
      const sheets = context.workbook.worksheets.load({ name: true, visibility: true, tables: { name: true } });
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('format/fill/color,address');
      await context.sync();
      expect(tables.count).toBe(1);
      expect(
        plain(tables.items.map(({ name, columns }) => [name, ...columns.items.map((column) => column.name)])),
      ).toEqual([['tblA', 'x', 'y']]);
      expect(sheets.items[0]?.tables.items[0]?.name).toBe('tblA');
      expect([range.format.fill.color, range.address]).toEqual(['#FFFFFF', 'Sheet1!A1']);
      const second = context.workbook.worksheets.load({ $top: 1, $skip: 1, name: true });
      context.workbook.worksheets.add('Second');
      context.workbook.worksheets.add('Third');
      await context.sync();
      expect(second.items.map(({ name }) => name).join()).toBe('');
      second.load({ $top: 1, $skip: 1, name: true });
      await context.sync();
      expect(second.items.map(({ name }) => name).join()).toBe('Second');
    });
  });
});

describe('what crossed the wire is counted', () => {
  it('by round trip, clean-up, action and byte, and logged with the command', async () => {
    const entries: unknown[] = [];
    const host = createHost({
      log: ({ command, batch, cleanup, bytes }) => entries.push([command, batch, cleanup, bytes > 0]),
    });
    host.command = 'fill';
    await host.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.values = [[1]];
      await context.sync();
      range.load('values');
      await context.sync();
    });
    await host.settle();
    expect(host.stats).toMatchObject({ roundTrips: 2, cleanups: 1, functionBatches: 0 });
    expect(host.stats.bytes).toBeGreaterThan(host.stats.largestRequest);
    expect(entries).toEqual([
      ['fill', 1, false, true],
      ['fill', 2, false, true],
      ['fill', 2, true, true],
    ]);
  });

  it('takes 2,400 x 20 cells in one request', async () => {
    const host = createHost();
    const values = Array.from({ length: 2400 }, (_, row) => Array.from({ length: 20 }, (__, column) => row * column));
    await onSheet(host, (sheet) => (sheet.getRange('A1:T2400').values = values));
    expect(host.stats.roundTrips).toBe(1);
    expect((await read(host, 'Sheet1!T2400')).values).toEqual([[2399 * 19]]);
  });
});
