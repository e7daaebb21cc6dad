/** Target Kinerja as it is printed: number, target, evidence asked for, what was achieved. */
import { cell, column, formula, type Formula } from '../../formula';
import { computed, type Grid, number, text } from '../../grid';
import { DELETED } from '../../lookup';
import type { ReportOutline } from '../outline';
import type { EvidenceTargetOutline } from '../records-outline';
import { C, LAST, MONTHS } from './columns';

const HALF = MONTHS / 2;
const ACHIEVED = C.months + HALF;

export function evidenceForm(grid: Grid, top: number, outline: ReportOutline): number {
  const columns = LAST - C.no + 1;
  grid.put(top, C.no, text('Capaian Target Kinerja'), 'caption');
  grid.put(top + 1, C.no, text('No'), 'formulaHeader');
  grid.put(top + 1, C.name, text('Target Kinerja'), 'formulaHeader', { columns: 2 });
  grid.put(top + 1, C.months, text('Data Dukung'), 'formulaHeader', { columns: HALF });
  grid.put(top + 1, ACHIEVED, text('Capaian Target Kinerja'), 'formulaHeader', { columns: LAST - ACHIEVED + 1 });
  let row = top + 2;
  for (const target of outline.evidenceTargets) {
    targetRows(grid, row, target);
    row += target.pieces.length;
  }
  if (outline.evidenceTargets.length === 0) {
    grid.put(row, C.no, text('Lembar Target Kinerja B01-B12 belum diisi.'), 'text', { columns });
    row += 1;
  }
  grid.block('lainnya/target-kinerja', { row: top, column: C.no, rows: row - top, columns }, 'lkjip_target_kinerja', {
    row: top + 1,
    rows: 1,
  });
  return row;
}

function targetRows(grid: Grid, top: number, { number: target, name, pieces }: EvidenceTargetOutline): void {
  pieces.forEach((piece, index) => {
    const row = top + index;
    const found = formula`${cell(row, C.row, { column: true })}`;
    const of = (key: string, at: Formula = found): Formula => formula`INDEX(${column('evidence', key)},${at})`;
    grid.put(row, C.id, text(piece.id), 'id');
    const match = formula`IFERROR(MATCH(${cell(row, C.id, { column: true })},${column('evidence', 'id')},0),0)`;
    grid.put(row, C.row, computed(match), 'id');
    // Pieces are numbered where the month asks for several.
    const several = formula`COUNTIF(${column('evidence', 'monthKey')},${of('monthKey')})>1`;
    const prefix = formula`${of('month')}&": "&IF(${several},${of('order')}&". ","")`;
    const line = (content: Formula): Formula => formula`IF(${found}=0,"${DELETED}",${prefix}&${content})`;
    grid.put(row, C.months, computed(line(of('required'))), 'text', {
      columns: HALF,
      expected: `B00: 1. ${piece.required}`,
    });
    // Idem shows what it repeats.
    const repeated = of('achieved', formula`IF(${of('repeatedRow')}=0,${found},${of('repeatedRow')})`);
    grid.put(row, ACHIEVED, computed(line(repeated)), 'text', {
      columns: LAST - ACHIEVED + 1,
      expected: `B00: 1. ${piece.achieved}`,
    });
  });
  const rows = pieces.length;
  const no = formula`${cell(top, C.no, { column: true })}`;
  grid.put(top, C.no, number(target), 'word', { rows });
  const shown = formula`IFERROR(INDEX(${column('evidence', 'targetName')},MATCH(${no},${column('evidence', 'nameKey')},0)),"")`;
  grid.put(top, C.name, computed(shown), 'text', { columns: 2, rows, expected: name });
}
