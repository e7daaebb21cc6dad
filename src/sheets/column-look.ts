/** How the cells of a column look: style, number format, conditional formats. */
import { inputKind, type Column } from './column';
import {
  DAY_FORMAT,
  DECIMAL_FORMAT,
  GENERAL_FORMAT,
  INTEGER_FORMAT,
  percentFormat,
  quantityFormat,
  RUPIAH_FORMAT,
  TEXT_FORMAT,
  YEAR_FORMAT,
  type Decimals,
} from './number-format';
import type { StyleName } from './style';

/** The style of a column's cells; the fill tells what is typed and what is computed. */
export function bodyStyle(column: Column): StyleName {
  if (column.role === 'input') {
    switch (column.kind) {
      case 'id':
        return 'id';
      case 'text':
      case 'paragraph':
        return 'inputText';
      case 'choice':
      case 'year':
      case 'day':
        return 'inputWord';
      case 'quantity':
      case 'quantityOrText':
      case 'number':
      case 'percent':
      case 'rupiah':
        return 'inputFigure';
    }
  }
  if (column.kind === 'key') return 'id';
  return column.kind === 'text'
    ? 'formulaText'
    : column.kind === 'status' || column.kind === 'day'
      ? 'formulaWord'
      : 'formulaFigure';
}

/** What of its row decides a cell's number format. */
export interface RowFacts {
  readonly id: unknown;
  readonly unit: string | null;
}

/** The number format of one cell; quantities take it from the unit of their row. */
export function numberFormat(column: Column, row: RowFacts, decimals: Decimals): string {
  switch (column.role === 'input' ? inputKind(column, row.id) : column.kind) {
    case 'id':
    case 'text':
    case 'paragraph':
    case 'choice':
      return column.role === 'formula' ? GENERAL_FORMAT : TEXT_FORMAT;
    case 'key':
    case 'status':
      return GENERAL_FORMAT;
    case 'quantity':
    case 'quantityOrText':
      return quantityFormat(row.unit, decimals);
    case 'percent':
      return percentFormat(decimals);
    case 'points':
      return DECIMAL_FORMAT;
    case 'number':
      return column.role === 'formula' ? INTEGER_FORMAT : GENERAL_FORMAT;
    case 'rupiah':
      return RUPIAH_FORMAT;
    case 'year':
      return YEAR_FORMAT;
    case 'day':
      return DAY_FORMAT;
  }
}
