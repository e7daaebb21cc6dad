import type { Area, Sheet } from '../model/types';
import { HostObject } from '../wire/host-object';
import { HostError, invalidArgument } from '../model/host-error';
import { MAX_COLUMNS, MAX_ROWS, printReference } from '../model/address';
import type { Place, Session } from './session';
import { integer } from './arguments';

/** The rectangle of a range: where it is, and the ranges that are told from it. */
export abstract class RangeShape extends HostObject {
  private referenceId: string | null = null;

  constructor(
    readonly session: Session,
    readonly place: Place,
  ) {
    super();
  }

  protected abstract at(area: Area): HostObject;

  override keep(): string {
    this.referenceId ??= this.session.track([this.place]);
    return this.referenceId;
  }

  get sheet(): Sheet {
    return this.session.living(this.place.sheet);
  }

  get area(): Area {
    if (!this.place.area) throw new HostError('InvalidReference', 'The cells of the range were deleted.');
    return this.place.area;
  }

  get Address(): string {
    return printReference(this.sheet.name, this.area);
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rows;
  }
  get ColumnCount(): number {
    return this.area.columns;
  }
  get CellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count < 2 ** 31 ? count : -1;
  }
  get IsEntireColumn(): boolean {
    return this.area.rows === MAX_ROWS;
  }
  get IsEntireRow(): boolean {
    return this.area.columns === MAX_COLUMNS;
  }

  GetCell(row: unknown, column: unknown): HostObject {
    const { area } = this;
    return this.at({
      row: area.row + integer(row, 'row'),
      column: area.column + integer(column, 'column'),
      rows: 1,
      columns: 1,
    });
  }
  GetRow(row: unknown): HostObject {
    return this.at({ ...this.area, row: this.area.row + inside(row, this.area.rows, 'row'), rows: 1 });
  }
  GetColumn(column: unknown): HostObject {
    return this.at({
      ...this.area,
      column: this.area.column + inside(column, this.area.columns, 'column'),
      columns: 1,
    });
  }
  GetLastRow(): HostObject {
    return this.at({ ...this.area, row: this.area.row + this.area.rows - 1, rows: 1 });
  }
  GetLastColumn(): HostObject {
    return this.at({ ...this.area, column: this.area.column + this.area.columns - 1, columns: 1 });
  }
  GetLastCell(): HostObject {
    const { area } = this;
    return this.at({ row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 });
  }
  GetOffsetRange(rows: unknown, columns: unknown): HostObject {
    const { area } = this;
    return this.at({
      ...area,
      row: area.row + integer(rows, 'rowOffset'),
      column: area.column + integer(columns, 'columnOffset'),
    });
  }
  GetResizedRange(rows: unknown, columns: unknown): HostObject {
    const { area } = this;
    return this.at({
      ...area,
      rows: area.rows + integer(rows, 'deltaRows'),
      columns: area.columns + integer(columns, 'deltaColumns'),
    });
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown): HostObject {
    return this.at({ ...this.area, rows: integer(rows, 'numRows'), columns: integer(columns, 'numColumns') });
  }
  GetEntireRow(): HostObject {
    return this.at({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }
  GetEntireColumn(): HostObject {
    return this.at({ ...this.area, row: 0, rows: MAX_ROWS });
  }
  GetRowsBelow(count?: unknown): HostObject {
    const { area } = this;
    const rows = count === undefined || count === null ? 1 : integer(count, 'count');
    return rows < 0
      ? this.at({ ...area, row: area.row + area.rows + rows, rows: -rows })
      : this.at({ ...area, row: area.row + area.rows, rows });
  }
  GetRowsAbove(count?: unknown): HostObject {
    const { area } = this;
    const rows = count === undefined || count === null ? 1 : integer(count, 'count');
    return this.at({ ...area, row: rows < 0 ? area.row : area.row - rows, rows: Math.abs(rows) });
  }
  GetColumnsAfter(count?: unknown): HostObject {
    const { area } = this;
    const columns = count === undefined || count === null ? 1 : integer(count, 'count');
    return this.at({ ...area, column: area.column + area.columns, columns });
  }
  GetColumnsBefore(count?: unknown): HostObject {
    const { area } = this;
    const columns = count === undefined || count === null ? 1 : integer(count, 'count');
    return this.at({ ...area, column: area.column - columns, columns });
  }
}

function inside(index: unknown, count: number, what: string): number {
  const whole = integer(index, what);
  if (whole < 0 || whole >= count) throw invalidArgument(`${what} ${whole} lies outside the range.`);
  return whole;
}
