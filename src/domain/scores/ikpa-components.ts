/** Every component that IKPA has had since 2021. */
export const IKPA_COMPONENT_IDS = [
  'dipaRevision',
  'pageThreeDeviation',
  'absorption',
  'contracts',
  'invoiceSettlement',
  'imprestFunds',
  'spmDispensation',
  'outputAchievement',
  'treasurerReport',
  'cashPlanning',
  'spmErrors',
  'sp2dReturns',
  'negativeCeiling',
] as const;
export type IkpaComponentId = (typeof IKPA_COMPONENT_IDS)[number];

/** The aspects of 2022-2023 and, renamed, of 2024. */
export const ASPECTS_2022 = [
  'Kualitas Perencanaan Anggaran',
  'Kualitas Pelaksanaan Anggaran',
  'Kualitas Hasil Pelaksanaan Anggaran',
] as const;
export const ASPECTS_2024 = [
  'Kualitas Perencanaan Pelaksanaan Anggaran',
  'Kualitas Implementasi Pelaksanaan Anggaran',
  'Kualitas Hasil Pelaksanaan Anggaran',
] as const;
export type AspectName = (typeof ASPECTS_2022 | typeof ASPECTS_2024)[number];

export interface IkpaComponent {
  readonly id: IkpaComponentId;
  /** As the score sheet of that year calls it. */
  readonly name: string;
  /** Bobot in points; those of a year add up to 100. */
  readonly weight: number;
  /** `null` in 2021, whose score sheet has no value per aspect. */
  readonly aspect: AspectName | null;
}

/** PER-4/PB/2021: thirteen components. */
export const COMPONENTS_2021: readonly IkpaComponent[] = [
  { id: 'dipaRevision', name: 'Revisi DIPA', weight: 5, aspect: null },
  { id: 'pageThreeDeviation', name: 'Deviasi Halaman III DIPA', weight: 5, aspect: null },
  { id: 'negativeCeiling', name: 'Pagu Minus', weight: 5, aspect: null },
  { id: 'contracts', name: 'Data Kontrak', weight: 10, aspect: null },
  { id: 'imprestFunds', name: 'Pengelolaan UP dan TUP', weight: 8, aspect: null },
  { id: 'treasurerReport', name: 'LPJ Bendahara', weight: 5, aspect: null },
  { id: 'spmDispensation', name: 'Dispensasi SPM', weight: 5, aspect: null },
  { id: 'absorption', name: 'Penyerapan Anggaran', weight: 15, aspect: null },
  { id: 'invoiceSettlement', name: 'Penyelesaian Tagihan', weight: 10, aspect: null },
  { id: 'outputAchievement', name: 'Capaian Output', weight: 17, aspect: null },
  { id: 'sp2dReturns', name: 'Retur SP2D', weight: 5, aspect: null },
  { id: 'cashPlanning', name: 'Perencanaan Kas (Renkas)', weight: 5, aspect: null },
  { id: 'spmErrors', name: 'Kesalahan SPM', weight: 5, aspect: null },
];

/** PER-5/PB/2022: eight components in three aspects. */
export const COMPONENTS_2022: readonly IkpaComponent[] = [
  { id: 'dipaRevision', name: 'Revisi DIPA', weight: 10, aspect: ASPECTS_2022[0] },
  { id: 'pageThreeDeviation', name: 'Deviasi Halaman III DIPA', weight: 10, aspect: ASPECTS_2022[0] },
  { id: 'absorption', name: 'Penyerapan Anggaran', weight: 20, aspect: ASPECTS_2022[1] },
  { id: 'contracts', name: 'Belanja Kontraktual', weight: 10, aspect: ASPECTS_2022[1] },
  { id: 'invoiceSettlement', name: 'Penyelesaian Tagihan', weight: 10, aspect: ASPECTS_2022[1] },
  { id: 'imprestFunds', name: 'Pengelolaan UP dan TUP', weight: 10, aspect: ASPECTS_2022[1] },
  { id: 'spmDispensation', name: 'Dispensasi SPM', weight: 5, aspect: ASPECTS_2022[1] },
  { id: 'outputAchievement', name: 'Capaian Output', weight: 25, aspect: ASPECTS_2022[2] },
];

/** PER-5/PB/2024: Dispensasi SPM became a deduction; its five points went to Deviasi Halaman III DIPA. */
export const COMPONENTS_2024: readonly IkpaComponent[] = [
  { id: 'dipaRevision', name: 'Revisi DIPA', weight: 10, aspect: ASPECTS_2024[0] },
  { id: 'pageThreeDeviation', name: 'Deviasi Halaman III DIPA', weight: 15, aspect: ASPECTS_2024[0] },
  { id: 'absorption', name: 'Penyerapan Anggaran', weight: 20, aspect: ASPECTS_2024[1] },
  { id: 'contracts', name: 'Belanja Kontraktual', weight: 10, aspect: ASPECTS_2024[1] },
  { id: 'invoiceSettlement', name: 'Penyelesaian Tagihan', weight: 10, aspect: ASPECTS_2024[1] },
  { id: 'imprestFunds', name: 'Pengelolaan UP dan TUP', weight: 10, aspect: ASPECTS_2024[1] },
  { id: 'outputAchievement', name: 'Capaian Output', weight: 25, aspect: ASPECTS_2024[2] },
];
