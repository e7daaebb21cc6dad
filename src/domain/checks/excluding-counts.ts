import { formatNumber } from '../number-text';
import type { Check } from './check';
import { objectiveGroup, rowPlace } from './groups';
import type { IndicatorCase } from './subject';
import { listed } from './wording';

const PREVENTED = /\bdicegah\b/i;
/** Counts that only exist where something was not prevented. */
const HAPPENED = /\b(?:pasca|pelaku|pemulihan)\b/i;

/** Every disturbance was prevented, and yet offenders and recoveries are counted: one of the counts is another one. */
export const excludingCounts: Check = {
  id: 'excluding-counts',
  title: 'Jumlah yang saling meniadakan',
  rule: 'Bila semua kejadian dicegah, indikator lain dalam sasaran itu tidak menghitung akibat kejadian.',
  source: 'Definisi indikator; perbandingan antarindikator dalam satu sasaran',
  severities: ['perlu-konfirmasi'],
  find: ({ objectives }) =>
    objectives.flatMap((objective) => {
      const prevented = objective.cases.find((one) => PREVENTED.test(one.indicator.name ?? '') && isAll(one));
      const happened = objective.cases.filter(
        (one) => one !== prevented && HAPPENED.test(one.indicator.name ?? '') && (counts(one)?.denominator ?? 0) > 0,
      );
      const all = prevented === undefined ? null : counts(prevented);
      if (prevented === undefined || all === null || happened.length === 0) return [];
      const others = happened.map((one) => `${one.label} (${formatNumber(counts(one)?.denominator ?? 0)})`);
      return [
        {
          severity: 'perlu-konfirmasi' as const,
          sentence: `${prevented.label} menyatakan ${formatNumber(all.numerator)} dari ${formatNumber(all.denominator)} kejadian dicegah, tetapi kejadian masih dihitung pada ${listed(others)}.`,
          group: objectiveGroup(objective, [prevented, ...happened]),
          places: [
            rowPlace('measurements', prevented.indicator.id, 'numerator'),
            ...happened.map(({ indicator }) => rowPlace('measurements', indicator.id, 'denominator')),
          ] as const,
          figures: [all.numerator, all.denominator, ...happened.map((one) => counts(one)?.denominator ?? 0)],
        },
      ];
    }),
};

interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

function counts({ measurement, indicator }: IndicatorCase): Counts | null {
  if (measurement === null || measurement.nil !== null || indicator.method !== 'pecahan') return null;
  const { numerator, denominator } = measurement;
  return numerator === null || denominator === null ? null : { numerator, denominator };
}

function isAll(one: IndicatorCase): boolean {
  const found = counts(one);
  return found !== null && found.denominator > 0 && found.numerator === found.denominator;
}
