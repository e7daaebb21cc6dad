import { columnIndex } from '../model/address';
import type { Origin } from './references';

/**
 * What a formula says in terms of its own cell: texts that only were filled down or across have the same form, so they are
 * compiled once. A workbook of 60,000 formulas has some dozens of forms.
 */
export interface RelativeForm {
  readonly key: string;
  /** Corners of references that move along, as this scan found them. */
  readonly corners: number;
}

/** Texts, quoted sheet names and structured references are passed over; then cells: not names, sheets or functions. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]|(?<![\p{L}\p{N}_.$\\?])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(![\\?])/giu;

export function relativeForm(formula: string, { row, column }: Origin): RelativeForm {
  let corners = 0;
  const key = formula.replace(
    PIECES,
    (piece: string, pinnedColumn?: string, letters?: string, pinnedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return piece;
      const at = columnIndex(letters);
      if (at < 0 || (pinnedColumn === '$' && pinnedRow === '$')) return piece;
      corners++;
      const over = pinnedColumn === '$' ? `$${at}` : at - column;
      const down = pinnedRow === '$' ? `$${Number(digits) - 1}` : Number(digits) - 1 - row;
      return `\u0001${over},${down}\u0002`;
    },
  );
  return { key, corners };
}
