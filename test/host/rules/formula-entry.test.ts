import { thrownCode } from '../cell-access';
import { createWorkbook } from '../model/workbook';
import { checkFormula, checkFormulaText, checkRuleFormula } from './formula-entry';
import type { Sheet, Workbook } from '../model/types';

function fixture(): { workbook: Workbook; sheet: Sheet } {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  sheet.tables.push({
    id: 't',
    name: 'tblA',
    area: { row: 0, column: 0, rows: 3, columns: 2 },
    style: '',
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showFilterButton: true,
    columns: [
      { id: 1, name: 'Nilai' },
      { id: 2, name: 'Nilai [%]' },
    ],
  });
  return { workbook, sheet };
}

describe('formulas on their way into a cell', () => {
  it.each([
    '=SUM(tblA[Nilai])',
    "=[@Nilai]+[@[Nilai '[%']]]",
    '=Sheet1!A1',
    '=unknown_name+1',
    '=LKJIP.CAPAIAN(A1,B1)',
    '=UNKNOWN(1)',
    '=#REF!+1',
    '=Sheet1!#REF!',
    '={1,2;3,4}',
  ])('takes %s', (formula) => {
    const { workbook, sheet } = fixture();
    expect(
      thrownCode(() => {
        checkFormula(workbook, sheet, 1, 0, formula);
      }),
    ).toBeUndefined();
  });

  it.each([
    ['an unknown sheet', '=Nope!A1'],
    ['an unknown sheet in quotes', "='Not here'!A1:B2"],
    ['an unknown table', '=SUM(tblX[Nilai])'],
    ['an unknown column', '=SUM(tblA[Nope])'],
    ['an open bracket', '=SUM(A1'],
    ['a missing operand', '=A1+'],
    ['an open text', '="a'],
    ['semicolons between arguments', '=SUM(A1;B1)'],
  ])('refuses %s', (_what, formula) => {
    const { workbook, sheet } = fixture();
    expect(
      thrownCode(() => {
        checkFormula(workbook, sheet, 1, 0, formula);
      }),
    ).toBe('InvalidArgument');
  });

  it('takes [@Column] inside its table only', () => {
    const { workbook, sheet } = fixture();
    expect(
      thrownCode(() => {
        checkFormula(workbook, sheet, 1, 5, '=[@Nilai]');
      }),
    ).toBe('InvalidArgument');
  });

  it('limits the whole to 8,192 characters and each text to 255', () => {
    const sum = (length: number): string => `=${'1+'.repeat((length - 2) / 2)}1`;
    expect(sum(8192)).toHaveLength(8192);
    expect(thrownCode(() => checkFormulaText(sum(8192)))).toBeUndefined();
    expect(thrownCode(() => checkFormulaText(sum(8194)))).toBe('InvalidArgument');
    expect(thrownCode(() => checkFormulaText(`="${'x'.repeat(255)}"`))).toBeUndefined();
    expect(thrownCode(() => checkFormulaText(`="${'x'.repeat(256)}"`))).toBe('InvalidArgument');
    expect(thrownCode(() => checkFormulaText(`="${'""'.repeat(255)}"`))).toBeUndefined();
  });
});

describe('formulas of conditional formats and validation', () => {
  it('refuse structured references and unknown sheets', () => {
    const { workbook } = fixture();
    expect(
      thrownCode(() => {
        checkRuleFormula(workbook, '=$A2>1');
      }),
    ).toBeUndefined();
    expect(
      thrownCode(() => {
        checkRuleFormula(workbook, '=[@Nilai]>1');
      }),
    ).toBe('InvalidArgument');
    expect(
      thrownCode(() => {
        checkRuleFormula(workbook, '=SUM(tblA[Nilai])>1');
      }),
    ).toBe('InvalidArgument');
    expect(
      thrownCode(() => {
        checkRuleFormula(workbook, '=Nope!A1>1');
      }),
    ).toBe('InvalidArgument');
  });
});
