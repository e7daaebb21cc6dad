/** The way from an empty workbook to a report, as far as this workbook has come. */
import type { NextStep, Survey } from '../../../commands/survey';
import type { StartTexts } from '../../../texts/pane/start.id';

export type StepKey = keyof StartTexts['steps'];

export interface Step {
  readonly key: StepKey;
  readonly state: 'done' | 'current' | 'open';
  /** How much of it is there. */
  readonly figure: string;
}

const CURRENT: Readonly<Record<NextStep, StepKey | null>> = {
  prepare: 'prepare',
  repair: 'prepare',
  'update-add-in': null,
  'fill-identity': 'identity',
  'fill-targets': 'targets',
  'fill-realisation': 'realisation',
  'fill-budget': 'budget',
  build: 'build',
  rebuild: 'build',
  review: null,
};

export function stepsOf(survey: Survey, texts: StartTexts): readonly Step[] {
  const current = CURRENT[survey.next];
  const { identity, indicators, measured, budget, derived, tables } = survey;
  const share = ({ done, total }: { readonly done: number; readonly total: number }): string =>
    total === 0 ? texts.notYet : texts.shareOf(done, total);
  const full = ({ done, total }: { readonly done: number; readonly total: number }): boolean =>
    total > 0 && done === total;
  const step = (key: StepKey, done: boolean, figure: string): Step => ({
    key,
    state: key === current ? 'current' : done ? 'done' : 'open',
    figure,
  });
  const derivedText = { missing: texts.notYet, current: texts.built, outdated: texts.outdated } as const;
  return [
    step('prepare', full(tables), full(tables) ? texts.ready : tables.done === 0 ? texts.notYet : share(tables)),
    step('identity', full(identity), survey.version === 'none' ? texts.notYet : share(identity)),
    step('targets', indicators > 0, indicators === 0 ? texts.notYet : texts.indicators(indicators)),
    step('realisation', full(measured), share(measured)),
    step('budget', full(budget), share(budget)),
    step('build', derived === 'current', derivedText[derived]),
  ];
}
