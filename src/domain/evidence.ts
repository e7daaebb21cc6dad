/**
 * Target Kinerja: which evidence each month asks for and what became of it. A target has cells, one a month, and a cell
 * has pieces; a cell counts as filled once one piece of it is there.
 */
import { monthNumber, reportingWindow } from './month';
import type { CalendarDay, EvidencePiece, EvidenceState, MonthCode } from './report';

/** What a month comes to. A piece without a state is `Belum diisi`. */
export type MonthState = Exclude<EvidenceState, 'Idem'> | 'Belum diisi';

/** The mark of each state in the heat map; the words stand in its legend. */
export const MONTH_STATE_MARKS: Readonly<Record<MonthState, string>> = {
  Ada: 'A',
  Sebagian: 'S',
  'Tidak dilaksanakan': 'T',
  'Bukan kewenangan satker': 'K',
  'Dijadwalkan ulang': 'J',
  Belum: 'B',
  'Belum diisi': 'o',
  'Tidak dipersyaratkan': '-',
};

type Piece = Pick<EvidencePiece, 'targetNumber' | 'month' | 'order' | 'state'>;

const orderOf = ({ order }: Piece): number => order ?? 1;
const hasOwnState = ({ state }: Piece): boolean => state !== null && state !== 'Idem';

/**
 * The piece that `Idem` repeats: the one with the same number in the latest earlier month of the target in which some
 * piece has a state of its own, or that month's first such piece. `null` where there is nothing to repeat.
 */
export function repeatedPiece<P extends Piece>(piece: P, all: readonly P[]): P | null {
  const { month, targetNumber } = piece;
  if (month === null || targetNumber === null) return null;
  const before = all.filter(
    (other) => other.targetNumber === targetNumber && other.month !== null && other.month < month && hasOwnState(other),
  );
  const latest = before.reduce<MonthCode | null>(
    (found, other) => (found === null || (other.month !== null && other.month > found) ? other.month : found),
    null,
  );
  const candidates = before.filter((other) => other.month === latest);
  return candidates.find((other) => orderOf(other) === orderOf(piece)) ?? candidates[0] ?? null;
}

/** The state that holds for a piece, `Idem` resolved. */
export function effectiveState(piece: Piece, all: readonly Piece[]): MonthState {
  if (piece.state !== 'Idem') return piece.state ?? 'Belum diisi';
  const repeated = repeatedPiece(piece, all)?.state ?? null;
  return repeated === null || repeated === 'Idem' ? 'Belum diisi' : repeated;
}

/** Of the states of a month that has nothing to show, the one that most needs doing stands for the month. */
const WITHOUT_EVIDENCE = [
  'Belum diisi',
  'Belum',
  'Dijadwalkan ulang',
  'Tidak dilaksanakan',
  'Bukan kewenangan satker',
] as const satisfies readonly MonthState[];

/** What a month comes to from the states of its pieces; one piece at least. */
export function monthState(states: readonly MonthState[]): MonthState {
  const due = states.filter((state) => state !== 'Tidak dipersyaratkan');
  if (due.length === 0) return 'Tidak dipersyaratkan';
  if (due.every((state) => state === 'Ada')) return 'Ada';
  if (due.some((state) => state === 'Ada' || state === 'Sebagian')) return 'Sebagian';
  return WITHOUT_EVIDENCE.find((state) => due.includes(state)) ?? 'Belum diisi';
}

/** One month of one target. */
export interface EvidenceCell {
  readonly targetNumber: number;
  readonly month: MonthCode;
  readonly state: MonthState;
}

/** The cells that pieces were entered for, by target and month. */
export function evidenceCells(pieces: readonly Piece[]): readonly EvidenceCell[] {
  const states = new Map<string, { targetNumber: number; month: MonthCode; states: MonthState[] }>();
  for (const piece of pieces) {
    const { targetNumber, month } = piece;
    if (targetNumber === null || month === null) continue;
    const key = `${targetNumber}|${month}`;
    const cell = states.get(key) ?? { targetNumber, month, states: [] };
    cell.states.push(effectiveState(piece, pieces));
    states.set(key, cell);
  }
  return [...states.values()]
    .map((cell) => ({ targetNumber: cell.targetNumber, month: cell.month, state: monthState(cell.states) }))
    .sort((a, b) => a.targetNumber - b.targetNumber || monthNumber(a.month) - monthNumber(b.month));
}

export interface Completeness {
  /** Cells that are asked for and whose month has begun. */
  readonly due: number;
  /** Of those, the ones with evidence, wholly or in part. */
  readonly filled: number;
  readonly byState: Readonly<Record<MonthState, number>>;
}

/** Counts the cells that are due on a day; without a year or a day every month counts. */
export function completeness(pieces: readonly Piece[], year: number | null, asOf: CalendarDay | null): Completeness {
  const begun = (month: MonthCode): boolean => {
    if (year === null || asOf === null) return true;
    const window = reportingWindow(year, month);
    return window === null || window.opens <= asOf;
  };
  const byState: Record<MonthState, number> = {
    Ada: 0,
    Sebagian: 0,
    'Tidak dilaksanakan': 0,
    'Bukan kewenangan satker': 0,
    'Dijadwalkan ulang': 0,
    Belum: 0,
    'Belum diisi': 0,
    'Tidak dipersyaratkan': 0,
  };
  for (const { month, state } of evidenceCells(pieces)) if (begun(month)) byState[state] += 1;
  const counted = Object.values(byState).reduce((sum, count) => sum + count, 0);
  return { due: counted - byState['Tidak dipersyaratkan'], filled: byState.Ada + byState.Sebagian, byState };
}
