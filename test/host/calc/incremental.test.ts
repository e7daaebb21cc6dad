/** Recalculation of what a change puts out of date, held against the calculation of everything. */
import { createCalcEngine } from './engine';
import { valueAt, workbookOf } from './worksheet-text';
import { parseReference } from '../model/address';
import { setContent } from '../model/grid';
import type { ChangedArea, FunctionCall, FunctionResult } from '../model/calc-engine';
import type { CellValue, Sheet, Workbook } from '../model/types';

const ROWS = 12;

function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** Writes a cell; answers what the engine is told of it. */
function put(workbook: Workbook, address: string, content: CellValue): ChangedArea {
  const reference = parseReference(address);
  if (!reference) throw new Error(`"${address}" is no address.`);
  const sheet = sheetOf(workbook, reference.sheet ?? 'Data');
  const { area } = reference;
  const isFormula = typeof content === 'string' && content.startsWith('=');
  if (isFormula) setContent(sheet, area.row, area.column, null, content);
  else setContent(sheet, area.row, area.column, content);
  return { sheet, area };
}

const double = (calls: readonly FunctionCall[]): Promise<FunctionResult[]> =>
  Promise.resolve(calls.map(({ args }) => 2 * Number(args[0])));

function sample(): Workbook {
  const data: Record<string, CellValue> = { A1: 'ID', B1: 'Nilai', C1: 'Hasil', D1: 'Kumulatif', F1: 1, G1: 2 };
  const summary: Record<string, CellValue> = {
    A1: '=SUM(tblNilai[Hasil])',
    A2: '=SUMIFS(tblNilai[Nilai],tblNilai[ID],"ID3")',
    A3: '=SUMIF(tblNilai[ID],"ID4",Data!B2)',
    A4: '=SUM(Data!$B$3:INDEX(Data!$D$1:$D$9,5))',
    A5: '=Kali*A1',
    A6: '=SUM(Data!2:3)',
    A7: '=MAX(Data!F:F)+A6',
  };
  for (let row = 2; row <= ROWS; row++) {
    data[`A${row}`] = `ID${row}`;
    data[`B${row}`] = row;
    data[`C${row}`] = '=[@Nilai]*Data!$F$1';
    data[`D${row}`] = row === 2 ? '=C2' : `=D${row - 1}+C${row}`;
    data[`F${row}`] = `=LKJIP.DUA(B${row})`;
    data[`G${row}`] = `=H${row - 1}+1`;
    data[`H${row}`] = `=G${row}*2`;
    summary[`C${row}`] = `=INDEX(tblNilai[Hasil],MATCH("ID"&${row},tblNilai[ID],0))`;
    summary[`D${row}`] = `=SUM(Data!B$2:B${row})`;
    summary[`E${row}`] = `=IF(C${row}>20,D${row},Data!F${row})`;
  }
  const workbook = workbookOf({ Data: data, Ringkasan: summary }, [{ name: 'tblNilai', ref: `A1:D${ROWS}` }]);
  workbook.names.push({ name: 'Kali', formula: '=Data!$G$1', visible: true });
  return workbook;
}

/** Numbers without pattern that are the same every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 48271) % 2147483647;
    return state % sides;
  };
}

const values = ({ sheets }: Workbook): readonly string[] =>
  sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([row, cells]) =>
      [...cells].map(([column, { value }]) => `${sheet.name} ${row},${column}: ${JSON.stringify(value)}`).sort(),
    ),
  );

async function expectUpToDate(workbook: Workbook): Promise<void> {
  const copy = structuredClone(workbook);
  await createCalcEngine().recalculate(copy, double);
  expect(values(workbook)).toEqual(values(copy));
}

describe('what a change puts out of date is computed, and comes out as if everything had been', () => {
  it.each([1, 2, 3, 4])('after any change of 120 (series %d)', async (seed) => {
    const workbook = sample();
    const engine = createCalcEngine();
    const roll = dice(seed * 7919);
    const formulas: readonly string[] = [
      '=B5+1',
      '=SUM(B2:B4)*2',
      '=LKJIP.DUA(B3)',
      '=Kali',
      '=Ringkasan!D5',
      '=SUM(Data!$B$2:$B$12)',
    ];
    await engine.recalculate(workbook, double);
    for (let step = 0; step < 120; step++) {
      const changes: ChangedArea[] = [];
      for (let cell = roll(3); cell >= 0; cell--) {
        const row = 2 + roll(ROWS - 1);
        const at = ['B', 'F', 'J', 'A'][roll(4)] ?? 'B';
        const content: CellValue =
          at === 'J' ? (formulas[roll(formulas.length)] ?? null) : at === 'A' ? `ID${roll(14)}` : roll(50);
        changes.push(roll(9) === 0 ? put(workbook, 'G1', roll(50)) : put(workbook, `${at}${row}`, content));
        if (roll(6) === 0) changes.push(put(workbook, `J${row}`, null));
      }
      await engine.recalculate(workbook, double, changes);
      await expectUpToDate(workbook);
    }
  });

  it('a table that grows takes all its readers along', async () => {
    const workbook = sample();
    const engine = createCalcEngine();
    await engine.recalculate(workbook, double);
    const table = sheetOf(workbook, 'Data').tables[0];
    if (!table) throw new Error('The table was not made.');
    table.area = { ...table.area, rows: table.area.rows + 1 };
    await engine.recalculate(workbook, double, [put(workbook, 'C13', 1000)]);
    await expectUpToDate(workbook);
  });

  it('a name that stands for something else now is seen without being told', async () => {
    const workbook = sample();
    const engine = createCalcEngine();
    await engine.recalculate(workbook, double);
    const [name] = workbook.names;
    if (!name) throw new Error('The name was not made.');
    name.formula = '=1000';
    await engine.recalculate(workbook, double, []);
    await expectUpToDate(workbook);
  });

  it('formulas that nobody answered are asked for again', async () => {
    const workbook = sample();
    const engine = createCalcEngine();
    await engine.recalculate(workbook, double);
    void engine.recalculate(workbook, () => new Promise(() => undefined), [put(workbook, 'B5', 70)]);
    expect(valueAt(workbook, 'Data!F5')).toEqual({ error: '#BUSY!' });
    await engine.recalculate(workbook, double, []);
    await expectUpToDate(workbook);
  });

  it('after a refusal everything is out of date', async () => {
    const workbook = sample();
    const engine = createCalcEngine();
    await engine.recalculate(workbook, double);
    const circle = [put(workbook, 'B5', 70), put(workbook, 'J5', '=J5')];
    await expect(engine.recalculate(workbook, double, circle)).rejects.toMatchObject({ reason: 'circular' });
    await engine.recalculate(workbook, double, [put(workbook, 'J5', null)]);
    await expectUpToDate(workbook);
  });
});

it('leaves alone what does not read the change', async () => {
  const workbook = sample();
  const engine = createCalcEngine();
  await engine.recalculate(workbook, double);
  const mark = (address: string) => {
    const reference = parseReference(address);
    if (!reference) throw new Error(`"${address}" is no address.`);
    const cell = sheetOf(workbook, reference.sheet ?? '')
      .cells.get(reference.area.row)
      ?.get(reference.area.column);
    if (!cell) throw new Error(`Nothing stands in ${address}.`);
    cell.value = 'untouched';
  };
  for (const address of ['Data!C4', 'Data!C6', 'Data!F4', 'Ringkasan!D4', 'Data!G4', 'Ringkasan!A2']) mark(address);
  await engine.recalculate(workbook, double, [put(workbook, 'B5', 70)]);
  expect(
    ['Data!C4', 'Data!C6', 'Data!F4', 'Data!G4', 'Data!C5', 'Ringkasan!A2'].map((at) => valueAt(workbook, at)),
  ).toEqual(['untouched', 'untouched', 'untouched', 'untouched', 70, 3]);
});

describe('a function that was missing', () => {
  function lateFunction() {
    const asked: number[] = [];
    let there = false;
    return {
      asked,
      arrive: () => (there = true),
      call: (calls: readonly FunctionCall[]): Promise<FunctionResult[]> => {
        asked.push(calls.length);
        return Promise.resolve(calls.map(({ args }) => (there ? Number(args[0]) * 2 : { error: '#NAME?' as const })));
      },
    };
  }

  it('is found when the formula is entered again, and not before', async () => {
    const workbook = workbookOf({ Data: { A1: 4, B1: '=LKJIP.DUA(A1)', B2: '=LKJIP.DUA(A1)' } });
    const engine = createCalcEngine();
    const { asked, arrive, call } = lateFunction();
    await engine.recalculate(workbook, call);
    arrive();
    await engine.recalculate(workbook, call, [put(workbook, 'C9', 1)]);
    await engine.recalculate(workbook, call);
    expect([valueAt(workbook, 'B1'), asked]).toEqual([{ error: '#NAME?' }, [1]]);
    await engine.recalculate(workbook, call, [put(workbook, 'B1', '=LKJIP.DUA(A1)')]);
    expect(['B1', 'B2'].map((at) => valueAt(workbook, at))).toEqual([8, { error: '#NAME?' }]);
  });

  it('is found when everything is calculated', async () => {
    const workbook = workbookOf({ Data: { A1: 4, B1: '=LKJIP.DUA(A1)' } });
    const engine = createCalcEngine();
    const { arrive, call } = lateFunction();
    await engine.recalculate(workbook, call);
    arrive();
    await engine.recalculate(workbook, call, 'full');
    expect(valueAt(workbook, 'B1')).toBe(8);
  });
});
