import { figure, type Figure, type MissingReason } from './figure';
import type { Direction, NilTreatment } from './report';
import { err, ok, type Result } from './result';
import { isReached, TOLERANCE } from './tolerance';

/** The words of the status column. A closed period shows "Tidak tercapai" for "Belum tercapai": see `statusText`. */
export const STATUSES = [
  'Tercapai',
  'Belum tercapai',
  'Belum diisi',
  'Nihil',
  'Tidak dinilai',
  'Target kosong',
] as const;
export type Status = (typeof STATUSES)[number];

/** What holds when the cell is blank. */
export const DEFAULT_DIRECTION: Direction = 'tinggi';

/** Batas capaian: a fraction above zero (1.2 = 120%), or `null` for none. */
export type Cap = number | null;

export interface AchievementInput {
  readonly target: number | null;
  /** As computed from the inputs; a cell is read with `filled`. */
  readonly realisation: Figure;
  readonly direction: Direction | null;
  /** How a row marked nihil is treated; `null`: the row is not nihil. */
  readonly nil: NilTreatment | null;
  readonly cap: Cap;
}

/** Capaian as a fraction: as computed, and after the cap; both are the same without one. */
export interface Achievement {
  readonly raw: number;
  readonly value: number;
}

/** A cap must be a finite fraction above zero; blank is none. */
export function readCap(value: number | null): Result<Cap, 'cap-invalid'> {
  if (value === null) return ok(null);
  return Number.isFinite(value) && value > 0 ? ok(value) : err('cap-invalid');
}

/**
 * Capaian of one indicator. Nihil comes first: "tidak dinilai" has none, "target" sets realisasi to the target whatever
 * is filled in. Then a blank realisasi, then a target that is blank, zero or negative.
 */
export function achievement(input: AchievementInput): Result<Achievement, MissingReason> {
  const realised = countedRealisation(input);
  if (!realised.ok) return realised;
  const target = usableTarget(input.target);
  if (!target.ok) return target;
  const raw = ratio(input.direction ?? DEFAULT_DIRECTION, target.value, realised.value);
  if (!raw.ok) return raw;
  return ok({ raw: raw.value, value: input.cap === null ? raw.value : Math.min(raw.value, input.cap) });
}

/** The status of one indicator, by the same order of questions as `achievement`. The cap plays no part. */
export function achievementStatus(input: Omit<AchievementInput, 'cap'>): Status {
  const realised = countedRealisation(input);
  if (!realised.ok) return statusWithout(realised.error);
  const target = usableTarget(input.target);
  if (!target.ok) return statusWithout(target.error);
  if (input.nil !== null) return 'Nihil';
  const reached = meetsTarget(input.direction ?? DEFAULT_DIRECTION, target.value, realised.value);
  return reached ? 'Tercapai' : 'Belum tercapai';
}

/** The status of a row without capaian. A method, a denominator or a number that is missing still has to be filled in. */
export function statusWithout(reason: MissingReason): Status {
  switch (reason) {
    case 'not-assessed':
      return 'Tidak dinilai';
    case 'target-missing':
    case 'target-zero':
    case 'target-negative':
      return 'Target kosong';
    default:
      return 'Belum diisi';
  }
}

/** The status as a report words it: once the period is closed, nothing is "not yet" reached any more. */
export function statusText<S extends string>(status: S, periodClosed: boolean): S | 'Tidak tercapai' {
  return periodClosed && status === 'Belum tercapai' ? 'Tidak tercapai' : status;
}

/** Realisasi as it counts: set to the target for nihil, and its target must then exist. */
export function countedRealisation(input: Pick<AchievementInput, 'target' | 'realisation' | 'nil'>): Figure {
  if (input.nil === 'tidak dinilai') return err('not-assessed');
  return input.nil === 'target' ? usableTarget(input.target) : input.realisation;
}

function usableTarget(target: number | null): Figure {
  if (target === null) return err('target-missing');
  if (target === 0) return err('target-zero');
  return target < 0 ? err('target-negative') : figure(target);
}

/** R/T, (2T-R)/T or T/R for a target above zero. */
function ratio(direction: Direction, target: number, realised: number): Figure {
  switch (direction) {
    case 'tinggi':
      return figure(realised / target);
    case 'rendah':
      return figure((2 * target - realised) / target);
    case 'rendah rasio':
      return realised > 0 ? figure(target / realised) : err('realisation-not-positive');
  }
}

/** Compares realisasi with the target itself, so that T/R has a status even where realisasi is zero. */
function meetsTarget(direction: Direction, target: number, realised: number): boolean {
  const share = realised / target;
  return direction === 'tinggi' ? isReached(share) : share <= 1 + TOLERANCE;
}
