/** IDs of rows: given once, never reused, and repaired where a row was added or copied without the add-in. */

export interface IdRow {
  readonly id: string | null;
  /** Rows without any content need no ID. */
  readonly filled: boolean;
  /** First part of a new ID, such as `IKK`. */
  readonly prefix: string;
}

export interface IdRepair {
  /** Position of the row, counted from 0. */
  readonly row: number;
  readonly problem: 'id-missing' | 'id-duplicate';
  readonly before: string | null;
  readonly after: string;
}

/**
 * New IDs for filled rows that lack one or repeat one; the first row with an ID keeps it. `known` are IDs met anywhere
 * else, also of rows that are gone, so that no ID ever comes to mean another row.
 */
export function repairIds(rows: readonly IdRow[], known: Iterable<string>): readonly IdRepair[] {
  const taken = new Set([...known, ...rows.flatMap(({ id }) => (id === null ? [] : [id]))].map(fold));
  const seen = new Set<string>();
  const repairs: IdRepair[] = [];
  rows.forEach(({ id, filled, prefix }, row) => {
    if (!filled) return;
    if (id !== null && !seen.has(fold(id))) {
      seen.add(fold(id));
      return;
    }
    const after = nextId(prefix, taken);
    taken.add(fold(after));
    seen.add(fold(after));
    repairs.push({ row, problem: id === null ? 'id-missing' : 'id-duplicate', before: id, after });
  });
  return repairs;
}

/** Excel's MATCH does not tell capitals apart, so neither do IDs. */
const fold = (id: string): string => id.toUpperCase();

/** One more than the highest number of this prefix. */
function nextId(prefix: string, taken: ReadonlySet<string>): string {
  let highest = 0;
  for (const id of taken) {
    const number = id.startsWith(`${fold(prefix)}-`) ? Number(id.slice(prefix.length + 1)) : NaN;
    if (Number.isSafeInteger(number)) highest = Math.max(highest, number);
  }
  return `${prefix}-${String(highest + 1).padStart(2, '0')}`;
}
