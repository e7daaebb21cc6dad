/**
 * The engine would have to guess: the workbook holds something that it cannot compute as Excel would. It is never a formula's
 * own error (that is a cell value) but a message to whoever wrote the formula or the host.
 */
export type RefusalReason = 'syntax' | 'circular' | 'unsupported';

export class CalculationRefused extends Error {
  override readonly name = 'CalculationRefused';

  constructor(
    readonly reason: RefusalReason,
    message: string,
    /** Cells concerned, `'Sheet name'!B5`; empty while the place is not known yet. */
    readonly cells: readonly string[] = [],
  ) {
    super(
      cells.length === 0 ? message : `${message} (${cells.slice(0, 5).join(', ')}${cells.length > 5 ? ', ...' : ''})`,
    );
  }

  /** The same refusal with the cell in which it happened. */
  at(cell: string, formula: string): CalculationRefused {
    return this.cells.length > 0 ? this : new CalculationRefused(this.reason, `${this.message} in ${formula}`, [cell]);
  }
}

export function unsupported(message: string): never {
  throw new CalculationRefused('unsupported', message);
}
