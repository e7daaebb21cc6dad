import { printReference } from '../model/address';
import { CalculationRefused } from './refusal';
import { RangeIndex } from './range-index';
import { errorValue } from './values';
import type { FormulaGroup } from './formula-group';
import type { RangeValue } from './values';
import type { FunctionArgument } from '../model/calc-engine';
import type { Cell, CellValue, Sheet } from '../model/types';
import type { WorkbookNames } from './workbook-names';

/** Signals: thrown while a formula is evaluated, caught by the pass, never seen outside. */
class NeedsCell extends Error {
  constructor(readonly node: FormulaNode) {
    super('A cell lies too deep for the call stack.');
  }
}
/** One for all, as it is thrown for every cell that waits. */
const PENDING = new Error('Waits for a custom function.');

/** A formula cell and its last result. */
export class FormulaNode {
  state: 'new' | 'running' | 'done' | 'pending' = 'new';
  value: CellValue = null;

  constructor(
    readonly cell: Cell,
    readonly group: FormulaGroup,
    readonly row: number,
    /** What was compiled. */
    readonly text: string,
    /** Somebody has put it here since it was last computed. */
    public entered: boolean,
  ) {}

  get sheet(): Sheet {
    return this.group.sheet;
  }
  get column(): number {
    return this.group.column;
  }
}

/** The cell whose formula runs. */
export interface Caller {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly entered: boolean;
}

/** What a custom function answered to the same call before; `undefined`: not known, the call is noted down. */
export type CallLookup = (id: string, args: readonly FunctionArgument[], caller: Caller) => CellValue | undefined;

const BUSY = errorValue('#BUSY!');

/** Evaluations nested deeper than this go through an explicit stack, so that chains of any length fit the call stack. */
const MAX_DEPTH = 120;

/** One evaluation of the formulas that are out of date, on demand and each only once. */
export class Pass {
  private readonly indexes = new Map<string, RangeIndex>();
  private readonly lastRows = new Map<Sheet, number>();
  private depth = 0;
  /** The cell that is being evaluated: what `[@Column]`, ROW() and `@` refer to. */
  current: Caller;

  /** `formulas`: those to evaluate; all others are taken for computed, and cells without a node show their result. */
  constructor(
    readonly names: WorkbookNames,
    private readonly nodes: ReadonlyMap<Cell, FormulaNode>,
    private readonly formulas: readonly FormulaNode[],
    private readonly lookUpCall: CallLookup,
  ) {
    for (const node of formulas) node.state = 'new';
    this.current = formulas[0] as Caller;
  }

  /** Computes the formulas; answers those that wait for a custom function. */
  run(): readonly FormulaNode[] {
    for (const node of this.formulas) if (node.state === 'new') this.evaluateFromStack(node);
    return this.formulas.filter(({ state }) => state === 'pending');
  }

  cellValue(sheet: Sheet, row: number, column: number): CellValue {
    const cell = sheet.cells.get(row)?.get(column);
    if (!cell) return null;
    if (cell.formula === undefined) return cell.value;
    return this.formulaValue(cell);
  }

  index(range: RangeValue): RangeIndex {
    const key = `${range.sheet.id}|${range.top}|${range.left}|${range.bottom}|${range.right}`;
    let index = this.indexes.get(key);
    if (!index) this.indexes.set(key, (index = new RangeIndex(this.values(range), range.rows, range.columns)));
    return index;
  }

  /** The values of a range, row by row, without the rows below the last used one. */
  values(range: RangeValue): CellValue[] {
    const { sheet, top, left, right, columns } = range;
    const bottom = Math.min(range.bottom, this.lastRow(sheet));
    const result = new Array<CellValue>(Math.max(0, bottom - top + 1) * columns).fill(null);
    for (let row = top, at = 0; row <= bottom; row++, at += columns) {
      const cells = sheet.cells.get(row);
      if (!cells) continue;
      if (columns <= cells.size) {
        for (let column = left; column <= right; column++) {
          const cell = cells.get(column);
          if (cell) result[at + column - left] = cell.formula === undefined ? cell.value : this.formulaValue(cell);
        }
      } else {
        for (const [column, cell] of cells) {
          if (column < left || column > right) continue;
          result[at + column - left] = cell.formula === undefined ? cell.value : this.formulaValue(cell);
        }
      }
    }
    return result;
  }

  private lastRow(sheet: Sheet): number {
    let last = this.lastRows.get(sheet);
    if (last === undefined) {
      last = -1;
      for (const row of sheet.cells.keys()) if (row > last) last = row;
      this.lastRows.set(sheet, last);
    }
    return last;
  }

  /** The result of a custom function; the formula stops here while it is not known. */
  callCustom(id: string, args: readonly FunctionArgument[]): CellValue {
    const known = this.lookUpCall(id, args, this.current);
    if (known === undefined) throw PENDING;
    return known;
  }

  private formulaValue(cell: Cell): CellValue {
    const node = this.nodes.get(cell);
    if (!node) return cell.value;
    if (node.state === 'new') {
      if (this.depth >= MAX_DEPTH) throw new NeedsCell(node);
      this.evaluate(node);
    }
    if (node.state === 'running')
      throw new CalculationRefused('circular', 'Circular reference', [addressOf(node.sheet, node.row, node.column)]);
    if (node.state === 'pending') throw PENDING;
    return node.value;
  }

  /** Evaluates a cell and, first, whatever it needs that lies too deep for the call stack. */
  private evaluateFromStack(start: FormulaNode): void {
    const stack = [start];
    for (let node = stack.at(-1); node; node = stack.at(-1)) {
      try {
        if (node.state === 'new') this.evaluate(node);
        stack.pop();
      } catch (signal) {
        if (!(signal instanceof NeedsCell)) throw signal;
        // Everything on the stack waits for what lies above it: meeting it again is a circle.
        if (stack.includes(signal.node)) {
          throw new CalculationRefused(
            'circular',
            'Circular reference',
            stack.map((one) => addressOf(one.sheet, one.row, one.column)),
          );
        }
        stack.push(signal.node);
      }
    }
  }

  private evaluate(node: FormulaNode): void {
    const caller = this.current;
    this.current = node;
    this.depth++;
    node.state = 'running';
    try {
      node.value = node.group.form.run(this);
      node.state = 'done';
      node.entered = false;
    } catch (signal) {
      if (signal === PENDING) {
        node.state = 'pending';
        node.value = BUSY;
        return;
      }
      node.state = 'new';
      if (signal instanceof CalculationRefused)
        throw signal.at(addressOf(node.sheet, node.row, node.column), node.cell.formula ?? '');
      throw signal;
    } finally {
      this.depth--;
      this.current = caller;
    }
  }
}

/** `'Sheet name'!B5`. */
export function addressOf(sheet: Sheet, row: number, column: number): string {
  return printReference(sheet.name, { row, column, rows: 1, columns: 1 });
}
