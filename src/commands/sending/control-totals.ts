/** Totals that sender and recipient can compare by telephone: rupiah of each way of cutting the budget, and counts. */
import { sumRupiah } from '../../domain/money';
import type { Report, Rupiah } from '../../domain/report';
import type { ControlTotal } from '../../sheets/derived/sending/file-notes-outline';

const CUTS = [
  ['spendingTypes', 'jenis belanja'],
  ['activities', 'kegiatan'],
  ['outputs', 'output'],
] as const;

export function controlTotals(report: Report): readonly ControlTotal[] {
  const { year } = report.identity;
  const money = CUTS.flatMap(([list, name]): readonly ControlTotal[] => {
    const lines = report[list].filter((line) => line.year === year);
    return [
      ...total(
        `Pagu revisi menurut ${name}`,
        lines.map(({ revisedCeiling }) => revisedCeiling),
      ),
      ...total(
        `Realisasi menurut ${name}`,
        lines.map(({ spent }) => spent),
      ),
    ];
  });
  const sum = (figures: readonly (number | null)[]): number =>
    figures.reduce<number>((all, figure) => all + (figure ?? 0), 0);
  const { measurements, indicators, evidence, analyses } = report;
  return [
    ...money,
    count('Jumlah indikator', indicators.length),
    count('Jumlah pembilang', sum(measurements.map(({ numerator }) => numerator))),
    count('Jumlah penyebut', sum(measurements.map(({ denominator }) => denominator))),
    count('Baris bertanda nihil', measurements.filter(({ nil }) => nil !== null).length),
    count('Uraian analisis', analyses.length),
    count('Data dukung Target Kinerja', evidence.length),
  ];
}

const count = (label: string, value: number): ControlTotal => ({ label, value, kind: 'count' });

/** None where no line has a figure, or where they add up to more than a number can hold. */
function total(label: string, figures: readonly (Rupiah | null)[]): readonly ControlTotal[] {
  const filled = figures.filter((figure) => figure !== null);
  const sum = sumRupiah(filled);
  return filled.length === 0 || !sum.ok ? [] : [{ label: `${label} (Rp)`, value: sum.value, kind: 'rupiah' }];
}
