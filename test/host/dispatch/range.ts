import type { Area, Cell, Sheet } from '../model/types';
import type { Json } from '../wire/protocol';
import { HostObject } from '../wire/host-object';
import { HostError, invalidArgument } from '../model/host-error';
import { MAX_COLUMNS, MAX_ROWS, boundingArea, intersect, parseReference, printReference } from '../model/address';
import { usedArea } from '../model/grid';
import { wireValue, writeEntries } from '../model/editing';
import { formulaToA1, formulaToR1C1 } from '../model/r1c1';
import { cellText } from '../model/text';
import { cellSource, wrongShape } from '../rules/shape';
import type { CellSource } from '../rules/shape';
import type { Place, Session } from './session';
import { integer, text } from './arguments';
import { RangeFormatObject, setNumberFormats } from './range-format';
import { WorksheetObject } from './worksheet';

/** Source: "Resource limits and performance optimization": at most five million cells are read at once. */
const MAX_READ_CELLS = 5_000_000;

export class RangeObject extends HostObject {
  readonly className = 'Range';
  private referenceId: string | null = null;

  constructor(
    readonly session: Session,
    readonly place: Place,
  ) {
    super();
  }

  static on(session: Session, sheet: Sheet, area: Area): RangeObject {
    return new RangeObject(session, session.place(sheet, area));
  }

  override keep(): string {
    this.referenceId ??= this.session.track(this.place);
    return this.referenceId;
  }

  get sheet(): Sheet {
    return this.session.living(this.place.sheet);
  }

  get area(): Area {
    if (!this.place.area) throw new HostError('InvalidReference', 'The cells of the range were deleted.');
    return this.place.area;
  }

  private at(area: Area): RangeObject {
    return RangeObject.on(this.session, this.sheet, area);
  }

  private matrix(read: (cell: Cell | undefined, row: number, column: number) => Json): Json {
    const { area, sheet } = this;
    if (area.rows * area.columns > MAX_READ_CELLS) return null;
    const rows: Json[] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const cells = sheet.cells.get(row);
      const line: Json[] = [];
      for (let column = area.column; column < area.column + area.columns; column += 1)
        line.push(read(cells?.get(column), row, column));
      rows.push(line);
    }
    return rows;
  }

  private write(value: unknown, translate?: (text: string, row: number, column: number) => string): void {
    const { area } = this;
    const source = cellSource(value, area.rows, area.columns);
    const uniform = !Array.isArray(value);
    const translated: CellSource = translate
      ? (row, column) => {
          const raw = source(row, column);
          return typeof raw === 'string' ? translate(raw, area.row + row, area.column + column) : raw;
        }
      : source;
    writeEntries(this.session, this.sheet, area, translated, uniform && !translate);
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

  get Values(): Json {
    return this.matrix((cell) => wireValue(cell?.value));
  }
  set Values(value: unknown) {
    this.write(value);
  }
  get Formulas(): Json {
    return this.matrix((cell) => cell?.formula ?? wireValue(cell?.value));
  }
  set Formulas(value: unknown) {
    this.write(value);
  }
  get FormulasR1C1(): Json {
    return this.matrix((cell, row, column) =>
      cell?.formula === undefined ? wireValue(cell?.value) : formulaToR1C1(cell.formula, row, column),
    );
  }
  set FormulasR1C1(value: unknown) {
    this.write(value, (raw, row, column) => (raw.startsWith('=') ? formulaToA1(raw, row, column) : raw));
  }
  get NumberFormat(): Json {
    return this.matrix((cell) => cell?.style.numberFormat ?? 'General');
  }
  set NumberFormat(value: unknown) {
    setNumberFormats(this.sheet, this.area, value);
  }
  get Text(): Json {
    return this.matrix((cell) => cellText(cell, this.session.culture));
  }
  get ValueTypes(): Json {
    return this.matrix((cell) => {
      const value = cell?.value ?? null;
      if (value === null) return 'Empty';
      if (typeof value === 'object') return 'Error';
      return { number: 'Double', string: 'String', boolean: 'Boolean' }[
        typeof value as 'number' | 'string' | 'boolean'
      ];
    });
  }

  get Format(): HostObject {
    return new RangeFormatObject(this.session, this.sheet, [this.area]);
  }
  get Worksheet(): HostObject {
    return new WorksheetObject(this.session, this.sheet);
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
  GetBoundingRect(other: unknown): HostObject {
    return this.at(boundingArea(this.area, areaArgument(this, other)));
  }
  GetIntersectionOrNullObject(other: unknown): HostObject | null {
    const area = intersect(this.area, areaArgument(this, other));
    return area && this.at(area);
  }
  GetIntersection(other: unknown): HostObject {
    const range = this.GetIntersectionOrNullObject(other);
    if (!range) throw new HostError('ItemNotFound', 'The ranges do not overlap.');
    return range;
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): HostObject | null {
    const area = usedArea(this.sheet, this.area, valuesOnly === true);
    return area && this.at(area);
  }
  GetUsedRange(valuesOnly?: unknown): HostObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.at({ ...this.area, rows: 1, columns: 1 });
  }
  Select(): void {
    const { workbook } = this.session;
    workbook.activeSheetId = this.sheet.id;
    workbook.selection = this.area;
    this.session.notify({ kind: 'selected', sheet: this.sheet, area: this.area });
  }
  Calculate(): void {
    this.session.dirty = true;
  }
  /** The client's check before it splits a large assignment. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw wrongShape();
  }
}

function inside(index: unknown, count: number, what: string): number {
  const whole = integer(index, what);
  if (whole < 0 || whole >= count) throw invalidArgument(`${what} ${whole} lies outside the range.`);
  return whole;
}

/** A range given as an object, or as an address on the sheet of another range. */
export function areaArgument(near: RangeObject, other: unknown): Area {
  if (other instanceof RangeObject) {
    if (other.sheet !== near.sheet) throw invalidArgument('The ranges stand on different sheets.');
    return other.area;
  }
  return areaOnSheet(near.sheet, other);
}

/** An address in text; a sheet in front must be the sheet itself. */
export function areaOnSheet(sheet: Sheet, address: unknown): Area {
  const reference = parseReference(text(address, 'address'));
  if (!reference || (reference.sheet !== null && reference.sheet.toLowerCase() !== sheet.name.toLowerCase())) {
    throw invalidArgument(`"${String(address)}" is not a range of "${sheet.name}".`);
  }
  return reference.area;
}
