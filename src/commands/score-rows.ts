/** The rows of the score tables of `Hitungan`: what the rules of each year ask for. */
import { namedFigures } from '../domain/scores/component-names';
import type { TableRow, TableWrite } from '../ports/workbook';
import { ruledYears, type ReportOutline } from '../sheets/derived/outline';
import { SCORE_ROLES } from '../sheets/derived/score-results';

export function scoreWrites(outline: ReportOutline): readonly TableWrite[] {
  const years = ruledYears(outline);
  const figures = years.flatMap(({ year, rules }) =>
    namedFigures(rules).map(({ system, name, weight }): TableRow => ({
      id: `${year}|${system}|${name}`,
      year,
      system,
      component: name,
      role: SCORE_ROLES[typeof weight === 'number' ? 'component' : weight],
      ruledWeight: typeof weight === 'number' ? weight : null,
    })),
  );
  const scores = years.map(({ year, rules: { planning, nka } }): TableRow => ({
    year,
    planningSystem: planning.kind === 'smart' ? 'SMART' : 'Perencanaan',
    planningWeight: nka.weights.planning,
    ikpaWeight: nka.weights.ikpa,
  }));
  return [
    { table: 'scoreResults', rows: figures },
    { table: 'scoreYears', rows: scores },
  ];
}
