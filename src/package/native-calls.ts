/** The functions of the add-in that have a native twin, by the name that a file gives them. */
import { nativeTwins } from '../sheets/calls';
import { formula, formulaText, type Formula } from '../sheets/formula';
import { FUNCTION_NAMESPACE } from '../sheets/names';
import { standsAlone } from './formula-calls';

type Twin = (args: readonly Formula[]) => Formula | null;

const BLANK = formula`""`;

/** Each takes its arguments in the order of the function; `null`: not with so many. */
const TWINS: Readonly<Record<string, Twin>> = {
  REALISASI: ([numerator, denominator, ...rest]) =>
    numerator && denominator && rest.length === 0 ? nativeTwins.realisation(numerator, denominator) : null,
  PENURUNAN: ([start, end, ...rest]) => (start && end && rest.length === 0 ? nativeTwins.reduction(start, end) : null),
  CAPAIAN: ([target, realisation, direction = BLANK, cap = BLANK, nil = BLANK, ...rest]) =>
    target && realisation && rest.length === 0
      ? nativeTwins.achievement(target, realisation, direction, cap, nil)
      : null,
  STATUS: ([target, realisation, direction = BLANK, nil = BLANK, ...rest]) =>
    target && realisation && rest.length === 0 ? nativeTwins.status(target, realisation, direction, nil) : null,
  SERAPAN: ([ceiling, spent, ...rest]) =>
    ceiling && spent && rest.length === 0 ? nativeTwins.absorption(ceiling, spent) : null,
};

const NAMES = { table: noReference, column: noReference, sheet: noReference };

function noReference(): never {
  throw new Error('The arguments of a call are text already.');
}

/** A call in native functions; `null` for a function without a twin, or with other arguments than it takes. */
export function nativeCall(name: string, args: readonly string[]): string | null {
  const prefix = `${FUNCTION_NAMESPACE}_`;
  const upper = name.toUpperCase();
  const twin = upper.startsWith(prefix) ? TWINS[upper.slice(prefix.length)] : undefined;
  if (twin === undefined || args.includes('')) return null;
  const native = twin(args.map((arg) => formula`${standsAlone(arg) ? arg : `(${arg})`}`));
  return native === null ? null : formulaText(native, NAMES).slice(1);
}
