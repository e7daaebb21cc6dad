/**
 * The report of the sample as its office might hand it in once Periksa had been listened to. What only the office can
 * know (realisations that the source does not print, evidence that was never entered) stays open.
 */
import { checkSubject } from '../../src/domain/checks/subject';
import { computedValue, isShare } from '../../src/domain/checks/printed-value';
import { makeDay } from '../../src/domain/calendar-day';
import type { BudgetLine, CalendarDay, EvidencePiece, Report, Rupiah } from '../../src/domain/report';
import { roundHalfUp } from '../../src/domain/rounding';

const day = (month: number, date: number, year = 2023): CalendarDay => {
  const made = makeDay({ year, month, day: date });
  if (made === null) throw new Error('No such day.');
  return made;
};

/** Letters as they were meant: of this year, and in the order of their register. */
const LETTERS: Readonly<Record<string, Partial<EvidencePiece>>> = {
  'TK-107': { letterNumber: 'W22.PAS.EO.UM.01.01-694 TAHUN 2023' },
  'TK-116': { letterDate: day(1, 24) },
  'TK-117': { letterDate: day(3, 9), letterNumber: 'W22.PAS.EO-UM.05.04-312' },
  'TK-119': { letterDate: day(3, 19) },
  'TK-122': { letterNumber: 'W22.PAS.EO-UM.01.01-514' },
};

/** What jenis belanja lack beside the other two cuts of the budget. */
const MISSING_RUPIAH = 969;

export function corrected(report: Report): Report {
  const inputs: Report = {
    ...report,
    identity: { ...report.identity, letterDate: day(1, 4, 2024) },
    spendingTypes: report.spendingTypes.map((line): BudgetLine =>
      line.code === '52' && line.spent !== null ? { ...line, spent: (line.spent + MISSING_RUPIAH) as Rupiah } : line,
    ),
    // Four offenders are counted beside 48 disturbances, so four were not prevented.
    measurements: report.measurements.map((row) =>
      row.id === idOf(report, 'SK3.IKK2') ? { ...row, numerator: 44 } : row,
    ),
    strategicTargets: report.strategicTargets.map((row) =>
      row.id === idOf(report, 'SK1.IKK3')
        ? { ...row, target: agreedTarget(report, row.id, row.year) ?? row.target }
        : row,
    ),
    quarters: report.quarters.map((row) => (row.target === 20 ? { ...row, target: 21.25 } : row)),
    evidence: report.evidence.map((piece) => ({ ...piece, ...LETTERS[piece.id] })),
    progress: report.progress.map((row) => (row.month === 'B12' ? { ...row, budgetProgress: 0.9851 } : row)),
  };
  const subject = checkSubject(inputs);
  return {
    ...inputs,
    printedFigures: report.printedFigures.map((printed) => {
      const value = computedValue(subject, printed);
      const share =
        printed.element !== null && isShare(printed.element, subject.caseById(printed.id)?.indicator.unit ?? null);
      return value === null ? printed : { ...printed, value: roundHalfUp(value, share ? 4 : 2) };
    }),
  };
}

function idOf({ indicators }: Report, code: string): string {
  const found = indicators.find((indicator) => indicator.code === code);
  if (found === undefined) throw new Error(`There is no ${code}.`);
  return found.id;
}

/** As agreed for that year, where it is on record. */
function agreedTarget({ indicators, history, identity }: Report, id: string, year: number | null): number | null {
  if (year === identity.year) return indicators.find((one) => one.id === id)?.target ?? null;
  return history.find((row) => row.id === id && row.year === year)?.target ?? null;
}
