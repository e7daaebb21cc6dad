import { createHost } from '../index';
import type { Host } from '../index';
import { codeOf, modelSheet, onSheet } from '../cell-access';
import type { Style } from '../model/types';

const styleOf = (host: Host, row: number, column: number): Style | undefined =>
  modelSheet(host).cells.get(row)?.get(column)?.style;

describe('formats', () => {
  it('set and read every part of a look', async () => {
    const host = createHost();
    await onSheet(host, (sheet) => {
      const { format } = sheet.getRange('A1:B2');
      format.fill.color = 'yellow';
      format.font.name = 'Arial';
      format.font.size = 12;
      format.font.color = '#c00000';
      format.font.bold = true;
      format.font.italic = true;
      format.font.underline = 'Single';
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.indentLevel = 2;
      format.protection.locked = false;
      format.columnWidth = 100;
      format.rowHeight = 30;
    });
    expect(styleOf(host, 1, 1)).toEqual({
      numberFormat: 'General',
      fill: '#FFFF00',
      font: { name: 'Arial', size: 12, bold: true, italic: true, underline: true, color: '#C00000' },
      horizontal: 'Center',
      vertical: 'Top',
      wrap: true,
      indent: 2,
      borders: {},
      locked: false,
    });
    expect(styleOf(host, 0, 0)).toBe(styleOf(host, 1, 1));
    expect([...modelSheet(host).columnWidths, ...modelSheet(host).rowHeights]).toEqual([
      [0, 100],
      [1, 100],
      [0, 30],
      [1, 30],
    ]);
    await host.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C2');
      const { format } = range;
      format.load('horizontalAlignment,columnWidth');
      format.font.load('bold');
      format.fill.load('color');
      const size = range.load('left,top,width,height');
      await context.sync();
      // Mixed parts answer null, a mixed fill the empty text.
      expect([format.horizontalAlignment, format.columnWidth, format.font.bold, format.fill.color]).toEqual([
        null,
        null,
        null,
        '',
      ]);
      expect([size.left, size.top, size.width, size.height]).toEqual([0, 0, 248, 60]);
    });
  });

  it('draw edges around a range and lines inside it, and take them away', async () => {
    const host = createHost();
    await onSheet(host, (sheet) => {
      const { borders } = sheet.getRange('A1:B2').format;
      borders.getItem('EdgeTop').style = 'Continuous';
      borders.getItem('EdgeTop').color = '#FF0000';
      borders.getItem('EdgeTop').weight = 'Medium';
      borders.getItem('InsideVertical').style = 'Dot';
    });
    const top = { style: 'Continuous', weight: 'Medium', color: '#FF0000' };
    const inside = { style: 'Dot', weight: 'Thin', color: '#000000' };
    expect(styleOf(host, 0, 0)?.borders).toEqual({ EdgeTop: top, EdgeRight: inside });
    expect(styleOf(host, 1, 1)?.borders).toEqual({ EdgeLeft: inside });
    await onSheet(host, (sheet) => {
      sheet.getRange('A1:B2').format.borders.getItem('InsideVertical').style = 'None';
    });
    expect(styleOf(host, 1, 1)?.borders ?? {}).toEqual({});
  });

  it('forgets a cell that is blank and looks like any other', async () => {
    const host = createHost();
    await onSheet(host, (sheet) => {
      sheet.getRange('A1').format.fill.color = 'red';
      sheet.getRange('A1').format.fill.clear();
    });
    expect(modelSheet(host).cells.size).toBe(0);
  });

  it('fits columns to their texts and rows to their lines, roughly', async () => {
    const host = createHost();
    await onSheet(host, (sheet) => {
      sheet.getRange('A1:B1').values = [['short', 'a text that is longer than the column is wide by far']];
      sheet.getRange('A1').format.autofitColumns();
      sheet.getRange('B1').format.wrapText = true;
      sheet.getRange('A1:B1').format.autofitRows();
    });
    const sheet = modelSheet(host);
    expect(sheet.columnWidths.get(0)).toBeLessThan(60);
    expect(sheet.columnWidths.has(1)).toBe(false);
    expect(sheet.rowHeights.get(0)).toBeGreaterThan(60);
  });

  it('hide rows and columns', async () => {
    const host = createHost();
    await onSheet(host, (sheet) => {
      sheet.getRange('B:C').columnHidden = true;
      sheet.getRange('3:3').rowHidden = true;
    });
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const ranges = ['B1', 'A1:C1', 'A3'].map((address) => sheet.getRange(address).load('columnHidden,rowHidden'));
      await context.sync();
      expect(ranges.map(({ columnHidden, rowHidden }) => [columnHidden, rowHidden])).toEqual([
        [true, false],
        [null, false],
        [false, true],
      ]);
    });
  });

  it.each([
    ['a colour', (format: Excel.RangeFormat) => (format.fill.color = 'reddish')],
    ['an alignment', (format: Excel.RangeFormat) => (format.horizontalAlignment = 'Middle' as never)],
    ['a font size', (format: Excel.RangeFormat) => (format.font.size = 0)],
    ['a row height', (format: Excel.RangeFormat) => (format.rowHeight = 500)],
    ['a truth value', (format: Excel.RangeFormat) => (format.wrapText = 'yes' as never)],
  ])('refuses %s that does not exist', async (_what, set) => {
    const host = createHost();
    expect(
      await codeOf(
        onSheet(host, (sheet) => {
          set(sheet.getRange('A1').format);
        }),
      ),
    ).toBe('InvalidArgument');
  });
});
