/** Values that are more than their JSON kind says. */

/** ISO calendar day, `yyyy-mm-dd`; see `calendar-day.ts`. */
export type CalendarDay = string & { readonly brand: 'CalendarDay' };

/** Whole rupiah, a safe integer; see `money.ts`. */
export type Rupiah = number & { readonly brand: 'Rupiah' };
