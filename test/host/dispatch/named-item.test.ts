import { createHost } from '../index';
import { codeOf, onSheet, plain } from '../cell-access';

describe('defined names', () => {
  it('stand for ranges, formulas and constants, in the workbook or on a sheet', async () => {
    const host = createHost();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const { names } = context.workbook;
      const range = names.add('blok', sheet.getRange('A1:B2'), 'a comment').load('value,type,scope,comment,formula');
      const constant = names.add('batas', '=1.2').load('value,type');
      const local = sheet.names.add('lokal', '=Sheet1!$C$3').load('scope');
      constant.visible = false;
      const cells = range.getRange().load('address');
      const none = constant.getRangeOrNullObject();
      const missing = names.getItemOrNullObject('lokal');
      await context.sync();
      expect([range.type, range.value, range.scope, range.comment, cells.address]).toEqual([
        'Range',
        'Sheet1!$A$1:$B$2',
        'Workbook',
        'a comment',
        'Sheet1!A1:B2',
      ]);
      expect([constant.type, constant.value, none.isNullObject, local.scope, missing.isNullObject]).toEqual([
        'Double',
        1.2,
        true,
        'Worksheet',
        true,
      ]);
      const all = names.load('items/name,items/visible');
      range.formula = '=Sheet1!$D$4';
      await context.sync();
      expect(plain(all.items.map(({ name, visible }) => [name, visible]))).toEqual([
        ['blok', true],
        ['batas', false],
      ]);
      const byName = sheet.getRange('blok').load('address');
      await context.sync();
      expect(byName.address).toBe('Sheet1!D4');
      names.getItem('BLOK').delete();
      await context.sync();
    });
    expect(host.workbook.names.map(({ name }) => name)).toEqual(['batas']);
  });

  it('are computed in formulas', async () => {
    const host = createHost();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      context.workbook.names.add('batas', '=1.2');
      const range = sheet.getRange('A1');
      range.formulas = [['=batas*10']];
      range.load('values');
      await context.sync();
      expect(plain(range.values)).toEqual([[12]]);
      context.workbook.names.getItem('batas').formula = '=2';
      range.load('values');
      await context.sync();
      expect(plain(range.values)).toEqual([[20]]);
    });
  });

  it('refuse what is no formula, and local formula text', async () => {
    const host = createHost();
    expect(await codeOf(onSheet(host, (_, context) => context.workbook.names.add('a_name', 'text')))).toBe(
      'InvalidArgument',
    );
    await expect(
      onSheet(host, (_, context) => context.workbook.names.addFormulaLocal('a_name', '=1')),
    ).rejects.toMatchObject({
      message: 'NamedItemCollection.addFormulaLocal is not known here',
    });
  });
});
