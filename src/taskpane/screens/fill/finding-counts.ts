/** What Periksa found last, by indicator: the badge of its row. */
import type { CheckReport } from '../../../commands/check';
import { foldId } from './report-model';

export interface FindingCounts {
  readonly salah: number;
  readonly confirm: number;
}

/** Open findings that name the indicator; suggestions are no badge. */
export function findingCounts({ findings }: CheckReport): ReadonlyMap<string, FindingCounts> {
  const counts = new Map<string, FindingCounts>();
  for (const { severity, accepted, group } of findings) {
    if (accepted !== null || severity === 'saran') continue;
    for (const id of group.indicatorIds.map(foldId)) {
      const { salah, confirm } = counts.get(id) ?? { salah: 0, confirm: 0 };
      counts.set(id, severity === 'salah' ? { salah: salah + 1, confirm } : { salah, confirm: confirm + 1 });
    }
  }
  return counts;
}
