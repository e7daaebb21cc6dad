/** The components of one year's scores: value, bobot and their product, down to the score itself. */
import { namedFigures, FINAL_SCORE, type NamedFigure } from '../../../domain/scores/component-names';
import type { RuleSet } from '../../../domain/scores/rules';
import { computed, number, text, type Grid } from '../../grid';
import type { CellContent } from '../../plan';
import type { StyleName } from '../../style';
import { DAY_FORMAT, DECIMAL_FORMAT } from '../../number-format';
import { C, PRINTED } from './columns';
import { anchorFigure, anchorYear, dayOf, ofFigure, ofScoreYear } from './readers';

/** Columns of the table, in those of the sheet; the name takes two. */
const AT = {
  name: C.year,
  value: C.first,
  weight: C.first + 1,
  weighed: C.first + 2,
  day: C.first + 3,
} as const;

export function componentTable(grid: Grid, top: number, year: number, rules: RuleSet): number {
  let row = top;
  const put = (at: keyof typeof AT, content: CellContent, style: StyleName, format?: string): void => {
    grid.put(row, AT[at], content, style, {
      columns: at === 'name' ? 2 : 1,
      ...(format === undefined ? {} : { format }),
    });
  };
  const head = (title: string): void => {
    grid.put(row, C.no, text(title), 'caption');
    row += 1;
    grid.put(row, C.no, text('No'), 'formulaHeader');
    put('name', text('Komponen'), 'formulaHeader');
    put('value', text('Nilai'), 'formulaHeader');
    put('weight', text('Bobot'), 'formulaHeader');
    put('weighed', text('Nilai x bobot'), 'formulaHeader');
    put('day', text('Per tanggal'), 'formulaHeader');
    row += 1;
  };
  const component = ({ system, name }: NamedFigure, sequence: number): void => {
    anchorFigure(grid, row, `${year}|${system}|${name}`);
    grid.put(row, C.no, number(sequence), 'word');
    put('name', computed(ofFigure(row, 'component')), 'text');
    put('value', computed(ofFigure(row, 'value')), 'figure', DECIMAL_FORMAT);
    put('weight', computed(ofFigure(row, 'weight')), 'figure', DECIMAL_FORMAT);
    put('weighed', computed(ofFigure(row, 'weighed')), 'figure', DECIMAL_FORMAT);
    put('day', computed(dayOf(ofFigure(row, 'asOf'))), 'word', DAY_FORMAT);
    row += 1;
  };
  const total = (title: string, key: string): void => {
    anchorYear(grid, row, year);
    grid.put(row, C.no, text(''), 'totalText');
    put('name', text(title), 'totalText');
    put('value', text(''), 'totalText');
    put('weight', text(''), 'totalText');
    put('weighed', computed(ofScoreYear(row, key)), 'totalFigure', DECIMAL_FORMAT);
    put('day', text(''), 'totalText');
    row += 1;
  };
  const all = namedFigures(rules);
  const smart = all.filter(({ system, name }) => system === 'SMART' && name !== FINAL_SCORE);
  const ikpa = all.filter(({ system, name }) => system === 'IKPA' && name !== FINAL_SCORE);
  if (smart.length > 0) {
    head(`Komponen SMART tahun ${year}`);
    smart.forEach((figure, index) => {
      component(figure, index + 1);
    });
    total('Nilai SMART terhitung', 'planning');
    total('Nilai SMART terbit', 'planningPublished');
    row += 1;
  } else {
    head(`Perencanaan Anggaran tahun ${year}`);
    component({ system: 'Perencanaan', name: FINAL_SCORE, weight: 'final' }, 1);
    row += 1;
  }
  head(`Komponen IKPA tahun ${year}`);
  ikpa.forEach((figure, index) => {
    component(figure, index + 1);
  });
  total('Nilai total', 'ikpaTotal');
  total('Konversi bobot (%)', 'ikpaCounted');
  total('Nilai IKPA terhitung', 'ikpa');
  total('Nilai IKPA terbit', 'ikpaPublished');
  grid.block(`kinerja-anggaran/${year}`, { ...PRINTED, row: top, rows: row - top });
  return row + 1;
}
