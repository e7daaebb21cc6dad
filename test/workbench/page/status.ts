import { format } from 'numfmt';
import type { Area, Sheet } from '../../host/model/types';
import { forEachCell, isBlank } from '../../host/model/grid';
import { CULTURE } from './embedded-excel';

/** Count, mean and sum of the selected cells, as the status bar shows them for more than one. */
export function selectionSummary(sheet: Sheet, area: Area): string {
  let filled = 0;
  const numbers: number[] = [];
  forEachCell(sheet, area, (cell) => {
    if (!isBlank(cell)) filled += 1;
    if (typeof cell.value === 'number') numbers.push(cell.value);
  });
  if (filled < 2) return '';
  const shown = (value: number): string => format('#,##0.##', value, { locale: CULTURE }).replace(/,$/, '');
  const sum = numbers.reduce((total, value) => total + value, 0);
  const parts = numbers.length === 0 ? [] : [`Rata-rata: ${shown(sum / numbers.length)}`];
  parts.push(`Terisi: ${filled}`);
  if (numbers.length > 0) parts.push(`Jumlah: ${shown(sum)}`);
  return parts.join('   ');
}
