/** Groups and places that many checks share. */
import type { FindingGroup, FindingPlace, Fix, ReportPart } from './finding';
import type { IndicatorCase, Objective } from './subject';

export const indicatorGroup = ({ indicator, label }: IndicatorCase): FindingGroup => ({
  key: `indikator/${indicator.id}`,
  title: label,
  indicatorIds: [indicator.id],
});

/** A finding about some indicators of one sasaran. */
export const objectiveGroup = (objective: Objective, cases: readonly IndicatorCase[]): FindingGroup => ({
  key: `sasaran/${objective.key}`,
  title: objective.title,
  indicatorIds: [...new Set(cases.map(({ indicator }) => indicator.id))],
});

export const IDENTITY_GROUP: FindingGroup = { key: 'identitas', title: 'Identitas satker', indicatorIds: [] };
export const BUDGET_GROUP: FindingGroup = { key: 'anggaran', title: 'Anggaran', indicatorIds: [] };
export const SCORE_GROUP: FindingGroup = { key: 'nilai', title: 'Nilai kinerja anggaran', indicatorIds: [] };
export const RESOURCE_GROUP: FindingGroup = { key: 'sdm-aset', title: 'SDM dan aset', indicatorIds: [] };
export const WORKBOOK_GROUP: FindingGroup = { key: 'buku-kerja', title: 'Buku kerja', indicatorIds: [] };

/** One row of the list of Target Kinerja; all of them where no number is given. */
export const evidenceGroup = (targetNumber: number | null): FindingGroup => ({
  key: `target-kinerja/${targetNumber ?? ''}`,
  title: targetNumber === null ? 'Target Kinerja' : `Target Kinerja ${targetNumber}`,
  indicatorIds: [],
});

export const rowPlace = (table: ReportPart, id: string, column: string | null): FindingPlace => ({
  table,
  column,
  row: { id },
});

export const yearPlace = (table: ReportPart, id: string, year: number, column: string): FindingPlace => ({
  table,
  column,
  row: { id, year },
});

export const identityPlace = (column: string): FindingPlace => ({ table: 'identity', column, row: { id: column } });

/** What Siapkan puts right: formulas, columns, IDs, the version of the sheets. */
export const PREPARE: Fix = { kind: 'prepare', label: 'Jalankan Siapkan' };
