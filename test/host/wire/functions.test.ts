import { createHost } from '../index';
import type { Host, HostOptions } from '../index';
import { onSheet, plain, read } from '../cell-access';

/** A function that shows what it was given. */
const show = (...args: unknown[]): string => JSON.stringify(args.slice(0, -1));

function hostWith(functions: Record<string, (...args: never[]) => unknown>, options: HostOptions = {}): Host {
  return createHost({ ...options, functions });
}

describe("custom functions run in Microsoft's runtime", () => {
  it('computes later: #BUSY! right after the write, then the value, and what depends on it', async () => {
    const host = hostWith({ 'X.DOUBLE': (value: number) => 2 * value });
    await host.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1');
      range.formulas = [[4, '=X.DOUBLE(A1)', '=B1+1']];
      range.load('values');
      await context.sync();
      expect(plain(range.values)).toEqual([[4, '#BUSY!', '#BUSY!']]);
    });
    await host.settle();
    expect((await read(host, 'Sheet1!A1:C1')).values).toEqual([[4, 8, 9]]);
    expect(host.stats.functionBatches).toBe(1);
  });

  it('nests, and computes again when a precedent changes', async () => {
    const calls: number[] = [];
    const host = hostWith({
      'X.DOUBLE': (value: number) => {
        calls.push(value);
        return 2 * value;
      },
    });
    await onSheet(host, (sheet) => (sheet.getRange('A1:C1').formulas = [[4, '=X.DOUBLE(X.DOUBLE(A1))', 'text']]));
    await host.settle();
    await onSheet(host, (sheet) => (sheet.getRange('C1').values = [['unrelated']]));
    await host.settle();
    expect(calls).toEqual([4, 8]);
    await onSheet(host, (sheet) => (sheet.getRange('A1').values = [[5]]));
    await host.settle();
    expect((await read(host, 'Sheet1!B1')).values).toEqual([[20]]);
  });

  it.each([
    ['ltsc2021', '[0,"",1]'],
    ['web', '[null,"",1]'],
  ] as const)('hands an empty cell over as %s does', async (profile, shown) => {
    const host = hostWith({ 'X.SHOW': show }, { profile });
    await onSheet(host, (sheet) => (sheet.getRange('B1:C1').formulas = [['=X.SHOW(A1,"",1)', '=X.SHOW(A1:A2)']]));
    await host.settle();
    expect((await read(host, 'Sheet1!B1')).values).toEqual([[shown]]);
  });

  it('answers #NAME? where no function is associated, or where functions do not run', async () => {
    const host = hostWith({ 'X.ONE': () => 1 }, { profile: 'ltsc2021WithoutFunctions' });
    await onSheet(host, (sheet) => (sheet.getRange('A1:B1').formulas = [['=X.ONE()', '=X.TWO()']]));
    await host.settle();
    expect((await read(host, 'Sheet1!A1:B1')).values).toEqual([['#NAME?', '#NAME?']]);
    expect(host.stats.functionBatches).toBe(0);
  });

  it('carries errors and their messages', async () => {
    const host: Host = hostWith({
      'X.FAIL': (code: string) => {
        const { Error: FunctionError, ErrorCode } = host.CustomFunctions;
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- Microsoft types it as no error
        throw new FunctionError(ErrorCode[code as 'divisionByZero'], `because ${code}`);
      },
      'X.BUG': () => {
        throw new Error('a bug');
      },
      'X.INFINITE': () => Infinity,
      'X.LATER': () => Promise.resolve('late'),
    });
    const result = (id: string, ...args: string[]) => host.callFunction(id, args);
    expect(await result('X.FAIL', 'divisionByZero')).toEqual({ error: '#DIV/0!' });
    expect(await result('X.FAIL', 'invalidNumber')).toEqual({ error: '#NUM!' });
    expect(await result('X.FAIL', 'nullReference')).toEqual({ error: '#NULL!' });
    expect(await result('X.FAIL', 'invalidValue')).toEqual({ error: '#VALUE!', message: 'because invalidValue' });
    expect(await result('X.FAIL', 'notAvailable')).toEqual({ error: '#N/A', message: 'because notAvailable' });
    expect(await result('X.BUG')).toEqual({ error: '#VALUE!' });
    expect(await result('X.INFINITE')).toEqual({ error: '#NUM!' });
    expect(await result('X.LATER')).toBe('late');
    expect(await result('X.NONE')).toEqual({ error: '#NAME?' });
  });

  it('lets a write wait until the functions under way have answered, and then computes again', async () => {
    const host = hostWith({
      'X.SLOW': (value: number) =>
        new Promise((resolve) =>
          setTimeout(() => {
            resolve(2 * value);
          }, 20),
        ),
    });
    await onSheet(host, (sheet) => (sheet.getRange('A1:B1').formulas = [[4, '=X.SLOW(A1)']]));
    expect((await read(host, 'Sheet1!B1')).values).toEqual([['#BUSY!']]);
    await onSheet(host, (sheet) => (sheet.getRange('A1').values = [[5]]));
    await host.settle();
    expect((await read(host, 'Sheet1!B1')).values).toEqual([[10]]);
  });

  it('computes 2,000 calls in a few requests', async () => {
    const host = hostWith({ 'X.DOUBLE': (value: number) => 2 * value });
    const formulas = Array.from({ length: 2000 }, (_, row) => [row, `=X.DOUBLE(A${row + 1})`]);
    await onSheet(host, (sheet) => (sheet.getRange('A1:B2000').formulas = formulas));
    await host.settle();
    expect((await read(host, 'Sheet1!B2000')).values).toEqual([[3998]]);
    expect(host.stats.functionBatches).toBeLessThan(10);
  });
});

it('takes associations that come later, as the bundle of functions makes them', async () => {
  const host = createHost();
  host.CustomFunctions.associate('X.ONE', () => 1);
  expect(await host.callFunction('x.one', [])).toBe(1);
});

it.each([
  ['the formula is entered again', (sheet: Excel.Worksheet) => (sheet.getRange('B1').formulas = [['=X.DOUBLE(A1)']])],
  [
    'everything is calculated',
    ({ context }: Excel.Worksheet) => {
      context.workbook.application.calculate('Full');
    },
  ],
])('finds a function that came later once %s', async (_, again) => {
  const host = createHost();
  await onSheet(host, (sheet) => (sheet.getRange('A1:B1').formulas = [[4, '=X.DOUBLE(A1)']]));
  await host.settle();
  expect((await read(host, 'Sheet1!B1')).values).toEqual([['#NAME?']]);
  host.CustomFunctions.associate('X.DOUBLE', (value: number) => 2 * value);
  await onSheet(host, again);
  await host.settle();
  expect((await read(host, 'Sheet1!B1')).values).toEqual([[8]]);
});
