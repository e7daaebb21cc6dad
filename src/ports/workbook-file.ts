/** The open workbook as a file, and files as new workbooks. */
import type { HostFailure } from '../domain/finding';
import type { Result } from '../domain/result';

export interface WorkbookFile {
  /** The workbook as it is now, in the format of `.xlsx`. */
  read(): Promise<Result<Uint8Array, HostFailure>>;
  /** Opens a file as a new workbook, which has no name until it is saved. */
  open(file: Uint8Array): Promise<Result<void, HostFailure>>;
}

export interface CopyOptions {
  /** Sheets that come first, by name. */
  readonly first: readonly string[];
  /** Sheets that do not go along. */
  readonly without: ReadonlySet<string>;
  /** The title of the file. */
  readonly title: string;
  /** The last values instead of native formulas. */
  readonly valuesOnly: boolean;
  /** A text as the recipient may read it. */
  readonly shownText?: (text: string) => string;
}

export interface RecipientCopy {
  readonly bytes: Uint8Array;
  /** Cells with a native formula in the place of a function. */
  readonly native: number;
  /** Cells with the last value in the place of a function. */
  readonly values: number;
}

/** Makes the copy for the recipient of a file; a file that cannot be taken apart is the host's failure. */
export type MakeCopy = (bytes: Uint8Array, options: CopyOptions) => Result<RecipientCopy, HostFailure>;
