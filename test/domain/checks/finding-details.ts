/** What a finding holds besides its sentence, in one line: what it is about, where it leads, what it rests on, its fix. */
import type { FindingPlace, Fix, Observation } from '../../../src/domain/checks/finding';

/** `SK1.A {A} > indicators.target(A) | 0.7, 0.8 | Tulis 80%: indicators(A) {"target":80} => {"target":0.8}`. */
export function details({ group, places, figures, fix }: Observation): string {
  const about = group.indicatorIds.length === 0 ? group.title : `${group.title} {${group.indicatorIds.join(', ')}}`;
  const rests = figures.map((figure) => (typeof figure === 'string' ? figure : JSON.stringify(figure))).join(', ');
  return `${about} > ${places.map(placeText).join('; ')} | ${rests}${fix === undefined ? '' : ` | ${fixText(fix)}`}`;
}

function placeText({ table, column, row, rowNumber }: FindingPlace): string {
  const keys = Object.entries(row).map(([key, value]) => (key === 'id' ? String(value) : `${key} ${value}`));
  return `${table}${column === null ? '' : `.${column}`}(${[...keys, ...(rowNumber === undefined ? [] : [`#${rowNumber}`])].join(', ')})`;
}

const fixText = (fix: Fix): string =>
  fix.kind === 'prepare'
    ? fix.label
    : `${fix.label}: ${fix.table}(${fix.id}) ${JSON.stringify(fix.expected)} => ${JSON.stringify(fix.cells)}`;
