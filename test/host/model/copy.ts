import type { Area, Cell, ConditionalFormat, Sheet, Validation } from './types';
import type { Editor } from './editing';
import { HostError, invalidArgument } from './host-error';
import { contains, intersect, isOnSheet } from './address';
import { cutConditionalFormats, cutValidations } from './clear';
import { moveFormula } from './formula';
import { cellAt, ensureCell, isBlank, setContent } from './grid';
import { unmergeCells } from './merge';
import { addMerges, mergesIn } from './merges';
import { DEFAULT_STYLE } from './style';
import { fillCalculatedColumns, nameHeaders } from './table-entry';
import { nextId, tablesIn } from './workbook';
import { movedFormulaCheck } from '../rules/formula-entry';
import { checkWritable } from '../rules/protected';

export type CopyKind = 'All' | 'Formulas' | 'Values' | 'Formats';

interface Site {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * `Range.copyFrom`: a target smaller than the source grows to its size, one that is a multiple is filled with repeats;
 * relative references move along. Source: documentation of `Range.copyFrom`.
 */
export function copyCells(
  editor: Editor,
  from: Site,
  to: Site,
  kind: CopyKind,
  options: { readonly skipBlanks: boolean; readonly transpose: boolean },
): void {
  const rows = options.transpose ? from.area.columns : from.area.rows;
  const columns = options.transpose ? from.area.rows : from.area.columns;
  const repeats = to.area.rows % rows === 0 && to.area.columns % columns === 0;
  const area: Area = repeats ? to.area : { ...to.area, rows, columns };
  if (!isOnSheet(area)) throw invalidArgument('The copied cells would lie outside the sheet.');
  checkWritable(to.sheet, area);
  const source = snapshot(from);
  const at = (r: number, c: number): { cell: Cell | null; row: number; column: number } => {
    const row = options.transpose ? c % columns : r % rows;
    const column = options.transpose ? r % rows : c % columns;
    const [sourceRow, sourceColumn] = options.transpose ? [c % columns, r % rows] : [row, column];
    return {
      cell: source[sourceRow]?.[sourceColumn] ?? null,
      row: from.area.row + sourceRow,
      column: from.area.column + sourceColumn,
    };
  };
  const check = movedFormulaCheck(editor.workbook, to.sheet);
  const plan: { row: number; column: number; cell: Cell | null; formula: string | undefined }[] = [];
  for (let r = 0; r < area.rows; r += 1) {
    for (let c = 0; c < area.columns; c += 1) {
      const { cell, row, column } = at(r, c);
      if (options.skipBlanks && isBlank(cell ?? undefined)) continue;
      const target = { row: area.row + r, column: area.column + c };
      const wanted = kind === 'All' || kind === 'Formulas' ? cell?.formula : undefined;
      const formula = wanted === undefined ? undefined : moveFormula(wanted, target.row - row, target.column - column);
      if (formula !== undefined && wanted !== undefined)
        check(target.row, target.column, formula, wanted, target.column - column);
      plan.push({ ...target, cell, formula });
    }
  }
  for (const { row, column, cell, formula } of plan) {
    if (kind !== 'Formats')
      setContent(to.sheet, row, column, formula === undefined ? (cell?.value ?? null) : null, formula);
    if (kind === 'All' || kind === 'Formats') putStyle(to.sheet, row, column, cell);
  }
  if (kind === 'All' || kind === 'Formats') copyConditionalFormats(editor, from, to.sheet, area);
  if (kind === 'All') {
    copyValidations(from, to.sheet, area);
    copyMerges(from, to.sheet, area);
  }
  for (const table of tablesIn(to.sheet, area)) {
    nameHeaders(editor.workbook, to.sheet, table, area);
    fillCalculatedColumns(to.sheet, table, area);
  }
  editor.edited(to.sheet, area);
}

function snapshot({ sheet, area }: Site): (Cell | null)[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => {
      const cell = cellAt(sheet, area.row + r, area.column + c);
      return cell ? { ...cell } : null;
    }),
  );
}

function putStyle(sheet: Sheet, row: number, column: number, cell: Cell | null): void {
  const style = cell?.style ?? DEFAULT_STYLE;
  if (style === (cellAt(sheet, row, column)?.style ?? DEFAULT_STYLE)) return;
  ensureCell(sheet, row, column).style = style;
}

/** Where the parts of a rule inside the source come to lie in the target, once for each repeat. */
function transported(areas: readonly Area[], from: Area, to: Area): Area[] {
  const parts = areas.flatMap((area) => intersect(area, from) ?? []);
  const moved: Area[] = [];
  for (let r = 0; r < to.rows; r += from.rows) {
    for (let c = 0; c < to.columns; c += from.columns) {
      for (const part of parts) {
        moved.push({
          ...part,
          row: part.row - from.row + to.row + r,
          column: part.column - from.column + to.column + c,
        });
      }
    }
  }
  return moved;
}

function firstOffset(old: readonly Area[], moved: readonly Area[]): { rows: number; columns: number } {
  const [a] = old;
  const [b] = moved;
  return a && b ? { rows: b.row - a.row, columns: b.column - a.column } : { rows: 0, columns: 0 };
}

function copyValidations(from: Site, sheet: Sheet, to: Area): void {
  const copies: Validation[] = from.sheet.validations.flatMap((rule) => {
    const areas = transported(rule.areas, from.area, to);
    if (areas.length === 0) return [];
    const { rows, columns } = firstOffset(rule.areas, areas);
    const move = (bound: string | number | undefined): string | number | undefined =>
      typeof bound === 'string' && bound.startsWith('=') ? moveFormula(bound, rows, columns) : bound;
    const formula1 = move(rule.formula1);
    const formula2 = move(rule.formula2);
    return [
      {
        ...rule,
        areas,
        ...(formula1 === undefined ? {} : { formula1 }),
        ...(formula2 === undefined ? {} : { formula2 }),
      },
    ];
  });
  cutValidations(sheet, [to]);
  sheet.validations.push(...copies);
}

function copyConditionalFormats(editor: Editor, from: Site, sheet: Sheet, to: Area): void {
  const copies: ConditionalFormat[] = [];
  const ids = editor.workbook.sheets.flatMap((each) => each.conditionalFormats.map(({ id }) => id));
  for (const format of from.sheet.conditionalFormats) {
    const areas = transported(format.areas, from.area, to);
    if (areas.length === 0) continue;
    const { rows, columns } = firstOffset(format.areas, areas);
    const id = nextId(ids, 'format');
    ids.push(id);
    copies.push({
      ...format,
      id,
      areas,
      ...(format.formula === undefined ? {} : { formula: moveFormula(format.formula, rows, columns) }),
    });
  }
  cutConditionalFormats(sheet, [to]);
  sheet.conditionalFormats.push(...copies);
}

function copyMerges(from: Site, sheet: Sheet, to: Area): void {
  const inside = mergesIn(from.sheet, from.area).filter((merge) => contains(from.area, merge));
  const moved = transported(inside, from.area, to);
  if (moved.length > 0 && tablesIn(sheet, to).length > 0) {
    throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.');
  }
  unmergeCells(sheet, to);
  addMerges(sheet, moved);
}
