import type { Area, Sheet, Workbook } from '../../../host/model/types';
import { boundingArea, printArea, sameArea } from '../../../host/model/address';
import { cellAt, isBlank } from '../../../host/model/grid';
import type { Layout } from './layout';
import { activeSheet, cellArea, spanning } from './reference';
import type { Position } from './reference';

/** Where the grid tells what a person selected. */
export interface SelectionTarget {
  readonly workbook: () => Workbook;
  readonly layout: () => Layout;
  /** Tells Excel. */
  select(sheetName: string, address: string): Promise<void>;
  shown(selection: Area, active: Position): void;
  failed(error: unknown): void;
}

/** The selected cells and, among them, the active one; follows what the add-in selects. */
export class Selection {
  area: Area;
  active: Position;
  private head: Position;
  private sheetId: string;
  /** What the workbook is known to hold: anything else there was selected by the add-in. */
  private known: Area;

  constructor(private readonly target: SelectionTarget) {
    const workbook = target.workbook();
    this.area = this.known = workbook.selection;
    this.active = this.head = workbook.selection;
    this.sheetId = workbook.activeSheetId;
  }

  /** After the workbook changed: takes over a selection that is not ours. */
  follow(): boolean {
    const { selection, activeSheetId } = this.target.workbook();
    if (activeSheetId === this.sheetId && sameArea(selection, this.known)) return false;
    this.sheetId = activeSheetId;
    this.area = this.known = selection;
    this.active = { row: selection.row, column: selection.column };
    this.head = this.active;
    return true;
  }

  private get sheet(): Sheet {
    return activeSheet(this.target.workbook());
  }

  to(position: Position): void {
    this.active = this.head = this.inside(position);
    this.area = cellArea(this.active);
    this.tell();
  }

  extendTo(position: Position): void {
    this.head = this.inside(position);
    this.area = spanning(this.active, this.head);
    this.tell();
  }

  set(area: Area): void {
    this.active = { row: area.row, column: area.column };
    this.head = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
    this.area = area;
    this.tell();
  }

  /** Keeps the selected cells and goes to the next one among them; a single cell moves on. */
  step(down: number, right: number): void {
    if (this.area.rows * this.area.columns === 1) {
      this.to(this.neighbour(this.active, down, right));
      return;
    }
    const { row, column, rows, columns } = this.area;
    const along = right !== 0 ? columns : rows;
    const count = rows * columns;
    const place =
      right !== 0
        ? (this.active.row - row) * columns + (this.active.column - column)
        : (this.active.column - column) * rows + (this.active.row - row);
    const next = (place + (right + down) + count) % count;
    const [across, inLine] = [Math.floor(next / along), next % along];
    this.active =
      right !== 0 ? { row: row + across, column: column + inLine } : { row: row + inLine, column: column + across };
    this.target.shown(this.area, this.active);
  }

  move(down: number, right: number, extend: boolean): void {
    const from = extend ? this.head : this.active;
    const next = this.neighbour(from, down, right);
    if (extend) this.extendTo(next);
    else this.to(next);
  }

  /** Ctrl and an arrow: to the edge of what is filled. */
  jump(down: number, right: number, extend: boolean): void {
    const { rows, columns } = this.target.layout();
    const filled = (position: Position): boolean => !isBlank(cellAt(this.sheet, position.row, position.column));
    let position = extend ? this.head : this.active;
    const ahead = (): Position => this.neighbour(position, down, right);
    const stuck = (): boolean => {
      const next = ahead();
      return next.row === position.row && next.column === position.column;
    };
    const within = !stuck() && filled(position) && filled(ahead());
    if (within) while (!stuck() && filled(ahead())) position = ahead();
    else {
      do position = ahead();
      while (!stuck() && !filled(position));
    }
    if (!within && stuck() && !filled(position)) {
      position = {
        row: down === 0 ? position.row : down > 0 ? rows.count - 1 : 0,
        column: right === 0 ? position.column : right > 0 ? columns.count - 1 : 0,
      };
    }
    if (extend) this.extendTo(position);
    else this.to(position);
  }

  private neighbour(from: Position, down: number, right: number): Position {
    const { rows, columns } = this.target.layout();
    let { row, column } = this.inside({ row: from.row + down, column: from.column + right });
    // Hidden rows and columns are stepped over.
    while (down !== 0 && rows.size(row) === 0 && row > 0 && row < rows.count - 1) row += Math.sign(down);
    while (right !== 0 && columns.size(column) === 0 && column > 0 && column < columns.count - 1)
      column += Math.sign(right);
    return { row, column };
  }

  private inside({ row, column }: Position): Position {
    const { rows, columns } = this.target.layout();
    return {
      row: Math.min(Math.max(row, 0), rows.count - 1),
      column: Math.min(Math.max(column, 0), columns.count - 1),
    };
  }

  private tell(): void {
    this.known = this.area;
    this.target.shown(this.area, this.active);
    this.target.select(this.sheet.name, printArea(this.area)).catch((error: unknown) => {
      this.target.failed(error);
    });
  }

  /** All cells of the sheet in use, for Ctrl+A. */
  all(): void {
    let area = cellArea(this.active);
    for (const [row, cells] of this.sheet.cells) {
      for (const column of cells.keys()) area = boundingArea(area, cellArea({ row, column }));
    }
    this.set(area);
  }
}
