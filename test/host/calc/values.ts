import type { CellError, CellValue, ErrorText, Sheet } from '../model/types';

/** A reference to a rectangle of cells; rows and columns count from 0 and are inclusive. */
export class RangeValue {
  constructor(
    readonly sheet: Sheet,
    readonly top: number,
    readonly left: number,
    readonly bottom: number,
    readonly right: number,
  ) {}

  get rows(): number {
    return this.bottom - this.top + 1;
  }
  get columns(): number {
    return this.right - this.left + 1;
  }
  get single(): boolean {
    return this.top === this.bottom && this.left === this.right;
  }
}

/** Values without an address, row by row. */
export class ArrayValue {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly data: readonly CellValue[],
  ) {}

  at(row: number, column: number): CellValue {
    return this.data[row * this.columns + column] ?? null;
  }
}

export type Value = CellValue | RangeValue | ArrayValue;

const errors = new Map<ErrorText, CellError>();
/** The error without a message, always the same object. */
export function errorValue(error: ErrorText): CellError {
  let value = errors.get(error);
  if (!value) errors.set(error, (value = { error }));
  return value;
}
export const VALUE_ERROR = errorValue('#VALUE!');
export const NA_ERROR = errorValue('#N/A');
export const DIV0_ERROR = errorValue('#DIV/0!');
export const NUM_ERROR = errorValue('#NUM!');
export const REF_ERROR = errorValue('#REF!');
export const NAME_ERROR = errorValue('#NAME?');

export function isError(value: Value): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}
