/** What only the workbook knows and no record can hold. A report from a file has none of it. */
import type { FindingPlace, ReportPart } from './finding';

/** A cell whose content its field cannot hold: a word among numbers, a day that is none. */
export interface UnreadCell {
  readonly place: FindingPlace;
  /** Name of the column as it stands in the sheet. */
  readonly header: string;
  readonly expects: string;
  readonly value: string | number | boolean;
  /** `%` where the row counts in percent. */
  readonly unit: string | null;
}

/** A cell that shows an error: `#REF!`. */
export interface ErrorCell {
  readonly place: FindingPlace;
  readonly header: string;
  readonly error: string;
}

/** A formula cell that no longer holds the formula of its column. */
export interface AlteredFormula {
  readonly place: FindingPlace;
  readonly header: string;
  /** What stands there now: a typed value, or another formula. */
  readonly now: 'value' | 'other-formula' | 'broken-formula';
  readonly shown: string;
}

export interface ChangedColumn {
  readonly table: ReportPart;
  readonly tableName: string;
  /** As first written; `null` where the whole table is gone. */
  readonly header: string | null;
  /** What it is called now; `null` where it is gone. */
  readonly now: string | null;
}

export interface IdProblem {
  readonly problem: 'missing' | 'double';
  readonly place: FindingPlace;
  readonly tableName: string;
  readonly id: string | null;
  /** Siapkan gives a new one. */
  readonly repairable: boolean;
}

export interface WorkbookFacts {
  readonly unread: readonly UnreadCell[];
  readonly errors: readonly ErrorCell[];
  readonly formulas: readonly AlteredFormula[];
  readonly columns: readonly ChangedColumn[];
  readonly ids: readonly IdProblem[];
  /** `null`: of this version. */
  readonly olderSchema: { readonly found: number | null; readonly present: number } | null;
}

export const NO_FACTS: WorkbookFacts = {
  unread: [],
  errors: [],
  formulas: [],
  columns: [],
  ids: [],
  olderSchema: null,
};
