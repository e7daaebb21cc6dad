import type { Result } from '../domain/result';
import type { Formula } from '../sheets/formula';
import type { InputTableKey } from '../sheets/names';
import type { WorkbookError } from './workbook';

export interface FormulaColumn {
  readonly table: InputTableKey;
  readonly column: string;
  readonly formula: Formula;
}

export interface FormulaColumns {
  /** Gives whole columns of input tables another formula; nothing else of the tables changes. */
  write(columns: readonly FormulaColumn[]): Promise<Result<void, WorkbookError>>;
}
