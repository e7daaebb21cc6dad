import { rewrittenSheet, type SheetRules } from '../../src/package/rewrite-sheet';

const RULES: SheetRules = {
  tables: [{ row: 1, column: 0, rows: 9, columns: 3 }],
  valuesOnly: false,
  leftBehind: (formula) => formula.includes('Temuan!'),
  shownText: (text) => text.replace('2 orang', '< 5 orang'),
};
const sheet = (cells: string): string =>
  `<?xml version="1.0"?>\n<worksheet xmlns="x" xmlns:xm="y"><sheetData><row r="2">${cells}</row></sheetData>` +
  '<extLst><ext><xm:c><xm:f>_xldudf_LKJIP_SERAPAN(A1,B1)</xm:f></xm:c></ext></extLst></worksheet>';
const cellsOf = (cells: string, rules: Partial<SheetRules> = {}): string => {
  const { xml } = rewrittenSheet(sheet(cells), { ...RULES, ...rules });
  return /<row r="2">(.*)<\/row>/s.exec(xml)?.[1] ?? '';
};
const TWIN = 'IF(COUNT(A2,B2)&lt;2,&quot;&quot;,B2/A2)';

describe('a function inside a table of the add-in', () => {
  test('becomes its native twin, and keeps its value', () => {
    expect(cellsOf('<c s="4" r="C2"><f>_xldudf_LKJIP_SERAPAN(A2,B2)</f><v>0.5</v></c>')).toBe(
      `<c s="4" r="C2"><f>${TWIN}</f><v>0.5</v></c>`,
    );
  });

  test('is an array over one cell no more', () => {
    expect(
      cellsOf('<c r="C2" cm="1"><f t="array" ref="C2" aca="1">_xldudf_LKJIP_SERAPAN(A2,B2)</f><v>0.5</v></c>'),
    ).toBe(`<c r="C2"><f>${TWIN}</f><v>0.5</v></c>`);
  });

  test('that is written once for several cells changes once', () => {
    expect(
      cellsOf(
        '<c r="C2"><f t="shared" ref="C2:C3" si="7">_xldudf_LKJIP_SERAPAN(A2,B2)</f><v>1</v></c><c r="C3"><f t="shared" si="7"/><v>2</v></c>',
      ),
    ).toBe(
      `<c r="C2"><f t="shared" ref="C2:C3" si="7">${TWIN}</f><v>1</v></c><c r="C3"><f t="shared" si="7"/><v>2</v></c>`,
    );
  });

  test('becomes its value where that is asked for, in all cells that share it', () => {
    expect(
      cellsOf(
        '<c r="C2"><f t="shared" ref="C2:C3" si="7">_xldudf_LKJIP_SERAPAN(A2,B2)</f><v>1</v></c><c r="C3"><f t="shared" si="7"/><v>2</v></c>' +
          '<c r="D2"><f t="shared" ref="D2:D3" si="8">A2</f><v>3</v></c>',
        { valuesOnly: true },
      ),
    ).toBe('<c r="C2"><v>1</v></c><c r="C3"><v>2</v></c><c r="D2"><f t="shared" ref="D2:D3" si="8">A2</f><v>3</v></c>');
  });

  test.each(['_xldudf_LKJIP_TERBILANG(A2)', '_xldudf_LAIN_X(A2)'])('%s, without a twin, becomes its value', (call) => {
    expect(cellsOf(`<c r="C2" t="str"><f>${call}</f><v>satu &amp; dua</v></c>`)).toBe(
      '<c r="C2" t="str"><v>satu &amp; dua</v></c>',
    );
  });
});

test.each(['D2', 'C1', 'C11', 'AA2'])('%s, outside the table, holds the value', (at) => {
  expect(cellsOf(`<c r="${at}"><f>_xldudf_LKJIP_SERAPAN(A2,B2)</f><v>0.5</v></c>`)).toBe(`<c r="${at}"><v>0.5</v></c>`);
});

test('an array over several cells becomes values', () => {
  expect(
    cellsOf(
      '<c r="C2" cm="1"><f t="array" ref="C2:D2">_xldudf_LKJIP_SERAPAN(A2,B2)</f><v>1</v></c><c r="D2"><v>2</v></c>',
    ),
  ).toBe('<c r="C2"><v>1</v></c><c r="D2"><v>2</v></c>');
});

test('other formulas, prefixes, comments and unknown attributes stay as they are', () => {
  const cells =
    '<!-- <f>_xldudf_X_Y(1)</f> --><x:c r="A2" xr:odd="a>b"><x:f>A1&gt;1</x:f><x:v>1</x:v></x:c><c r="B2" t="inlineStr"><is><t>=cmd|\'/c calc\'!A1</t></is></c>';
  expect(cellsOf(cells)).toBe(cells);
});

test('with prefixes everywhere it works the same', () => {
  expect(cellsOf('<x:c r="C2"><x:f>_xldudf_LKJIP_SERAPAN(A2,B2)</x:f><x:v>1</x:v></x:c>')).toBe(
    `<x:c r="C2"><x:f>${TWIN}</x:f><x:v>1</x:v></x:c>`,
  );
});

test('a formula that reads a sheet left behind becomes its value', () => {
  expect(cellsOf('<c r="D2"><f>Temuan!A1</f><v>3</v></c>')).toBe('<c r="D2"><v>3</v></c>');
});

test('a text that may not be read as it is loses its formula', () => {
  expect(cellsOf('<c r="D2" t="str"><f>A1&amp;" orang"</f><v>2 orang sakit</v></c>')).toBe(
    '<c r="D2" t="str"><v>&lt; 5 orang sakit</v></c>',
  );
});

test('what was replaced is counted', () => {
  const { native, values } = rewrittenSheet(
    sheet('<c r="C2"><f>_xldudf_LKJIP_SERAPAN(A2,B2)</f></c><c r="D2"><f>_xldudf_LKJIP_SERAPAN(A2,B2)</f></c>'),
    RULES,
  );
  expect([native, values]).toEqual([1, 1]);
});

test('a document type is refused', () => {
  expect(() => rewrittenSheet('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>', RULES)).toThrow(/document type/);
});
