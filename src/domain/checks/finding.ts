/**
 * What Periksa finds. Unlike the findings of a command (`domain/finding.ts`) these are read in the workbook too, so their
 * sentences are Indonesian like everything on the sheets, and each check writes its own.
 */
import type { Report } from '../report';

/** Salah: two figures cannot both be right. Perlu konfirmasi: unusual, a person has to say. Saran: could be better. */
export const SEVERITIES = ['salah', 'perlu-konfirmasi', 'saran'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  salah: 'Salah',
  'perlu-konfirmasi': 'Perlu konfirmasi',
  saran: 'Saran',
};

/** A part of the report: the table a place is in. */
export type ReportPart = keyof Report;

/**
 * A cell, by what does not move: its table, its column, and the fields by which its row is known. Whoever goes there
 * looks for the row at that moment.
 */
export interface FindingPlace {
  readonly table: ReportPart;
  /** Field name of the record; `null` for the whole row, or the whole table where `row` is empty. */
  readonly column: string | null;
  /** Values of the row's key fields; several where an ID alone is not enough: `{ id, year }`. */
  readonly row: Readonly<Record<string, string | number>>;
  /** Counted from 1; only for a row without an ID. */
  readonly rowNumber?: number;
}

/** What findings have in common: the indicator, the sasaran, the budget, the workbook. */
export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  /** Indicators it is about; their rows in the pane carry a badge. */
  readonly indicatorIds: readonly string[];
}

/** A change that cannot be wrong, made only when asked. */
export type Fix =
  | {
      readonly kind: 'set-cells';
      readonly table: ReportPart;
      readonly id: string;
      readonly cells: Readonly<Record<string, string | number | null>>;
      /** What the cells must still hold. */
      readonly expected: Readonly<Record<string, string | number | boolean | null>>;
      /** What the button says. */
      readonly label: string;
    }
  /** Siapkan gives back formulas, columns and IDs. */
  | { readonly kind: 'prepare'; readonly label: string };

/** What a check reports. `figures` are what it rests on: an acceptance holds until one of them changes. */
export interface Observation {
  readonly severity: Severity;
  /** One sentence with the numbers in it. */
  readonly sentence: string;
  readonly group: FindingGroup;
  /** The first is where a click goes. */
  readonly places: readonly [FindingPlace, ...FindingPlace[]];
  readonly figures: readonly (string | number | boolean | null)[];
  readonly fix?: Fix;
}

export interface CheckFinding extends Observation {
  /** ID of the check. */
  readonly check: string;
  /** Name of the check, as `docs/checks.md` has it. */
  readonly title: string;
  readonly rule: string;
  readonly source: string;
  /** The same as long as the numbers are; the ID of an acceptance. */
  readonly fingerprint: string;
}
