/** What Periksa found last, by indicator: the badge of its row. */
import type { CheckReport } from '../../../commands/check';
import type { KeptFinding } from '../../../ports/live-workbook';
import { foldId } from './report-model';

export interface FindingCounts {
  readonly salah: number;
  readonly confirm: number;
}

/** The findings of a check that this pane made. */
export const findingsOf = ({ findings }: CheckReport): readonly KeptFinding[] =>
  findings.map(({ severity, accepted, group: { indicatorIds } }) => ({
    severity,
    accepted: accepted !== null,
    indicatorIds,
  }));

/** Open findings that name the indicator; suggestions are no badge. */
export function findingCounts(findings: readonly KeptFinding[]): ReadonlyMap<string, FindingCounts> {
  const counts = new Map<string, FindingCounts>();
  for (const { severity, accepted, indicatorIds } of findings) {
    if (accepted || severity === 'saran') continue;
    for (const id of indicatorIds.map(foldId)) {
      const { salah, confirm } = counts.get(id) ?? { salah: 0, confirm: 0 };
      counts.set(id, severity === 'salah' ? { salah: salah + 1, confirm } : { salah, confirm: confirm + 1 });
    }
  }
  return counts;
}
