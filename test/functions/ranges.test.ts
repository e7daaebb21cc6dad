/** LKJIP.IKPA over ranges of a worksheet, as the two kinds of Excel hand them over. */
import { generateMetadata } from '../add-in/custom-functions';
import { createHost, type HostOptions } from '../host';
import { onSheet, read } from '../host/cell-access';

const WEIGHTS = [10, 10, 20, 10, 10, 10, 5, 25];

/**
 * The 2023 report without its fourth component: nilai in A, bobot in B; C passes "" for a blank nilai, as a table column
 * would; D has no bobot where there is no nilai; E is empty. The answers of the formulas in F.
 */
async function answers(profile: NonNullable<HostOptions['profile']>, formulas: readonly string[]) {
  const { associated } = await generateMetadata();
  const host = createHost({ profile, functions: Object.fromEntries(associated) });
  Object.assign(globalThis, { CustomFunctions: host.CustomFunctions });
  await onSheet(host, (sheet) => {
    sheet.getRange('A1:D8').formulas = WEIGHTS.map((weight, at) => {
      const row = at + 1;
      const value = at === 3 ? '' : at === 5 ? 97.24 : 100;
      return [value, weight, `=IF(A${row}="","",A${row})`, value === '' ? '' : weight];
    });
    sheet.getRange(`F1:F${formulas.length}`).formulas = formulas.map((formula) => [formula]);
  });
  await host.settle();
  const { values } = await read(host, `Sheet1!F1:F${formulas.length}`);
  return values.map(([value]) => value);
}

const APPLYING = 99.693333333333;

test.each(['web', 'ltsc2021'] as const)('%s tells blank from zero where the cells say so', async (profile) => {
  const formulas: Readonly<Record<string, unknown>> = {
    '=LKJIP.IKPA(C1:C8,B1:B8)': APPLYING,
    '=LKJIP.IKPA(A1:A8,D1:D8)': APPLYING,
    '=LKJIP.IKPA(C1:C8,D1:D8)': APPLYING,
    '=LKJIP.IKPA(C1:C8,B1:B8,E1)': APPLYING,
    '=LKJIP.IKPA(C1:C8,B1:B8,1.5)': APPLYING - 1.5,
    '=LKJIP.IKPA(A1,B1)': 100,
    '=LKJIP.IKPA(E1:E8,E1:E8)': '',
    '=LKJIP.IKPA(A1:A8,B1:B7)': '#VALUE!',
    '=LKJIP.NKA(93.37,99.72,E1)': '',
  };
  expect(await answers(profile, Object.keys(formulas))).toEqual(Object.values(formulas));
});

test('an empty cell of a plain range is blank on the web and zero on the desktop', async () => {
  expect(await answers('web', ['=LKJIP.IKPA(A1:A8,B1:B8)'])).toEqual([APPLYING]);
  expect(await answers('ltsc2021', ['=LKJIP.IKPA(A1:A8,B1:B8)'])).toEqual([89.724]);
});
