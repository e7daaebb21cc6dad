import type { Area, Sheet } from '../model/types';
import type { SortField } from '../model/structure/sort';
import { HostObject } from '../wire/host-object';
import { invalidArgument, notKnown } from '../model/host-error';
import { sortRows } from '../model/structure/sort';
import type { Session } from './session';
import { integer, plainObject } from './arguments';

/** Reads `SortField[]`; only sorting by values is known. */
export function readFields(value: unknown, columns: number): SortField[] {
  if (!Array.isArray(value) || value.length === 0) throw invalidArgument('fields must name what to sort by.');
  return value.map((raw: unknown) => {
    const { key, ascending, sortOn } = plainObject(raw, 'field');
    if (sortOn !== undefined && sortOn !== 'Value') throw notKnown('SortField.sortOn other than Value');
    const column = integer(key, 'field.key');
    if (column < 0 || column >= columns) throw invalidArgument(`field.key ${column} lies outside the range.`);
    return { key: column, ascending: ascending !== false };
  });
}

export class RangeSortObject extends HostObject {
  readonly className = 'RangeSort';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly area: Area,
  ) {
    super();
  }

  Apply(fields: unknown, matchCase?: unknown, hasHeaders?: unknown, orientation?: unknown): void {
    if (orientation !== undefined && orientation !== null && orientation !== 'Rows')
      throw notKnown('RangeSort.apply by columns');
    this.session.compute();
    const area = hasHeaders === true ? { ...this.area, row: this.area.row + 1, rows: this.area.rows - 1 } : this.area;
    if (area.rows < 1) throw invalidArgument('There are no rows to sort.');
    sortRows(this.session, this.sheet, area, readFields(fields, area.columns), matchCase === true);
  }
}
