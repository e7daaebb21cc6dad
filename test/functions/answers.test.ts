import { generateMetadata, type CustomFunction } from '../add-in/custom-functions';
import type { Answer, Call } from './answer';
import { CASES } from './cases';
import { loadExcelRuntime, type ExcelRuntime } from './excel-runtime';

let functions: ReadonlyMap<string, CustomFunction>;
let runtime: ExcelRuntime;
let answers: readonly Answer[];

beforeAll(async () => {
  functions = (await generateMetadata()).associated;
  runtime = loadExcelRuntime(functions, 'web');
  // The functions throw the runtime's own error class: the only one that it recognises.
  Object.assign(globalThis, { CustomFunctions: runtime.CustomFunctions });
  answers = await runtime.call(CASES);
});

describe.each(CASES.map((item, index) => ({ ...item, index, shown: JSON.stringify(item.args) })))(
  '$id $shown: $source',
  ({ index, expected, ...call }) => {
    test('called directly', () => {
      expect(callDirectly(call)).toEqual(expected);
    });

    test("through Microsoft's runtime", () => {
      expect(answers[index]).toEqual(expected);
    });
  },
);

test('every function has cases', () => {
  expect([...new Set(CASES.map(({ id }) => id))].sort()).toEqual([...functions.keys()].sort());
});

test('the invocation object that the runtime appends never counts as an argument', async () => {
  const [capaian, terbilang] = await runtime.call([
    { id: 'CAPAIAN', args: [0.8, 1] },
    { id: 'TERBILANG', args: [11] },
  ]);
  expect([capaian, terbilang]).toEqual([{ value: 1.25 }, { value: 'sebelas' }]);
});

test('an empty cell is 0 on the desktop and blank on the web; the sheets pass "" and agree', async () => {
  const desktop = loadExcelRuntime(functions, 'ltsc2021');
  Object.assign(globalThis, { CustomFunctions: desktop.CustomFunctions });
  const calls: Call[] = [
    { id: 'STATUS', args: [0.8, null] },
    { id: 'STATUS', args: [0.8, ''] },
    { id: 'CAPAIAN', args: [null, 1] },
    { id: 'CAPAIAN', args: [0.8, 1, null, null, null] },
    { id: 'TERBILANG', args: [11, null] },
  ];
  const onDesktop = await desktop.call(calls);
  Object.assign(globalThis, { CustomFunctions: runtime.CustomFunctions });
  expect(onDesktop).toEqual([
    { value: 'Belum tercapai' },
    { value: 'Belum diisi' },
    { error: '#DIV/0!' },
    { value: 1.25 },
    { value: 'sebelas' },
  ]);
  expect(await runtime.call(calls)).toEqual([
    { value: 'Belum diisi' },
    { value: 'Belum diisi' },
    { value: '' },
    { value: 1.25 },
    { value: 'sebelas' },
  ]);
});

test('the functions answer at once and leave their arguments as they are', () => {
  const args = Object.freeze([Object.freeze([Object.freeze([0.8])]), 1]);
  const first = callDirectly({ id: 'CAPAIAN', args });
  expect(first).toEqual({ value: 1.25 });
  expect(callDirectly({ id: 'CAPAIAN', args })).toEqual(first);
});

/** A message only shows for #VALUE! and #N/A, so the others must not carry one. */
function callDirectly({ id, args }: Call): Answer {
  const call = functions.get(id);
  if (call === undefined) throw new Error(`There is no ${id}`);
  try {
    return { value: call(...args) };
  } catch (error) {
    if (!(error instanceof runtime.CustomFunctions.Error)) throw error;
    return error.message === '' ? { error: error.code } : { error: error.code, message: String(error.message) };
  }
}
