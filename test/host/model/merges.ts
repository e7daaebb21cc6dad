/** The merged cells of a sheet, found by their rows: a long sheet has thousands, and every write asks for those in its way. */
import type { Area, Sheet } from './types';
import { overlaps } from './address';

interface RowIndex {
  readonly byRow: Map<number, Area[]>;
  readonly order: Map<Area, number>;
}

/** Kept beside the list, so that the workbook stays plain data; made anew when the list has another length. */
const indexes = new WeakMap<readonly Area[], RowIndex>();

function indexOf({ merges }: Sheet): RowIndex {
  const known = indexes.get(merges);
  if (known?.order.size === merges.length) return known;
  const index: RowIndex = { byRow: new Map(), order: new Map() };
  for (const merge of merges) enter(index, merge);
  indexes.set(merges, index);
  return index;
}

function enter({ byRow, order }: RowIndex, merge: Area): void {
  order.set(merge, order.size);
  for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
    const known = byRow.get(row);
    if (known) known.push(merge);
    else byRow.set(row, [merge]);
  }
}

/** Merged cells that overlap an area, in the order of the list. */
export function mergesIn(sheet: Sheet, area: Area): Area[] {
  const { byRow, order } = indexOf(sheet);
  const found = new Set<Area>();
  const collect = (merges: readonly Area[] = []): void => {
    for (const merge of merges) if (overlaps(merge, area)) found.add(merge);
  };
  if (area.rows < byRow.size) for (let row = area.row; row < area.row + area.rows; row += 1) collect(byRow.get(row));
  else for (const [row, merges] of byRow) if (row >= area.row && row < area.row + area.rows) collect(merges);
  return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

export function addMerges(sheet: Sheet, merges: readonly Area[]): void {
  const index = indexOf(sheet);
  for (const merge of merges) {
    sheet.merges.push(merge);
    enter(index, merge);
  }
}

export function replaceMerges(sheet: Sheet, merges: readonly Area[]): void {
  indexes.delete(sheet.merges);
  sheet.merges.length = 0;
  for (const merge of merges) sheet.merges.push(merge);
}

/** Tells the cells of an area that stand inside a merged one, not first in it: what is written there is lost. */
export function coveredIn(sheet: Sheet, area: Area): (row: number, column: number) => boolean {
  const { byRow } = indexOf(sheet);
  if (mergesIn(sheet, area).length === 0) return () => false;
  return (row, column) =>
    byRow
      .get(row)
      ?.some(
        (merge) =>
          column >= merge.column &&
          column < merge.column + merge.columns &&
          (merge.row !== row || merge.column !== column),
      ) ?? false;
}
