import type { Area, Cell, Hyperlink, Sheet } from '../model/types';
import type { Json } from '../wire/protocol';
import type { HostObject } from '../wire/host-object';
import { HostError, invalidArgument } from '../model/host-error';
import { boundingArea, intersect, parseReference, printArea } from '../model/address';
import { clearArea } from '../model/clear';
import { copyCells } from '../model/copy';
import { wireValue, writeEntries } from '../model/editing';
import { checkUnfiltered, filteredRows } from '../model/filter';
import { usedArea } from '../model/grid';
import { insertCells, deleteCells } from '../model/structure/insert';
import { mergeCells, unmergeCells } from '../model/merge';
import { columnLeft, hiddenState, rowTop, setHidden } from '../model/sizes';
import { formulaToA1, formulaToR1C1 } from '../model/r1c1';
import { specialCells } from '../model/special-cells';
import { cellText } from '../model/text';
import { checkAllowed, checkStructure, checkWritable } from '../rules/protected';
import { cellSource, wrongShape } from '../rules/shape';
import type { CellSource } from '../rules/shape';
import { boolean, oneOf, plainObject, text } from './arguments';
import { ConditionalFormatCollectionObject } from './conditional-format-collection';
import { DataValidationObject } from './data-validation';
import { RangeAreasObject } from './range-areas';
import { RangeFormatObject, setNumberFormats } from './range-format';
import { RangeShape } from './range-shape';
import { RangeSortObject } from './range-sort';
import type { Session } from './session';
import { TableScopedCollectionObject } from './table-scoped-collection';
import { WorksheetObject } from './worksheet';

/** Source: "Resource limits and performance optimization": at most five million cells are read at once. */
const MAX_READ_CELLS = 5_000_000;
/** Source: "Troubleshooting Excel add-ins": longer addresses are cut off. */
export const MAX_ADDRESS_LENGTH = 8_192;

export class RangeObject extends RangeShape {
  readonly className = 'Range';

  static on(session: Session, sheet: Sheet, area: Area): RangeObject {
    return new RangeObject(session, session.place(sheet, area));
  }

  protected at(area: Area): RangeObject {
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

  /** Results that spill are refused by the calculation, so no cell does. */
  get HasSpill(): boolean {
    return false;
  }
  get Hyperlink(): Json {
    const link = this.sheet.hyperlinks.get(printArea({ ...this.area, rows: 1, columns: 1 }));
    return link ? { ...link } : null;
  }
  set Hyperlink(value: unknown) {
    checkAllowed(this.sheet, 'allowInsertHyperlinks');
    const { address, documentReference, screenTip, textToDisplay } = plainObject(value, 'hyperlink');
    const link: Hyperlink = {
      ...(typeof address === 'string' ? { address } : {}),
      ...(typeof documentReference === 'string' ? { documentReference } : {}),
      ...(typeof screenTip === 'string' ? { screenTip } : {}),
    };
    this.sheet.hyperlinks.set(printArea({ ...this.area, rows: 1, columns: 1 }), link);
    if (typeof textToDisplay === 'string') {
      writeEntries(this.session, this.sheet, { ...this.area, rows: 1, columns: 1 }, () => `'${textToDisplay}`, false);
    }
  }
  get Hidden(): Json {
    return hiddenState(this.sheet.rowHeights, this.area.row, this.area.rows) === true ||
      hiddenState(this.sheet.columnWidths, this.area.column, this.area.columns) === true
      ? true
      : false;
  }
  get RowHidden(): Json {
    const { sheet, area } = this;
    const filtered = filteredRows(sheet);
    const sizes = new Map([...sheet.rowHeights, ...[...filtered].map((row) => [row, 0] as const)]);
    return hiddenState(sizes, area.row, area.rows);
  }
  set RowHidden(value: unknown) {
    checkAllowed(this.sheet, 'allowFormatRows');
    setHidden(this.sheet.rowHeights, this.area.row, this.area.rows, boolean(value, 'rowHidden'));
  }
  get ColumnHidden(): Json {
    return hiddenState(this.sheet.columnWidths, this.area.column, this.area.columns);
  }
  set ColumnHidden(value: unknown) {
    checkAllowed(this.sheet, 'allowFormatColumns');
    setHidden(this.sheet.columnWidths, this.area.column, this.area.columns, boolean(value, 'columnHidden'));
  }
  get Left(): number {
    return columnLeft(this.sheet, this.area.column);
  }
  get Top(): number {
    return rowTop(this.sheet, this.area.row);
  }
  get Width(): number {
    return columnLeft(this.sheet, this.area.column + this.area.columns) - this.Left;
  }
  get Height(): number {
    return rowTop(this.sheet, this.area.row + this.area.rows) - this.Top;
  }

  get Format(): HostObject {
    return new RangeFormatObject(this.session, this.sheet, [this.area]);
  }
  get Worksheet(): HostObject {
    return new WorksheetObject(this.session, this.sheet);
  }
  get DataValidation(): HostObject {
    return new DataValidationObject(this.session, this.sheet, [this.area]);
  }
  get ConditionalFormats(): HostObject {
    return new ConditionalFormatCollectionObject(this.session, this.sheet, [this.area]);
  }
  get Sort(): HostObject {
    return new RangeSortObject(this.session, this.sheet, this.area);
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
  GetTables(fullyContained?: unknown): HostObject {
    return new TableScopedCollectionObject(this.session, this.sheet, this.area, fullyContained === true);
  }
  GetSpecialCellsOrNullObject(kind: unknown, valueKind?: unknown): HostObject | null {
    this.session.compute();
    const areas = specialCells(this.sheet, this.area, String(kind), typeof valueKind === 'string' ? valueKind : 'All');
    return areas.length === 0 ? null : RangeAreasObject.on(this.session, this.sheet, areas);
  }
  GetSpecialCells(kind: unknown, valueKind?: unknown): HostObject {
    const areas = this.GetSpecialCellsOrNullObject(kind, valueKind);
    if (!areas) throw new HostError('ItemNotFound', `The range has no cells of the kind ${String(kind)}.`);
    return areas;
  }

  Clear(applyTo?: unknown): void {
    clearArea(this.session, this.sheet, this.area, applyTo);
  }
  Insert(shift: unknown): HostObject {
    const { sheet, area } = this;
    checkStructure(sheet, area, 'insert');
    insertCells(
      this.session,
      sheet,
      area,
      this.direction(oneOf(shift, ['Down', 'Right'] as const, 'shift'), 'Down', 'Right'),
    );
    return this.at(area);
  }
  Delete(shift: unknown): void {
    const { sheet, area } = this;
    checkStructure(sheet, area, 'delete');
    deleteCells(
      this.session,
      sheet,
      area,
      this.direction(oneOf(shift, ['Up', 'Left'] as const, 'shift'), 'Up', 'Left'),
    );
  }
  /** Whole rows and columns go one way only. */
  private direction<V extends string, H extends string>(asked: V | H, rows: V, columns: H): V | H {
    if (this.IsEntireRow) return rows;
    return this.IsEntireColumn ? columns : asked;
  }
  CopyFrom(source: unknown, kind?: unknown, skipBlanks?: unknown, transpose?: unknown): void {
    this.session.compute();
    checkUnfiltered(this.sheet, this.area);
    const from = source instanceof RangeObject ? { sheet: source.sheet, area: source.area } : this.addressed(source);
    const copied = oneOf(kind ?? 'All', ['All', 'Formulas', 'Values', 'Formats'] as const, 'copyType');
    copyCells(this.session, from, { sheet: this.sheet, area: this.area }, copied, {
      skipBlanks: skipBlanks === true,
      transpose: transpose === true,
    });
  }
  private addressed(source: unknown): { sheet: Sheet; area: Area } {
    const reference = parseReference(text(source, 'sourceRange'));
    const sheet =
      reference?.sheet == null
        ? this.sheet
        : this.session.workbook.sheets.find((item) => item.name.toLowerCase() === reference.sheet?.toLowerCase());
    if (!reference || !sheet) throw invalidArgument(`"${String(source)}" is not a range.`);
    return { sheet, area: reference.area };
  }
  Merge(across?: unknown): void {
    checkWritable(this.sheet, this.area);
    mergeCells(this.session, this.sheet, this.area, across === true);
  }
  Unmerge(): void {
    checkAllowed(this.sheet, null);
    unmergeCells(this.sheet, this.area);
  }
  Select(): void {
    const { workbook } = this.session;
    workbook.activeSheetId = this.sheet.id;
    workbook.selection = this.area;
    this.session.notify({ kind: 'selected', sheet: this.sheet, area: this.area });
  }
  Calculate(): void {
    this.session.calculateNow();
  }
  /** The client's check before it splits a large assignment. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw wrongShape();
  }
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
