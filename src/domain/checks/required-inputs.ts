import type { Identity, Indicator } from '../report';
import type { Check } from './check';
import { IDENTITY_GROUP, identityPlace, indicatorGroup, rowPlace } from './groups';
import type { IndicatorCase } from './subject';
import { listed } from './wording';

const FACTS: readonly (readonly [keyof Identity, string])[] = [
  ['unitName', 'nama satuan kerja'],
  ['unitCode', 'kode satker'],
  ['year', 'tahun laporan'],
  ['asOf', 'keadaan per tanggal'],
];

const FIELDS: readonly (readonly [keyof Indicator, string])[] = [
  ['code', 'kode'],
  ['level', 'tingkat'],
  ['objective', 'sasaran'],
  ['name', 'indikator'],
  ['unit', 'satuan'],
  ['target', 'target'],
  ['method', 'jenis rumus'],
];

const place = ({ indicator }: IndicatorCase, [key]: (typeof FIELDS)[number]) =>
  rowPlace('indicators', indicator.id, key);

/** Without these nothing can be computed or named; one finding an indicator, however many are blank. */
export const requiredInputs: Check = {
  id: 'required-inputs',
  title: 'Isian wajib',
  rule: 'Identitas satker dan setiap indikator memuat semua isian yang wajib.',
  source: 'Permen PANRB 53/2014 (isi Perjanjian Kinerja dan laporan)',
  severities: ['salah'],
  find: ({ report, cases }) => {
    const facts = FACTS.filter(([key]) => report.identity[key] === null);
    const [firstFact, ...otherFacts] = facts;
    const ofUnit =
      firstFact === undefined
        ? []
        : [
            {
              severity: 'salah' as const,
              sentence: `Identitas satker belum memuat ${listed(facts.map(([, name]) => name))}.`,
              group: IDENTITY_GROUP,
              places: [identityPlace(firstFact[0]), ...otherFacts.map(([key]) => identityPlace(key))] as const,
              figures: facts.map(([key]) => key),
            },
          ];
    const ofIndicators = cases.flatMap((one) => {
      const blank = FIELDS.filter(([key]) => one.indicator[key] === null);
      const [first, ...others] = blank;
      if (first === undefined) return [];
      return [
        {
          severity: 'salah' as const,
          sentence: `${one.label}: ${listed(blank.map(([, name]) => name))} belum diisi.`,
          group: indicatorGroup(one),
          places: [place(one, first), ...others.map((field) => place(one, field))] as const,
          figures: blank.map(([key]) => key),
        },
      ];
    });
    return [...ofUnit, ...ofIndicators];
  },
};
