/** Outlines of made-up reports of any size, for plans that need no workbook. */
import type { Level } from '../../src/domain/report';
import { NO_RECORDS } from '../../src/sheets/derived/records-outline';
import type { AnalysisOutline, IndicatorOutline, ReportOutline } from '../../src/sheets/derived/outline';

export interface OutlineSize {
  readonly indicators: number;
  /** Indicators of one sasaran. */
  readonly perObjective?: number;
  readonly historyYears?: readonly number[];
  readonly strategicYears?: readonly number[];
  readonly year?: number | null;
  readonly code?: (index: number) => string;
}

export function outlineOfSize(size: OutlineSize): ReportOutline {
  const { indicators, perObjective = 8, historyYears = [2022], strategicYears = [2021, 2022, 2023, 2024] } = size;
  const year = size.year === undefined ? 2023 : size.year;
  const all = Array.from({ length: indicators }, (_, index): IndicatorOutline => {
    const first = index - (index % perObjective);
    return {
      id: `IKK-${index + 1}`,
      groupId: `IKK-${first + 1}`,
      level: 'IKK' satisfies Level,
      code: size.code?.(index) ?? `SK${first / perObjective + 1}.IKK${(index % perObjective) + 1}`,
      unit: index % 3 === 0 ? 'Layanan' : '%',
      objective: `Sasaran ${first / perObjective + 1}`,
      name: `Persentase layanan ke-${index + 1} yang dilaksanakan sesuai dengan standar`,
      numeratorLabel: 'Jumlah layanan sesuai standar',
      denominatorLabel: 'Jumlah layanan',
      nilNote: '',
      standardSource: '',
      hasStandard: false,
      historyYears,
    };
  });
  const analyses = all.flatMap(({ id }, index): readonly AnalysisOutline[] =>
    Array.from({ length: 1 + (index % 3) }, (_, order) => ({
      indicatorId: id,
      part: 'penyebab',
      order: order + 1,
      title: '',
      text: 'Layanan dilaksanakan setiap hari. '.repeat(6),
    })),
  );
  return {
    ...NO_RECORDS,
    year,
    period: 'Tahunan',
    decimals: 2,
    indicators: all,
    budget: [],
    analyses,
    historyYears,
    historyRows: historyYears.length * indicators,
    strategicYears,
    scoreYears: [],
    absorptionBase: 'pagu revisi',
    efficiencyLimit: 'dibatasi 100%',
  };
}
