import { createHost } from '../index';
import { codeOf, modelSheet, onSheet, plain, read } from '../cell-access';

describe('range values and formulas', () => {
  it('puts one value into every cell, and leaves alone what is null in an array', async () => {
    const host = createHost();
    await onSheet(host, (sheet) => {
      sheet.getRange('A1:B2').values = 5 as never;
      sheet.getRange('A1:B2').values = [
        [null, 'x'],
        ['', null],
      ];
      sheet.getRange('D1:D3').formulas = '=$A$1+A1' as never;
      sheet.getRange('A1:B2').numberFormat = '0.00%' as never;
    });
    const { values, numberFormat } = await read(host, 'Sheet1!A1:B2');
    expect(values).toEqual([
      [5, 'x'],
      ['', 5],
    ]);
    expect(numberFormat.flat()).toEqual(['0.00%', '0.00%', '0.00%', '0.00%']);
    expect((await read(host, 'Sheet1!D1:D3')).formulas).toEqual([['=$A$1+A1'], ['=$A$1+A2'], ['=$A$1+A3']]);
  });

  it('needs exactly the shape of the range, also where the client splits a large write', async () => {
    const host = createHost();
    const write = (address: string, rows: number, columns: number) =>
      codeOf(
        onSheet(
          host,
          (sheet) =>
            (sheet.getRange(address).values = Array.from({ length: rows }, () => Array<number>(columns).fill(1))),
        ),
      );
    expect(await write('A1:B2', 2, 2)).toBeUndefined();
    expect(await write('A1:B2', 1, 2)).toBe('InvalidArgument');
    expect(await write('A1:B2', 2, 3)).toBe('InvalidArgument');
    expect(await write('A1:B2000', 2000, 2)).toBeUndefined();
    expect(await write('A1:B2001', 2000, 2)).toBe('InvalidArgument');
  });

  it('checks the whole array before it changes a cell', async () => {
    const host = createHost();
    const failing = onSheet(host, (sheet) => (sheet.getRange('A1:B1').formulas = [['=1+1', '=tblX[a]']]));
    expect(await codeOf(failing)).toBe('InvalidArgument');
    expect((await read(host, 'Sheet1!A1:B1')).values).toEqual([['', '']]);
  });

  it("reads text in the reader's separators, types, and R1C1", async () => {
    const host = createHost();
    await onSheet(host, (sheet) => {
      sheet.getRange('A1:E1').values = [[1234.5, 'a', true, '', '#N/A']];
      sheet.getRange('A1').numberFormat = [['#,##0.00']];
      sheet.getRange('A2').formulasR1C1 = [['=R[-1]C*2']];
    });
    expect((await read(host, 'Sheet1!A1')).text).toEqual([['1.234,50']]);
    expect((await read(host, 'Sheet1!A2')).formulas).toEqual([['=A1*2']]);
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const types = sheet.getRange('A1:E1').load('valueTypes');
      const formula = sheet.getRange('A2').load('formulasR1C1');
      const application = context.workbook.application.load('decimalSeparator,cultureInfo/name');
      await context.sync();
      expect(plain(types.valueTypes)).toEqual([['Double', 'String', 'Boolean', 'Empty', 'Error']]);
      expect(plain(formula.formulasR1C1)).toEqual([['=R[-1]C*2']]);
      expect([application.decimalSeparator, application.cultureInfo.name]).toEqual([',', 'id-ID']);
    });
    const english = createHost({ culture: 'en-US' });
    await onSheet(english, (sheet) => {
      sheet.getRange('A1').values = [[1234.5]];
      sheet.getRange('A1').numberFormat = [['#,##0.00']];
    });
    expect((await read(english, 'Sheet1!A1')).text).toEqual([['1,234.50']]);
  });

  it('computes what is read in the same batch, except while calculation is suspended or manual', async () => {
    const host = createHost();
    const sum = async (suspend: boolean): Promise<unknown> =>
      host.run(async (context) => {
        if (suspend) context.workbook.application.suspendApiCalculationUntilNextSync();
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
        range.formulas = [[2, '=A1+1']];
        range.load('values');
        await context.sync();
        return plain(range.values);
      });
    expect(await sum(false)).toEqual([[2, 3]]);
    await onSheet(host, (sheet) => (sheet.getRange('B1').values = [['']]));
    expect(await sum(true)).toEqual([[2, '']]);
    expect((await read(host, 'Sheet1!B1')).values).toEqual([[3]]);
    await onSheet(host, (sheet, context) => {
      context.workbook.application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[10]];
    });
    expect((await read(host, 'Sheet1!B1')).values).toEqual([[3]]);
    await onSheet(host, (_, context) => {
      context.workbook.application.calculate('Recalculate');
    });
    expect((await read(host, 'Sheet1!B1')).values).toEqual([[11]]);
  });
});

describe('ranges told from other ranges', () => {
  it('by cell, row, offset, size, edge, intersection and used part', async () => {
    const host = createHost();
    await onSheet(host, (sheet) => {
      sheet.getRange('B2:C4').values = 1 as never;
      sheet.getRange('F9').format.fill.color = 'red';
    });
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const base = sheet.getRange('B2:D5');
      const ranges = {
        cell: base.getCell(1, 2),
        outside: base.getCell(9, 9),
        row: base.getRow(1),
        column: base.getColumn(2),
        offset: base.getOffsetRange(1, -1),
        resized: base.getResizedRange(2, -1),
        wholeRow: base.getEntireRow(),
        wholeColumn: base.getEntireColumn(),
        last: base.getLastRow(),
        below: base.getRowsBelow(2),
        above: base.getRowsAbove(1),
        after: base.getColumnsAfter(1),
        bounding: base.getBoundingRect('G7'),
        meeting: base.getIntersection('A1:B3'),
        used: sheet.getUsedRange(true),
        formatted: sheet.getUsedRange(),
        usedPart: sheet.getRange('C:C').getUsedRange(true),
        indexes: sheet.getRangeByIndexes(0, 1, 2, 3),
        sheetCell: sheet.getCell(2, 2),
      };
      for (const range of Object.values(ranges)) range.load('address');
      const none = base.getIntersectionOrNullObject('X1');
      const unused = sheet.getRange('X1:Y9').getUsedRangeOrNullObject();
      await context.sync();
      expect(Object.fromEntries(Object.entries(ranges).map(([name, { address }]) => [name, address.slice(7)]))).toEqual(
        {
          cell: 'D3',
          outside: 'K11',
          row: 'B3:D3',
          column: 'D2:D5',
          offset: 'A3:C6',
          resized: 'B2:C7',
          wholeRow: '2:5',
          wholeColumn: 'B:D',
          last: 'B5:D5',
          below: 'B6:D7',
          above: 'B1:D1',
          after: 'E2:E5',
          bounding: 'B2:G7',
          meeting: 'B2:B3',
          used: 'B2:C4',
          formatted: 'B2:F9',
          usedPart: 'C2:C4',
          indexes: 'B1:D2',
          sheetCell: 'C3',
        },
      );
      expect([none.isNullObject, unused.isNullObject]).toEqual([true, true]);
    });
  });

  it('refuses what lies outside the sheet or the range', async () => {
    const host = createHost();
    const code = (batch: (sheet: Excel.Worksheet) => Excel.Range) =>
      codeOf(
        onSheet(host, (sheet) => {
          batch(sheet).load('address');
        }),
      );
    expect(await code((sheet) => sheet.getRange('A1').getOffsetRange(-1, 0))).toBe('InvalidArgument');
    expect(await code((sheet) => sheet.getRange('A1').getRow(1))).toBe('InvalidArgument');
    expect(await code((sheet) => sheet.getRange('Nope!A1'))).toBe('InvalidArgument');
    expect(await code((sheet) => sheet.getRange('no range'))).toBe('InvalidArgument');
    expect(await code((sheet) => sheet.getRange('A1').getIntersection('B2'))).toBe('ItemNotFound');
  });
});

describe('special cells and areas', () => {
  it('finds constants, formulas and blanks', async () => {
    const host = createHost();
    await onSheet(
      host,
      (sheet) =>
        (sheet.getRange('A1:C2').formulas = [
          [1, 'x', '=A1'],
          [2, '', '="t"'],
        ]),
    );
    await host.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C9');
      const found = [
        range.getSpecialCells('Constants'),
        range.getSpecialCells('Constants', 'Numbers'),
        range.getSpecialCells('Formulas'),
        range.getSpecialCells('Formulas', 'Text'),
        range.getSpecialCells('Blanks'),
      ];
      for (const areas of found) areas.load('address');
      const none = range.getSpecialCellsOrNullObject('Constants', 'Errors');
      await context.sync();
      expect(found.map(({ address }) => address.replaceAll('Sheet1!', ''))).toEqual([
        'A1:A2,B1',
        'A1:A2',
        'C1:C2',
        'C2',
        'B2',
      ]);
      expect(none.isNullObject).toBe(true);
    });
  });

  it('formats and clears several areas as one, up to 8,192 characters of address', async () => {
    const host = createHost();
    await onSheet(host, (sheet) => {
      sheet.getRange('A1:D4').values = 1 as never;
      const areas = sheet.getRanges('A1:B1,D4');
      areas.format.font.bold = true;
      sheet.getRanges('A2,B2').clear('Contents');
    });
    const bold = [...modelSheet(host).cells].flatMap(([row, cells]) =>
      [...cells].filter(([, cell]) => cell.style.font.bold).map(([column]) => `${row},${column}`),
    );
    expect(bold).toEqual(['0,0', '0,1', '3,3']);
    expect((await read(host, 'Sheet1!A2:C2')).values).toEqual([['', '', 1]]);
    const long = Array.from({ length: 2100 }, (_, index) => `A${1000 + index}`).join(',');
    expect(await codeOf(onSheet(host, (sheet) => sheet.getRanges(long).load('areaCount')))).toBe('InvalidArgument');
  });
});

describe('clear, merge, link, select', () => {
  it('clears contents, formats or everything', async () => {
    const host = createHost();
    const fill = (): Promise<void> =>
      onSheet(host, (sheet) => {
        const range = sheet.getRange('A1');
        range.values = [[1]];
        range.format.fill.color = '#FF0000';
        range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
        range.conditionalFormats.add('Custom').custom.rule.formula = '=A1>0';
      });
    const state = () => {
      const sheet = modelSheet(host);
      const cell = sheet.cells.get(0)?.get(0);
      return [cell?.value ?? null, cell?.style.fill ?? null, sheet.validations.length, sheet.conditionalFormats.length];
    };
    const clear = (kind?: 'Contents' | 'Formats') =>
      onSheet(host, (sheet) => {
        sheet.getRange('A1:B2').clear(kind);
      });
    await fill();
    await clear('Contents');
    expect(state()).toEqual([null, '#FF0000', 1, 1]);
    await fill();
    await clear('Formats');
    expect(state()).toEqual([1, null, 1, 0]);
    await fill();
    await clear();
    expect(state()).toEqual([null, null, 0, 0]);
  });

  it('keeps the first content of merged cells and loses what is written into covered ones', async () => {
    const host = createHost();
    await onSheet(host, (sheet) => {
      sheet.getRange('A1:C1').values = [['', 'kept', 'lost']];
      sheet.getRange('A1:C1').merge();
      sheet.getRange('B1').values = [['nowhere']];
    });
    expect((await read(host, 'Sheet1!A1:C1')).values).toEqual([['kept', '', '']]);
    expect(
      await codeOf(
        onSheet(host, (sheet) => {
          sheet.getRange('A1').clear('Contents');
        }),
      ),
    ).toBe('InvalidOperation');
    await onSheet(host, (sheet) => {
      sheet.getRange('A1:C1').unmerge();
    });
    expect(modelSheet(host).merges).toEqual([]);
  });

  it('links and selects', async () => {
    const host = createHost();
    await onSheet(host, (sheet, context) => {
      sheet.getRange('B2').hyperlink = { documentReference: 'Sheet1!A1', textToDisplay: 'Go', screenTip: 'There' };
      context.workbook.worksheets.add('Other').getRange('C3:D4').select();
    });
    expect((await read(host, 'Sheet1!B2')).values).toEqual([['Go']]);
    await host.run(async (context) => {
      const link = context.workbook.worksheets.getItem('Sheet1').getRange('B2').load('hyperlink');
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(plain(link.hyperlink)).toEqual({ documentReference: 'Sheet1!A1', screenTip: 'There' });
      expect([selected.address, active.address, sheet.name]).toEqual(['Other!C3:D4', 'Other!C3', 'Other']);
    });
  });
});

describe('copyFrom', () => {
  it('moves relative references, repeats into a multiple and keeps to its kind', async () => {
    const host = createHost();
    await onSheet(host, (sheet) => {
      sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
      sheet.getRange('B1').formulas = [['=A1*$A$4']];
      sheet.getRange('B1').format.font.bold = true;
      sheet.getRange('B2:B4').copyFrom('B1', 'Formulas');
      sheet.getRange('D1').copyFrom('A1:B4', 'Values');
      sheet.getRange('F1').copyFrom('B1', 'Formats');
      sheet.getRange('G1').copyFrom('B2', 'All');
    });
    expect((await read(host, 'Sheet1!B1:B4')).formulas).toEqual([
      ['=A1*$A$4'],
      ['=A2*$A$4'],
      ['=A3*$A$4'],
      ['=A4*$A$4'],
    ]);
    expect((await read(host, 'Sheet1!D1:E4')).formulas).toEqual([
      [1, 4],
      [2, 8],
      [3, 12],
      [4, 16],
    ]);
    expect((await read(host, 'Sheet1!F1:G1')).formulas).toEqual([['', '=F1*$A$4']]);
    const cells = modelSheet(host).cells.get(0);
    expect([1, 5, 6].map((column) => cells?.get(column)?.style.font.bold)).toEqual([true, true, false]);
  });

  it('gives #REF! where a reference leaves the sheet', async () => {
    const host = createHost();
    await onSheet(host, (sheet) => {
      sheet.getRange('C3').formulas = [['=A1']];
      sheet.getRange('B2').copyFrom('C3');
    });
    expect((await read(host, 'Sheet1!B2')).formulas).toEqual([['=#REF!']]);
  });
});
