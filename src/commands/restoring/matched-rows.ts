/** Which row of a table was which when it was sent, whatever was sorted, added, deleted or changed since. */
import { grouped } from '../../domain/grouped';
import type { InputTableKey } from '../../sheets/names';
import type { Comparable } from './comparable';

export type ComparableRow = Readonly<Record<string, Comparable>>;

export interface MatchedRows {
  /** Index of the row now by its index when it was sent. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly deleted: readonly number[];
  readonly added: readonly number[];
}

/** Columns that name a row among those of one ID. */
const ROW_KEYS: Readonly<Partial<Record<InputTableKey, readonly string[]>>> = {
  strategicTargets: ['id', 'year'],
  history: ['id', 'year'],
  analyses: ['id', 'part', 'order'],
  quarters: ['id', 'quarter'],
  monthNotes: ['id', 'month'],
  printedFigures: ['id', 'place', 'element', 'year'],
};

/** The columns by which a row is known. */
export const keyColumns = (table: InputTableKey): readonly string[] => ROW_KEYS[table] ?? ['id'];

/**
 * Rows that are still the same first, then those with the same key, then those that got their ID only later, last those
 * of one ID that are alike in more than half of what they say.
 */
export function matchRows(
  table: InputTableKey,
  sent: readonly ComparableRow[],
  now: readonly ComparableRow[],
): MatchedRows {
  const rows = new Pairing(sent, now);
  rows.pairBy((row) => joined(Object.values(row)));
  rows.pairBy((row) => joined(keyColumns(table).map((key) => named(row, key))));
  const content = (row: ComparableRow): string | null =>
    joined(Object.entries(row).map(([key, cell]) => (key === 'id' ? '' : cell)));
  rows.pairBy((row, side) => (side === 'sent' && row['id'] !== '' ? null : content(row)));
  rows.pairAlike();
  return rows.result();
}

/** Excel does not tell capitals apart in an ID. */
const named = (row: ComparableRow, key: string): string => {
  const cell = row[key] ?? '';
  return key === 'id' ? cell.toUpperCase() : cell;
};

/** `null`: nothing to go by. */
const joined = (cells: readonly Comparable[]): string | null =>
  cells.every((cell) => cell === '') ? null : JSON.stringify(cells);

class Pairing {
  private readonly pairs = new Map<number, number>();
  private readonly taken = new Set<number>();

  constructor(
    private readonly sent: readonly ComparableRow[],
    private readonly now: readonly ComparableRow[],
  ) {}

  /** Pairs what is left by a text, in the order of the rows; `null` stays alone. */
  pairBy(text: (row: ComparableRow, side: 'sent' | 'now') => string | null): void {
    const free = grouped(this.freeNow(), (index) => text(this.now[index] ?? {}, 'now'));
    for (const index of this.freeSent()) {
      const key = text(this.sent[index] ?? {}, 'sent');
      const found = key === null ? undefined : free.get(key)?.shift();
      if (found !== undefined) this.pair(index, found);
    }
  }

  pairAlike(): void {
    const free = grouped(this.freeNow(), (index) => named(this.now[index] ?? {}, 'id'));
    for (const index of this.freeSent()) {
      const row = this.sent[index] ?? {};
      const candidates = (free.get(named(row, 'id')) ?? []).filter((other) => !this.taken.has(other));
      const best = candidates
        .map((other) => ({ other, share: likeness(row, this.now[other] ?? {}) }))
        .sort((a, b) => b.share - a.share)[0];
      if (best !== undefined && best.share > 0.5) this.pair(index, best.other);
    }
  }

  result(): MatchedRows {
    return { pairs: this.pairs, deleted: this.freeSent(), added: this.freeNow() };
  }

  private pair(sent: number, now: number): void {
    this.pairs.set(sent, now);
    this.taken.add(now);
  }

  private freeSent(): readonly number[] {
    return [...this.sent.keys()].filter((index) => !this.pairs.has(index));
  }

  private freeNow(): readonly number[] {
    return [...this.now.keys()].filter((index) => !this.taken.has(index));
  }
}

/** The share of the filled cells besides the ID that are equal. */
function likeness(sent: ComparableRow, now: ComparableRow): number {
  const filled = Object.keys(sent).filter(
    (key) => key !== 'id' && ((sent[key] ?? '') !== '' || (now[key] ?? '') !== ''),
  );
  const equal = filled.filter((key) => sent[key] === now[key]);
  return filled.length === 0 ? 0 : equal.length / filled.length;
}
