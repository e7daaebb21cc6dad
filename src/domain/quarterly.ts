/** Quarterly figures of e-Performance: what the quarters of a year come to. */
import { QUARTERS, type QuarterFigure, type QuarterMethod } from './report';

/** What holds where the cell is blank, as e-Performance enters shares of the year. */
export const DEFAULT_QUARTER_METHOD: QuarterMethod = 'penjumlahan';

/**
 * The year so far from the quarters that are filled in: their sum where they add up, otherwise the last of them, because
 * it holds the year so far or the position at its end. `null`: no quarter is filled in.
 */
export function yearFromQuarters(
  figures: readonly QuarterFigure[],
  part: 'target' | 'realisation',
  method: QuarterMethod | null,
): number | null {
  const filled = QUARTERS.flatMap((quarter) => {
    const value = figures.find((figure) => figure.quarter === quarter)?.[part] ?? null;
    return value === null ? [] : [value];
  });
  if ((method ?? DEFAULT_QUARTER_METHOD) === 'penjumlahan')
    return filled.length === 0 ? null : filled.reduce((sum, value) => sum + value, 0);
  return filled.at(-1) ?? null;
}
