import type { Area, Sheet, Style } from '../model/types';
import type { StylePatch } from '../model/style';
import type { Json } from '../wire/protocol';
import { HostObject } from '../wire/host-object';
import { invalidArgument, notKnown } from '../model/host-error';
import { MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { ensureRow, setStyle } from '../model/grid';
import { DEFAULT_STYLE, patchStyle } from '../model/style';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../model/workbook';
import { autofitColumns, autofitRows } from '../model/autofit';
import { cellSource } from '../rules/shape';
import { checkAllowed } from '../rules/protected';
import type { Session } from './session';
import { boolean, integer, number, oneOf, text } from './arguments';
import { RangeBordersObject } from './borders';
import { RangeFillObject } from './fill';
import { RangeFontObject } from './font';
import { FormatProtectionObject } from './format-protection';

/** The areas whose look is read or changed: one for a range, several for `RangeAreas`. */
export class Looks {
  constructor(
    readonly session: Session,
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {}

  /** The value that all cells share, else null, as Excel answers for mixed formats. */
  shared<T extends Json>(read: (style: Style) => T): T | null {
    let found: T | undefined;
    for (const area of this.areas) {
      const rows = area.rows === MAX_ROWS ? Math.max(...this.sheet.cells.keys(), 0) + 1 : area.rows;
      const columns = area.columns === MAX_COLUMNS ? 256 : area.columns;
      for (let row = area.row; row < area.row + rows; row += 1) {
        const cells = this.sheet.cells.get(row);
        for (let column = area.column; column < area.column + columns; column += 1) {
          const value = read(cells?.get(column)?.style ?? DEFAULT_STYLE);
          if (found === undefined) found = value;
          else if (found !== value) return null;
        }
      }
    }
    return found ?? null;
  }

  patch(patch: StylePatch): void {
    for (const area of this.areas) applyStyle(this.sheet, area, () => patch);
  }
}

/** Changes the look of each cell of an area by a patch; equal looks are worked out once. */
export function applyStyle(
  sheet: Sheet,
  area: Area,
  patchAt: (row: number, column: number) => StylePatch | null,
): void {
  checkAllowed(sheet, 'allowFormatCells');
  if (area.rows === MAX_ROWS || area.columns === MAX_COLUMNS) throw notKnown('Range.format of whole rows and columns');
  const memo = new Map<StylePatch, Map<Style, Style>>();
  for (let r = 0; r < area.rows; r += 1) {
    const cells = ensureRow(sheet, area.row + r);
    for (let c = 0; c < area.columns; c += 1) {
      const patch = patchAt(r, c);
      if (!patch) continue;
      const old = cells.get(area.column + c)?.style ?? DEFAULT_STYLE;
      let known = memo.get(patch);
      if (!known) memo.set(patch, (known = new Map<Style, Style>()));
      let style = known.get(old);
      if (!style) known.set(old, (style = patchStyle(old, patch)));
      if (style !== old) setStyle(sheet, area.row + r, area.column + c, style);
    }
    if (cells.size === 0) sheet.cells.delete(area.row + r);
  }
}

export function setNumberFormats(sheet: Sheet, area: Area, value: unknown): void {
  const source = cellSource(value, area.rows, area.columns);
  const patches = new Map<string, StylePatch>();
  applyStyle(sheet, area, (row, column) => {
    const raw = source(row, column);
    if (raw === null || raw === undefined) return null;
    const numberFormat = text(raw, 'numberFormat');
    let patch = patches.get(numberFormat);
    if (!patch) {
      checkNumberFormat(numberFormat);
      patches.set(numberFormat, (patch = { numberFormat }));
    }
    return patch;
  });
}

function checkNumberFormat(numberFormat: string): void {
  if (
    numberFormat === '' ||
    numberFormat.length > 255 ||
    numberFormat.split(';').length > 4 + (numberFormat.match(/"[^"]*;[^"]*"/g)?.length ?? 0)
  ) {
    throw invalidArgument(`"${numberFormat}" is not a number format.`);
  }
}

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

export class RangeFormatObject extends HostObject {
  readonly className = 'RangeFormat';
  private readonly looks: Looks;

  constructor(session: Session, sheet: Sheet, areas: readonly Area[]) {
    super();
    this.looks = new Looks(session, sheet, areas);
  }

  get Fill(): HostObject {
    return new RangeFillObject(this.looks);
  }
  get Font(): HostObject {
    return new RangeFontObject(this.looks);
  }
  get Borders(): HostObject {
    return new RangeBordersObject(this.looks);
  }
  get Protection(): HostObject {
    return new FormatProtectionObject(this.looks);
  }

  get HorizontalAlignment(): Json {
    return this.looks.shared((style) => style.horizontal);
  }
  set HorizontalAlignment(value: unknown) {
    this.looks.patch({ horizontal: oneOf(value, HORIZONTAL, 'horizontalAlignment') });
  }
  get VerticalAlignment(): Json {
    return this.looks.shared((style) => style.vertical);
  }
  set VerticalAlignment(value: unknown) {
    this.looks.patch({ vertical: oneOf(value, VERTICAL, 'verticalAlignment') });
  }
  get WrapText(): Json {
    return this.looks.shared((style) => style.wrap);
  }
  set WrapText(value: unknown) {
    this.looks.patch({ wrap: boolean(value, 'wrapText') });
  }
  get IndentLevel(): Json {
    return this.looks.shared((style) => style.indent);
  }
  set IndentLevel(value: unknown) {
    const indent = integer(value, 'indentLevel');
    if (indent < 0 || indent > 250) throw invalidArgument('indentLevel is 0 to 250.');
    this.looks.patch({ indent });
  }

  get ColumnWidth(): Json {
    return this.sharedSize('column', this.looks.sheet.columnWidths, DEFAULT_COLUMN_WIDTH);
  }
  set ColumnWidth(value: unknown) {
    checkAllowed(this.looks.sheet, 'allowFormatColumns');
    const width = number(value, 'columnWidth');
    if (width < 0 || width > 1_342) throw invalidArgument('columnWidth is out of bounds.');
    this.setSizes('column', this.looks.sheet.columnWidths, width);
  }
  get RowHeight(): Json {
    return this.sharedSize('row', this.looks.sheet.rowHeights, DEFAULT_ROW_HEIGHT);
  }
  set RowHeight(value: unknown) {
    checkAllowed(this.looks.sheet, 'allowFormatRows');
    const height = number(value, 'rowHeight');
    if (height < 0 || height > 409.5) throw invalidArgument('rowHeight is 0 to 409.5 points.');
    this.setSizes('row', this.looks.sheet.rowHeights, height);
  }

  AutofitColumns(): void {
    for (const area of this.looks.areas) autofitColumns(this.looks.sheet, area, this.looks.session.culture);
  }
  AutofitRows(): void {
    for (const area of this.looks.areas) autofitRows(this.looks.sheet, area, this.looks.session.culture);
  }

  private sharedSize(axis: 'row' | 'column', sizes: ReadonlyMap<number, number>, standard: number): number | null {
    const found = new Set<number>();
    for (const area of this.looks.areas) {
      const count = axis === 'row' ? area.rows : area.columns;
      for (let index = 0; index < count && found.size < 2; index += 1)
        found.add(sizes.get(area[axis] + index) ?? standard);
    }
    return found.size === 1 ? ([...found][0] ?? null) : null;
  }

  private setSizes(axis: 'row' | 'column', sizes: Map<number, number>, size: number): void {
    for (const area of this.looks.areas) {
      const count = axis === 'row' ? area.rows : area.columns;
      if (axis === 'row' && count === MAX_ROWS) throw notKnown('RangeFormat.rowHeight of whole columns');
      if (axis === 'column' && count === MAX_COLUMNS) throw notKnown('RangeFormat.columnWidth of whole rows');
      for (let index = 0; index < count; index += 1) sizes.set(area[axis] + index, size);
    }
  }
}
