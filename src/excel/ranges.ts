/**
 * Ranges that are written to and forgotten. `Excel.run` has Excel keep every range for the round trips to come and give
 * it up at the end; untracked at once, a range costs half as much on the wire and nothing at the end.
 */
import type { Rect } from '../sheets/plan';
import { rectAddress } from './address';

export const rangeOf = (sheet: Excel.Worksheet, place: Rect | string): Excel.Range =>
  sheet.getRange(typeof place === 'string' ? place : rectAddress(place)).untrack();

/** Several rectangles as one, from addresses with commas between them. */
export const areasOf = (sheet: Excel.Worksheet, addresses: string): Excel.RangeAreas =>
  sheet.getRanges(addresses).untrack();
