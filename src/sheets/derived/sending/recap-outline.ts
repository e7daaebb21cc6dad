/** What a copy knows of the indicators when `Rekap` is laid out: rows and texts, no figures. */
import type { Decimals } from '../../number-format';

export interface RecapIndicator {
  readonly id: string;
  readonly unit: string | null;
  /** For the height of the row only; the cell holds a formula. */
  readonly name: string;
  /** Causes of what was not reached, as one text; the first letter of nothing where it was. */
  readonly obstacles: string;
  /** What is going to be done about it. */
  readonly followUp: string;
  /** Typed on `Rekap` by the satker, kept from copy to copy. */
  readonly support: string;
  /** Typed on `Rekap` by the Kanwil, kept as well. */
  readonly note: string;
}

export interface RecapOutline {
  readonly decimals: Decimals;
  readonly indicators: readonly RecapIndicator[];
}
