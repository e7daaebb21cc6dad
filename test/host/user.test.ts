import { createHost } from './index';
import type { Host } from './index';
import { codeOf, modelSheet, onSheet, read } from './cell-access';

async function withTable(): Promise<Host> {
  const host = createHost({ clock: () => new Date(2026, 10, 23) });
  await onSheet(host, (sheet) => {
    sheet.getRange('A1:C3').values = [
      ['ID', 'Nilai', 'Persen'],
      ['a', 2, ''],
      ['b', 1, ''],
    ];
    const table = sheet.tables.add('A1:C3', true);
    table.name = 'tblA';
    table.columns.getItem('Nilai').getDataBodyRange().dataValidation.rule = {
      decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' },
    };
    table.columns.getItem('Nilai').getDataBodyRange().dataValidation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: 'Nilai',
      message: 'Nilai tidak boleh negatif.',
    };
    table.columns.getItem('Persen').getDataBodyRange().formulas = '=[@Nilai]/10' as never;
    table.columns.getItem('Persen').getDataBodyRange().dataValidation.rule = { custom: { formula: '=FALSE' } };
  });
  return host;
}

describe('a person at the keyboard', () => {
  it('types in their own regional settings', async () => {
    const host = await withTable();
    await host.user.type('Sheet1', 'B2', '1.234,5');
    await host.user.type('Sheet1', 'E1', '31/12/2023');
    await host.user.type('Sheet1', 'E2', '=B2*2');
    expect(await read(host, 'Sheet1!B2:C2')).toMatchObject({ values: [[1234.5, 123.45]] });
    expect(await read(host, 'Sheet1!E1:E2')).toMatchObject({
      values: [[45_291], [2469]],
      numberFormat: [['dd/mm/yyyy'], ['General']],
    });
  });

  it('is stopped by validation, with the message of the rule, and nothing changes', async () => {
    const host = await withTable();
    await expect(host.user.type('Sheet1', 'B2', '-1')).rejects.toMatchObject({
      code: 'InvalidArgument',
      message: 'Nilai tidak boleh negatif.',
    });
    await expect(host.user.type('Sheet1', 'C2', '5')).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect((await read(host, 'Sheet1!B2:C2')).formulas).toEqual([[2, '=[@Nilai]/10']]);
    await host.user.type('Sheet1', 'B2', '');
    expect((await read(host, 'Sheet1!B2')).values).toEqual([['']]);
  });

  it('is stopped by a rule whose formula looks at the typed cell', async () => {
    const host = await withTable();
    await onSheet(host, (sheet) => {
      sheet.getRange('E1:E5').dataValidation.rule = { custom: { formula: '=COUNTIF($E$1:$E$5,E1)=1' } };
      sheet.getRange('E1').values = [['x']];
    });
    await host.user.type('Sheet1', 'E2', 'y');
    expect(await codeOf(host.user.type('Sheet1', 'E3', 'x'))).toBe('InvalidArgument');
    expect((await read(host, 'Sheet1!E1:E3')).values).toEqual([['x'], ['y'], ['']]);
  });

  it('chooses from lists in the rule or in cells', async () => {
    const host = await withTable();
    await onSheet(host, (sheet) => {
      sheet.getRange('H1:H2').values = [['Ya'], ['Tidak']];
      sheet.getRange('E1').dataValidation.rule = { list: { inCellDropDown: true, source: 'tinggi,rendah' } };
      sheet.getRange('E2').dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('H1:H2') } };
    });
    await host.user.type('Sheet1', 'E1', 'rendah');
    await host.user.type('Sheet1', 'E2', 'ya');
    expect(await codeOf(host.user.type('Sheet1', 'E1', 'Rendah'))).toBe('InvalidArgument');
    expect(await codeOf(host.user.type('Sheet1', 'E2', 'Mungkin'))).toBe('InvalidArgument');
  });

  it('grows a table by typing below it, inserts, deletes and sorts rows', async () => {
    const host = await withTable();
    await host.user.type('Sheet1', 'A4', 'c');
    await host.user.type('Sheet1', 'B4', '3');
    expect((await read(host, 'Sheet1!A4:C4')).values).toEqual([['c', 3, 0.3]]);
    await host.user.insertTableRow('tblA', 0);
    expect((await read(host, 'Sheet1!A2:C2')).formulas).toEqual([['', '', '=[@Nilai]/10']]);
    await host.user.deleteTableRow('tblA', 0);
    await host.user.sortTable('tblA', 'Nilai', false);
    expect((await read(host, 'Sheet1!A2:A4')).values).toEqual([['c'], ['a'], ['b']]);
  });

  it('keeps a rule on the row it looks at when a row comes before the first one', async () => {
    const host = await withTable();
    await onSheet(host, (sheet) => {
      sheet.getRange('B2:B3').conditionalFormats.add('Custom').custom.rule.formula = '=B2>1';
      sheet.getRange('B2:B3').dataValidation.rule = { custom: { formula: '=B2>0' } };
    });
    await host.user.insertTableRow('tblA', 0);
    const [sheet] = host.workbook.sheets;
    const body = [{ row: 1, column: 1, rows: 3, columns: 1 }];
    expect(sheet?.conditionalFormats).toMatchObject([{ areas: body, formula: '=B2>1' }]);
    expect(sheet?.validations).toContainEqual(expect.objectContaining({ areas: body, formula1: '=B2>0' }));
  });

  it('renames and moves sheets, headers and tables', async () => {
    const host = await withTable();
    await onSheet(host, (_, context) => {
      context.workbook.worksheets.add('Lain').getRange('A1').formulas = [['=SUM(tblA[Nilai])+Sheet1!B2']];
    });
    await host.user.renameSheet('Sheet1', 'Data kita');
    await host.user.moveSheet('Data kita', 1);
    await host.user.renameHeader('tblA', 'Nilai', 'Angka');
    await host.user.renameTable('tblA', 'tblB');
    expect(await read(host, 'Lain!A1')).toMatchObject({
      formulas: [["=SUM(tblB[Angka])+'Data kita'!B2"]],
      values: [[5]],
    });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Lain', 'Data kita']);
    expect(await codeOf(host.user.renameSheet('Lain', 'data KITA'))).toBe('ItemAlreadyExists');
  });

  it('cannot change locked cells of a protected sheet', async () => {
    const host = await withTable();
    await onSheet(host, (sheet) => {
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect();
    });
    await host.user.type('Sheet1', 'B2', '9');
    expect(await codeOf(host.user.type('Sheet1', 'B3', '9'))).toBe('AccessDenied');
    expect(await codeOf(host.user.insertTableRow('tblA'))).toBe('AccessDenied');
    expect(await codeOf(host.user.insertRows('Sheet1', 0))).toBe('AccessDenied');
    expect(await codeOf(host.user.clear('Sheet1', 'A2'))).toBe('AccessDenied');
  });

  it('takes turns with the add-in', async () => {
    const host = await withTable();
    const writing = onSheet(host, (sheet) => (sheet.getRange('E1').values = [['add-in']]));
    const typing = host.user.type('Sheet1', 'E2', 'person');
    await Promise.all([writing, typing]);
    await host.user.select('Sheet1', 'E1:E2');
    expect((await read(host, 'Sheet1!E1:E2')).values).toEqual([['add-in'], ['person']]);
    expect(host.workbook.selection).toEqual({ row: 0, column: 4, rows: 2, columns: 1 });
    expect(modelSheet(host).tables).toHaveLength(1);
  });
});
