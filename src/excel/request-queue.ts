/**
 * Keeps requests small. Every write says about how many bytes it puts on the wire; before a request would outgrow the
 * limit it is sent, so small work is one round trip and large work as many as its bytes need.
 */
import type { Cancelled } from '../domain/finding';
import type { WriteOptions } from '../ports/workbook';
import { forgetRanges } from './ranges';

/** Well below the 5 MB at which Excel on the web refuses a request; keeps Excel responsive and progress moving. */
const REQUEST_LIMIT = 965_000;

/** About the size of a range and one thing done to it in a request, without its values. */
export const WRITE_BYTES = 290;

/** Thrown between round trips when the user stopped the command; turned into a result by the caller. */
export class CancelledSignal extends Error {
  readonly cancelled: Cancelled = { kind: 'cancelled' };
}

export class RequestQueue {
  private pending = 0;
  private stepsDone = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    /** Name of the sheet that each announced step writes. */
    private readonly steps: readonly string[],
    private readonly options: WriteOptions,
  ) {
    forgetRanges(context);
    this.quiet();
    this.report();
  }

  /** Makes room for a write of about this size; call it before the write. */
  async room(bytes: number): Promise<void> {
    if (this.pending > 0 && this.pending + bytes > REQUEST_LIMIT) await this.send();
    this.pending += bytes;
  }

  /** One of the announced steps is complete. */
  step(): void {
    this.stepsDone += 1;
  }

  /** The last request. */
  async finish(): Promise<void> {
    await this.context.sync();
    this.report();
  }

  /** Sends what is waiting; more may follow. */
  async send(): Promise<void> {
    await this.context.sync();
    this.report();
    if (this.options.cancelled?.() === true) throw new CancelledSignal();
    forgetRanges(this.context);
    this.pending = 0;
    this.quiet();
  }

  private report(): void {
    const { stepsDone, steps } = this;
    this.options.onProgress?.({ done: stepsDone, total: steps.length, writing: steps[stepsDone] ?? null });
  }

  /** Excel need not compute or draw anything before the whole request has run. */
  private quiet(): void {
    this.context.application.suspendApiCalculationUntilNextSync();
    this.context.application.suspendScreenUpdatingUntilNextSync();
  }
}

/** Microsoft's client sends more cells than this in chunks, each with ranges of its own around it. */
const CHUNK_CELLS = 1500;
const CHUNK_BYTES = 760;

/** About how many bytes a grid of values takes in a request. */
export function gridBytes(grid: readonly (readonly unknown[])[]): number {
  const cells = grid.reduce((sum, row) => sum + row.length, 0);
  return JSON.stringify(grid).length + Math.ceil((cells * CHUNK_BYTES) / CHUNK_CELLS);
}

/** Cuts rows into pieces that each fit a request; a single row is never cut. */
export function rowPieces<T>(
  rows: readonly (readonly T[])[],
): readonly { readonly start: number; readonly rows: T[][] }[] {
  const pieces: { start: number; rows: T[][]; bytes: number }[] = [];
  rows.forEach((row, index) => {
    const bytes = gridBytes([row]);
    const last = pieces.at(-1);
    if (last !== undefined && last.bytes + bytes <= REQUEST_LIMIT) {
      last.rows.push([...row]);
      last.bytes += bytes;
    } else {
      pieces.push({ start: index, rows: [[...row]], bytes });
    }
  });
  return pieces;
}
