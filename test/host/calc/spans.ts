import type { Area, Sheet } from '../model/types';

/** Rows from the first to the last, both inclusive. */
export interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** Cells as one stretch of rows per column: coarse, but its size does not grow with the cells. */
export class Spans {
  private readonly sheets = new Map<Sheet, Map<number, Rows>>();

  addArea(sheet: Sheet, area: Area): void {
    const rows = { top: area.row, bottom: area.row + area.rows - 1 };
    for (let column = area.column; column < area.column + area.columns; column++) this.add(sheet, column, rows);
  }

  /** True when the stretch has become longer. */
  add(sheet: Sheet, column: number, { top, bottom }: Rows): boolean {
    const columns = this.sheets.get(sheet) ?? new Map<number, Rows>();
    this.sheets.set(sheet, columns);
    const known = columns.get(column);
    if (known && known.top <= top && known.bottom >= bottom) return false;
    columns.set(column, {
      top: Math.min(top, known?.top ?? top),
      bottom: Math.max(bottom, known?.bottom ?? bottom),
    });
    return true;
  }

  /** The stretches within some columns of a sheet. */
  *within(sheet: Sheet, left: number, right: number): Generator<Rows> {
    const columns = this.sheets.get(sheet);
    if (!columns) return;
    if (right - left < columns.size) {
      for (let column = left; column <= right; column++) {
        const rows = columns.get(column);
        if (rows) yield rows;
      }
    } else for (const [column, rows] of columns) if (column >= left && column <= right) yield rows;
  }
}
