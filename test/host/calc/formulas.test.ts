import { createCalcEngine } from './engine';
import { FORMULA_CASES } from './formula-cases';
import { valueAt, workbookOf } from './worksheet-text';
import type { CellValue } from '../model/types';

const noCalls = () => Promise.reject(new Error('No custom function is expected here.'));

describe('formulas give what Excel gives', () => {
  it('covers at least 80 cases', () => {
    expect(FORMULA_CASES.length).toBeGreaterThanOrEqual(80);
  });

  it.each(FORMULA_CASES)('$formula -> $expected ($source)', async ({ formula, cells, expected }) => {
    const workbook = workbookOf({ Lembar: { ...cells, Z1: formula } });
    await createCalcEngine().recalculate(workbook, noCalls);
    expect(as15Digits(valueAt(workbook, 'Z1'))).toEqual(as15Digits(expected));
  });
});

/** Excel computes in double precision and shows 15 digits. */
function as15Digits(value: CellValue): CellValue {
  return typeof value === 'number' ? Number(value.toPrecision(15)) : value;
}
