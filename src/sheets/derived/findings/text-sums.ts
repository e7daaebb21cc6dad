/**
 * Sums over the texts of the input tables, letter by letter, by which the workbook notices that a text was replaced by
 * another one of the same length. Only the first letters of a cell are looked at, because every typed letter is counted
 * anew: all of a code or a number of a letter, most of a name; of what follows the length tells (`input-sums.ts`).
 * Letters beyond ASCII count as nothing, because Windows, Mac and LibreOffice number them differently.
 */
import type { InputColumn } from '../../column';
import { cell, column, formula, type Formula } from '../../formula';
import { INPUT_TABLE_SPECS } from '../../input-tables';
import type { InputTableKey } from '../../names';
import { inputColumns } from '../../table';

/** Letters of a cell that are looked at, by what its column holds. */
const LETTERS: Readonly<Partial<Record<InputColumn['kind'], number>>> = {
  id: 16,
  text: 40,
  quantityOrText: 40,
  paragraph: 120,
};
/** In a longer table only the lengths are, so that typing stays quick. */
const LONGEST_TABLE = 2500;

/** One number for the letters that are typed in a table; -1 while a cell of it shows an error. */
export function textSum(key: InputTableKey): Formula {
  const sums = inputColumns(INPUT_TABLE_SPECS[key]).flatMap(({ key: name, kind, choices }, index) => {
    const letters = choices === undefined ? LETTERS[kind] : undefined;
    // Names and explanations of the facts are not typed by anybody.
    const own = key !== 'identity' || name === 'value';
    return letters === undefined || !own ? [] : [columnSum(key, name, letters, index + 1)];
  });
  return formula`IFERROR(${sums.reduce((all, next) => formula`${all}+${next}`)},-1)`;
}

/** A blank behind a text makes every letter of it one that is there. Numbers are left out: they are written by the settings of the reader. */
function columnSum(key: InputTableKey, name: string, letters: number, weight: number): Formula {
  const cells = column(key, name);
  const fixed = { row: true, column: true };
  const at = formula`COLUMN(${cell(0, 0, fixed)}:${cell(0, letters - 1, fixed)})`;
  const codes = formula`CODE(MID(${cells}&REPT(" ",${letters}),${at},1))`;
  const sum = formula`SUMPRODUCT(ROW(${cells})*ISTEXT(${cells})*${at}*(${codes}<128)*${codes})`;
  return formula`${weight}*IF(ROWS(${cells})<=${LONGEST_TABLE},${sum},0)`;
}
