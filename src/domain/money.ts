import type { Rupiah } from './report';
import { err, ok, type Result } from './result';

/** Money is whole rupiah; beyond 2^53 - 1 a number could no longer tell one rupiah from the next. */
export type MoneyProblem = 'money-not-whole' | 'money-too-large';

/** A number as whole rupiah; negative amounts are allowed (returns, corrections). */
export function toRupiah(value: number): Result<Rupiah, MoneyProblem> {
  if (Number.isSafeInteger(value)) return ok((value === 0 ? 0 : value) as Rupiah);
  return err(Number.isInteger(value) || !Number.isFinite(value) ? 'money-too-large' : 'money-not-whole');
}

/** An exact sum in any order; refused when the total is no safe integer. */
export function sumRupiah(amounts: Iterable<Rupiah>): Result<Rupiah, 'money-too-large'> {
  let total = 0n;
  for (const amount of amounts) total += BigInt(amount);
  return fromBigInt(total);
}

/** An exact difference, `a - b`. */
export function subtractRupiah(a: Rupiah, b: Rupiah): Result<Rupiah, 'money-too-large'> {
  return fromBigInt(BigInt(a) - BigInt(b));
}

function fromBigInt(total: bigint): Result<Rupiah, 'money-too-large'> {
  const safe = total >= BigInt(Number.MIN_SAFE_INTEGER) && total <= BigInt(Number.MAX_SAFE_INTEGER);
  return safe ? ok(Number(total) as Rupiah) : err('money-too-large');
}
