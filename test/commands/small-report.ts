import type { Report } from '../../src/domain/report';
import { readSample } from '../sample/read-sample';

/** A few indicators of the made-up satker with everything that belongs to them; small enough to be written hundreds of times. */
export function smallReport(indicators = 4, levels: readonly string[] = ['IKK']): Report {
  const report = readSample('contoh-satker');
  const chosen = report.indicators.filter(({ level }) => level !== null && levels.includes(level)).slice(0, indicators);
  const ids = new Set(chosen.map(({ id }) => id));
  const own = <T extends { readonly id: string }>(rows: readonly T[]): readonly T[] =>
    rows.filter(({ id }) => ids.has(id));
  return {
    ...report,
    indicators: chosen,
    strategicTargets: own(report.strategicTargets).filter(({ year }) => year !== null && year >= 2023),
    measurements: own(report.measurements),
    history: own(report.history).filter(({ year }) => year !== null && year >= 2022),
    analyses: own(report.analyses).slice(0, 3),
    spendingTypes: report.spendingTypes.filter(({ year }) => year !== null && year >= 2023).slice(0, 4),
    activities: report.activities.slice(0, 2),
    outputs: report.outputs.slice(0, 2),
    quarters: own(report.quarters).slice(0, 6),
    monthNotes: own(report.monthNotes).slice(0, 4),
    evidence: report.evidence.filter(({ month }) => month !== null && month <= 'B02'),
    progress: report.progress.slice(-2),
    resources: report.resources.filter((_, index) => index % 3 === 0),
  };
}
