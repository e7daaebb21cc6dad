/** Formulas for the months of the report year; the twins of `domain/month.ts`. */
import { REPORTING_DAY } from '../domain/month';
import { column, formula, thisRow, type Formula } from './formula';
import { identity } from './lookup';
import type { TableKey } from './names';

/** The number of the month or quarter in a cell such as `B03` or `TW2`; 0 for a blank. */
export const numberInCode = (code: Formula, digits: 1 | 2): Formula =>
  formula`IF(${code}="",0,RIGHT(${code},${digits})*1)`;

/** The setting, counted so that an older workbook without its row, a blank or a word leave the 10th. */
const setDay = formula`${column('identity', 'id')},"batas_lapor",${column('identity', 'value')},">=1",${column('identity', 'value')},"<=28"`;
/** Day of the month. */
export const closingDay = formula`IF(COUNTIFS(${setDay})=1,SUMIFS(${column('identity', 'value')},${setDay}),${REPORTING_DAY})`;

/** The reporting day of the month after month `n` of the report year; blank without either. */
export const reportingDayFormula = (n: Formula): Formula =>
  formula`IF(OR(${n}=0,N(${identity('tahun')})=0),"",DATE(${identity('tahun')},${n}+1,${closingDay}))`;

/** Whether the day in a cell of the row lies in the window that ends with the day in another. */
export function timingFormula(table: TableKey, dayKey: string, closesKey: string): Formula {
  const day = thisRow(table, dayKey);
  const closes = thisRow(table, closesKey);
  const opens = formula`DATE(YEAR(${closes}),MONTH(${closes})-1,1)`;
  return formula`IF(COUNT(${day},${closes})<2,"",IF(${day}<${opens},"Sebelum jendela",IF(${day}>${closes},"Terlambat","Tepat waktu")))`;
}
