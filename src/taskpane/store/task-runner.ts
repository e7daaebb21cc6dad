/** Runs one command at a time: progress, stopping, and waiting while a cell is being edited. */
import type { Done, Outcome } from '../../commands/outcome';
import { err, ok, type Result } from '../../domain/result';
import type { InputChange, SheetCell, WorkbookError, WriteOptions } from '../../ports/workbook';
import type { Clock } from '../services';
import { bugOf, type PaneError, type PaneState, type Task, type TaskName } from './pane-state';
import { isCellEdit } from './patiently';
import type { Store } from './store';

/** So often a command is tried while a cell is being edited, with this pause in between. */
export const ATTEMPTS = 5;
export const PAUSE_MS = 2000;

/** One try of a command. `again`: an earlier try may have written part of it. */
export type Work = (options: WriteOptions, again: boolean) => Promise<Outcome>;

/** A failure keeps what the tries so far may have changed, so that it can still be taken back. */
export interface TaskFailure extends Written {
  readonly error: PaneError;
}

/** What stood there before the first try and is no longer there. */
export interface Written {
  readonly changes: readonly InputChange[];
  readonly typedOver: readonly SheetCell[];
}

export const NOTHING_WRITTEN: Written = { changes: [], typedOver: [] };

/** A step without an outcome of its own, as one. */
export const outcomeOf = (done: Result<void, WorkbookError>): Outcome =>
  done.ok ? ok({ ...NOTHING_WRITTEN, findings: [] }) : err({ error: done.error, ...NOTHING_WRITTEN });

export class TaskRunner {
  private cancelled = false;

  constructor(
    private readonly store: Store<PaneState>,
    private readonly clock: Clock,
  ) {}

  /** Looked at between round trips; what was written so far stays. */
  cancel(): void {
    this.cancelled = true;
    this.update({ cancelling: true });
  }

  /** `null`: another command is running. `earlier`: what previous tries of the same command changed. */
  async run(name: TaskName, work: Work, earlier: Written = NOTHING_WRITTEN): Promise<Result<Done, TaskFailure> | null> {
    if (this.store.get().task !== null) return null;
    this.cancelled = false;
    this.store.set({ task: { name, progress: null, waiting: null, cancelling: false }, notice: null });
    try {
      return await this.tries(work, earlier);
    } catch (error) {
      return err({ error: bugOf(error), ...earlier });
    } finally {
      this.store.set({ task: null });
    }
  }

  private async tries(work: Work, earlier: Written): Promise<Result<Done, TaskFailure>> {
    let written = earlier;
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await work(this.options(), written.changes.length > 0);
      if (outcome.ok) return ok({ ...outcome.value, ...together(written, outcome.value) });
      written = together(written, outcome.error);
      const { error } = outcome.error;
      if (!isCellEdit(error) || attempt === ATTEMPTS) return err({ error, ...written });
      this.update({ waiting: { attempt: attempt + 1, of: ATTEMPTS } });
      await this.pause();
      if (this.cancelled) return err({ error: { kind: 'cancelled' }, ...written });
    }
  }

  private options(): WriteOptions {
    return {
      onProgress: (progress) => {
        this.update({ progress, waiting: null });
      },
      cancelled: () => this.cancelled,
    };
  }

  private update(change: Partial<Task>): void {
    const { task } = this.store.get();
    if (task !== null) this.store.set({ task: { ...task, ...change } });
  }

  /** Ends early when the user stops the command. */
  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        stopWaiting();
        stopListening();
        resolve();
      };
      const stopWaiting = this.clock.after(PAUSE_MS, done);
      const stopListening = this.store.subscribe(() => {
        if (this.cancelled) done();
      });
    });
  }
}

/** The latest writes, with what stood there before the first try. */
function together(first: Written, latest: Written): Written {
  const changes = latest.changes.map((change) => {
    const earlier = first.changes.find(({ table }) => table === change.table);
    return earlier === undefined ? change : { ...change, before: earlier.before };
  });
  return {
    changes: changes.length === 0 ? first.changes : changes,
    typedOver: first.typedOver.length === 0 ? latest.typedOver : first.typedOver,
  };
}
