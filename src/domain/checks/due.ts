/** What must be there by keadaan per tanggal. Nothing that is not due yet is missing. */
import { compareDays, makeDay } from '../calendar-day';
import type { CalendarDay, Identity } from '../report';

/** Last day of the period that the report is about; `null` without a year. */
export function periodEnd({ year, period }: Pick<Identity, 'year' | 'period'>): CalendarDay | null {
  if (year === null) return null;
  return period === 'Semester I' ? makeDay({ year, month: 6, day: 30 }) : makeDay({ year, month: 12, day: 31 });
}

/** Whether the figures of the period must be there. Without keadaan per tanggal nobody has said that they are due. */
export function periodDue(identity: Pick<Identity, 'year' | 'period' | 'asOf'>): boolean {
  const end = periodEnd(identity);
  return end !== null && identity.asOf !== null && compareDays(identity.asOf, end) >= 0;
}
