/**
 * A value, or the reason why there is none. Rules return it instead of throwing: a blank cell or a target of zero is
 * everyday input, not a bug.
 */
export type Result<T, E> = Ok<T> | Err<E>;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Err<E> {
  readonly ok: false;
  readonly error: E;
}

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function err<E>(error: E): Err<E> {
  return { ok: false, error };
}

/** Applies `change` to a value and hands an error on as it is. */
export function mapResult<T, U, E>(result: Result<T, E>, change: (value: T) => U): Result<U, E> {
  return result.ok ? ok(change(result.value)) : result;
}

/** The value, or `null` where there is none: for places that only show blanks. */
export function valueOrNull<T>(result: Result<T, unknown>): T | null {
  return result.ok ? result.value : null;
}
