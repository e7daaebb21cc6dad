/**
 * Sums over the input tables by which the workbook itself knows that something was typed since Periksa looked. Nothing
 * volatile: each is a plain formula over one table, kept as a value beside itself when the check is made. A row's place
 * counts as well, so two figures that change places are noticed. Texts have sums of their own (`text-sums.ts`): beside
 * rupiah a letter would not count.
 */
import { REPORT_FIELDS } from '../../../domain/report-fields';
import type { InputColumn } from '../../column';
import { column, formula, literal, type Formula } from '../../formula';
import { INPUT_TABLE_SPECS } from '../../input-tables';
import { inputColumns } from '../../table';
import type { InputTableKey } from '../../names';

/** Every table that holds records of the report; edited sentences are not checked. */
export const SUMMED_TABLES = Object.keys(REPORT_FIELDS) as InputTableKey[];

/** One number for what is typed in a table; -1 while a cell of it shows an error. */
export function inputSum(key: InputTableKey): Formula {
  const sums = inputColumns(INPUT_TABLE_SPECS[key]).flatMap((one, index) => columnSums(key, one, index + 1));
  return formula`IFERROR(${sums.reduce((all, next) => formula`${all}+${next}`)},-1)`;
}

function columnSums(key: InputTableKey, { key: name, kind, choices }: InputColumn, weight: number): readonly Formula[] {
  const cells = column(key, name);
  const first = formula`ROW(${cells})`;
  // Commas, not stars: texts count as nothing then, where a product would be an error.
  const numbers = formula`${weight}*SUMPRODUCT(${first},${cells})`;
  // How a number is written depends on the settings of the reader, so its length is no help.
  const filled = formula`SUMPRODUCT(${first}*(${cells}<>""))`;
  const texts = formula`${weight}*SUMPRODUCT(${first}*ISTEXT(${cells})*LEN(${cells}))`;
  if (choices !== undefined) {
    return choices.map((word, at) => formula`${weight * (at + 1)}*SUMPRODUCT(${first}*(${cells}=${literal(word)}))`);
  }
  if (kind === 'id') return [texts];
  const isText = kind === 'text' || kind === 'paragraph';
  if (isText) return [texts, numbers];
  // Excel compares 15 digits: beside rupiah a percentage would not count.
  const small = formula`${weight * 1_000_000}*SUMPRODUCT(${first}*(${cells}<1000),${cells})`;
  const quantity = kind === 'quantity' || kind === 'quantityOrText';
  return [numbers, filled, ...(quantity ? [small] : []), ...(kind === 'quantityOrText' ? [texts] : [])];
}
