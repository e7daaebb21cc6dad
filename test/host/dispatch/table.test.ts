import { createHost } from '../index';
import type { Host } from '../index';
import { codeOf, modelSheet, onSheet, plain, read } from '../cell-access';

/** `tblA` in B2:D4 (ID, Nilai, Hasil with a calculated column), something below and beside it. */
async function withTable(): Promise<Host> {
  const host = createHost();
  await onSheet(host, (sheet) => {
    sheet.getRange('B2:D4').values = [
      ['ID', 'Nilai', 'Hasil'],
      ['a', 1, ''],
      ['b', 2, ''],
    ];
    sheet.tables.add('B2:D4', true).name = 'tblA';
    sheet.tables.getItem('tblA').columns.getItem('Hasil').getDataBodyRange().formulas = '=[@Nilai]*2' as never;
    sheet.getRange('F1').formulas = [['=SUM(tblA[Nilai])']];
  });
  return host;
}

const onTable = <T>(host: Host, batch: (table: Excel.Table, sheet: Excel.Worksheet) => T): Promise<T> =>
  onSheet(host, (sheet) => batch(sheet.tables.getItem('tblA'), sheet));
const tableOf = (host: Host) => {
  const table = modelSheet(host).tables.find(({ name }) => name === 'tblA');
  if (!table) throw new Error('no tblA');
  return table;
};

describe('tables', () => {
  it('are made of a range with unique text headers, corrected where they are not', async () => {
    const host = createHost();
    await onSheet(host, (sheet) => {
      sheet.getRange('A1:E2').values = [
        ['x', 'X', 2023, '', true],
        [1, 2, 3, 4, 5],
      ];
      sheet.tables.add('A1:E2', true);
    });
    expect((await read(host, 'Sheet1!A1:E1')).values).toEqual([['x', 'X2', '2023', 'Column4', 'TRUE']]);
    expect(modelSheet(host).tables[0]).toMatchObject({
      name: 'Table1',
      style: 'TableStyleMedium2',
      showBandedRows: true,
    });
  });

  it('push cells down for headers of their own, and hold at least one row', async () => {
    const host = createHost();
    await onSheet(host, (sheet) => {
      sheet.getRange('A1:B1').values = [[1, 2]];
      sheet.getRange('D1').formulas = [['=A1']];
      sheet.tables.add('A1:B1', false);
      sheet.getRange('G1').values = [['alone']];
      sheet.tables.add('G1', true);
    });
    expect((await read(host, 'Sheet1!A1:D2')).formulas).toEqual([
      ['Column1', 'Column2', '', '=A2'],
      [1, 2, '', ''],
    ]);
    expect(modelSheet(host).tables.map(({ area }) => area.rows)).toEqual([2, 2]);
  });

  it('neither overlap nor hold merged cells', async () => {
    const host = await withTable();
    expect(await codeOf(onSheet(host, (sheet) => sheet.tables.add('D4:F9', true)))).toBe('InvalidArgument');
    await onSheet(host, (sheet) => {
      sheet.getRange('H1:I1').merge();
    });
    expect(await codeOf(onSheet(host, (sheet) => sheet.tables.add('H1:I3', true)))).toBe('InvalidArgument');
    expect(
      await codeOf(
        onSheet(host, (sheet) => {
          sheet.getRange('B3:C3').merge();
        }),
      ),
    ).toBe('InvalidOperation');
  });

  it('take a unique valid name, which formulas follow', async () => {
    const host = await withTable();
    expect(await codeOf(onTable(host, (table) => (table.name = 'A1')))).toBe('InvalidArgument');
    await onSheet(host, (sheet) => (sheet.tables.add('H1:H2', true).name = 'tblB'));
    expect(await codeOf(onTable(host, (table) => (table.name = 'TBLB')))).toBe('ItemAlreadyExists');
    await onSheet(host, (sheet) => (sheet.getRange('F2').formulas = [['=ROWS(tblA)']]));
    await onTable(host, (table) => (table.name = 'tblTarget'));
    expect((await read(host, 'Sheet1!F1:F2')).formulas).toEqual([['=SUM(tblTarget[Nilai])'], ['=ROWS(tblTarget)']]);
  });

  it('are found by name and id, and list their columns', async () => {
    const host = await withTable();
    await host.run(async (context) => {
      const table = context.workbook.tables.getItem('TBLA').load('id,style');
      const missing = context.workbook.tables.getItemOrNullObject('tblX');
      const columns = table.columns.load('items/id,items/name,items/index');
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect(plain(columns.items.map(({ id, name, index }) => [id, name, index]))).toEqual([
        [1, 'ID', 0],
        [2, 'Nilai', 1],
        [3, 'Hasil', 2],
      ]);
      const again = context.workbook.tables.getItem(table.id).load('name');
      const column = table.columns.getItem(2).load('name,values');
      const none = table.columns.getItemOrNullObject('Nope');
      const parts = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        column.getDataBodyRange(),
        column.getRange(),
      ];
      for (const part of parts) part.load('address');
      const touching = context.workbook.worksheets.getItem('Sheet1').getRange('D4:E9').getTables().load('items/name');
      const contained = context.workbook.worksheets
        .getItem('Sheet1')
        .getRange('D4:E9')
        .getTables(true)
        .load('items/name');
      await context.sync();
      expect([again.name, column.name, plain(column.values)]).toEqual(['tblA', 'Nilai', [['Nilai'], [1], [2]]]);
      expect(none.isNullObject).toBe(true);
      expect(parts.map(({ address }) => address.slice(7))).toEqual(['B2:D4', 'B2:D2', 'B3:D4', 'C3:C4', 'C2:C4']);
      expect([touching.items.length, contained.items.length]).toEqual([1, 0]);
    });
  });

  it('show what they are asked to show', async () => {
    const host = await withTable();
    await onTable(host, (table) => {
      table.style = 'TableStyleLight1';
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.clearFilters();
      table.showTotals = true;
    });
    expect(tableOf(host)).toMatchObject({ style: 'TableStyleLight1', showBandedRows: false, showFilterButton: false });
    const { formulas, values } = await read(host, 'Sheet1!B5:D5');
    expect(formulas).toEqual([['Total', '', '=SUBTOTAL(109,[Hasil])']]);
    expect(values).toEqual([['Total', '', 6]]);
    await onTable(host, (table) => (table.showTotals = false));
    expect((await read(host, 'Sheet1!B5:D5')).values).toEqual([['', '', '']]);
    await expect(
      onTable(host, (table) => {
        table.columns.getItem('ID').filter.applyValuesFilter(['a']);
      }),
    ).rejects.toMatchObject({
      message: 'Filter.applyValuesFilter is not known here',
    });
  });
});

describe('rows of a table', () => {
  it('are added at the end or before a row, with formulas, looks and rules; what stands below moves', async () => {
    const host = await withTable();
    await onTable(host, (table, sheet) => {
      sheet.getRange('B6').values = [['below']];
      const nilai = table.columns.getItem('Nilai').getDataBodyRange();
      nilai.numberFormat = '0.0' as never;
      nilai.dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
      nilai.conditionalFormats.add('Custom').custom.rule.formula = '=$C3>1';
    });
    await onTable(host, (table) => {
      table.rows.add(undefined, [['c', 3, null]] as never);
      table.rows.add(0, [['first', 9, null]] as never);
    });
    expect((await read(host, 'Sheet1!B2:D8')).formulas).toEqual([
      ['ID', 'Nilai', 'Hasil'],
      ['first', 9, '=[@Nilai]*2'],
      ['a', 1, '=[@Nilai]*2'],
      ['b', 2, '=[@Nilai]*2'],
      ['c', 3, '=[@Nilai]*2'],
      ['', '', ''],
      ['below', '', ''],
    ]);
    expect((await read(host, 'Sheet1!C3:C6')).numberFormat.flat()).toEqual(['0.0', '0.0', '0.0', '0.0']);
    const body = [{ row: 2, column: 2, rows: 4, columns: 1 }];
    expect(modelSheet(host).validations.map(({ areas }) => areas)).toEqual([body]);
    expect(modelSheet(host).conditionalFormats.map(({ areas }) => areas)).toEqual([body]);
    expect((await read(host, 'Sheet1!F1')).values).toEqual([[15]]);
  });

  it('stay clear of what stands directly below', async () => {
    const host = await withTable();
    await onSheet(host, (sheet) => {
      sheet.getRange('B5').values = [['x']];
      sheet.getRange('H1').formulas = [['=B5']];
    });
    // Written directly below, it became a row of the table.
    expect(tableOf(host).area.rows).toBe(4);
    await onSheet(host, (sheet) => {
      sheet.getRange('B7:D7').values = [['note', '', '']];
      sheet.getRange('H2').formulas = [['=B7']];
    });
    await onTable(host, (table) =>
      table.rows.add(undefined, [
        ['d', 4, null],
        ['e', 5, null],
      ] as never),
    );
    expect((await read(host, 'Sheet1!B6:B9')).values).toEqual([['d'], ['e'], [''], ['note']]);
    expect((await read(host, 'Sheet1!H1:H2')).formulas).toEqual([['=B5'], ['=B9']]);
  });

  it('are deleted, the last one only emptied', async () => {
    const host = await withTable();
    await onTable(host, (table) => {
      table.rows.getItemAt(0).delete();
    });
    expect((await read(host, 'Sheet1!B3:D3')).formulas).toEqual([['b', 2, '=[@Nilai]*2']]);
    await onTable(host, (table) => {
      table.rows.getItemAt(0).delete();
    });
    expect((await read(host, 'Sheet1!B3:D3')).formulas).toEqual([['', '', '=[@Nilai]*2']]);
    expect(tableOf(host).area.rows).toBe(2);
    await host.run(async (context) => {
      const { rows } = context.workbook.tables.getItem('tblA').load('rows/items/values');
      rows.load('items/index,count');
      await context.sync();
      expect([rows.count, rows.items.length]).toEqual([1, 1]);
    });
    expect(await codeOf(onTable(host, (table) => table.rows.add(7, [['x', 1, 1]])))).toBe('InvalidArgument');
    expect(await codeOf(onTable(host, (table) => table.rows.add(undefined, [['x', 1]])))).toBe('InvalidArgument');
  });

  it('come along when values are written directly below, as Excel expands tables', async () => {
    const host = await withTable();
    await onSheet(
      host,
      (sheet) =>
        (sheet.getRange('B5:C6').values = [
          ['c', 3],
          ['d', 4],
        ]),
    );
    expect((await read(host, 'Sheet1!B5:D6')).values).toEqual([
      ['c', 3, 6],
      ['d', 4, 8],
    ]);
    expect((await read(host, 'Sheet1!F1')).values).toEqual([[10]]);
    await onSheet(host, (sheet) => (sheet.getRange('A7:B7').values = [['sticks', 'out']]));
    expect(tableOf(host).area.rows).toBe(5);
    await onSheet(host, (sheet) => {
      sheet.getRange('D7').values = [['in the way']];
      sheet.getRange('B7').values = [['e']];
    });
    expect(tableOf(host).area.rows).toBe(5);
  });
});

describe('columns of a table', () => {
  it('hold one formula text: the last one written stands in all cells', async () => {
    const host = await withTable();
    await onSheet(host, (sheet) => (sheet.getRange('D3:D4').formulas = [['=[@Nilai]*3'], ['=[@Nilai]*4']]));
    expect((await read(host, 'Sheet1!D3:D4')).formulas).toEqual([['=[@Nilai]*4'], ['=[@Nilai]*4']]);
    expect(tableOf(host).columns[2]?.formula).toBe('=[@Nilai]*4');
  });

  it('fill up from one formula when otherwise empty, keep single exceptions, and stop when overwritten', async () => {
    const host = await withTable();
    await onTable(host, (table) => table.columns.add(-1, [['Lagi'], [''], ['']]));
    await onSheet(host, (sheet) => (sheet.getRange('E4').formulas = [['=C4+1']]));
    expect((await read(host, 'Sheet1!E3:E4')).formulas).toEqual([['=C3+1'], ['=C4+1']]);
    await onSheet(host, (sheet) => (sheet.getRange('B3').formulas = [['="a"']]));
    expect((await read(host, 'Sheet1!B3:B4')).formulas).toEqual([['="a"'], ['b']]);
    await onSheet(host, (sheet) => (sheet.getRange('E3').values = [['own']]));
    expect((await read(host, 'Sheet1!E3:E4')).formulas).toEqual([['own'], ['=C4+1']]);
    expect(tableOf(host).columns[3]?.formula).toBe('=C3+1');
    await onSheet(host, (sheet) => (sheet.getRange('E3:E4').values = [[1], [2]]));
    expect(tableOf(host).columns[3]).not.toHaveProperty('formula');
  });

  it('are renamed by their header or by name, formulas follow, also escaped', async () => {
    const host = await withTable();
    await onSheet(host, (sheet) => (sheet.getRange('C2').values = [['Nilai [%]']]));
    expect((await read(host, 'Sheet1!D3')).formulas).toEqual([["=[@[Nilai '[%']]]*2"]]);
    expect((await read(host, 'Sheet1!F1')).formulas).toEqual([["=SUM(tblA[Nilai '[%']])"]]);
    await onTable(host, (table) => (table.columns.getItem('Nilai [%]').name = 'Realisasi'));
    expect((await read(host, 'Sheet1!C2')).values).toEqual([['Realisasi']]);
    expect(await read(host, 'Sheet1!D3:D4')).toMatchObject({
      formulas: [['=[@Realisasi]*2'], ['=[@Realisasi]*2']],
      values: [[2], [4]],
    });
    expect(await codeOf(onTable(host, (table) => (table.columns.getItem('Hasil').name = 'id')))).toBe(
      'InvalidArgument',
    );
    await onSheet(host, (sheet) => (sheet.getRange('D2').values = [['Realisasi']]));
    expect((await read(host, 'Sheet1!D2')).values).toEqual([['Realisasi2']]);
  });

  it('are added inside and at the end, and deleted', async () => {
    const host = await withTable();
    await onTable(host, (table) => {
      table.columns.add(1, [['Nama'], ['A'], ['B']]);
      table.columns.add(undefined, undefined, 'Catatan');
      table.columns.getItem('ID').delete();
    });
    expect((await read(host, 'Sheet1!B2:E3')).formulas).toEqual([
      ['Nama', 'Nilai', 'Hasil', 'Catatan'],
      ['A', 1, '=[@Nilai]*2', ''],
    ]);
    expect(tableOf(host).columns.map(({ id, name }) => [id, name])).toEqual([
      [4, 'Nama'],
      [2, 'Nilai'],
      [3, 'Hasil'],
      [5, 'Catatan'],
    ]);
  });
});

describe('the shape of a table', () => {
  it('is resized around its header row', async () => {
    const host = await withTable();
    await onSheet(host, (sheet) => (sheet.getRange('E2:E3').values = [['Baru'], ['x']]));
    await onTable(host, (table) => {
      table.resize('B2:E6');
    });
    expect((await read(host, 'Sheet1!B2:E6')).formulas).toEqual([
      ['ID', 'Nilai', 'Hasil', 'Baru'],
      ['a', 1, '=[@Nilai]*2', 'x'],
      ['b', 2, '=[@Nilai]*2', ''],
      ['', '', '=[@Nilai]*2', ''],
      ['', '', '=[@Nilai]*2', ''],
    ]);
    await onTable(host, (table) => {
      table.resize('B2:C3');
    });
    expect(tableOf(host).columns.map(({ name }) => name)).toEqual(['ID', 'Nilai']);
    expect(
      await codeOf(
        onTable(host, (table) => {
          table.resize('B3:C5');
        }),
      ),
    ).toBe('InvalidArgument');
    expect(
      await codeOf(
        onTable(host, (table) => {
          table.resize('B2:C2');
        }),
      ),
    ).toBe('InvalidArgument');
  });

  it('becomes a plain range whose formulas name cells', async () => {
    const host = await withTable();
    await onTable(host, (table) => {
      table.convertToRange();
    });
    expect((await read(host, 'Sheet1!D3:D4')).formulas).toEqual([['=$C3*2'], ['=$C4*2']]);
    expect(await read(host, 'Sheet1!F1')).toMatchObject({ formulas: [['=SUM($C$3:$C$4)']], values: [[3]] });
    expect(modelSheet(host).tables).toEqual([]);
  });

  it('is deleted with its contents', async () => {
    const host = await withTable();
    await onTable(host, (table) => {
      table.delete();
    });
    expect((await read(host, 'Sheet1!B2:D4')).values.flat().join('')).toBe('');
    expect((await read(host, 'Sheet1!F1')).values).toEqual([['#REF!']]);
    expect(await codeOf(onTable(host, (table) => table.load('name')))).toBe('ItemNotFound');
  });
});

describe('sorting', () => {
  it('orders numbers, texts, logical values and errors; blanks come last either way', async () => {
    const host = createHost();
    const sort = (ascending: boolean) =>
      onSheet(host, (sheet) => {
        sheet.getRange('A1:A7').sort.apply([{ key: 0, ascending }]);
      });
    await onSheet(
      host,
      (sheet) => (sheet.getRange('A1:A7').values = [[true], ['b'], [''], [10], ['#N/A'], ['A'], [9]]),
    );
    await sort(true);
    expect((await read(host, 'Sheet1!A1:A7')).values.flat()).toEqual([9, 10, 'A', 'b', true, '#N/A', '']);
    await sort(false);
    expect((await read(host, 'Sheet1!A1:A7')).values.flat()).toEqual(['#N/A', true, 'b', 'A', 10, 9, '']);
  });

  it('moves formulas with their rows, relative references told anew, and keeps equal rows in order', async () => {
    const host = createHost();
    await onSheet(host, (sheet) => {
      sheet.getRange('A1:C4').formulas = [
        ['k', 'v', 'f'],
        [2, 'x', '=A2*10+$A$2'],
        [1, 'y', '=A3*10+$A$2'],
        [1, 'z', '=A4*10+$A$2'],
      ];
      sheet.getRange('A2').format.fill.color = 'red';
      sheet.getRange('A1:C4').sort.apply([{ key: 0, ascending: true }], false, true);
    });
    expect((await read(host, 'Sheet1!A2:C4')).formulas).toEqual([
      [1, 'y', '=A2*10+$A$2'],
      [1, 'z', '=A3*10+$A$2'],
      [2, 'x', '=A4*10+$A$2'],
    ]);
    expect(modelSheet(host).cells.get(3)?.get(0)?.style.fill).toBe('#FF0000');
  });

  it('sorts a table by several columns', async () => {
    const host = await withTable();
    await onTable(host, (table) => {
      table.rows.add(undefined, [['c', 2, null]] as never);
      table.sort.apply([
        { key: 1, ascending: false },
        { key: 0, ascending: false },
      ]);
    });
    expect((await read(host, 'Sheet1!B3:D5')).values).toEqual([
      ['c', 2, 4],
      ['b', 2, 4],
      ['a', 1, 2],
    ]);
    expect(
      await codeOf(
        onTable(host, (table) => {
          table.sort.apply([{ key: 3 }]);
        }),
      ),
    ).toBe('InvalidArgument');
  });
});
