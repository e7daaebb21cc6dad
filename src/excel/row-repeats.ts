/**
 * Finds passages of a plan that repeat: an indicator's tables are the rows of the first indicator again, with another ID
 * and other captions. The first is written, the others are copied from it whole, and only what differs is put in.
 */
import { relativeKey } from '../sheets/formula';
import type { PlanCell, Rect, SheetPlan } from '../sheets/plan';

export interface RowCopy {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
}

export interface RepeatedPlan {
  /** What has to be written cell by cell. */
  readonly cells: readonly PlanCell[];
  readonly merges: readonly Rect[];
  readonly copies: readonly RowCopy[];
  /** Constants of copied rows that differ from those of their source, blanks included. */
  readonly patches: readonly PlanCell[];
}

/** Copies of fewer or of all alike rows cost more than they save. */
const FEWEST_ROWS = 4;
const FEWEST_KINDS = 4;
/** Rows that must agree before a passage is compared at all, and how many earlier places are tried. */
const PROBE = 3;
const MOST_PLACES = 12;

export function repeatedRows(plan: SheetPlan): RepeatedPlan {
  const rows = layoutRows(plan);
  const copies = findCopies(rows);
  const copied = new Set(
    copies.flatMap(({ to, rows: count }) => Array.from({ length: count }, (_, index) => to + index)),
  );
  return {
    cells: plan.cells.filter(({ row }) => !copied.has(row)),
    merges: (plan.merges ?? []).filter(({ row }) => !copied.has(row)),
    copies,
    patches: copies.flatMap((copy) => differences(rows, copy)),
  };
}

interface Row {
  readonly cells: readonly PlanCell[];
  /** Equal for rows that differ in nothing but the values of their constants; a number, as the text of a kind is long. */
  readonly kind: number;
  /** Covered by a cell that begins above. */
  readonly covered: boolean;
  /** Rows from here that a cell of this row covers. */
  readonly reach: number;
}

function layoutRows({ cells, merges = [], area }: SheetPlan): readonly Row[] {
  const byRow: PlanCell[][] = Array.from({ length: area.row + area.rows }, () => []);
  for (const cell of cells) byRow[cell.row]?.push(cell);
  const starts = byRow.map((): Rect[] => []);
  const covered = new Set<number>();
  for (const merge of merges) {
    starts[merge.row]?.push(merge);
    for (let row = merge.row + 1; row < merge.row + merge.rows; row += 1) covered.add(row);
  }
  const kinds = new Map<string, number>();
  return byRow.map((own, row) => {
    const sorted = [...own].sort((a, b) => a.column - b.column);
    const spans = [...(starts[row] ?? [])].sort((a, b) => a.column - b.column);
    const parts = sorted.map((cell) => [cell.column, cell.style, cell.format ?? '', contentKind(cell)].join('\u0001'));
    const joined = spans.map(({ column, columns, rows }) => `${column}:${columns}:${rows}`);
    const text = [...parts, '\u0002', ...joined].join('\u0003');
    const kind = kinds.get(text) ?? kinds.size;
    kinds.set(text, kind);
    return {
      cells: sorted,
      kind,
      covered: covered.has(row),
      reach: Math.max(1, ...spans.map(({ rows }) => rows)),
    };
  });
}

const contentKind = (cell: PlanCell): string =>
  cell.content.kind === 'formula' ? relativeKey(cell.content.formula, cell) : 'constant';

/** From the top: each passage as the longest one that was written before. Only written rows are copied from. */
function findCopies(rows: readonly Row[]): readonly RowCopy[] {
  const copies: RowCopy[] = [];
  const written = rows.map(() => false);
  const places = new Map<string, number[]>();
  const probe = (row: number): string =>
    rows
      .slice(row, row + PROBE)
      .map(({ kind }) => kind)
      .join(' ');
  let row = 0;
  while (row < rows.length) {
    const best = longest(rows, written, places.get(probe(row)) ?? [], row);
    if (best !== null) {
      copies.push(best);
      row += best.rows;
      continue;
    }
    written[row] = true;
    const start = row - PROBE + 1;
    if (start >= 0 && written[start] === true) {
      const key = probe(start);
      const known = places.get(key) ?? [];
      if (known.length < MOST_PLACES) places.set(key, [...known, start]);
    }
    row += 1;
  }
  return copies;
}

function longest(
  rows: readonly Row[],
  written: readonly boolean[],
  places: readonly number[],
  to: number,
): RowCopy | null {
  if (rows[to]?.covered === true) return null;
  let best: RowCopy | null = null;
  for (const from of places) {
    let count = 0;
    while (to + count < rows.length && written[from + count] === true && sameKind(rows, from + count, to + count))
      count += 1;
    count = untilWhole(rows, to, count);
    if (count > (best?.rows ?? 0)) best = { from, to, rows: count };
  }
  if (best === null || best.rows < FEWEST_ROWS) return null;
  const kinds = new Set(rows.slice(best.to, best.to + best.rows).map(({ kind }) => kind));
  return kinds.size < FEWEST_KINDS ? null : best;
}

const sameKind = (rows: readonly Row[], a: number, b: number): boolean =>
  rows[a]?.kind === rows[b]?.kind && rows[a]?.covered === rows[b]?.covered;

/** A passage ends where no cell reaches below it. */
function untilWhole(rows: readonly Row[], to: number, count: number): number {
  for (let rest = count; rest > 0; rest -= 1) {
    const passage = rows.slice(to, to + rest);
    if (passage.every(({ reach }, index) => index + reach <= rest)) return rest;
  }
  return 0;
}

function differences(rows: readonly Row[], { from, to, rows: count }: RowCopy): readonly PlanCell[] {
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const source = rows[from + index]?.cells ?? [];
    return (rows[to + index]?.cells ?? []).filter((cell, at) => {
      const { content } = cell;
      const other = source[at]?.content;
      if (content.kind === 'formula' || other === undefined || other.kind === 'formula') return false;
      return content.kind !== other.kind || valueOf(content) !== valueOf(other);
    });
  });
}

const valueOf = (content: Exclude<PlanCell['content'], { kind: 'formula' }>): string | number =>
  content.kind === 'number' ? content.value : content.text;
