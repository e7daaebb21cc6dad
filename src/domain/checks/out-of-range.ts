import { formatNumber, formatPercent, formatRupiah } from '../number-text';
import { isPercentUnit } from '../unit';
import type { Check } from './check';
import type { Observation, ReportPart } from './finding';
import { BUDGET_GROUP, indicatorGroup, rowPlace } from './groups';
import { HIGHEST_PERCENT, recordsOutOfRange } from './records-out-of-range';
import type { IndicatorCase } from './subject';

/** Figures that cannot be: negative counts and amounts, 80 where 80% is meant. */
export const outOfRange: Check = {
  id: 'out-of-range',
  title: 'Angka di luar batas',
  rule: 'Pembilang, penyebut, target dan pagu tidak negatif; persentase ditulis sebagai persen (80%, bukan 80); blokir tidak melebihi pagu; nilai 0 sampai 100; e-Monev 0% sampai 100%; pegawai bilangan bulat.',
  source: 'Petunjuk pengisian; aritmetika; skala nilai SMART, IKPA, dan NKA',
  severities: ['salah'],
  find: (subject) => [
    ...subject.cases.flatMap(ofIndicator),
    ...(['spendingTypes', 'activities', 'outputs'] as const).flatMap((table) =>
      subject.report[table].flatMap((line): Observation[] => {
        const label = line.code ?? line.id;
        const negative = (['initialCeiling', 'revisedCeiling', 'blocked'] as const).find((key) => (line[key] ?? 0) < 0);
        if (negative !== undefined) {
          return [
            ofLine(
              table,
              line.id,
              negative,
              `Anggaran ${label}: pagu atau blokir ${formatRupiah(line[negative] ?? 0)} negatif.`,
              [line[negative]],
            ),
          ];
        }
        if (line.blocked === null || line.revisedCeiling === null || line.blocked <= line.revisedCeiling) return [];
        return [
          ofLine(
            table,
            line.id,
            'blocked',
            `Anggaran ${label}: blokir ${formatRupiah(line.blocked)} melebihi pagu ${formatRupiah(line.revisedCeiling)}.`,
            [line.blocked, line.revisedCeiling],
          ),
        ];
      }),
    ),
    ...recordsOutOfRange(subject),
  ],
};

const ofLine = (
  table: ReportPart,
  id: string,
  column: string,
  sentence: string,
  figures: Observation['figures'],
): Observation => ({
  severity: 'salah',
  sentence,
  group: BUDGET_GROUP,
  places: [rowPlace(table, id, column)],
  figures,
});

function ofIndicator(one: IndicatorCase): Observation[] {
  const { indicator, measurement, label } = one;
  const group = indicatorGroup(one);
  const { id, target, unit } = indicator;
  const found: Observation[] = [];
  if (target !== null && target < 0) {
    found.push({
      severity: 'salah',
      sentence: `${label}: target ${formatNumber(target)} negatif.`,
      group,
      places: [rowPlace('indicators', id, 'target')],
      figures: [target],
    });
  }
  const percents = [
    ['indicators', 'target', target, 'target'],
    ['measurements', 'direct', measurement?.direct ?? null, 'realisasi'],
  ] as const;
  for (const [table, column, value, name] of percents) {
    if (value === null || !isPercentUnit(unit) || value <= HIGHEST_PERCENT) continue;
    found.push({
      severity: 'salah',
      sentence: `${label}: ${name} ${formatPercent(value)} terlalu besar; mungkin dimaksud ${formatPercent(value / 100)}.`,
      group,
      places: [rowPlace(table, id, column)],
      figures: [value],
      ...(value <= 100
        ? {
            fix: {
              kind: 'set-cells',
              table,
              id,
              cells: { [column]: value / 100 },
              expected: { [column]: value },
              label: `Tulis ${formatPercent(value / 100)}`,
            } as const,
          }
        : {}),
    });
  }
  const counts = [
    ['numerator', 'pembilang'],
    ['denominator', 'penyebut'],
  ] as const;
  for (const [column, name] of counts) {
    const value = measurement?.[column] ?? null;
    if (value === null || value >= 0) continue;
    found.push({
      severity: 'salah',
      sentence: `${label}: ${name} ${formatNumber(value)} negatif.`,
      group,
      places: [rowPlace('measurements', id, column)],
      figures: [value],
    });
  }
  return found;
}
