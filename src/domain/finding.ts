/**
 * What can go wrong, in four kinds. A bug is none of them: it throws. Codes and data only; the sentences are made in
 * `src/texts`, so that one fault reads the same wherever it shows.
 */
export type Failure = Refused | HostFailure | Cancelled;

/** Plain data for a sentence: the value that was found, the candidates, a count. */
export type FindingData = Readonly<Record<string, FindingValue>>;
export type FindingValue = string | number | boolean | null | readonly FindingValue[];

/** Where an input stands; a part that does not apply is left out. */
export interface InputPlace {
  readonly sheet?: string;
  readonly table?: string;
  /** The record's field name, as in `report.ts`. */
  readonly column?: string;
  /** The row's ID; `rowNumber` (1 = first data row) where it has none. */
  readonly rowId?: string;
  readonly rowNumber?: number;
  /** JSON path in a data file. */
  readonly path?: string;
}

export const INPUT_CODES = [
  'number-invalid',
  'number-ambiguous',
  'day-invalid',
  'day-ambiguous',
  'money-not-whole',
  'money-too-large',
  'cap-invalid',
  'decimals-invalid',
  'word-unknown',
  'text-expected',
  'text-too-long',
  'required-blank',
  'id-missing',
  'id-duplicate',
  'id-unknown',
  'year-invalid',
  'field-unknown',
  'shape-invalid',
] as const;
export type InputCode = (typeof INPUT_CODES)[number];

/** Something in the user's data that has to be looked at: which cell, what is wrong, what it holds. */
export interface InputFinding {
  readonly kind: 'input';
  readonly code: InputCode;
  readonly where: InputPlace;
  readonly data: FindingData;
}

export const REFUSED_CODES = [
  'workbook-newer',
  'workbook-read-only',
  'workbook-protected',
  'sheet-protected',
  'sheet-filtered',
  'sheet-name-taken',
  'table-missing',
  'column-missing',
  'input-invalid',
  'tables-filled',
  'undo-overtaken',
  'row-missing',
  'row-overtaken',
  'change-overtaken',
  'excel-too-old',
  'functions-not-computed',
] as const;
export type RefusedCode = (typeof REFUSED_CODES)[number];

/** A precondition does not hold; nothing was changed. The code says what to do about it. */
export interface Refused {
  readonly kind: 'refused';
  readonly code: RefusedCode;
  readonly data: FindingData;
  /** The inputs at fault, where the refusal is about inputs. */
  readonly findings?: readonly InputFinding[];
}

export const HOST_CODES = [
  'item-not-found',
  'item-exists',
  'invalid-argument',
  'invalid-reference',
  'access-denied',
  'cell-edit-mode',
  'request-too-large',
  'answer-too-large',
  'api-not-found',
  'activity-limit',
  'not-responding',
  'general',
] as const;
export type HostCode = (typeof HOST_CODES)[number];

/** Excel refused or failed. `details` keeps its own words and the failing statement for a report to the maintainers. */
export interface HostFailure {
  readonly kind: 'host';
  readonly code: HostCode;
  /** Whether the same command may simply be tried again. */
  readonly retryable: boolean;
  readonly details: FindingData;
}

/** The user stopped the command. */
export interface Cancelled {
  readonly kind: 'cancelled';
}
