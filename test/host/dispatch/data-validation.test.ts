import { createHost } from '../index';
import { codeOf, modelSheet, onSheet, plain, read } from '../cell-access';

describe('data validation', () => {
  it('keeps rule, alert and prompt, whatever comes first', async () => {
    const host = createHost();
    await onSheet(host, (sheet) => {
      const validation = sheet.getRange('A1:A5').dataValidation;
      validation.prompt = { showPrompt: true, title: 'Arah', message: 'tinggi atau rendah' };
      validation.rule = { list: { inCellDropDown: true, source: 'tinggi,rendah,rendah rasio' } };
      validation.errorAlert = { showAlert: true, style: 'Stop', title: 'Arah', message: 'Pilih dari daftar.' };
      validation.ignoreBlanks = false;
    });
    expect(modelSheet(host).validations).toEqual([
      {
        areas: [{ row: 0, column: 0, rows: 5, columns: 1 }],
        type: 'list',
        formula1: 'tinggi,rendah,rendah rasio',
        inCellDropDown: true,
        ignoreBlanks: false,
        prompt: { title: 'Arah', message: 'tinggi atau rendah', show: true },
        alert: { title: 'Arah', message: 'Pilih dari daftar.', style: 'Stop', show: true },
      },
    ]);
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const [all, part, mixed] = ['A1:A5', 'A2', 'A5:A6'].map((address) =>
        sheet.getRange(address).dataValidation.load('type,rule'),
      );
      await context.sync();
      expect([all?.type, part?.type, mixed?.type]).toEqual(['List', 'List', 'Inconsistent']);
      expect(plain(all?.rule)).toEqual({ list: { source: 'tinggi,rendah,rendah rasio', inCellDropDown: true } });
    });
  });

  it('replaces the rule of some cells and clears that of others', async () => {
    const host = createHost();
    await onSheet(host, (sheet) => {
      sheet.getRange('A1:A5').dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
      sheet.getRange('A3').dataValidation.rule = { wholeNumber: { formula1: 5, operator: 'GreaterThan' } };
      sheet.getRange('A5').dataValidation.clear();
      sheet.getRanges('C1,E1').dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange('H1:H3') },
      };
    });
    expect(
      modelSheet(host).validations.map(({ type, areas, formula1 }) => [
        type,
        areas.map(({ row, rows }) => [row, rows]),
        formula1,
      ]),
    ).toEqual([
      [
        'decimal',
        [
          [0, 2],
          [3, 1],
        ],
        0,
      ],
      ['wholeNumber', [[2, 1]], 5],
      [
        'list',
        [
          [0, 1],
          [0, 1],
        ],
        '=Sheet1!$H$1:$H$3',
      ],
    ]);
  });

  it('refuses inline lists over 255 characters and structured references', async () => {
    const host = createHost();
    const rule = (value: Excel.DataValidationRule) =>
      codeOf(onSheet(host, (sheet) => (sheet.getRange('A1').dataValidation.rule = value)));
    expect(await rule({ list: { inCellDropDown: true, source: 'x'.repeat(256) } })).toBe('InvalidArgument');
    expect(await rule({ custom: { formula: '=COUNTIF(tblA[ID],A1)=1' } })).toBe('InvalidArgument');
  });

  it('does not look at what the add-in writes, but says afterwards what is invalid', async () => {
    const host = createHost();
    await onSheet(host, (sheet) => {
      sheet.getRange('A1:A3').dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
      sheet.getRange('C1').dataValidation.rule = { custom: { formula: '=C1=D1' } };
      sheet.getRange('A1:A3').values = [[0.5], [7], ['']];
      sheet.getRange('C1:D1').values = [[1, 1]];
    });
    expect((await read(host, 'Sheet1!A2')).values).toEqual([[7]]);
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const validation = sheet.getRange('A1:A3').dataValidation.load('valid');
      const custom = sheet.getRange('C1').dataValidation.load('valid');
      const found = validation.getInvalidCellsOrNullObject().load('address');
      validation.load('valid');
      custom.load('valid');
      await context.sync();
      expect([validation.valid, custom.valid, found.address]).toEqual([null, true, 'Sheet1!A2']);
    });
  });
});

describe('conditional formats', () => {
  it('come first when added, with rule, look and order', async () => {
    const host = createHost();
    await onSheet(host, (sheet) => {
      const range = sheet.getRange('A1:B9');
      const custom = range.conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$A1=""';
      custom.custom.format.fill.color = '#FFFF00';
      custom.custom.format.font.color = '#C00000';
      custom.custom.format.font.bold = true;
      custom.stopIfTrue = true;
      const value = range.conditionalFormats.add('CellValue');
      value.cellValue.rule = { formula1: '=1', operator: 'LessThan' };
      value.cellValue.format.font.color = 'red';
      const text = sheet.getRanges('C1:C9,E1:E9').conditionalFormats.add('ContainsText');
      text.textComparison.rule = { operator: 'Contains', text: 'Belum' };
      const scale = sheet.getRange('G1:G9').conditionalFormats.add('ColorScale');
      scale.colorScale.criteria = {
        minimum: { type: 'LowestValue', color: '#F8696B' },
        maximum: { type: 'HighestValue', color: '#63BE7B' },
      };
      const bar = sheet.getRange('H1:H9').conditionalFormats.add('DataBar');
      bar.dataBar.positiveFormat.fillColor = '#638EC6';
    });
    const formats = modelSheet(host).conditionalFormats;
    expect(formats.map(({ type, priority }) => [type, priority])).toEqual([
      ['custom', 4],
      ['cellValue', 3],
      ['containsText', 2],
      ['colorScale', 1],
      ['dataBar', 0],
    ]);
    expect(formats[0]).toMatchObject({
      formula: '=$A1=""',
      fill: '#FFFF00',
      fontColor: '#C00000',
      bold: true,
      stopIfTrue: true,
    });
    expect(formats[1]).toMatchObject({ cellValue: { operator: 'LessThan', formula1: '=1' }, fontColor: '#FF0000' });
    expect(formats[2]).toMatchObject({ text: { operator: 'Contains', text: 'Belum' } });
    expect(formats[2]?.areas).toHaveLength(2);
  });

  it('are listed, cleared and deleted by range', async () => {
    const host = createHost();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A9').conditionalFormats.add('Custom').custom.rule.formula = '=A1>1';
      sheet.getRange('A5:A20').conditionalFormats.add('Custom').custom.rule.formula = '=A5>2';
      sheet.getRange('A1:A4').conditionalFormats.clearAll();
      const formats = sheet.getRange('A1:A20').conditionalFormats.load('items/type,items/priority');
      await context.sync();
      expect(formats.items.map(({ type }) => type as string).join()).toBe('Custom,Custom');
      const [first] = formats.items;
      if (!first) throw new Error('no format');
      const rule = first.custom.rule.load('formula');
      const range = first.getRange().load('address');
      await context.sync();
      expect([rule.formula, range.address]).toEqual(['=A5>2', 'Sheet1!A5:A20']);
      first.delete();
      await context.sync();
    });
    expect(modelSheet(host).conditionalFormats.map(({ areas }) => areas)).toEqual([
      [{ row: 4, column: 0, rows: 5, columns: 1 }],
    ]);
  });

  it('refuse structured references and kinds that are not known', async () => {
    const host = createHost();
    const formula = (text: string) =>
      codeOf(
        onSheet(host, (sheet) => (sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = text)),
      );
    expect(await formula('=[@ID]=""')).toBe('InvalidArgument');
    expect(await formula('A1>1')).toBe('InvalidArgument');
    expect(await codeOf(onSheet(host, (sheet) => sheet.getRange('A1').conditionalFormats.add('IconSet')))).toBe(
      'ApiNotFound',
    );
  });
});
