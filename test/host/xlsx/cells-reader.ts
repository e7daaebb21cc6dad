import { attribute, child, children, contents, flag, numberAttribute, unescapeText } from './xml';
import { fromFileFormula } from './formula-text';
import { stringOf } from './shared-strings';
import { areaOf } from './cell-ref';
import { moveFormula } from '../model/formula';
import { ensureRow } from '../model/grid';
import { DEFAULT_STYLE } from '../model/style';
import { tableAt } from '../model/workbook';
import type { CellValue, ErrorText, Sheet, Style } from '../model/types';
import type { XmlElement } from '@cj-tech-master/excelts/xml';

/** The first cell of formulas that a file writes once for many cells. */
interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Fills the sheet's cells and row heights; its tables must be there already, as formulas refer to them. */
export function readCells(
  data: XmlElement | undefined,
  sheet: Sheet,
  styles: readonly Style[],
  strings: readonly string[],
): void {
  const shared = new Map<string, SharedFormula>();
  for (const rowElement of children(data, 'row')) {
    const row = (numberAttribute(rowElement, 'r') ?? 1) - 1;
    const height = numberAttribute(rowElement, 'ht');
    if (height !== undefined && flag(rowElement, 'customHeight', false)) sheet.rowHeights.set(row, height);
    const cells = children(rowElement, 'c');
    if (cells.length === 0) continue;
    const target = ensureRow(sheet, row);
    for (const element of cells) {
      const { column } = areaOf(attribute(element, 'r') ?? '');
      const formula = readFormula(child(element, 'f'), sheet, row, column, shared);
      const style = styles[numberAttribute(element, 's') ?? 0] ?? DEFAULT_STYLE;
      target.set(column, { value: readValue(element, strings), ...(formula === undefined ? {} : { formula }), style });
    }
  }
}

function readValue(element: XmlElement, strings: readonly string[]): CellValue {
  const type = attribute(element, 't') ?? 'n';
  if (type === 'inlineStr') return stringOf(child(element, 'is'));
  const raw = child(element, 'v');
  if (!raw) return null;
  const value = contents(raw);
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'str') return unescapeText(value);
  if (type === 'b') return value === '1';
  if (type === 'e') return { error: value as ErrorText };
  return Number(value);
}

function readFormula(
  f: XmlElement | undefined,
  sheet: Sheet,
  row: number,
  column: number,
  shared: Map<string, SharedFormula>,
): string | undefined {
  if (!f) return undefined;
  const table = tableAt(sheet, row, column)?.name;
  const type = attribute(f, 't') ?? 'normal';
  if (type === 'array' || type === 'dataTable')
    throw new Error(`${sheet.name}!${attribute(f, 'ref') ?? ''}: formulas of type ${type} are not supported.`);
  const written = contents(f);
  if (type !== 'shared') return fromFileFormula(written, table);
  const key = attribute(f, 'si') ?? '';
  if (written !== '') {
    const formula = fromFileFormula(written, table);
    shared.set(key, { formula, row, column });
    return formula;
  }
  const first = shared.get(key);
  if (!first) throw new Error(`${sheet.name}: the shared formula ${key} has no first cell.`);
  return moveFormula(first.formula, row - first.row, column - first.column);
}
