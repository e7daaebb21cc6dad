import { intersect } from '../model/address';
import { cellAt, forEachCell } from '../model/grid';
import { FormulaGroup } from './formula-group';
import { FormulaNode } from './pass';
import { Spans } from './spans';
import type { Compilation } from './compile';
import type { WorkbookNames } from './workbook-names';
import type { Changes, ChangedArea } from '../model/calc-engine';
import type { Rows } from './spans';
import type { Area, Cell, Sheet, Table, Workbook } from '../model/types';

/** A change that needs more sweeps than this goes round in circles of columns: then everything is computed. */
const MAX_SWEEPS = 60;

export type Compile = (text: string, sheet: Sheet, row: number, column: number) => Compilation;

/** Which formulas there are, what they read, and which of them a change puts out of date. */
export class FormulaGraph {
  readonly nodes = new Map<Cell, FormulaNode>();
  private readonly columns = new Map<Sheet, Map<number, Map<Compilation, FormulaGroup>>>();
  private readonly groups = new Set<FormulaGroup>();
  private shape = '';
  private sheets: readonly Sheet[] = [];
  /** Formulas without a result yet. */
  waiting: readonly FormulaNode[] = [];

  constructor(
    readonly workbook: Workbook,
    private readonly compile: Compile,
  ) {}

  /** Takes in what has changed; answers the formulas to evaluate. */
  update(changes: Changes, names: WorkbookNames): readonly FormulaNode[] {
    const reshaped = this.isReshaped();
    if (typeof changes === 'string' || reshaped) return this.rebuild(changes === 'full');
    const changed = new Spans();
    const found = new Set(this.waiting);
    for (const { sheet, area } of changes) {
      changed.addArea(sheet, area);
      for (const node of this.lookAt(sheet, area, true)) found.add(node);
    }
    // A table fills its columns also beside what was written.
    for (const { sheet, area } of tablesOf(changes)) {
      for (const node of this.lookAt(sheet, area, false)) found.add(node);
    }
    const stale = new Set([...found].filter((node) => this.nodes.get(node.cell) === node));
    for (const { sheet, column, row } of stale) changed.add(sheet, column, { top: row, bottom: row });
    return this.spread(changed, stale, names) ? [...stale] : this.rebuild(false);
  }

  private isReshaped(): boolean {
    const { shape, sheets } = this;
    this.shape = shapeOf(this.workbook);
    this.sheets = [...this.workbook.sheets];
    return this.shape !== shape || this.sheets.some((sheet, index) => sheet !== sheets[index]);
  }

  /** From what has changed to all that reads it, directly or not; false where that comes to no end. */
  private spread(changed: Spans, stale: Set<FormulaNode>, names: WorkbookNames): boolean {
    const reached = new Map<FormulaGroup, Rows>();
    for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
      let grew = false;
      for (const group of this.groups) {
        const rows = group.touchedBy(changed, names);
        const before = reached.get(group);
        if (!rows || (before && before.top <= rows.top && before.bottom >= rows.bottom)) continue;
        reached.set(group, rows);
        for (const node of group.within(rows)) stale.add(node);
        changed.add(group.sheet, group.column, rows);
        grew = true;
      }
      if (!grew) return true;
    }
    return false;
  }

  private rebuild(entered: boolean): readonly FormulaNode[] {
    const before = new Map(this.nodes);
    this.nodes.clear();
    this.columns.clear();
    this.groups.clear();
    for (const sheet of this.workbook.sheets) {
      for (const [row, cells] of sheet.cells) {
        for (const [column, cell] of cells) {
          if (cell.formula === undefined) continue;
          const known = before.get(cell);
          const same = known && isStill(known, cell.formula, sheet, row, column) ? known : null;
          const form = same?.group.form ?? this.compile(cell.formula, sheet, row, column);
          const isNew = entered || same === null || same.entered;
          this.add(cell, cell.formula, form, sheet, row, column, isNew).value = same?.value ?? null;
        }
      }
    }
    return [...this.nodes.values()];
  }

  private add(
    cell: Cell,
    text: string,
    form: Compilation,
    sheet: Sheet,
    row: number,
    column: number,
    entered: boolean,
  ): FormulaNode {
    const columns = this.columns.get(sheet) ?? new Map<number, Map<Compilation, FormulaGroup>>();
    this.columns.set(sheet, columns);
    const forms = columns.get(column) ?? new Map<Compilation, FormulaGroup>();
    columns.set(column, forms);
    let group = forms.get(form);
    if (!group) {
      forms.set(form, (group = new FormulaGroup(sheet, column, form)));
      this.groups.add(group);
    }
    const node = new FormulaNode(cell, group, row, text, entered);
    this.nodes.set(cell, node);
    group.add(node);
    return node;
  }

  private remove(node: FormulaNode): void {
    const { group } = node;
    if (this.nodes.get(node.cell) === node) this.nodes.delete(node.cell);
    group.remove(node);
    if (group.nodes.size > 0) return;
    this.groups.delete(group);
    this.columns.get(group.sheet)?.get(group.column)?.delete(group.form);
  }

  /** Takes in the formulas of an area as they are now; answers new ones, and with `written` all of them. */
  private lookAt(sheet: Sheet, area: Area, written: boolean): FormulaNode[] {
    for (const node of this.nodesIn(sheet, area)) {
      if (cellAt(sheet, node.row, node.column) !== node.cell || node.cell.formula !== node.text) this.remove(node);
    }
    const found: FormulaNode[] = [];
    forEachCell(sheet, area, (cell, row, column) => {
      if (cell.formula === undefined) return;
      const known = this.nodes.get(cell);
      if (known && isStill(known, cell.formula, sheet, row, column)) {
        if (!written) return;
        known.entered = true;
        found.push(known);
        return;
      }
      if (known) this.remove(known);
      found.push(
        this.add(cell, cell.formula, this.compile(cell.formula, sheet, row, column), sheet, row, column, true),
      );
    });
    return found;
  }

  private nodesIn(sheet: Sheet, area: Area): FormulaNode[] {
    const rows = { top: area.row, bottom: area.row + area.rows - 1 };
    const found: FormulaNode[] = [];
    for (const [column, forms] of this.columns.get(sheet) ?? []) {
      if (column < area.column || column >= area.column + area.columns) continue;
      for (const group of forms.values()) found.push(...group.within(rows));
    }
    return found;
  }
}

function isStill(node: FormulaNode, text: string, sheet: Sheet, row: number, column: number): boolean {
  return node.text === text && node.row === row && node.column === column && node.sheet === sheet;
}

/** The tables that some of these cells belong to, each once. */
function tablesOf(changes: readonly ChangedArea[]): readonly ChangedArea[] {
  const found = new Map<Table, ChangedArea>();
  for (const { sheet, area } of changes) {
    for (const table of sheet.tables) {
      if (!found.has(table) && intersect(table.area, area)) found.set(table, { sheet, area: table.area });
    }
  }
  return [...found.values()];
}

/** What references by name depend on, as text: where it differs, every formula may mean something else. */
function shapeOf({ sheets }: Workbook): string {
  return JSON.stringify(
    sheets.map(({ id, name, tables }) => [
      id,
      name,
      tables.map((table) => [
        table.name,
        table.area,
        table.showHeaders,
        table.showTotals,
        table.columns.map((column) => column.name),
      ]),
    ]),
  );
}
