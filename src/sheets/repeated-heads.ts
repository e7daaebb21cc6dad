/**
 * A table that goes on overleaf begins there with its head again. Excel repeats one band of rows for a whole sheet, and
 * these sheets have many tables, so the head is copied into rows of its own at the top of the page. Everything below
 * moves down, formulas included, and a cell over several rows that the page cuts shows its text on both sides.
 */
import type { Formula } from './formula';
import type { CellContent, PlanCell, Rect, SheetPlan } from './plan';

/** What prints on one page, in rows as they were laid out. */
export interface Page {
  readonly area: Rect;
  /** The head that the page begins with again. */
  readonly head: Rect | null;
}

/** The plan with these pages as its print areas, and the heads put in. */
export function withHeads(plan: SheetPlan, pages: readonly Page[]): SheetPlan {
  const rows = new MovedRows(
    pages.flatMap(({ area, head }) => (head === null ? [] : [{ row: area.row, head }])).sort((a, b) => a.row - b.row),
  );
  const printAreas = pages.map(({ area, head }) => rows.rect(area, head?.rows));
  const page = { ...plan.page, printAreas };
  if (rows.breaks.length === 0) return { ...plan, page };
  return {
    ...plan,
    page,
    area: rows.rect(plan.area),
    cells: movedCells(plan, rows),
    merges: movedMerges(plan, rows),
    rowHeights: movedHeights(plan, rows),
    blocks: plan.blocks.map(({ head, ...block }) => ({
      ...block,
      rect: rows.rect(block.rect),
      ...(head === undefined ? {} : { head: rows.rect(head) }),
    })),
    conditionalFormats: plan.conditionalFormats.map((condition) => ({
      ...condition,
      rect: rows.rect(condition.rect),
      formula: rows.formula(condition.formula),
    })),
    charts: plan.charts.map((chart) => ({
      ...chart,
      categories: rows.rect(chart.categories),
      series: chart.series.map((series) => ({ ...series, values: rows.rect(series.values) })),
      place: rows.rect(chart.place),
    })),
  };
}

interface Break {
  /** The row that the page begins with. */
  readonly row: number;
  readonly head: Rect;
}

/** Where the rows of a plan stand once the heads are in. */
class MovedRows {
  /** From the top. */
  constructor(readonly breaks: readonly Break[]) {}

  row(row: number): number {
    return this.breaks.reduce((moved, one) => (one.row <= row ? moved + one.head.rows : moved), row);
  }

  /** `above`: rows that were put in before it and belong to it. */
  rect<R extends Rect>(rect: R, above = 0): R {
    const row = this.row(rect.row) - above;
    return { ...rect, row, rows: this.row(rect.row + rect.rows - 1) + 1 - row };
  }

  formula({ parts }: Formula): Formula {
    return {
      parts: parts.map((part) =>
        typeof part !== 'string' && part.ref === 'cell' ? { ...part, row: this.row(part.row) } : part,
      ),
    };
  }

  cell(cell: PlanCell, row: number): PlanCell {
    const { content } = cell;
    const moved: CellContent =
      content.kind === 'formula' ? { ...content, formula: this.formula(content.formula) } : content;
    return { ...cell, row, content: moved };
  }

  /** The rows put in before each break, with the row of the head that each repeats. */
  *copies(): Generator<{ readonly head: Rect; readonly from: number; readonly to: number }> {
    for (const { row, head } of this.breaks) {
      for (let at = 0; at < head.rows; at += 1) {
        yield { head, from: head.row + at, to: this.row(row) - head.rows + at };
      }
    }
  }

  /** The pieces that the pages leave of a cell over several rows, in rows as they were laid out. */
  pieces(rect: Rect): readonly Rect[] {
    const end = rect.row + rect.rows;
    const inside = this.breaks.map(({ row }) => row).filter((row) => row > rect.row && row < end);
    const starts = [rect.row, ...inside];
    return starts.map((row, index) => ({ ...rect, row, rows: (starts[index + 1] ?? end) - row }));
  }
}

function movedCells({ cells, merges = [] }: SheetPlan, rows: MovedRows): readonly PlanCell[] {
  /** Where a cut cell goes on, with the place of its text. */
  const goesOn = new Map<string, string>();
  for (const merge of merges) {
    for (const { row } of rows.pieces(merge).slice(1)) goesOn.set(place(row, merge.column), placeOf(merge));
  }
  const sources = new Set(goesOn.values());
  const texts = new Map(cells.filter((cell) => sources.has(placeOf(cell))).map((cell) => [placeOf(cell), cell]));
  const moved = cells.map((cell) => {
    const source = goesOn.get(placeOf(cell));
    const shown = source === undefined ? cell : { ...(texts.get(source) ?? cell), row: cell.row };
    return rows.cell(shown, rows.row(cell.row));
  });
  const copied = [...rows.copies()].flatMap(({ head, from, to }) =>
    cells.filter(({ row, column }) => row === from && within(head, column)).map((cell) => rows.cell(cell, to)),
  );
  return [...moved, ...copied];
}

const place = (row: number, column: number): string => `${row}:${column}`;
const placeOf = ({ row, column }: { readonly row: number; readonly column: number }): string => place(row, column);
const within = ({ column, columns }: Rect, at: number): boolean => at >= column && at < column + columns;

function movedMerges({ merges = [] }: SheetPlan, rows: MovedRows): readonly Rect[] {
  const cut = merges.flatMap((merge) => rows.pieces(merge).filter((piece) => piece.rows * piece.columns > 1));
  const copied = [...rows.copies()].flatMap(({ from, to }) =>
    merges.filter(({ row }) => row === from).map((merge) => ({ ...merge, row: to })),
  );
  return [...cut.map((merge) => rows.rect(merge)), ...copied];
}

function movedHeights({ rowHeights }: SheetPlan, rows: MovedRows): ReadonlyMap<number, number> {
  const moved = new Map([...rowHeights].map(([row, height]) => [rows.row(row), height]));
  for (const { from, to } of rows.copies()) {
    const height = rowHeights.get(from);
    if (height !== undefined) moved.set(to, height);
  }
  return moved;
}
