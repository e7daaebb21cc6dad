import { CalculationRefused } from './refusal';
import { RangeValue } from './values';
import type { Compilation } from './compile';
import type { FormulaNode } from './pass';
import type { Resolve } from './references';
import type { Rows, Spans } from './spans';
import type { WorkbookNames } from './workbook-names';
import type { Sheet } from '../model/types';

/** What one reference of a group reads, for its first and its last row. */
interface Reach {
  readonly sheet: Sheet;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Rows from the formula's own to those that it reads; null where they do not simply move along. */
  readonly offset: Rows | null;
}

/** The formulas of one column that differ only by their row, as filling down makes them: they read alike. */
export class FormulaGroup {
  readonly nodes = new Map<number, FormulaNode>();
  private reaches: readonly Reach[] | null = null;
  /** Around all formulas that ever were in the group. */
  private top = Infinity;
  private bottom = -1;

  constructor(
    readonly sheet: Sheet,
    readonly column: number,
    readonly form: Compilation,
  ) {}

  add(node: FormulaNode): void {
    this.nodes.set(node.row, node);
    if (node.row >= this.top && node.row <= this.bottom) return;
    this.top = Math.min(this.top, node.row);
    this.bottom = Math.max(this.bottom, node.row);
    this.reaches = null;
  }

  remove(node: FormulaNode): void {
    if (this.nodes.get(node.row) === node) this.nodes.delete(node.row);
  }

  /** The formulas in some rows. */
  within(rows: Rows): FormulaNode[] {
    const top = Math.max(rows.top, this.top);
    const bottom = Math.min(rows.bottom, this.bottom);
    const found: FormulaNode[] = [];
    if (bottom - top >= this.nodes.size) {
      for (const node of this.nodes.values()) if (node.row >= top && node.row <= bottom) found.push(node);
      return found;
    }
    for (let row = top; row <= bottom; row++) {
      const node = this.nodes.get(row);
      if (node) found.push(node);
    }
    return found;
  }

  /** The rows whose formulas may read something of these cells; null for none. */
  touchedBy(changed: Spans, names: WorkbookNames): Rows | null {
    const own = { top: this.top, bottom: this.bottom };
    if (this.form.readsMore) return own;
    this.reaches ??= this.form.reads.flatMap((read) => this.reach(read, names) ?? []);
    let top = Infinity;
    let bottom = -1;
    for (const { offset, ...read } of this.reaches) {
      for (const rows of changed.within(read.sheet, read.left, read.right)) {
        if (rows.top > read.bottom || rows.bottom < read.top) continue;
        if (offset === null) return own;
        top = Math.min(top, Math.max(own.top, rows.top - offset.bottom));
        bottom = Math.max(bottom, Math.min(own.bottom, rows.bottom - offset.top));
      }
    }
    return top <= bottom ? { top, bottom } : null;
  }

  /** Null for a reference to nothing, such as to a totals row that is not shown: an error until the tables change. */
  private reach(read: Resolve, names: WorkbookNames): Reach | null {
    const { top, bottom } = this;
    const first = this.cellsOf(read, names, top);
    const last = this.cellsOf(read, names, bottom);
    const known = first ?? last;
    if (!known) return null;
    // Above or below the table `[@Column]` is nothing; in between it may be any row.
    if (!first || !last) return { ...reachOf(known), top: 0, bottom: Infinity, offset: null };
    const movesAlong = first.top - top === last.top - bottom && first.bottom - top === last.bottom - bottom;
    const all = {
      sheet: first.sheet,
      left: Math.min(first.left, last.left),
      right: Math.max(first.right, last.right),
      top: Math.min(first.top, last.top),
      bottom: Math.max(first.bottom, last.bottom),
    };
    // A column that reads itself hands a change on from row to row.
    const readsItself = all.sheet === this.sheet && all.left <= this.column && all.right >= this.column;
    const offset = movesAlong && !readsItself ? { top: first.top - top, bottom: first.bottom - top } : null;
    return { ...all, offset };
  }

  private cellsOf(read: Resolve, names: WorkbookNames, row: number): RangeValue | null {
    try {
      const cells = read({ names, current: { sheet: this.sheet, row, column: this.column } });
      return cells instanceof RangeValue ? cells : null;
    } catch (cause) {
      // The evaluation refuses it, with the cell.
      if (cause instanceof CalculationRefused) return null;
      throw cause;
    }
  }
}

const reachOf = ({ sheet, left, right }: RangeValue): Pick<Reach, 'sheet' | 'left' | 'right'> => ({
  sheet,
  left,
  right,
});
