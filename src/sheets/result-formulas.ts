/**
 * The computed columns of one indicator and of one budget line. Both the input tables and `Hitungan` are made from
 * these; they differ only in the calls (custom function or native twin) and in the table whose row is read.
 */
import type { Calls } from './calls';
import { ZERO_DENOMINATOR } from '../domain/indicator-result';
import type { RealisationMethod } from '../domain/report';
import { formula, literal, thisRow, type Formula } from './formula';
import { identity } from './lookup';
import type { TableKey } from './names';

/** A cell of the row, with a truly empty one handed on as "": desktop Excel would pass 0, the web null. */
const passed = (table: TableKey, key: string): Formula => {
  const found = thisRow(table, key);
  return formula`IF(${found}="","",${found})`;
};

/** What the mark in the Nihil column means: a treatment, or the one of the whole report for `ya`. */
export function nilTreatment(table: TableKey): Formula {
  const mark = thisRow(table, 'nil');
  return formula`IF(${mark}="ya",${identity('nihil')},${mark}&"")`;
}

/** A zero divisor without a nihil mark: the figure cannot be computed, and the row says so. */
const zeroDivisor = (table: TableKey): Formula =>
  formula`AND(ISNUMBER(${thisRow(table, 'numerator')}),ISNUMBER(${thisRow(table, 'denominator')}),${thisRow(table, 'denominator')}=0)`;

const methodIs = (table: TableKey, method: RealisationMethod): Formula =>
  formula`${thisRow(table, 'method')}=${literal(method)}`;

const divides = (table: TableKey): Formula =>
  formula`OR(${methodIs(table, 'pecahan')},${methodIs(table, 'penurunan')})`;

/** Realisasi of the row: entered, computed, or set to the target where nothing happened. */
export function realisationFormula(table: TableKey, calls: Calls): Formula {
  const numerator = passed(table, 'numerator');
  const denominator = passed(table, 'denominator');
  const quotient = formula`IF(${methodIs(table, 'penurunan')},${calls.reduction(denominator, numerator)},${calls.realisation(numerator, denominator)})`;
  const computed = formula`IF(${divides(table)},IF(${zeroDivisor(table)},"",${quotient}),"")`;
  const measured = formula`IF(${methodIs(table, 'langsung')},${passed(table, 'direct')},${computed})`;
  const treatment = thisRow(table, 'treatment');
  const target = thisRow(table, 'target');
  const equalled = formula`IF(COUNT(${target})=0,"",IF(${target}>0,${target},""))`;
  return formula`IF(${treatment}="",${measured},IF(${treatment}="target",${equalled},""))`;
}

/** Capaian of the row; `capped` says whether Batas capaian applies. */
export function achievementFormula(table: TableKey, calls: Calls, capped: boolean): Formula {
  const target = thisRow(table, 'target');
  const value = calls.achievement(
    formula`${target}`,
    formula`${thisRow(table, 'realisation')}`,
    formula`${thisRow(table, 'direction')}`,
    capped ? identity('batas') : formula`""`,
    formula`${thisRow(table, 'treatment')}`,
  );
  const realised = thisRow(table, 'realisation');
  const noDivisor = formula`OR(${target}<=0,AND(${thisRow(table, 'direction')}="rendah rasio",${realised}<=0))`;
  return formula`IF(OR(${target}="",${realised}=""),"",IF(${noDivisor},"",${value}))`;
}

/** Status of the row in words; every missing figure has a named reason. */
export function statusFormula(table: TableKey, calls: Calls): Formula {
  const value = calls.status(
    passed(table, 'target'),
    passed(table, 'realisation'),
    formula`${thisRow(table, 'direction')}`,
    formula`${thisRow(table, 'treatment')}`,
  );
  const noDivisor = formula`AND(${thisRow(table, 'treatment')}="",${divides(table)},${zeroDivisor(table)})`;
  return formula`IF(${thisRow(table, 'id')}="","",IF(${noDivisor},${literal(ZERO_DENOMINATOR)},${value}))`;
}

/** Serapan: spending over a ceiling; blank while either is missing or the ceiling is zero. */
export function absorptionFormula(table: TableKey, ceilingKey: string, calls: Calls): Formula {
  const ceiling = thisRow(table, ceilingKey);
  const spent = thisRow(table, 'spent');
  return formula`IF(OR(${ceiling}="",${ceiling}=0,${spent}=""),"",${calls.absorption(formula`${ceiling}`, formula`${spent}`)})`;
}

/** Ceiling less spending; blank while either is missing. */
export function remainderFormula(table: TableKey, ceilingKey: string): Formula {
  const ceiling = thisRow(table, ceilingKey);
  const spent = thisRow(table, 'spent');
  return formula`IF(COUNT(${ceiling},${spent})<2,"",${ceiling}-${spent})`;
}
