/** The values of all derived cells, by sheet and address, and which ID a cell speaks of. */
import { ALL_TABLE_SPECS } from '../../src/sheets/all-tables';
import { DERIVED_TABLES, SHEETS } from '../../src/sheets/names';
import { AREA_NAMES } from '../../src/sheets/derived-areas';
import type { SheetPlan } from '../../src/sheets/plan';
import type { Workbook } from '../host/model/types';
import { findTable, ownedArea } from './edited-inputs';
import { address, shown } from './workbook-contents';

export interface DerivedCell {
  /** `Hitungan tblHitungan.Status` or `Ikhtisar H12`. */
  readonly at: string;
  /** The ID that its row begins with. */
  readonly id: string;
  /** The named part of the sheet it stands in; the table of `Hitungan`. */
  readonly block: string;
  readonly value: string | number | boolean;
}

/** Tells where things are, not what they say: row numbers, and the mark that a rebuild is due. */
const MOVES = new Set(
  ALL_TABLE_SPECS.flatMap(({ columns }) => columns.filter(({ key }) => /row$/i.test(key)).map(({ header }) => header)),
);

/** All cells of the tables of `Hitungan` and of the laid-out sheets but those that only say where something is. */
export function derivedCells(workbook: Workbook, plans: readonly SheetPlan[]): readonly DerivedCell[] {
  const tables = Object.values(DERIVED_TABLES).flatMap((name) => tableCells(workbook, name));
  return [...tables, ...plans.flatMap((plan) => gridCells(workbook, plan))];
}

function tableCells(workbook: Workbook, name: string): readonly DerivedCell[] {
  const { area, columns } = findTable(workbook, name);
  const sheet = workbook.sheets.find(({ tables }) => tables.some((table) => table.name === name));
  const cells: DerivedCell[] = [];
  for (let row = 1; row < area.rows; row += 1) {
    const line = sheet?.cells.get(area.row + row);
    const id = String(shown(line?.get(area.column)?.value));
    for (const [index, column] of columns.entries()) {
      if (MOVES.has(column.name)) continue;
      const value = shown(line?.get(area.column + index)?.value);
      cells.push({ at: `${name}.${column.name} ${row}`, id, block: name, value });
    }
  }
  return cells;
}

function gridCells(workbook: Workbook, plan: SheetPlan): readonly DerivedCell[] {
  const areaName = AREA_NAMES[plan.sheet];
  if (areaName === undefined) throw new Error(`${plan.sheet} has no area.`);
  const owned = ownedArea(workbook, areaName);
  const sheet = workbook.sheets.find(({ name }) => name === owned.sheet);
  return plan.cells.flatMap(({ row, column, style, content }): DerivedCell[] => {
    if (style === 'mark' || (style === 'id' && content.kind === 'formula')) return [];
    const line = sheet?.cells.get(owned.area.row + row);
    const block = plan.blocks.find(
      ({ rect }) => row >= rect.row && row < rect.row + rect.rows && column >= rect.column - 2,
    );
    return [
      {
        at: `${plan.sheet} ${address(row, column)}`,
        id: String(shown(line?.get(0)?.value)),
        block: block?.id ?? '',
        value: shown(line?.get(column)?.value),
      },
    ];
  });
}

/** Which cells do not say what they said before, both sides in sheet order. Far cheaper than jest's deep comparison. */
export function changedCells(before: readonly DerivedCell[], now: readonly DerivedCell[]): readonly string[] {
  const text = (cell: DerivedCell | undefined): string =>
    cell === undefined ? 'nothing' : `${cell.at} (${cell.block}, ${cell.id}): ${typeof cell.value} ${cell.value}`;
  return Array.from({ length: Math.max(before.length, now.length) }, (_, index) => [
    text(before[index]),
    text(now[index]),
  ]).flatMap(([was, is]) => (was === is ? [] : [`${was} -> ${is}`]));
}

/** Every place of the workbook that holds `#REF!`: values, formulas, names, rules, charts. */
export function brokenReferences(workbook: Workbook): readonly string[] {
  const broken = (text: unknown): boolean => JSON.stringify(text ?? null).includes('#REF!');
  return [
    ...workbook.names.filter(broken).map(({ name }) => name),
    ...workbook.sheets.flatMap((sheet) => [
      ...[...sheet.conditionalFormats, ...sheet.validations, ...sheet.charts, ...sheet.names]
        .filter(broken)
        .map((part) => `${sheet.name}: ${JSON.stringify(part)}`),
      ...[...sheet.cells].flatMap(([row, cells]) =>
        [...cells].flatMap(([column, { value, formula }]) =>
          broken([value, formula]) ? [`${sheet.name} ${address(row, column)} ${formula ?? ''}`] : [],
        ),
      ),
    ]),
  ];
}

/** The marks of the derived sheets that say whether a rebuild is due. */
export function rebuildMarks(workbook: Workbook, plans: readonly SheetPlan[]): readonly string[] {
  return plans.flatMap(({ sheet: key, cells }) => {
    const name = AREA_NAMES[key];
    const mark = cells.find(({ style, content }) => style === 'mark' && content.kind === 'formula');
    if (mark === undefined || name === undefined) return [];
    const { sheet, area } = ownedArea(workbook, name);
    const found = workbook.sheets.find((candidate) => candidate.name === sheet);
    return [`${SHEETS[key]}: ${String(shown(found?.cells.get(area.row + mark.row)?.get(mark.column)?.value))}`];
  });
}
