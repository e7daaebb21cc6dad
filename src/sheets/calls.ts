/**
 * The computed figures as formula calls, in two forms with one meaning: the add-in's custom functions, for the input
 * tables, and their native twins, for everything that must work without the add-in.
 *
 * Arguments are formulas that yield a figure or "" for a blank. The formulas around a call see to it that no call
 * meets a zero divisor, because a worksheet says in words what is missing instead of showing an error.
 */
import { TOLERANCE } from '../domain/tolerance';
import { formula, type Formula } from './formula';
import { FUNCTION_NAMESPACE } from './names';

type Argument = Formula;

export interface Calls {
  realisation(numerator: Argument, denominator: Argument): Formula;
  reduction(start: Argument, end: Argument): Formula;
  achievement(target: Argument, realisation: Argument, direction: Argument, cap: Argument, nil: Argument): Formula;
  status(target: Argument, realisation: Argument, direction: Argument, nil: Argument): Formula;
  absorption(ceiling: Argument, spent: Argument): Formula;
}

const call = (name: string, ...args: readonly Argument[]): Formula =>
  formula`${FUNCTION_NAMESPACE}.${name}(${join(args)})`;

const join = (args: readonly Argument[]): Formula =>
  args.reduce((all, next, index) => (index === 0 ? next : formula`${all},${next}`), formula``);

/** The custom functions as the add-in registers them. */
export const customFunctions: Calls = {
  realisation: (numerator, denominator) => call('REALISASI', numerator, denominator),
  reduction: (start, end) => call('PENURUNAN', start, end),
  achievement: (target, realisation, direction, cap, nil) => call('CAPAIAN', target, realisation, direction, cap, nil),
  status: (target, realisation, direction, nil) => call('STATUS', target, realisation, direction, nil),
  absorption: (ceiling, spent) => call('SERAPAN', ceiling, spent),
};

const unlessNumbers = (figures: readonly Argument[], otherwise: Formula): Formula =>
  formula`IF(COUNT(${join(figures)})<${figures.length},"",${otherwise})`;

/** The same figures with functions of Excel 2016 only. Text where a figure belongs counts as blank. */
export const nativeTwins: Calls = {
  realisation: (numerator, denominator) =>
    unlessNumbers([numerator, denominator], formula`${numerator}/${denominator}`),
  reduction: (start, end) => unlessNumbers([start, end], formula`(${start}-${end})/${start}`),
  achievement: (target, realisation, direction, cap, nil) => {
    const byRatio = formula`IF(${realisation}<=0,"",${target}/${realisation})`;
    const ratio = formula`IF(${direction}="rendah",(2*${target}-${realisation})/${target},IF(${direction}="rendah rasio",${byRatio},${realisation}/${target}))`;
    const capped = (value: Formula): Formula => formula`IF(COUNT(${cap})=0,${value},MIN(${cap},${value}))`;
    const assessed = formula`IF(${nil}="target",${capped(formula`1`)},${capped(ratio)})`;
    return formula`IF(${nil}="tidak dinilai","",${unlessNumbers([target, realisation], formula`IF(${target}<=0,"",${assessed})`)})`;
  },
  status: (target, realisation, direction, nil) => {
    const share = formula`${realisation}/${target}`;
    const reached = formula`IF(LEFT(${direction},6)="rendah",${share}<=1+${TOLERANCE},${share}>=1-${TOLERANCE})`;
    const judged = formula`IF(${nil}="target","Nihil",IF(${reached},"Tercapai","Belum tercapai"))`;
    const withTarget = formula`IF(COUNT(${target})=0,"Target kosong",IF(${target}<=0,"Target kosong",${judged}))`;
    const filled = formula`IF(AND(${nil}<>"target",COUNT(${realisation})=0),"Belum diisi",${withTarget})`;
    return formula`IF(${nil}="tidak dinilai","Tidak dinilai",${filled})`;
  },
  absorption: (ceiling, spent) => unlessNumbers([ceiling, spent], formula`${spent}/${ceiling}`),
};
