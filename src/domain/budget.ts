import { figure, type Figure, type MissingReason } from './figure';
import { subtractRupiah, sumRupiah } from './money';
import type { BudgetLine, Rupiah } from './report';
import { err, ok, type Result } from './result';

/** The three meanings of pagu. Serapan is on the last revision unless a table's header says otherwise. */
export const CEILINGS = ['awal', 'revisi terakhir', 'dapat dibelanjakan'] as const;
export type Ceiling = (typeof CEILINGS)[number];

export const DEFAULT_CEILING: Ceiling = 'revisi terakhir';

/** The spending types a satker meets, by the first two digits of the akun; others are kept under their code. */
export const SPENDING_TYPES: ReadonlyMap<string, string> = new Map([
  ['51', 'Belanja Pegawai'],
  ['52', 'Belanja Barang'],
  ['53', 'Belanja Modal'],
  ['57', 'Belanja Bantuan Sosial'],
]);

export type Amount = Result<Rupiah, MissingReason>;
export type BudgetAmounts = Pick<BudgetLine, 'initialCeiling' | 'revisedCeiling' | 'blocked' | 'spent'>;

/** The ceiling in one of its meanings. "Dapat dibelanjakan" is the last revision less blokir; a blank blokir is unknown. */
export function ceilingOf(line: BudgetAmounts, meaning: Ceiling = DEFAULT_CEILING): Amount {
  switch (meaning) {
    case 'awal':
      return amountOf(line.initialCeiling);
    case 'revisi terakhir':
      return amountOf(line.revisedCeiling);
    case 'dapat dibelanjakan':
      return difference(line.revisedCeiling, line.blocked);
  }
}

/** Serapan of two amounts as a fraction; `ceiling-zero` where nothing could be spent. Negative ceilings do not exist. */
export function absorption(ceiling: number | null, spent: number | null): Figure {
  if (ceiling === null || spent === null) return err('not-filled');
  if (ceiling === 0) return err('ceiling-zero');
  return figure(spent / ceiling);
}

/** Serapan of a budget line or of a year's totals. */
export function lineAbsorption(line: BudgetAmounts, meaning: Ceiling = DEFAULT_CEILING): Figure {
  const ceiling = ceilingOf(line, meaning);
  return ceiling.ok ? absorption(ceiling.value, line.spent) : ceiling;
}

/** Sisa pagu in rupiah; negative where more was spent than allowed. */
export function remainder(line: BudgetAmounts, meaning: Ceiling = DEFAULT_CEILING): Amount {
  const ceiling = ceilingOf(line, meaning);
  return ceiling.ok ? difference(ceiling.value, line.spent) : ceiling;
}

/** Jenis belanja of a six-digit akun: its first two digits. `null` for what is no akun of belanja (5xxxxx). */
export function spendingTypeOf(account: string): string | null {
  return /^5\d{5}$/.test(account.trim()) ? account.trim().slice(0, 2) : null;
}

/** The sum of one column: exact, with the number of lines that are still blank and so not in it. */
export interface ColumnTotal {
  readonly sum: Amount;
  readonly counted: number;
  readonly blank: number;
}

export interface BudgetTotal {
  readonly year: number | null;
  readonly lines: number;
  readonly initialCeiling: ColumnTotal;
  readonly revisedCeiling: ColumnTotal;
  readonly blocked: ColumnTotal;
  readonly spent: ColumnTotal;
}

/** Totals per year, in the order of the years; lines without a year come last, under `null`. */
export function totalsByYear(lines: readonly (BudgetAmounts & Pick<BudgetLine, 'year'>)[]): readonly BudgetTotal[] {
  const years = [...new Set(lines.map((line) => line.year))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  return years.map((year) => {
    const own = lines.filter((line) => line.year === year);
    return {
      year,
      lines: own.length,
      initialCeiling: columnTotal(own.map((line) => line.initialCeiling)),
      revisedCeiling: columnTotal(own.map((line) => line.revisedCeiling)),
      blocked: columnTotal(own.map((line) => line.blocked)),
      spent: columnTotal(own.map((line) => line.spent)),
    };
  });
}

/** A total as amounts, so that serapan and sisa of a year are computed by the same rules as those of a line. */
export function totalAmounts(total: BudgetTotal): BudgetAmounts {
  return {
    initialCeiling: sumOrNull(total.initialCeiling),
    revisedCeiling: sumOrNull(total.revisedCeiling),
    blocked: sumOrNull(total.blocked),
    spent: sumOrNull(total.spent),
  };
}

/** `no-data` where every line is blank: an unknown total is not zero. */
export function columnTotal(amounts: readonly (Rupiah | null)[]): ColumnTotal {
  const known = amounts.filter((amount) => amount !== null);
  const sum = sumRupiah(known);
  return {
    sum: known.length === 0 ? err('no-data') : sum.ok ? sum : err('out-of-range'),
    counted: known.length,
    blank: amounts.length - known.length,
  };
}

function sumOrNull(total: ColumnTotal): Rupiah | null {
  return total.sum.ok ? total.sum.value : null;
}

function amountOf(amount: Rupiah | null): Amount {
  return amount === null ? err('not-filled') : ok(amount);
}

function difference(a: Rupiah | null, b: Rupiah | null): Amount {
  if (a === null || b === null) return err('not-filled');
  const result = subtractRupiah(a, b);
  return result.ok ? result : err('out-of-range');
}
