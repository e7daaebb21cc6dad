/** What `Keterangan Berkas` says of a copy. */
import type { CellInput } from '../../cell-input';
import type { InputTableKey } from '../../names';

export interface ControlTotal {
  readonly label: string;
  readonly value: number;
  readonly kind: 'rupiah' | 'count';
}

/** A function of the add-in and the formula in its place. */
export interface ReplacedFunction {
  readonly functionName: string;
  /** `tblPengukuran, kolom Capaian`. */
  readonly place: string;
  /** As it stands in the copy; `null`: the last value stands there. */
  readonly formula: string | null;
}

export interface NotedFinding {
  readonly severity: string;
  readonly sentence: string;
  readonly reason: string;
  /** As it is shown; `''` without one. */
  readonly day: string;
}

/** The rows of one input table as they were sent, input columns only. */
export interface SentTable {
  readonly table: InputTableKey;
  /** Column keys, in the order of the cells. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellInput[])[];
}

export interface FileNotesOutline {
  readonly unitName: string;
  readonly unitCode: string;
  readonly year: number | null;
  readonly period: string;
  readonly asOf: string;
  /** When the copy was made, as it is shown. */
  readonly sentAt: string;
  /** Counted from 1 within year and period. */
  readonly version: number;
  readonly addInVersion: string;
  readonly fileName: string;
  /** Open findings that are Salah: with one of them the copy is a DRAF. */
  readonly openErrors: number;
  readonly totals: readonly ControlTotal[];
  readonly functions: readonly ReplacedFunction[];
  readonly accepted: readonly NotedFinding[];
  /** `null`: the sender keeps them. */
  readonly open: readonly NotedFinding[] | null;
  readonly smallCountsHidden: boolean;
  readonly sent: readonly SentTable[];
}
