/** What a printed figure should say, and how exactly it says it. */
import { absorption } from '../budget';
import { historyResult } from '../indicator-result';
import type { BudgetLine, ResourceGroup, ResourceLine } from '../report';
import type { PrintedElement, PrintedFigure } from '../review-records';
import { valueOrNull } from '../result';
import { sumRupiah } from '../money';
import { isPercentUnit } from '../unit';
import { CUTS, type Cut } from './budget-blocks';
import { foldId, type CheckSubject, type IndicatorCase } from './subject';

/** IDs under which totals of a budget table are recorded. */
export const TOTAL_IDS: Readonly<Record<Cut, string>> = {
  outputs: 'JUMLAH-OUTPUT',
  activities: 'JUMLAH-KEGIATAN',
  spendingTypes: 'JUMLAH-BELANJA',
};

/** IDs under which the printed totals of Bab I are recorded. */
export const RESOURCE_TOTAL_IDS = {
  jabatan: 'JUMLAH-JABATAN',
  pendidikan: 'JUMLAH-PENDIDIKAN',
  'aset tetap': 'JUMLAH-ASET',
} as const satisfies Partial<Record<ResourceGroup, string>>;

const TOTALLED: ReadonlyMap<string, string> = new Map(
  Object.entries(RESOURCE_TOTAL_IDS).map(([group, id]) => [id, group]),
);

/** The lines of Bab I that a total adds up. */
export const linesOfTotal = ({ report }: CheckSubject, id: string): readonly ResourceLine[] =>
  report.resources.filter(({ group }) => group !== null && group === TOTALLED.get(foldId(id)));

/** The figure that the inputs give; `null` where they give none. */
export function computedValue(subject: CheckSubject, printed: PrintedFigure): number | null {
  const one = subject.caseById(printed.id);
  if (printed.element === null || printed.year === null) return null;
  if (printed.element === 'nilai') return scoreValue(subject, printed.id, printed.year);
  if (printed.element === 'jumlah') return resourceTotal(subject, printed.id, printed.year);
  return one === undefined
    ? budgetValue(subject, printed.id, printed.element, printed.year)
    : indicatorValue(subject, one, printed.element, printed.year);
}

export function indicatorValue(
  { report, settings }: CheckSubject,
  { indicator, result, history, strategic }: IndicatorCase,
  element: PrintedElement,
  year: number,
): number | null {
  if (element === 'renstra') return strategic.get(year) ?? null;
  const present = year === report.identity.year;
  const past = history.find((row) => row.year === year);
  const then = present ? result : past === undefined ? null : historyResult(indicator, past, settings);
  if (then === null) return null;
  if (element === 'target') return then.target;
  if (element === 'realisasi') return valueOrNull(then.realisation);
  return element === 'capaian' && then.achievement.ok ? then.achievement.value.raw : null;
}

function budgetValue({ report }: CheckSubject, id: string, element: PrintedElement, year: number): number | null {
  const [cut] = CUTS.find(([key]) => TOTAL_IDS[key] === foldId(id)) ?? [];
  const lines: readonly BudgetLine[] =
    cut === undefined
      ? CUTS.flatMap(([key]) => report[key] as readonly BudgetLine[]).filter((line) => foldId(line.id) === foldId(id))
      : report[cut];
  const own = lines.filter((line) => line.year === year);
  const ceiling = total(own, 'revisedCeiling');
  const spent = total(own, 'spent');
  if (element === 'pagu') return ceiling;
  if (element === 'realisasi anggaran') return spent;
  return element === 'serapan' ? valueOrNull(absorption(ceiling, spent)) : null;
}

const scoreValue = ({ report }: CheckSubject, id: string, year: number): number | null =>
  report.scores.find((row) => foldId(row.id) === foldId(id) && row.year === year)?.value ?? null;

/** Bab I counts what there is at the end of the report year; a blank kind of asset is one that the satker has not. */
function resourceTotal(subject: CheckSubject, id: string, year: number): number | null {
  const lines = linesOfTotal(subject, id);
  const amounts = lines.flatMap(({ group, people, value }) => (group === 'aset tetap' ? value : people) ?? []);
  if (year !== subject.report.identity.year || amounts.length === 0) return null;
  return amounts.reduce<number>((sum, amount) => sum + amount, 0);
}

/** Only a column without blanks has a total. */
function total(lines: readonly BudgetLine[], key: 'revisedCeiling' | 'spent'): number | null {
  const amounts = lines.flatMap((line) => (line[key] === null ? [] : [line[key]]));
  return lines.length === 0 || amounts.length < lines.length ? null : valueOrNull(sumRupiah(amounts));
}

const OF_INDICATORS: ReadonlySet<PrintedElement> = new Set(['target', 'realisasi', 'renstra']);

/** Whether the figure is a share, printed in percent. */
export const isShare = (element: PrintedElement, unit: string | null): boolean =>
  element === 'capaian' || element === 'serapan' || (OF_INDICATORS.has(element) && isPercentUnit(unit));

const MOST_DECIMALS = 4;

/** How a figure comes to be printed as it is: rounded, cut off, or not at all. */
export type Printing = 'rounded' | 'truncated' | null;

/** Decimals are read from the printed figure: 117% was printed without any. */
export function printingOf(actual: number, printed: number, share: boolean): Printing {
  const scale = share ? 100 : 1;
  const shown = printed * scale;
  const value = actual * scale;
  let decimals = 0;
  while (decimals < MOST_DECIMALS && !near(shown, roundTo(shown, decimals))) decimals += 1;
  if (near(roundTo(value, decimals), shown)) return 'rounded';
  return near(truncateTo(value, decimals), shown) ? 'truncated' : null;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** The nudge lifts 0.285 * 100 = 28.499999… over the half that it is. */
const roundTo = (value: number, decimals: number): number => Math.round(value * 10 ** decimals + 1e-9) / 10 ** decimals;

const truncateTo = (value: number, decimals: number): number =>
  Math.trunc(value * 10 ** decimals + 1e-9) / 10 ** decimals;
