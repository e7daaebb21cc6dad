import fc from 'fast-check';
import { createWorkbook } from '../workbook';
import type { Area, Sheet } from '../types';
import { shiftArea, shiftOf, shiftPieces } from './shift';
import type { Shift } from './shift';

const sheet = createWorkbook().sheets[0] as Sheet;
const small = fc.tuple(fc.nat(20), fc.nat(20), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }));
const areas: fc.Arbitrary<Area> = small.map(([row, column, rows, columns]) => ({ row, column, rows, columns }));
const axes = fc.constantFrom<Shift['axis']>('row', 'column');

/** The cells of an area, one by one: the slow truth that the arithmetic must agree with. */
function cells(area: Area): string[] {
  const list: string[] = [];
  for (let r = 0; r < area.rows; r += 1)
    for (let c = 0; c < area.columns; c += 1) list.push(`${area.row + r},${area.column + c}`);
  return list;
}

function movedCell(key: string, shift: Shift): string | null {
  const [row = 0, column = 0] = key.split(',').map(Number);
  const main = shift.axis === 'row' ? row : column;
  const cross = shift.axis === 'row' ? column : row;
  if (cross < shift.crossAt || cross >= shift.crossAt + shift.crossCount || main < shift.at) return key;
  if (shift.kind === 'delete' && main < shift.at + shift.count) return null;
  const step = shift.kind === 'insert' ? shift.count : -shift.count;
  return shift.axis === 'row' ? `${row + step},${column}` : `${row},${column + step}`;
}

describe('shifts', () => {
  it('takes from an area exactly the cells that a deletion takes', () => {
    fc.assert(
      fc.property(areas, areas, axes, (area, gone, axis) => {
        const shift = shiftOf(sheet, gone, 'delete', axis);
        const expected = cells(area).flatMap((key) => movedCell(key, shift) ?? []);
        expect(shiftPieces(area, shift).flatMap(cells).sort()).toEqual(expected.sort());
      }),
    );
  });

  it('moves every cell of an area when cells are inserted; an insertion inside makes it grow', () => {
    fc.assert(
      fc.property(areas, areas, axes, (area, added, axis) => {
        const shift = shiftOf(sheet, added, 'insert', axis);
        const after = new Set(shiftPieces(area, shift).flatMap(cells));
        for (const key of cells(area)) expect(after).toContain(movedCell(key, shift));
      }),
    );
  });

  it('undoes an insertion by the deletion of the same cells', () => {
    fc.assert(
      fc.property(areas, areas, axes, (area, strip, axis) => {
        const inserted = shiftArea(area, shiftOf(sheet, strip, 'insert', axis));
        const back = inserted && shiftArea(inserted, shiftOf(sheet, strip, 'delete', axis));
        expect(back).toEqual(area);
      }),
    );
  });

  it('leaves a reference that sticks out of the strip where it is', () => {
    const area = { row: 0, column: 0, rows: 3, columns: 3 };
    expect(shiftArea(area, shiftOf(sheet, { row: 1, column: 0, rows: 1, columns: 2 }, 'delete', 'row'))).toBe(area);
  });
});
