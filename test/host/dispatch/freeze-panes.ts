import type { Sheet } from '../model/types';
import { HostObject } from '../wire/host-object';
import { invalidArgument, itemNotFound } from '../model/host-error';
import { MAX_COLUMNS, MAX_ROWS } from '../model/address';
import type { Session } from './session';
import { integer } from './arguments';
import { RangeObject, areaOnSheet } from './range';

export class FreezePanesObject extends HostObject {
  readonly className = 'WorksheetFreezePanes';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  /** Freezing rows thaws the columns, and the other way round, as in Excel (experience). */
  FreezeRows(count?: unknown): void {
    this.sheet.freeze = { rows: positive(count), columns: 0 };
  }
  FreezeColumns(count?: unknown): void {
    this.sheet.freeze = { rows: 0, columns: positive(count) };
  }
  /** Freezes what lies in the range, which starts in the sheet's corner. */
  FreezeAt(range: unknown): void {
    const area = range instanceof RangeObject ? range.area : areaOnSheet(this.sheet, range);
    if (area.row !== 0 || area.column !== 0) throw invalidArgument('The frozen range starts in A1.');
    this.sheet.freeze = {
      rows: area.rows === MAX_ROWS ? 0 : area.rows,
      columns: area.columns === MAX_COLUMNS ? 0 : area.columns,
    };
  }
  Unfreeze(): void {
    this.sheet.freeze = { rows: 0, columns: 0 };
  }
  GetLocationOrNullObject(): HostObject | null {
    const { rows, columns } = this.sheet.freeze;
    if (rows === 0 && columns === 0) return null;
    return RangeObject.on(this.session, this.sheet, {
      row: 0,
      column: 0,
      rows: rows === 0 ? MAX_ROWS : rows,
      columns: columns === 0 ? MAX_COLUMNS : columns,
    });
  }
  GetLocation(): HostObject {
    const location = this.GetLocationOrNullObject();
    if (!location) throw itemNotFound('frozen panes');
    return location;
  }
}

function positive(count: unknown): number {
  const whole = count === undefined || count === null ? 1 : integer(count, 'count');
  if (whole < 1) throw invalidArgument('count must be at least 1.');
  return whole;
}
