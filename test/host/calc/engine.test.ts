import { createCalcEngine } from './engine';
import { CalculationRefused } from './refusal';
import { moveFormula } from '../model/formula';
import { valueAt, workbookOf } from './worksheet-text';
import type { CellsByAddress, TableText } from './worksheet-text';
import type { FunctionCall, FunctionResult } from '../model/calc-engine';
import type { CellValue, Workbook } from '../model/types';

const noCalls = () => Promise.reject(new Error('No custom function is expected here.'));

async function computed(cells: CellsByAddress, tables: readonly TableText[] = []): Promise<Workbook> {
  const workbook = workbookOf({ Lembar: cells }, tables);
  await createCalcEngine().recalculate(workbook, noCalls);
  return workbook;
}

async function refusal(cells: CellsByAddress, tables: readonly TableText[] = []): Promise<CalculationRefused> {
  try {
    await computed(cells, tables);
  } catch (error) {
    if (error instanceof CalculationRefused) return error;
    throw error;
  }
  throw new Error('The engine computed what it should refuse.');
}

describe('structured references', () => {
  const table: TableText = { name: 'tblUkur', ref: 'A2:D5', totals: true };
  const cells: CellsByAddress = {
    A2: 'ID',
    B2: 'Pagu (Rp)',
    C2: "Nilai 'a' #1 [x] 5%",
    D2: 'Hasil',
    A3: 'a',
    B3: 10,
    C3: 1,
    A4: 'b',
    B4: 20,
    C4: 2,
    A5: 'Jumlah',
    B5: 99,
  };

  it.each<[string, string, CellValue]>([
    ['D3', '=[@[Pagu (Rp)]]*2', 20],
    ['D4', '=[@ID]&tblUkur[[#This Row],[Pagu (Rp)]]', 'b20'],
    ['D4', "=[@[Nilai ''a'' '#1 '[x'] 5%]]", 2],
    ['D4', "=[@ID]&[@[Nilai ''a'' '#1 '[x'] 5%]]", 'b2'],
    ['F4', '=tblUkur[@[Pagu (Rp)]]', 20],
    ['F9', '=tblUkur[@ID]', { error: '#VALUE!' }],
    ['F9', '=SUM(tblUkur[Pagu (Rp)])', 30],
    ['F9', "=SUM(tblukur[Nilai ''a'' '#1 '[x'] 5%])", 3],
    ['F9', '=tblUkur[[#Headers],[Pagu (Rp)]]', 'Pagu (Rp)'],
    ['F9', '=tblUkur[[#Totals],[Pagu (Rp)]]', 99],
    ['F9', '=COUNTA(tblUkur[#All])', 12],
    ['F9', '=COUNTA(tblUkur[#Headers])', 4],
    ['F9', '=SUM(tblUkur[[Pagu (Rp)]:[Hasil]])', 33],
    ['F9', '=SUM(tblUkur[[#Data],[#Totals],[Pagu (Rp)]])', 129],
    ['F9', '=ROWS(tblUkur)', 2],
    ['F9', '=INDEX(tblUkur[Pagu (Rp)],MATCH("b",tblUkur[ID],0))', 20],
    ['F9', '=SUM(tblUkur[])', 33],
  ])('in %s %s is %j', async (address, formula, expected) => {
    expect(valueAt(await computed({ ...cells, [address]: formula }, [table]), address)).toEqual(expected);
  });

  it.each([
    ['F9', '=SUM(tblLain[ID])'],
    ['F9', '=SUM(tblUkur[Tidak Ada])'],
    ['F9', '=[@ID]'],
    ['F4', '=SUM(Hilang!A1)'],
  ])('in %s %s cannot stand in a cell: refused', async (address, formula) => {
    expect(await refusal({ ...cells, [address]: formula }, [table])).toMatchObject({
      reason: 'syntax',
      cells: [`Lembar!${address}`],
    });
  });

  it('a totals row that is not shown is #REF!', async () => {
    const workbook = await computed({ A1: 'X', A2: 1, C1: '=SUM(tblA[#Totals])' }, [{ name: 'tblA', ref: 'A1:A2' }]);
    expect(valueAt(workbook, 'C1')).toEqual({ error: '#REF!' });
  });
});

describe('defined names', () => {
  it('stand for ranges, constants and formulas; those of the sheet go first', async () => {
    const workbook = workbookOf({
      Lembar: { A1: 4, A2: 6, B1: '=SUM(Data)*Kali', B2: '=Rumus+1', B3: '=data' },
      'Lembar Dua': { A1: '=Kali', A2: '=Kali&""' },
    });
    workbook.names.push(
      { name: 'Data', formula: '=Lembar!$A$1:$A$2', visible: true },
      { name: 'Kali', formula: '=10', visible: true },
      { name: 'Rumus', formula: '=SUM(Data)', visible: true },
    );
    workbook.sheets[1]?.names.push({ name: 'KALI', formula: '="dua"', visible: true });
    const one = workbook.sheets[0]?.cells.get(2)?.get(1);
    if (one) one.formula = '=MAX(data)';
    await createCalcEngine().recalculate(workbook, noCalls);
    expect(['B1', 'B2', 'B3', "'Lembar Dua'!A1"].map((at) => valueAt(workbook, at))).toEqual([100, 11, 6, 'dua']);
  });

  it('a changed name changes the results', async () => {
    const workbook = workbookOf({ Lembar: { A1: '=Kali' } });
    const name = { name: 'Kali', formula: '=10', visible: true };
    workbook.names.push(name);
    const engine = createCalcEngine();
    await engine.recalculate(workbook, noCalls);
    name.formula = '=11';
    await engine.recalculate(workbook, noCalls);
    expect(valueAt(workbook, 'A1')).toBe(11);
  });

  it('a relative reference in a name is refused', async () => {
    const workbook = workbookOf({ Lembar: { A1: '=Kali' } });
    workbook.names.push({ name: 'Kali', formula: '=Lembar!B1', visible: true });
    await expect(createCalcEngine().recalculate(workbook, noCalls)).rejects.toMatchObject({ reason: 'unsupported' });
  });
});

describe('references', () => {
  it('reach other sheets, also quoted names, whole columns and rows', async () => {
    const workbook = workbookOf({
      Lembar: {
        A1: "=SUM('It''s data'!A:A)",
        A2: "='It''s data'!$B$2",
        A3: "=SUM('It''s data'!2:2)",
        A4: "=COUNTBLANK('It''s data'!A:A)",
      },
      "It's data": { A1: 1, A2: 2, B2: 5 },
    });
    await createCalcEngine().recalculate(workbook, noCalls);
    expect(['A1', 'A2', 'A3', 'A4'].map((at) => valueAt(workbook, at))).toEqual([3, 5, 7, 1048574]);
  });

  it('@ takes the cell of the own row', async () => {
    const workbook = await computed({ A1: 1, A2: 2, A3: 3, B2: '=@A1:A3', B9: '=@A1:A3' });
    expect([valueAt(workbook, 'B2'), valueAt(workbook, 'B9')]).toEqual([2, { error: '#VALUE!' }]);
  });

  it('a chain of 20,000 cells is computed from either end', async () => {
    const down: Record<string, CellValue> = { A1: 1 };
    for (let row = 2; row <= 10000; row++) down[`A${row}`] = `=A${row - 1}+1`;
    for (let row = 1; row < 10000; row++) down[`B${row}`] = `=B${row + 1}+1`;
    down['B10000'] = '=A10000';
    expect(valueAt(await computed(down), 'B1')).toBe(19999);
  });

  it('30,000 distinct formulas are all computed', async () => {
    const cells: Record<string, CellValue> = { A1: 1 };
    for (let row = 1; row <= 30000; row++) cells[`B${row}`] = `=$A$1+${row}*2`;
    const workbook = await computed(cells);
    const wrong = Array.from({ length: 30000 }, (_, at) => at + 1).filter(
      (row) => valueAt(workbook, `B${row}`) !== 1 + row * 2,
    );
    expect(wrong).toEqual([]);
  });
});

describe('formulas filled down and across are compiled once', () => {
  const cells: Record<string, CellValue> = {};
  for (const [at, column] of Array.from('ABCDEFGHJK').entries())
    for (let row = 1; row <= 12; row++) cells[`${column}${row}`] = at * 100 + row;

  it.each([
    '=A5+$B5*C$5-$D$5',
    '=SUM(A$1:A5)+SUM($A$5:B5)',
    '="A5"&A5&"$B$1"&"x""A5"',
    "=Lembar!A5+'A5 B5'!B5+SUM('A5 B5'!A:A)",
    '=SUM(B:B)-A5',
    '=LOG10(A5)+INDEX(A$1:C5,2,1)',
    '=Nama1+nama_A5+A5',
    '=SUM(tblA5[A5])+A5',
    '=ROW()+ROW(A5)+COLUMN(B5)',
    '=sum(a5:b6)',
    '=SUM(B6:A5)',
  ])('%s', async (formula) => {
    const places = [['P', 5], ['P', 6], ['Q', 6], ['R', 9]] as const; // prettier-ignore
    const moved = places.map(([column, row]): [string, string] => [
      `${column}${row}`,
      moveFormula(formula, row - 5, column.charCodeAt(0) - 80),
    ]);
    const build = (formulas: readonly [string, string][]) => {
      const workbook = workbookOf(
        { Lembar: { ...cells, M1: 'A5', M2: 7, M3: 8, ...Object.fromEntries(formulas) }, 'A5 B5': cells },
        [{ name: 'tblA5', ref: 'M1:M3' }],
      );
      workbook.names.push(
        { name: 'Nama1', formula: '=3', visible: true },
        { name: 'nama_A5', formula: '=4', visible: true },
      );
      return workbook;
    };
    const together = build(moved);
    await createCalcEngine().recalculate(together, noCalls);
    for (const one of moved) {
      const alone = build([one]);
      await createCalcEngine().recalculate(alone, noCalls);
      expect([one, valueAt(together, one[0])]).toEqual([one, valueAt(alone, one[0])]);
    }
  });

  it('a name that only looks like a cell is no reference', async () => {
    const workbook = workbookOf({ Lembar: { P5: '=A2000000', P6: '=A2000001' } });
    workbook.names.push(
      { name: 'A2000000', formula: '=1', visible: true },
      { name: 'A2000001', formula: '=2', visible: true },
    );
    await createCalcEngine().recalculate(workbook, noCalls);
    expect([valueAt(workbook, 'P5'), valueAt(workbook, 'P6')]).toEqual([1, 2]);
  });

  it.each([
    ['=A1*10', 10],
    ['=A2*10', 20],
  ])('a cell that moved down and says %s gives %d', async (formula, expected) => {
    const workbook = workbookOf({ Lembar: { A1: 1, A2: 2, B1: '=A1*10' } });
    const engine = createCalcEngine();
    await engine.recalculate(workbook, noCalls);
    const sheet = workbook.sheets[0];
    const cell = sheet?.cells.get(0)?.get(1);
    if (!sheet || !cell) throw new Error('The cell was not made.');
    sheet.cells.get(0)?.delete(1);
    sheet.cells.get(1)?.set(1, cell);
    cell.formula = formula;
    await engine.recalculate(workbook, noCalls);
    expect(cell.value).toBe(expected);
  });
});

describe('what the engine cannot compute truthfully is refused, by cell', () => {
  it.each([
    ['a circle of one', { A1: '=A1+1' }],
    ['a circle of three', { A1: '=B1', B1: '=C1', C1: '=A1*2' }],
    ['a circle through a range', { A1: '=SUM(A1:A3)' }],
  ])('%s', async (_, cells) => {
    expect((await refusal(cells as CellsByAddress)).reason).toBe('circular');
  });

  it('a circle longer than the call stack', async () => {
    const cells: Record<string, CellValue> = { A1: '=A5000' };
    for (let row = 2; row <= 5000; row++) cells[`A${row}`] = `=A${row - 1}+1`;
    expect((await refusal(cells)).reason).toBe('circular');
  });

  it.each([
    '=A1:A3',
    '=A1:A3*2',
    '=SUM(A1:A3*2)',
    '=ABS(A1:A3)',
    '=IF(A1:A3>1,1,2)',
    '=INDEX(A1:B3,0,1)',
    '=TODAY()',
    '=INDIRECT("A1")',
    '=OFFSET(A1,1,0)',
    '=XLOOKUP(1,A1:A3,B1:B3)',
    '=LET(x,1,x+1)',
    '=SUM((A1,B1))',
    '=A1#',
    '=[Lain.xlsx]Lembar!A1',
    '=SUM(Lembar:Lain!A1)',
    '=MATCH(2,A1:A3,1)',
    '="1-2"+1',
    '=COUNTIF(A1:A3,"1-1")',
  ])('%s', async (formula) => {
    expect(await refusal({ A1: 3, A2: 1, A3: 2, Z9: formula })).toMatchObject({
      reason: 'unsupported',
      cells: ['Lembar!Z9'],
    });
  });

  it.each(['=1+', '=SUM(1', '=ABS()', '=ABS(1,2)', '=IF(1)'])('%s is no formula', async (formula) => {
    expect(await refusal({ Z9: formula })).toMatchObject({ reason: 'syntax', cells: ['Lembar!Z9'] });
  });

  it.each(['=tblA[X]*2', '=IF(tblA[X]>0,1,2)', '=tblA[]&""', '=A2:A2+1'])(
    '%s, also while the table has one row',
    async (formula) => {
      const refused = await refusal({ A1: 'X', A2: 1, Z9: formula }, [{ name: 'tblA', ref: 'A1:A2' }]);
      expect(refused).toMatchObject({ reason: 'unsupported', cells: ['Lembar!Z9'] });
    },
  );

  it('leaves the workbook as it was', async () => {
    const workbook = workbookOf({ Lembar: { A1: '=1+1', A2: '=TODAY()' } });
    await expect(createCalcEngine().recalculate(workbook, noCalls)).rejects.toThrow('The function TODAY');
    expect(valueAt(workbook, 'A1')).toBeNull();
  });
});

describe('custom functions', () => {
  function host(functions: Record<string, (...args: unknown[]) => FunctionResult>) {
    const batches: FunctionCall[][] = [];
    const call = (calls: readonly FunctionCall[]) => {
      batches.push([...calls]);
      return Promise.resolve(
        calls.map(({ id, args }): FunctionResult => functions[id]?.(...args) ?? { error: '#NAME?' }),
      );
    };
    return { batches, call };
  }
  const sum = (...args: unknown[]) => args.reduce<number>((total, arg) => total + Number(arg), 0);

  it('are called together and then fill what depends on them', async () => {
    const workbook = workbookOf({
      'Lembar Satu': { A1: 1, A2: 2, B1: '=LKJIP.TAMBAH(A1,1)', B2: '=lkjip.tambah(A2,1)', C1: '=B1+B2', D1: '=A1*2' },
    });
    const { batches, call } = host({ 'LKJIP.TAMBAH': sum });
    const done = createCalcEngine().recalculate(workbook, call);
    expect(['B1', 'C1', 'D1'].map((at) => valueAt(workbook, at))).toEqual([
      { error: '#BUSY!' },
      { error: '#BUSY!' },
      2,
    ]);
    await done;
    expect(['B1', 'B2', 'C1'].map((at) => valueAt(workbook, at))).toEqual([2, 3, 5]);
    expect(batches).toEqual([
      [
        { id: 'LKJIP.TAMBAH', args: [1, 1], address: "'Lembar Satu'!B1" },
        { id: 'LKJIP.TAMBAH', args: [2, 1], address: "'Lembar Satu'!B2" },
      ],
    ]);
  });

  it('nested calls take one batch per level, never with an argument that is not there yet', async () => {
    const workbook = workbookOf({
      L: { A1: '=LKJIP.TAMBAH(IFERROR(LKJIP.TAMBAH(1,2),0),10)', A2: '=SUM(A1,LKJIP.TAMBAH(A1,1))' },
    });
    const { batches, call } = host({ 'LKJIP.TAMBAH': sum });
    await createCalcEngine().recalculate(workbook, call);
    expect(batches.map((batch) => batch.map(({ args }) => args))).toEqual([[[1, 2]], [[3, 10]], [[13, 1]]]);
    expect(valueAt(workbook, 'A2')).toBe(27);
  });

  it('are not called again while their arguments stay, and are when one changes', async () => {
    const workbook = workbookOf({ L: { A1: 1, A2: 5, B1: '=LKJIP.TAMBAH(A1,1)', B2: '=LKJIP.TAMBAH(A2,1)' } });
    const { batches, call } = host({ 'LKJIP.TAMBAH': sum });
    const engine = createCalcEngine();
    await engine.recalculate(workbook, call);
    await engine.recalculate(workbook, call);
    expect(batches).toHaveLength(1);
    const cell = workbook.sheets[0]?.cells.get(0)?.get(0);
    if (cell) cell.value = 7;
    await engine.recalculate(workbook, call);
    expect(batches[1]?.map(({ args }) => args)).toEqual([[7, 1]]);
    expect(valueAt(workbook, 'B1')).toBe(8);
  });

  it('get values, ranges row by row, empty cells as null and left out ones as undefined', async () => {
    const workbook = workbookOf({ L: { A1: 1, B1: 'x', A2: true, C1: '=LKJIP.LIHAT(A1,A9,A1:B2,,"",1=1,{1,2;3,4})' } });
    const { batches, call } = host({ 'LKJIP.LIHAT': () => 'ok' });
    await createCalcEngine().recalculate(workbook, call);
    expect(batches[0]?.[0]?.args).toEqual([1, null, [[1, 'x'], [true, null]], undefined, '', true, [[1, 2], [3, 4]]]); // prettier-ignore
  });

  it('are not called with an error: the cell is that error', async () => {
    const workbook = workbookOf({ L: { A1: '=1/0', B1: '=LKJIP.TAMBAH(A1,1)', B2: '=LKJIP.TAMBAH(A1:A2,1)' } });
    const { batches, call } = host({ 'LKJIP.TAMBAH': sum });
    await createCalcEngine().recalculate(workbook, call);
    expect([valueAt(workbook, 'B1'), valueAt(workbook, 'B2'), batches.length]).toEqual([
      { error: '#DIV/0!' },
      { error: '#DIV/0!' },
      0,
    ]);
  });

  it("keep their error's message, also where it is passed on", async () => {
    const workbook = workbookOf({ L: { B1: '=LKJIP.SALAH(1)', C1: '=B1+1', D1: '=IFERROR(B1,"dicegat")' } });
    const { call } = host({ 'LKJIP.SALAH': () => ({ error: '#VALUE!', message: 'Arah tidak dikenal.' }) });
    await createCalcEngine().recalculate(workbook, call);
    const salah = { error: '#VALUE!', message: 'Arah tidak dikenal.' };
    expect(['B1', 'C1', 'D1'].map((at) => valueAt(workbook, at))).toEqual([salah, salah, 'dicegat']);
  });

  it('that nobody registered are #NAME?', async () => {
    const workbook = workbookOf({ L: { A1: '=LAIN.FUNGSI(1)' } });
    await createCalcEngine().recalculate(workbook, host({}).call);
    expect(valueAt(workbook, 'A1')).toEqual({ error: '#NAME?' });
  });

  it('may answer with one value in rows; several would spill', async () => {
    const one = workbookOf({ L: { A1: '=LKJIP.X(1)' } });
    await createCalcEngine().recalculate(one, host({ 'LKJIP.X': () => [['a']] }).call);
    expect(valueAt(one, 'A1')).toBe('a');
    const two = workbookOf({ L: { A1: '=LKJIP.X(1)' } });
    await expect(createCalcEngine().recalculate(two, host({ 'LKJIP.X': () => [['a', 'b']] }).call)).rejects.toThrow(
      'spill',
    );
  });

  it('a missing answer is a bug of the host', async () => {
    const workbook = workbookOf({ L: { A1: '=LKJIP.X(1)' } });
    await expect(createCalcEngine().recalculate(workbook, () => Promise.resolve([]))).rejects.toThrow('0 answered');
  });
});

it('computes 60,000 lookups by ID in 2,400 rows in seconds, again in less than two', async () => {
  const rows = 2400;
  const columns = Array.from('BCDEFGHIJKLMNOPQRSTUVWXYZ');
  const data: Record<string, CellValue> = {};
  const table: Record<string, CellValue> = {};
  for (let row = 2; row <= rows + 1; row++) {
    data[`A${row}`] = `ID${row}`;
    table[`A${row}`] = `ID${rows + 3 - row}`;
    for (const [at, column] of columns.entries()) {
      data[`${column}${row}`] = row * (at + 1);
      table[`${column}${row}`] =
        `=IF(ISNUMBER(MATCH($A${row},Data!$A$2:$A$${rows + 1},0)),INDEX(Data!$${column}$2:$${column}$${rows + 1},MATCH($A${row},Data!$A$2:$A$${rows + 1},0)),"dihapus")`;
    }
  }
  const workbook = workbookOf({ Data: data, Hitungan: table });
  const engine = createCalcEngine();
  await engine.recalculate(workbook, noCalls);
  const start = performance.now();
  await engine.recalculate(workbook, noCalls);
  expect(performance.now() - start).toBeLessThan(2000);
  expect([valueAt(workbook, 'Hitungan!B2'), valueAt(workbook, `Hitungan!Z${rows + 1}`)]).toEqual([rows + 1, 50]);
}, 30000);
