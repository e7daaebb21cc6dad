import { unitKind } from '../unit';
import type { Check } from './check';
import { indicatorGroup, rowPlace } from './groups';
import type { Indicator } from '../report';

/** The first word of an indicator says what it counts. */
export const unitFits: Check = {
  id: 'unit-fits',
  title: 'Satuan dan bunyi indikator',
  rule: 'Indeks bersatuan indeks, persentase bersatuan %, jumlah bersatuan benda atau layanan.',
  source: 'Permen PANRB 53/2014 (indikator terukur dalam satuannya)',
  severities: ['salah', 'perlu-konfirmasi'],
  find: ({ cases }) =>
    cases.flatMap((one) => {
      const wanted = mismatch(one.indicator);
      if (wanted === null) return [];
      return [
        {
          severity: wanted === 'jumlah' ? ('perlu-konfirmasi' as const) : ('salah' as const),
          sentence: `${one.label}: satuan ${one.indicator.unit ?? ''} tidak cocok dengan bunyi indikator, yang menyebut ${wanted}.`,
          group: indicatorGroup(one),
          places: [rowPlace('indicators', one.indicator.id, 'unit')] as const,
          figures: [one.indicator.unit, one.indicator.name],
        },
      ];
    }),
};

/** What the words say where the unit says otherwise. */
function mismatch({ name, unit }: Indicator): string | null {
  if (name === null || unit === null) return null;
  const kind = unitKind(unit);
  if (/^\s*(?:indeks|index|nilai|skor)\b/i.test(name)) return kind === 'percent' ? 'indeks' : null;
  if (/^\s*(?:persentase|presentase|prosentase)\b/i.test(name)) return kind === 'percent' ? null : 'persentase';
  if (/^\s*jumlah\b/i.test(name)) return kind === 'percent' ? 'jumlah' : null;
  return null;
}
