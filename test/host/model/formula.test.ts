import fc from 'fast-check';
import { moveFormula, parseFormula } from './formula';
import { formulaToA1, formulaToR1C1 } from './r1c1';

describe('formulas taken apart', () => {
  it('share what they are about when only rows differ', () => {
    expect(parseFormula('=Sheet1!A1+$B2')).toBe(parseFormula('=Sheet1!A77+$B900'));
    expect(parseFormula('=A1')).not.toBe(parseFormula('=A$1'));
  });

  it.each([
    ['columns of a table', '=[@K3]', '=[@K4]'],
    ['nested brackets', '=tblA[[#This Row],[K3]]', '=tblA[[#This Row],[K4]]'],
    ['tables', '=tbl1[x]', '=tbl2[x]'],
    ['sheets', '=B01!A1', '=B02!A1'],
    ['quoted sheets', "='x B01 y'!A1", "='x B02 y'!A1"],
    ['texts', '="A1"', '="A22"'],
    ['functions', '=LOG10(5)', '=LOG2(5)'],
  ])('keep %s apart', (_what, one, other) => {
    expect(parseFormula(one)).not.toBe(parseFormula(other));
  });

  it('know sheets, tables and whether the sheet around them is meant', () => {
    expect(parseFormula("=SUM('It''s'!A1,B2)+tblA[@[a b]]")).toMatchObject({
      sheets: ["It's"],
      local: true,
      relative: true,
      structured: [{ table: 'tblA', columns: ['a b'], sections: ['this row'] }],
    });
    expect(parseFormula('=Lain!$A$1')).toMatchObject({ sheets: ['Lain'], local: false, relative: false });
  });
});

describe('formulas moved', () => {
  it.each([
    ['=A1+$A1+A$1+$A$1', 2, 1, '=B3+$A3+B$1+$A$1'],
    ['=SUM(A1:B2)*2', 1, 0, '=SUM(A2:B3)*2'],
    ['=B:B+3:3', 1, 1, '=C:C+4:4'],
    ["='It''s'!A1&\"A1\"", 1, 0, "='It''s'!A2&\"A1\""],
    ['=[@A1]+tblA[A1]', 5, 5, '=[@A1]+tblA[A1]'],
    ['=A1', -1, 0, '=#REF!'],
    ['=XFD1', 0, 1, '=#REF!'],
  ])('%s by %i rows and %i columns', (formula, rows, columns, moved) => {
    expect(moveFormula(formula, rows, columns)).toBe(moved);
  });

  it('says the same in R1C1 wherever it is moved to', () => {
    const cell = fc.tuple(fc.nat(50), fc.nat(50), fc.boolean(), fc.boolean());
    fc.assert(
      fc.property(cell, fc.nat(50), fc.nat(50), ([row, column, pinRow, pinColumn], down, right) => {
        const reference = formulaToA1(
          `=R${pinRow ? row + 1 : `[${row}]`}C${pinColumn ? column + 1 : `[${column}]`}`,
          0,
          0,
        );
        const moved = moveFormula(reference, down, right);
        expect(formulaToR1C1(moved, down, right)).toBe(formulaToR1C1(reference, 0, 0));
      }),
    );
  });
});
