/** A record of the report from the cells of its row, as far as the cells hold what their fields accept. */
import type { FieldsOf } from './report-fields';

/** Every field, with `null` for a blank and for what is no value of the field: a word in a column of numbers. */
export type RowRecord<Row> = { readonly [Name in keyof Row]: Row[Name] | null };

export function rowRecord<Row>(fields: FieldsOf<Row>, cells: Readonly<Record<string, unknown>>): RowRecord<Row> {
  const record: Partial<Record<keyof Row, unknown>> = {};
  for (const name in fields) {
    const value = cells[name];
    record[name] = fields[name].accepts(value) ? value : null;
  }
  return record as RowRecord<Row>;
}
