/** The figures of a score by the names that sheets and files use, for the rules of a year. */
import type { ScoreSystem } from '../report';
import type { RuleSet, SmartComponent } from './rules';
import { SMART_COMPONENTS } from './rules';

export const SMART_NAMES: Readonly<Record<SmartComponent, string>> = {
  outputAchievement: 'Capaian RO',
  efficiencyValue: 'Nilai Efisiensi',
  consistency: 'Konsistensi RPD',
  absorption: 'Penyerapan Anggaran',
};

/** The published score itself, as a row among its components. */
export const FINAL_SCORE = 'Nilai akhir';

export interface NamedFigure {
  readonly system: ScoreSystem;
  readonly name: string;
  /**
   * Bobot of a component in points. `deduction`: taken off the weighed score. `final`: the published score.
   */
  readonly weight: number | 'deduction' | 'final';
}

/** Every figure that the rules of a year know, in the order in which they are printed. */
export function namedFigures({ planning, ikpa }: Pick<RuleSet, 'planning' | 'ikpa'>): readonly NamedFigure[] {
  const components: readonly NamedFigure[] =
    planning.kind === 'smart'
      ? SMART_COMPONENTS.map((id) => ({ system: 'SMART', name: SMART_NAMES[id], weight: planning.weights[id] }))
      : [];
  const deduction: readonly NamedFigure[] =
    ikpa.deduction === null ? [] : [{ system: 'IKPA', name: ikpa.deduction, weight: 'deduction' }];
  const final = (system: ScoreSystem): NamedFigure => ({ system, name: FINAL_SCORE, weight: 'final' });
  return [
    ...components,
    final(planning.kind === 'smart' ? 'SMART' : 'Perencanaan'),
    ...ikpa.components.map(({ name, weight }): NamedFigure => ({ system: 'IKPA', name, weight })),
    ...deduction,
    final('IKPA'),
    final('NKA'),
  ];
}
