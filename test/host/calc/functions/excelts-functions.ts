import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import { define, sizeOf, valuesOf } from '../definition';
import { columnName } from '../../model/address';
import { isError, NAME_ERROR, VALUE_ERROR } from '../values';
import type { FunctionDefinition } from '../definition';
import type { Pass } from '../pass';
import type { Value } from '../values';
import type { CellError, CellValue, ErrorText } from '../../model/types';
import type { WorkbookLike } from '@cj-tech-master/excelts/formula';

/**
 * The functions of the formula library that this engine does not compute itself. Each call is a workbook of its own: the
 * arguments as constants on one sheet, `=NAME(...)` over them on another. The library's own way over whole workbooks is not
 * used: it lists every cell of every range for every formula, so 480 rows of 20 lookups took 10 s and 1 GB.
 */
export function excelTsFunction(name: string): FunctionDefinition | undefined {
  if (!isKnown(name)) return undefined;
  return define({ kinds: ['range'], required: 0, repeat: 1 }, (args, pass) => call(name, args, pass));
}

const FORMULA_CELL = 6;
const VALUE_CELL = 2;
const known = new Map<string, boolean>();

/** The library answers `#NAME?` for a name that it does not know, whatever the arguments. */
function isKnown(name: string): boolean {
  if (!/^[A-Z][A-Z0-9.]*$/.test(name)) return false;
  let answer = known.get(name);
  if (answer === undefined) {
    const result = compute(`${name}()`, []);
    answer = !(isError(result) && result.error === NAME_ERROR.error);
    known.set(name, answer);
  }
  return answer;
}

function call(name: string, args: readonly Value[], pass: Pass): CellValue {
  const rows: (readonly CellValue[])[] = [];
  let column = 1;
  const references = args.map((arg) => {
    const size = sizeOf(arg);
    const values = valuesOf(arg, pass);
    const first = column;
    for (let at = 0; at < size.columns; at++, column++) {
      rows.push(
        Array.from(
          { length: Math.ceil(values.length / size.columns) },
          (_, row) => values[row * size.columns + at] ?? null,
        ),
      );
    }
    return `A!${letters(first)}1:${letters(column - 1)}${size.rows}`;
  });
  return compute(`${name}(${references.join(',')})`, rows);
}

const letters = (column: number) => columnName(column - 1);

interface LibraryCell {
  row: number;
  col: number;
  type: number;
  formula?: string;
  model: { formula?: string };
  value: unknown;
  result: number | string | boolean | Date | { error: string } | undefined;
}

/** Runs one formula over columns of constants on the sheet `A`. */
function compute(formula: string, columns: readonly (readonly CellValue[])[]): CellValue {
  const target: LibraryCell = {
    row: 1,
    col: 1,
    type: FORMULA_CELL,
    formula,
    model: { formula },
    value: null,
    result: undefined,
  };
  const height = Math.max(1, ...columns.map((column) => column.length));
  const data = Array.from({ length: height }, (_, row) =>
    columns.flatMap((column, at): LibraryCell[] => {
      const value = column[row] ?? null;
      return value === null
        ? []
        : [{ row: row + 1, col: at + 1, type: VALUE_CELL, model: {}, value, result: undefined }];
    }),
  );
  calculateFormulas(libraryWorkbook([[target]], data, Math.max(1, columns.length)));
  return fromLibrary(target.result);
}

function libraryWorkbook(formulaRows: LibraryCell[][], dataRows: LibraryCell[][], width: number): WorkbookLike {
  const worksheet = (id: number, name: string, rows: LibraryCell[][]) => ({
    id,
    name,
    dimensions: { top: 1, left: 1, bottom: rows.length, right: width },
    eachRow: (...args: unknown[]) => {
      const visit = args.at(-1) as (row: unknown, number: number) => void;
      for (const [at, cells] of rows.entries()) {
        const row = {
          eachCell: (...inner: unknown[]) => {
            const each = inner.at(-1) as (cell: LibraryCell, column: number) => void;
            for (const cell of cells) each(cell, cell.col);
          },
        };
        visit(row, at + 1);
      }
    },
    findCell: (row: number, column: number) => rows[row - 1]?.find((cell) => cell.col === column),
    getCell: (row: number, column: number) => rows[row - 1]?.find((cell) => cell.col === column) as LibraryCell,
  });
  const worksheets = [worksheet(1, 'F', formulaRows), worksheet(2, 'A', dataRows)];
  return { worksheets, getWorksheet: (id) => worksheets.find((one) => one.id === id || one.name === id) };
}

function fromLibrary(result: LibraryCell['result']): CellValue {
  if (result === undefined) return null;
  if (result instanceof Date) return VALUE_ERROR;
  if (typeof result === 'object') return { error: result.error as ErrorText } satisfies CellError;
  return result;
}
