/** What `Hasil Pengecekan` itself keeps of its findings, for a pane that was opened after the check. */
import { SEVERITIES, SEVERITY_WORDS, type Severity } from '../../../domain/checks/finding';

/** Columns of the sheet, counted from 0. */
export const FINDING_COLUMNS = {
  no: 0,
  severity: 1,
  group: 2,
  sentence: 3,
  place: 4,
  rule: 5,
  source: 6,
  accepted: 7,
  /** What the inputs come to, and the indicators of each finding; not printed. */
  table: 8,
  sumThen: 9,
  sumNow: 10,
  indicators: 11,
} as const;

export const INDICATORS_HEADER = 'ID indikator';

export interface KeptFinding {
  readonly severity: Severity;
  readonly accepted: boolean;
  readonly indicatorIds: readonly string[];
}

const SEPARATOR = '; ';

export const indicatorsText = (ids: readonly string[]): string => ids.join(SEPARATOR);

/** The findings of an area as it was read; none of a sheet that an earlier version made. */
export function keptFindings(cells: readonly (readonly unknown[])[]): readonly KeptFinding[] {
  const at = FINDING_COLUMNS;
  if (!cells.some((row) => row[at.indicators] === INDICATORS_HEADER)) return [];
  return cells.flatMap((row): KeptFinding[] => {
    const severity = SEVERITIES.find((one) => SEVERITY_WORDS[one] === row[at.severity]);
    const ids = row[at.indicators];
    if (severity === undefined || typeof ids !== 'string' || ids === '') return [];
    return [{ severity, accepted: row[at.accepted] !== '', indicatorIds: ids.split(SEPARATOR) }];
  });
}
