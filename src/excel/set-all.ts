/**
 * One value for every cell of a range. Excel takes a single value where the typings ask for a grid, which keeps a column
 * of 2,400 formulas at the size of one.
 */
export function setAll(range: Excel.Range, property: 'formulas' | 'numberFormat' | 'values', value: string): void {
  Reflect.set(range, property, value);
}
