import type { Check } from './check';
import { indicatorGroup, rowPlace } from './groups';
import type { Indicator } from '../report';

/** What nobody wants more of. */
const UNWANTED =
  /\b(?:pelanggaran|gangguan|kasus|keluhan|pengaduan|kematian|pelarian|overstay\w*|residivis\w*|temuan|keterlambatan|tunggakan|kecelakaan)\b/i;
/** What turns it into something good: the share that was dealt with, or the decline itself. */
const DEALT_WITH =
  /\b(?:dicegah|ditangani|tertangani|penanganan|ditindaklanjuti|diselesaikan|penyelesaian|terselesaikan|pemulihan|dipulihkan|menurunnya|penurunan|berkurangnya|pengurangan|menurunkan|kepatuhan|ditekan)\b/i;
const WANTED = /\b(?:kepuasan|kepatuhan|meningkatnya|peningkatan|keberhasilan|memperoleh|mendapat\w*|terpenuhinya)\b/i;

/** Which way is good, read from the words of the indicator, beside the direction it has. */
export const directionWords: Check = {
  id: 'direction-words',
  title: 'Arah dan bunyi indikator',
  rule: 'Arah indikator (makin tinggi atau makin rendah makin baik) sesuai bunyinya.',
  source: 'Permen PANRB 53/2014 (rumus capaian menurut sifat indikator)',
  severities: ['perlu-konfirmasi'],
  find: ({ cases }) =>
    cases.flatMap((one) => {
      const word = contradiction(one.indicator);
      if (word === null) return [];
      const higher = (one.indicator.direction ?? 'tinggi') === 'tinggi';
      return [
        {
          severity: 'perlu-konfirmasi' as const,
          sentence: `${one.label}: arah makin ${higher ? 'tinggi' : 'rendah'} makin baik, padahal bunyi indikator memuat "${word}".`,
          group: indicatorGroup(one),
          places: [rowPlace('indicators', one.indicator.id, 'direction')] as const,
          figures: [one.indicator.direction, one.indicator.name],
        },
      ];
    }),
};

/** The word that speaks against the direction; `null`: none, or the words say both. */
function contradiction({ name, direction }: Indicator): string | null {
  if (name === null || DEALT_WITH.test(name)) return null;
  const unwanted = UNWANTED.exec(name)?.[0] ?? null;
  const wanted = WANTED.exec(name)?.[0] ?? null;
  if (unwanted !== null && wanted !== null) return null;
  return (direction ?? 'tinggi') === 'tinggi' ? unwanted : wanted;
}
