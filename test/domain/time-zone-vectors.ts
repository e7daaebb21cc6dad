/** Everything that has to do with days, as one JSON line: `time-zones.test.ts` runs this file in several time zones. */
import { addDays, dayFromNumber, dayNumber, formatDay } from '../../src/domain/calendar-day';
import { parseDayText } from '../../src/domain/day-reading';
import type { CalendarDay } from '../../src/domain/report';

// New Year, the days on which New York changes its clocks, the leap day, and the first and last days there are.
const DAYS = ['2023-12-31', '2024-01-01', '2023-03-12', '2023-11-05', '2024-02-29', '1900-01-01', '9999-12-31'];
const TEXTS = ['31 Desember 2023', '2023-03-12', '5/11/2023', '31/12/2023', '12 Mar 2023'];

const days = DAYS.map((text) => {
  const day = text as CalendarDay;
  return {
    day,
    number: dayNumber(day),
    back: dayFromNumber(dayNumber(day)),
    next: addDays(day, 1),
    text: formatDay(day),
  };
});
const texts = TEXTS.map((text) => parseDayText(text));

/** Hours from UTC at noon of a winter day: shows that the zone was really set. */
const offset = -new Date(2023, 0, 15, 12).getTimezoneOffset() / 60;

console.log(JSON.stringify({ offset, result: { days, texts } }));
