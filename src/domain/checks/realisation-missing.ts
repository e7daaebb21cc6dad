import type { Check } from './check';
import { periodDue } from './due';
import { objectiveGroup, rowPlace } from './groups';
import type { Indicator } from '../report';
import type { IndicatorCase, Objective } from './subject';
import { few } from './wording';

/** A row without a level is the satker's own until somebody says otherwise. */
const isOwn = ({ level }: Indicator): boolean => level !== 'IKU' && level !== 'IKP';

/** Indicators of the satker itself are Salah; those of the levels above may be set and published by others. */
export const realisationMissing: Check = {
  id: 'realisation-missing',
  title: 'Realisasi belum diisi',
  rule: 'Setelah periode berakhir menurut keadaan per tanggal, setiap indikator mempunyai realisasi atau ditandai nihil.',
  source: 'Permen PANRB 53/2014 (setiap indikator yang diperjanjikan dilaporkan)',
  severities: ['salah', 'perlu-konfirmasi'],
  find: ({ report, objectives, cases }) => {
    if (!periodDue(report.identity)) return [];
    // The levels above are one finding each: somebody else knows all of their figures, or none.
    const above = (['IKU', 'IKP'] as const).map((level): Objective => ({
      key: level,
      title: level,
      cases: cases.filter(({ indicator }) => indicator.level === level),
    }));
    const own = objectives.filter(({ cases: members }) => members.some(({ indicator }) => isOwn(indicator)));
    return [...own, ...above].flatMap((objective) => {
      const open = objective.cases.filter(
        ({ result, indicator }) => result.status === 'Belum diisi' && indicator.method !== null,
      );
      const [first, ...others] = open;
      if (first === undefined) return [];
      return [
        {
          severity: isOwn(first.indicator) ? ('salah' as const) : ('perlu-konfirmasi' as const),
          sentence: `Realisasi belum diisi untuk ${open.length} dari ${objective.cases.length} indikator: ${few(open.map(({ label }) => label))}.`,
          group: objectiveGroup(objective, open),
          places: [place(first), ...others.map(place)] as const,
          figures: open.map(({ indicator }) => indicator.id),
        },
      ];
    });
  },
};

/** The first cell that is blank. */
function place({ indicator: { id, method }, measurement }: IndicatorCase) {
  if (method === 'langsung') return rowPlace('measurements', id, 'direct');
  return rowPlace('measurements', id, measurement?.numerator == null ? 'numerator' : 'denominator');
}
