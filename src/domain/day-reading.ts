import { makeDay, MONTH_NAMES, type DayParts } from './calendar-day';
import type { CalendarDay } from './report';

/** Why a text is no day. */
export type DayTextProblem =
  /** Not written as a day at all. */
  | 'not-a-day'
  /** 31 Februari, month 13: written as a day that the calendar does not have. */
  | 'no-such-day'
  /** 1/2/23: a year of two digits could be any century. */
  | 'two-digit-year';

export type ParsedDay =
  | { readonly kind: 'none' }
  | { readonly kind: 'day'; readonly day: CalendarDay }
  /** 1/2/2023: as day/month/year and as month/day/year, for a person to choose from. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly [CalendarDay, CalendarDay] }
  | { readonly kind: 'invalid'; readonly problem: DayTextProblem };

/** The order that a person confirmed for numbers with slashes. */
export type DayOrder = 'day first' | 'month first';

const WEEKDAY = /^(?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu)[, ]\s*/i;

/** Spellings of the months that are met in letters, beside the first three letters of the name. */
const OTHER_SPELLINGS: ReadonlyMap<string, number> = new Map([
  ['peb', 2],
  ['pebruari', 2],
  ['may', 5],
  ['agt', 8],
  ['ags', 8],
  ['aug', 8],
  ['agust', 8],
  ['sept', 9],
  ['oct', 10],
  ['nop', 11],
  ['nopember', 11],
  ['dec', 12],
]);

/**
 * Reads a day as ISO text (2023-12-31), in Indonesian words (Minggu, 31 Desember 2023; 31 Des 2023) or in numbers
 * (31/12/2023, 31-12-2023, 31.12.2023). Numbers that make two different days are asked, never guessed.
 */
export function parseDayText(text: string, order?: DayOrder): ParsedDay {
  const clean = text.trim().replace(/\s+/g, ' ').replace(WEEKDAY, '');
  if (clean === '' || clean === '-') return { kind: 'none' };
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(clean);
  if (iso !== null) return only({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) });
  const words = /^(\d{1,2})[ -]([a-z]+)\.?[ -](\d+)$/i.exec(clean);
  if (words !== null) return fromWords(words);
  const numbers = /^(\d{1,2})([/.-])(\d{1,2})\2(\d+)$/.exec(clean);
  if (numbers !== null) return fromNumbers(numbers, order);
  return { kind: 'invalid', problem: 'not-a-day' };
}

function fromWords([, day, name = '', year = '']: readonly string[]): ParsedDay {
  const month = monthFromName(name);
  if (month === null) return { kind: 'invalid', problem: 'not-a-day' };
  return withYear(year, () => only({ year: Number(year), month, day: Number(day) }));
}

function fromNumbers([, first, , second, year = '']: readonly string[], order: DayOrder | undefined): ParsedDay {
  return withYear(year, () => {
    const dayFirst = makeDay({ year: Number(year), month: Number(second), day: Number(first) });
    const monthFirst = makeDay({ year: Number(year), month: Number(first), day: Number(second) });
    if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return asDay(dayFirst ?? monthFirst);
    if (order !== undefined) return asDay(order === 'day first' ? dayFirst : monthFirst);
    return { kind: 'ambiguous', candidates: [dayFirst, monthFirst] };
  });
}

function withYear(year: string, read: () => ParsedDay): ParsedDay {
  if (year.length === 2) return { kind: 'invalid', problem: 'two-digit-year' };
  return year.length === 4 ? read() : { kind: 'invalid', problem: 'not-a-day' };
}

function monthFromName(name: string): number | null {
  const word = name.toLowerCase();
  const index = MONTH_NAMES.findIndex((month) => {
    const known = month.toLowerCase();
    return word === known || word === known.slice(0, 3);
  });
  return index >= 0 ? index + 1 : (OTHER_SPELLINGS.get(word) ?? null);
}

function only(parts: DayParts): ParsedDay {
  return asDay(makeDay(parts));
}

function asDay(day: CalendarDay | null): ParsedDay {
  return day === null ? { kind: 'invalid', problem: 'no-such-day' } : { kind: 'day', day };
}
