import type { FormulaColumn, InputColumn, ResultKind } from '../column';
import type { Formula } from '../formula';

/** A computed column of a calculation table. */
export const figure = (
  key: string,
  header: string,
  kind: ResultKind,
  value: Formula,
  help: string,
  shown?: string,
  width = 11,
): FormulaColumn => ({ role: 'formula', kind, key, header, width, help, formula: value, ...(shown ? { shown } : {}) });

/** A column that the build writes: what the rows of a calculation table are about. */
export const written = (
  key: string,
  header: string,
  width: number,
  help: string,
  kind: 'id' | 'year' | 'text' | 'number' = 'id',
): InputColumn => ({ role: 'input', kind, key, header, width, help });
