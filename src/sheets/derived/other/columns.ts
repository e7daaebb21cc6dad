/**
 * The grid of `Capaian Kinerja Lainnya`: number, name and unit, then twelve columns, which are the months or three figures
 * of four quarters, then three for the whole year. A and B find the row in the input tables, and the last column
 * holds the unit for number formats; these do not print.
 */
import { unitKind } from '../../../domain/unit';
import type { ReportOutline } from '../outline';

export const C = {
  id: 0,
  row: 1,
  no: 2,
  name: 3,
  unit: 4,
  months: 5,
  due: 17,
  filled: 18,
  share: 19,
  unitWord: 20,
} as const;
export const MONTHS = 12;
/** Hundreds of millions of rupiah need more room than percentages and counts of cases. */
const FIGURE_WIDTH = { count: 9, rupiah: 12 };

export function widthsFor({ indicators, quarterly }: ReportOutline): readonly number[] {
  const money = indicators.some(({ id, unit }) => quarterly.has(id.toUpperCase()) && unitKind(unit) === 'rupiah');
  const figure = money ? FIGURE_WIDTH.rupiah : FIGURE_WIDTH.count;
  return [
    8,
    6,
    5,
    42,
    12,
    ...Array.from({ length: MONTHS }, () => figure),
    ...Array.from({ length: 3 }, () => Math.max(10, figure)),
    8,
  ];
}
export const LAST = C.share;
