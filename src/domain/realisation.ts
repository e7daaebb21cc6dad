import { figure, filled, type Figure } from './figure';
import type { Measurement, RealisationMethod } from './report';
import { err } from './result';

/** Pembilang / penyebut, as a fraction. `denominator-zero` for x/0 and 0/0: whether that is nihil is for the row to say. */
export function fraction(numerator: number | null, denominator: number | null): Figure {
  if (numerator === null || denominator === null) return err('not-filled');
  if (denominator === 0) return err('denominator-zero');
  return figure(numerator / denominator);
}

/** Penurunan: (awal - akhir) / awal, as a fraction; an increase is negative. (89 - 8) / 89 = 91,01%. */
export function reduction(start: number | null, end: number | null): Figure {
  if (start === null || end === null) return err('not-filled');
  if (start === 0) return err('denominator-zero');
  return figure((start - end) / start);
}

/** What a realisasi is computed from; for a reduction the denominator is awal and the numerator akhir. */
export type RealisationInputs = Pick<Measurement, 'numerator' | 'denominator' | 'direct'>;

/** Realisasi by the indicator's method, before any nihil mark is looked at. */
export function realisation(method: RealisationMethod | null, inputs: RealisationInputs): Figure {
  switch (method) {
    case 'pecahan':
      return fraction(inputs.numerator, inputs.denominator);
    case 'penurunan':
      return reduction(inputs.denominator, inputs.numerator);
    case 'langsung':
      return filled(inputs.direct);
    case null:
      return err('method-missing');
  }
}
