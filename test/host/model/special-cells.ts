import type { Area, Cell, Sheet } from './types';
import { notKnown } from './host-error';
import { intersect } from './address';
import { gather } from './areas';
import { cellAt, forEachCell, isBlank, usedArea } from './grid';

/** Which values of constants or formulas are meant: `All`, `Errors`, `Logical`, `Numbers`, `Text` and their combinations. */
function isOfKind(cell: Cell, valueKind: string): boolean {
  if (valueKind === 'All') return true;
  const { value } = cell;
  const kind =
    value === null
      ? 'Text'
      : { object: 'Errors', boolean: 'Logical', number: 'Numbers', string: 'Text' }[typeof value as 'object'];
  return valueKind.includes(kind);
}

/** `Range.getSpecialCells`: constants, formulas, blanks, cells with conditional formats or validation, visible cells. */
export function specialCells(sheet: Sheet, range: Area, kind: string, valueKind: string): Area[] {
  const found: { row: number; column: number }[] = [];
  const used = usedArea(sheet, range, false);
  switch (kind) {
    case 'Constants':
    case 'Formulas':
      forEachCell(sheet, range, (cell, row, column) => {
        const wanted = kind === 'Formulas' ? cell.formula !== undefined : cell.formula === undefined && !isBlank(cell);
        if (wanted && isOfKind(cell, valueKind)) found.push({ row, column });
      });
      return gather(found);
    case 'Blanks':
      if (!used) return [];
      for (let row = used.row; row < used.row + used.rows; row += 1) {
        for (let column = used.column; column < used.column + used.columns; column += 1) {
          if (isBlank(cellAt(sheet, row, column))) found.push({ row, column });
        }
      }
      return gather(found);
    case 'ConditionalFormats':
      return sheet.conditionalFormats.flatMap(({ areas }) => areas.flatMap((area) => intersect(area, range) ?? []));
    case 'DataValidations':
      return sheet.validations.flatMap(({ areas }) => areas.flatMap((area) => intersect(area, range) ?? []));
    default:
      throw notKnown(`Range.getSpecialCells("${kind}")`);
  }
}
