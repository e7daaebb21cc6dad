/** What a build knows of the records beside the indicators: which rows there are, and texts for the height of rows. */
import type { CalendarDay, MonthCode, ResourceGroup } from '../../domain/report';

export interface EvidencePieceOutline {
  readonly id: string;
  readonly required: string;
  /** About what will be printed as achieved. */
  readonly achieved: string;
}

export interface EvidenceTargetOutline {
  readonly number: number;
  readonly name: string;
  /** By month and order. */
  readonly pieces: readonly EvidencePieceOutline[];
}

export interface NotedLine {
  readonly id: string;
  readonly note: string;
}

export interface ResourceOutline extends NotedLine {
  readonly group: ResourceGroup;
  readonly name: string;
  readonly asOf: CalendarDay | null;
}

/** Tables of records, one row a record. */
export const RECORD_TABLES = ['quarters', 'monthNotes', 'evidence', 'progress', 'resources'] as const;
export type RecordTable = (typeof RECORD_TABLES)[number];

export interface RecordsOutline {
  /** IDs in capitals of the indicators that have a quarter. */
  readonly quarterly: ReadonlySet<string>;
  /** Notes by ID in capitals and month. */
  readonly notes: ReadonlyMap<string, ReadonlyMap<MonthCode, string>>;
  /** By number. */
  readonly evidenceTargets: readonly EvidenceTargetOutline[];
  /** By year and month. */
  readonly progress: readonly NotedLine[];
  /** In the order of the sheet. */
  readonly resources: readonly ResourceOutline[];
  /** Rows with an ID in each table. */
  readonly recordRows: Readonly<Record<RecordTable, number>>;
}

export const NO_RECORDS: RecordsOutline = {
  quarterly: new Set(),
  notes: new Map(),
  evidenceTargets: [],
  progress: [],
  resources: [],
  recordRows: { quarters: 0, monthNotes: 0, evidence: 0, progress: 0, resources: 0 },
};
