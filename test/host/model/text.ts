import { format } from 'numfmt';
import type { Cell } from './types';

/** What the cell shows, in the separators and words of the reader's regional settings. Column width is not considered. */
export function cellText(cell: Cell | undefined, culture: 'id-ID' | 'en-US'): string {
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const numberFormat = cell?.style.numberFormat ?? 'General';
  if (numberFormat === '@') return String(value);
  return format(numberFormat, value, { locale: culture, throws: false });
}
