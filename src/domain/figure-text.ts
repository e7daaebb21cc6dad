import { statusText, type Achievement } from './achievement';
import { formatPercent } from './number-text';
import type { ReportSettings } from './settings';
import { isReached } from './tolerance';
import { isPercentUnit } from './unit';

/** What decides how capaian is shown beside the settings. */
export interface DisplayContext {
  readonly unit: string | null;
  /** A closed period says "Tidak tercapai" where a running one says "Belum tercapai". */
  readonly periodClosed: boolean;
}

/**
 * Capaian as a report shows it: a percentage, or for Layanan, Unit and the like the word, where the report chose words.
 * The word goes by the figure before the cap, and nothing short of the target is ever called "Tercapai".
 */
export function achievementText(
  achievement: Achievement,
  context: DisplayContext,
  settings: Pick<ReportSettings, 'serviceDisplay' | 'decimals'>,
): string {
  if (settings.serviceDisplay === 'angka' || isPercentUnit(context.unit)) {
    return formatPercent(achievement.value, settings.decimals);
  }
  return statusText(isReached(achievement.raw) ? 'Tercapai' : 'Belum tercapai', context.periodClosed);
}
