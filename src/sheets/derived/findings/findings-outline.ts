/** What `Hasil Pengecekan` shows. */
import type { CheckFinding } from '../../../domain/checks/finding';
import type { SeverityCounts } from '../../../domain/checks/run-checks';
import type { Acceptance } from '../../../domain/review-records';
import type { InputTableKey } from '../../names';

/** A cell of an input table, by what its row holds. */
export interface FindingTarget {
  readonly table: InputTableKey;
  readonly match: Readonly<Record<string, string | number>>;
  readonly rowNumber?: number;
  readonly column: string | null;
  readonly sheetName: string;
  readonly label: string;
}

export interface ShownFinding extends CheckFinding {
  readonly accepted: Acceptance | null;
  /** The first is where the link leads. */
  readonly targets: readonly FindingTarget[];
}

export interface FindingsOutline {
  readonly findings: readonly ShownFinding[];
  readonly counts: SeverityCounts;
  readonly accepted: number;
  readonly checkedAt: string;
  /** Tables of which a column or everything is gone: nothing can be summed there. */
  readonly incomplete: ReadonlySet<InputTableKey>;
}
