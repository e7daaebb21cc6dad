/** Fields of the forms: which cell each one is, what it takes, how it is read and shown. */
import type { InputTableKey } from '../../../ports/live-workbook';

export type FieldKind =
  | 'text'
  | 'paragraph'
  | 'choice'
  /** A figure of zero or more. */
  | 'number'
  /** A figure in the unit of its row; a percentage where the unit is %. */
  | 'quantity'
  | 'percent'
  | 'rupiah'
  | 'year'
  | 'day';

export interface Choice {
  /** As it stands in the cell. */
  readonly value: string | number;
  readonly label: string;
}

export interface Field {
  readonly table: InputTableKey;
  /** ID of the row. */
  readonly id: string;
  readonly column: string;
  readonly kind: FieldKind;
  /** Of a `quantity`: the figure is a percentage. */
  readonly percent?: boolean;
  readonly choices?: readonly Choice[];
  /** What a blank cell means, where that has a name. */
  readonly blank?: string;
}

/** Names a field among all drafts. */
export const fieldKey = ({ table, id, column }: Pick<Field, 'table' | 'id' | 'column'>): string =>
  `${table}/${id}/${column}`;
