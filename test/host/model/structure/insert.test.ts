import { createHost } from '../../index';
import type { Host } from '../../index';
import { codeOf, modelSheet, onSheet, read } from '../../cell-access';

/** References of every kind to what stands in `Sheet1!B3:C6`. */
async function withReferences(): Promise<Host> {
  const host = createHost();
  await host.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem('Sheet1');
    const other = workbook.worksheets.add('Lain');
    sheet.getRange('B3:C6').values = [
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
    ];
    sheet.getRange('A1').formulas = [['=SUM(B3:C6)']];
    other.getRange('A1:D1').formulas = [
      ['=Sheet1!B4', '=SUM(Sheet1!$B$3:$B$6)', '=SUM(Sheet1!B:B)', '=SUM(Sheet1!5:6)'],
    ];
    workbook.names.add('blok', sheet.getRange('B3:C6'));
    sheet.getRange('B3:C6').dataValidation.rule = { custom: { formula: '=B3>0' } };
    sheet.getRange('B3:C6').conditionalFormats.add('Custom').custom.rule.formula = '=$B3>1';
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B3:B6'), 'Columns');
    chart.name = 'Grafik';
    sheet.pageLayout.setPrintArea('A1:C6');
    sheet.getRange('C6').hyperlink = { address: 'https://example.org' };
    sheet.getRange('6:6').format.rowHeight = 40;
    await context.sync();
  });
  return host;
}

async function state(host: Host) {
  const sheet = modelSheet(host);
  return {
    sum: (await read(host, 'Sheet1!A1')).formulas[0]?.[0],
    other: (await read(host, 'Lain!A1:D1')).formulas[0],
    name: host.workbook.names[0]?.formula,
    validation: sheet.validations.map(({ areas, formula1 }) => [areas[0], formula1]),
    conditional: sheet.conditionalFormats.map(({ areas, formula }) => [areas[0], formula]),
    chart: sheet.charts[0]?.series[0]?.values,
    print: sheet.page.printArea,
    links: [...sheet.hyperlinks.keys()],
    heights: [...sheet.rowHeights],
  };
}

const insert = (host: Host, address: string, shift: 'Down' | 'Right') =>
  onSheet(host, (sheet) => {
    sheet.getRange(address).insert(shift);
  });
const remove = (host: Host, address: string, shift: 'Up' | 'Left') =>
  onSheet(host, (sheet) => {
    sheet.getRange(address).delete(shift);
  });

describe('inserting and deleting', () => {
  it('rows inside: every reference grows', async () => {
    const host = await withReferences();
    await insert(host, '4:5', 'Down');
    const area = { row: 2, column: 1, rows: 6, columns: 2 };
    expect(await state(host)).toEqual({
      sum: '=SUM(B3:C8)',
      other: ['=Sheet1!B6', '=SUM(Sheet1!$B$3:$B$8)', '=SUM(Sheet1!B:B)', '=SUM(Sheet1!7:8)'],
      name: '=Sheet1!$B$3:$C$8',
      validation: [[area, '=B3>0']],
      conditional: [[area, '=$B3>1']],
      chart: 'Sheet1!$B$3:$B$8',
      print: '$A$1:$C$8',
      links: ['C8'],
      heights: [[7, 40]],
    });
    expect((await read(host, 'Sheet1!B3:B8')).values.flat()).toEqual([1, '', '', 3, 5, 7]);
  });

  it('rows before: everything moves, rules with their formulas', async () => {
    const host = await withReferences();
    await insert(host, '1:1', 'Down');
    const area = { row: 3, column: 1, rows: 4, columns: 2 };
    expect(await state(host)).toMatchObject({
      name: '=Sheet1!$B$4:$C$7',
      validation: [[area, '=B4>0']],
      conditional: [[area, '=$B4>1']],
      print: '$A$2:$C$7',
    });
    expect((await read(host, 'Sheet1!A2')).formulas).toEqual([['=SUM(B4:C7)']]);
  });

  it('deleted rows: references shrink, one to a deleted cell is lost, a rule is told from its next cell', async () => {
    const host = await withReferences();
    await remove(host, '3:4', 'Up');
    const area = { row: 2, column: 1, rows: 2, columns: 2 };
    expect(await state(host)).toEqual({
      sum: '=SUM(B3:C4)',
      other: ['=#REF!', '=SUM(Sheet1!$B$3:$B$4)', '=SUM(Sheet1!B:B)', '=SUM(Sheet1!3:4)'],
      name: '=Sheet1!$B$3:$C$4',
      validation: [[area, '=B3>0']],
      conditional: [[area, '=$B3>1']],
      chart: 'Sheet1!$B$3:$B$4',
      print: '$A$1:$C$4',
      links: ['C4'],
      heights: [[3, 40]],
    });
    expect((await read(host, 'Lain!B1')).values).toEqual([[12]]);
  });

  it('columns', async () => {
    const host = await withReferences();
    await insert(host, 'A:A', 'Right');
    expect((await state(host)).other).toEqual([
      '=Sheet1!C4',
      '=SUM(Sheet1!$C$3:$C$6)',
      '=SUM(Sheet1!C:C)',
      '=SUM(Sheet1!5:6)',
    ]);
    await remove(host, 'C:C', 'Left');
    expect((await state(host)).other).toEqual(['=#REF!', '=SUM(#REF!)', '=SUM(#REF!)', '=SUM(Sheet1!5:6)']);
  });

  it('cells: only what stands in their strip moves', async () => {
    const host = await withReferences();
    await insert(host, 'B4', 'Down');
    expect((await read(host, 'Sheet1!B3:C7')).values).toEqual([
      [1, 2],
      ['', 4],
      [3, 6],
      [5, 8],
      [7, ''],
    ]);
    const { sum, other } = await state(host);
    expect([sum, other?.[0]]).toEqual(['=SUM(B3:C6)', '=Sheet1!B5']);
    await remove(host, 'B4', 'Up');
    expect((await read(host, 'Sheet1!B3:C6')).values).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
    ]);
    await remove(host, 'B3', 'Left');
    expect((await read(host, 'Sheet1!B3:C3')).values).toEqual([[2, '']]);
  });

  it('gives new rows the look and height of the row above', async () => {
    const host = await withReferences();
    await onSheet(host, (sheet) => (sheet.getRange('B6').format.fill.color = 'red'));
    await insert(host, '7:7', 'Down');
    expect(modelSheet(host).cells.get(6)?.get(1)?.style.fill).toBe('#FF0000');
    expect(modelSheet(host).rowHeights.get(6)).toBe(40);
  });

  it('moves, grows and shrinks tables, but never shifts a part of one', async () => {
    const host = createHost();
    await onSheet(host, (sheet) => {
      sheet.getRange('B2:C4').values = [
        ['x', 'y'],
        [1, 2],
        [3, 4],
      ];
      sheet.tables.add('B2:C4', true).name = 'tblA';
    });
    const area = () => modelSheet(host).tables[0]?.area;
    await insert(host, '4:4', 'Down');
    expect(area()).toEqual({ row: 1, column: 1, rows: 4, columns: 2 });
    await insert(host, '1:1', 'Down');
    await insert(host, 'C:C', 'Right');
    expect(area()).toEqual({ row: 2, column: 1, rows: 4, columns: 3 });
    expect((await read(host, 'Sheet1!B3:D3')).values).toEqual([['x', 'Column1', 'y']]);
    expect(await codeOf(insert(host, 'B1', 'Down'))).toBe('InvalidOperation');
    expect(await codeOf(remove(host, 'A4:B4', 'Up'))).toBe('InvalidOperation');
    expect(await codeOf(remove(host, '3:3', 'Up'))).toBe('InvalidOperation');
    expect(await codeOf(remove(host, '4:6', 'Up'))).toBe('InvalidOperation');
    await remove(host, '3:6', 'Up');
    expect(modelSheet(host).tables).toEqual([]);
  });

  it('does not push filled cells off the sheet', async () => {
    const host = createHost();
    await onSheet(host, (sheet) => (sheet.getRange('A1048576').values = [['last']]));
    expect(await codeOf(insert(host, '1:1', 'Down'))).toBe('NonBlankCellOffSheet');
  });
});
