import fc from 'fast-check';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  columnIndex,
  columnName,
  intersect,
  parseReference,
  printArea,
  printReference,
  quoteSheet,
  splitSheet,
} from './address';
import type { Area } from './types';

const areas: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(MAX_ROWS - 1), fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), fc.nat(MAX_COLUMNS - 1))
  .map(([a, b, c, d]) => ({
    row: Math.min(a, b),
    column: Math.min(c, d),
    rows: Math.abs(a - b) + 1,
    columns: Math.abs(c - d) + 1,
  }));
const sheetNames = fc
  .string({ minLength: 1, maxLength: 31, unit: 'grapheme' })
  .filter((name) => !/[\\/?*:[\]]/.test(name) && !name.startsWith("'") && !name.endsWith("'"));

describe('addresses', () => {
  it('prints columns and reads them back', () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
    fc.assert(fc.property(fc.nat(MAX_COLUMNS - 1), (column) => columnIndex(columnName(column)) === column));
    expect(columnIndex('XFE')).toBe(-1);
  });

  it('reads back every area it prints, also pinned, on a sheet of any name', () => {
    fc.assert(
      fc.property(areas, sheetNames, fc.boolean(), (area, name, absolute) => {
        expect(parseReference(printReference(name, area, absolute))).toEqual({ sheet: name, area });
        expect(parseReference(printArea(area, absolute))).toEqual({ sheet: null, area });
      }),
    );
  });

  it('knows whole rows and columns', () => {
    expect(parseReference('A:C')?.area).toEqual({ row: 0, column: 0, rows: MAX_ROWS, columns: 3 });
    expect(parseReference('3:5')?.area).toEqual({ row: 2, column: 0, rows: 3, columns: MAX_COLUMNS });
  });

  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B2:C3', 'A1:B', 'Sheet1!', 'total'])('refuses %p', (text) => {
    expect(parseReference(text)).toBeNull();
  });

  it.each([
    ['Sheet1', 'Sheet1'],
    ['Perjanjian Kinerja', "'Perjanjian Kinerja'"],
    ['2023', "'2023'"],
    ['TW1', "'TW1'"],
    ['R1C1', "'R1C1'"],
    ['TRUE', "'TRUE'"],
    ["It's", "'It''s'"],
    ['B01-B12', "'B01-B12'"],
  ])('quotes %s as formulas need it', (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
    expect(splitSheet(`${quoted}!A1`)).toEqual({ sheet: name, rest: 'A1' });
  });

  it('intersects as rectangles do', () => {
    fc.assert(
      fc.property(areas, areas, (a, b) => {
        const part = intersect(a, b);
        expect(intersect(b, a)).toEqual(part);
        if (part) expect(intersect(part, a)).toEqual(part);
      }),
    );
  });
});
