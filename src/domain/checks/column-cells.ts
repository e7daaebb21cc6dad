/** Cells of one column that have the same thing wrong with them: one finding, however many rows it is. */
import type { FindingGroup, FindingPlace } from './finding';
import { WORKBOOK_GROUP } from './groups';
import { placeGroup } from './place-group';
import type { CheckSubject } from './subject';

export interface ColumnCell {
  readonly place: FindingPlace;
  /** Name of the column as it stands in the sheet. */
  readonly header: string;
}

export type Cells<Cell> = readonly [Cell, ...Cell[]];

/** In the order in which they come; `kind` tells faults of one column apart. */
export function byColumn<Cell extends ColumnCell>(
  cells: readonly Cell[],
  kind: (cell: Cell) => string,
): readonly Cells<Cell>[] {
  const columns = new Map<string, [Cell, ...Cell[]]>();
  for (const cell of cells) {
    const key = JSON.stringify([cell.place.table, cell.header, kind(cell)]);
    const known = columns.get(key);
    if (known === undefined) columns.set(key, [cell]);
    else known.push(cell);
  }
  return [...columns.values()];
}

/** What one cell belongs to; of several cells the workbook, with all indicators that are among them. */
export function cellsGroup(subject: CheckSubject, cells: Cells<ColumnCell>): FindingGroup {
  const groups = cells.map(({ place }) => placeGroup(subject, place));
  const [first = WORKBOOK_GROUP] = groups;
  const same = groups.every(({ key, title }) => key === first.key && title === first.title);
  return same
    ? first
    : { ...WORKBOOK_GROUP, indicatorIds: [...new Set(groups.flatMap(({ indicatorIds }) => indicatorIds))] };
}

/** The first place of each cell, as a finding has them. */
export const cellPlaces = ([first, ...others]: Cells<ColumnCell>): readonly [FindingPlace, ...FindingPlace[]] => [
  first.place,
  ...others.map(({ place }) => place),
];
