/** Why a printed figure differs, where one of the usual slips explains it to the last digit. */
import { achievement } from '../achievement';
import type { PrintedFigure } from '../review-records';
import { ok, valueOrNull } from '../result';
import { CUTS } from './budget-blocks';
import { computedValue, indicatorValue, isShare, printingOf, TOTAL_IDS } from './printed-value';
import { foldId, type CheckSubject, type IndicatorCase } from './subject';
import { target as shownTarget } from './wording';

export function printedReason(
  subject: CheckSubject,
  one: IndicatorCase,
  printed: PrintedFigure,
  actual: number,
): string | null {
  const { element, year, value } = printed;
  if (element === null || year === null || value === null) return null;
  if (printingOf(actual, value, isShare(element, one.indicator.unit)) === 'truncated') return TRUNCATED;
  if (element === 'capaian') return achievementReason(subject, one, year, value);
  if (Math.abs(value * 100 - actual) < 1e-9) return AS_PERCENT;
  if (element === 'realisasi' && value === indicatorValue(subject, one, 'target', year)) return 'sama dengan target';
  return copiedFrom(subject, one, { element, year, value });
}

/** A total that belongs to another cut of the budget. */
export function totalReason(subject: CheckSubject, printed: PrintedFigure): string | null {
  const other = CUTS.find(
    ([cut]) =>
      TOTAL_IDS[cut] !== foldId(printed.id) &&
      computedValue(subject, { ...printed, id: TOTAL_IDS[cut] }) === printed.value,
  );
  return other === undefined ? null : `sama dengan jumlah menurut ${other[1]}`;
}

/** Not wrong, but 117,65% is not 117%. */
export const TRUNCATED = 'dipotong, bukan dibulatkan';

/** 80% for an index of 80. */
export const AS_PERCENT = 'tercetak sebagai persen';

function achievementReason(subject: CheckSubject, one: IndicatorCase, year: number, value: number): string | null {
  const realised = indicatorValue(subject, one, 'realisasi', year);
  if (realised === null) return null;
  if (printingOf(realised, value, true) !== null) return 'sama dengan realisasi, belum dibandingkan dengan target';
  const otherTarget = otherTargets(one, year).find(({ target }) => {
    const other = achievedWith(one, target, realised);
    return other !== null && printingOf(other, value, true) !== null;
  });
  if (otherTarget !== undefined) return `dihitung dengan ${otherTarget.name}`;
  const own = indicatorValue(subject, one, 'target', year);
  const printedRealisation = subject.report.printedFigures.find(
    (other) =>
      other.element === 'realisasi' &&
      other.year === year &&
      other.value !== null &&
      other.value !== realised &&
      subject.caseById(other.id) === one &&
      own !== null &&
      printingOf(achievedWith(one, own, other.value) ?? NaN, value, true) !== null,
  );
  if (printedRealisation?.value == null) return null;
  return `dihitung dari realisasi ${shownTarget(printedRealisation.value, one.indicator.unit)} yang tercetak`;
}

function achievedWith({ indicator }: IndicatorCase, target: number, realised: number): number | null {
  const { direction } = indicator;
  const result = valueOrNull(achievement({ target, realisation: ok(realised), direction, nil: null, cap: null }));
  return result === null ? null : result.raw;
}

function otherTargets(one: IndicatorCase, year: number): readonly { readonly name: string; readonly target: number }[] {
  const { history, strategic, indicator } = one;
  const earlier = history.flatMap((row) =>
    row.target === null || row.year === null || row.year === year ? [] : [[row.year, row.target, 'target'] as const],
  );
  const planned = [...strategic].map(([when, target]) => [when, target, 'target Renstra'] as const);
  return [...earlier, ...planned].map(([when, target, what]) => ({
    name: `${what} ${when}, ${shownTarget(target, indicator.unit)}`,
    target,
  }));
}

/** Another indicator of the sasaran that really has this figure, if only one has. */
function copiedFrom(
  subject: CheckSubject,
  one: IndicatorCase,
  { element, year, value }: { element: NonNullable<PrintedFigure['element']>; year: number; value: number },
): string | null {
  const siblings = subject.objectives.find(({ cases }) => cases.includes(one))?.cases ?? [];
  const same = siblings.filter((other) => other !== one && indicatorValue(subject, other, element, year) === value);
  return same.length === 1 ? `sama dengan ${same[0]?.label ?? ''}` : null;
}
