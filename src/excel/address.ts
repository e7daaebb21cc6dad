/** A1 addresses for ranges counted from 0. */
import { columnLetters } from '../sheets/formula';
import type { Rect } from '../sheets/plan';

export function rectAddress({ row, column, rows, columns }: Rect): string {
  const first = `${columnLetters(column)}${row + 1}`;
  const last = `${columnLetters(column + columns - 1)}${row + rows}`;
  return first === last ? first : `${first}:${last}`;
}

/** `$A$1:$B$2`, for names. */
export const fixedAddress = (rect: Rect): string => rectAddress(rect).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** A sheet's name in front of an address: quoted, but for a plain word that cannot be taken for a cell. */
export const quotedSheet = (name: string): string =>
  /^\p{L}{4,}$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** Whole rows, `5:9`. */
export const rowsAddress = (first: number, last: number): string => `${first + 1}:${last + 1}`;

/** `getRanges` takes up to 8,192 characters; longer lists are cut into several. */
const ADDRESS_LIMIT = 8000;

export function addressLists(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < ADDRESS_LIMIT)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}

/** Reads `Sheet!A1:B2` or `A1`; sheet names may be quoted. Whole rows and columns are not expected here. */
export function parseAddress(address: string): Rect {
  const local = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(local);
  if (match === null) throw new Error(`Not the address of a rectangle: ${address}`);
  const [, left = '', top = '', right = left, bottom = top] = match;
  const column = columnNumber(left);
  const row = Number(top) - 1;
  return { row, column, rows: Number(bottom) - row, columns: columnNumber(right) - column + 1 };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
