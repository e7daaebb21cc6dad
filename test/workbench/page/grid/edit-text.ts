import type { Cell } from '../../../host/model/types';
import { cellText } from '../../../host/model/text';
import { internStyle } from '../../../host/model/style';

const PLAIN = '0.##############';

/** What stands in the formula bar for a cell, in a form that typing takes back: formulas in en-US, figures in id-ID. */
export function editText(cell: Cell | undefined, culture: 'id-ID'): string {
  if (!cell) return '';
  if (cell.formula !== undefined) return cell.formula;
  const { value, style } = cell;
  if (typeof value !== 'number') return cellText(cell, culture);
  const withFormat = (numberFormat: string): string =>
    cellText({ value, style: internStyle({ ...style, numberFormat }) }, culture);
  if (style.numberFormat === '@') return String(value);
  if (style.numberFormat.includes('%')) return withFormat(`${PLAIN}%`).replace(/,%$/, '%');
  if (/[dy]/i.test(style.numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, ''))) return withFormat('dd/mm/yyyy');
  return withFormat(PLAIN).replace(/,$/, '');
}
