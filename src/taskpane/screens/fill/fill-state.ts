import type { LiveTables } from '../../../ports/live-workbook';
import type { Notation } from '../../../domain/number-reading';
import type { CellInput } from '../../../ports/workbook';
import type { Cut } from './budget-model';

/** The row a form is open for. */
export type Subject =
  | { readonly kind: 'indicator'; readonly id: string }
  | { readonly kind: 'budget'; readonly cut: Cut; readonly id: string };

/** What was typed into a field and is not in its cell yet. */
export interface Draft {
  readonly text: string;
  /** What the cell held when typing began. */
  readonly base: CellInput;
  /** How a figure with two readings is to be read. */
  readonly notation?: Notation;
  /** The field was left, so what is wrong with it may be said. */
  readonly left: boolean;
  readonly saving: boolean;
}

export interface FillState {
  /** `null` until the tables have been read. */
  readonly tables: LiveTables | null;
  readonly subject: Subject | null;
  /** Drafts by field key. */
  readonly drafts: ReadonlyMap<string, Draft>;
  /** The field saved last, for a sign of it. */
  readonly saved: string | null;
}
