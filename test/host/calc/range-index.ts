import { compareNumbers, compareText, numberInText } from './coercion';
import { isError } from './values';
import type { CellValue } from '../model/types';

type Key = number | string | boolean;

/**
 * The values of one range with what makes finding in them quick. A formula that is filled down looks into the same range
 * once per row, so from the second search on a hash replaces the walk.
 */
export class RangeIndex {
  private firsts: Map<Key, number> | undefined;
  private groups: Map<Key, number[]> | undefined;
  private searches = 0;
  private order: 'ascending' | 'descending' | 'none' | undefined;

  constructor(
    /** Row by row; positions past the end are empty cells. */
    readonly values: readonly CellValue[],
    readonly rows: number,
    readonly columns: number,
  ) {}

  /** The first position that equals the value as MATCH and VLOOKUP compare: same type, text without case. -1: none. */
  findExact(sought: Key): number {
    if (this.searches++ === 0) {
      const key = matchKey(sought);
      return this.values.findIndex((value) => value !== null && !isError(value) && matchKey(value) === key);
    }
    if (!this.firsts) {
      this.firsts = new Map();
      for (let at = this.values.length - 1; at >= 0; at--) {
        const value = this.values[at];
        if (value !== null && value !== undefined && !isError(value)) this.firsts.set(matchKey(value), at);
      }
    }
    return this.firsts.get(matchKey(sought)) ?? -1;
  }

  /** All positions, ascending, that a criterion of COUNTIF with this key selects: text that reads as a number is one. */
  findCriterion(key: Key): readonly number[] {
    if (!this.groups) {
      this.groups = new Map();
      for (const [at, value] of this.values.entries()) {
        if (value === null || isError(value)) continue;
        const group = criterionKey(value);
        const positions = this.groups.get(group);
        if (positions) positions.push(at);
        else this.groups.set(group, [at]);
      }
    }
    return this.groups.get(key) ?? [];
  }

  /** Whether the values that can be compared with each other are sorted, as approximate matching presumes. */
  get sorted(): 'ascending' | 'descending' | 'none' {
    this.order ??= orderOf(this.values);
    return this.order;
  }
}

/** Text counts without case; numbers bit by bit: MATCH does not find 0.3 in 0.1+0.2, though `=` takes them for equal. */
function matchKey(value: Key): Key {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

export function criterionKey(value: Key): Key {
  const key = matchKey(value);
  return typeof key === 'string' ? (numberInCell(key) ?? key) : key;
}

/** Text in a cell counts as the number that it spells, dates apart: those stay text here. */
function numberInCell(text: string): number | null {
  return /^[\d+\-.,%e\s]+$/i.test(text) && !/\d[-/:]\d/.test(text) ? numberInText(text) : null;
}

function orderOf(values: readonly CellValue[]): 'ascending' | 'descending' | 'none' {
  let ascending = true;
  let descending = true;
  const last = new Map<string, Key>();
  for (const value of values) {
    if (value === null || isError(value)) continue;
    const before = last.get(typeof value);
    last.set(typeof value, value);
    if (before === undefined) continue;
    const step = stepBetween(before, value);
    if (step > 0) ascending = false;
    if (step < 0) descending = false;
  }
  return ascending ? 'ascending' : descending ? 'descending' : 'none';
}

function stepBetween(before: Key, after: Key): number {
  if (typeof before === 'number' && typeof after === 'number') return compareNumbers(before, after);
  if (typeof before === 'string' && typeof after === 'string') return compareText(before, after);
  return Number(before) - Number(after);
}
