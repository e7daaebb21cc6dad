import type { Clock } from '../services';
import type { PaneState } from './pane-state';
import type { Store } from './store';

/** How long Excel may take to make the add-in's functions known before `#NAME?` means that it cannot. */
export const FUNCTIONS_GRACE_MS = 10_000;

/** Right after a write the functions are still being looked up, so a second look decides whether Excel knows them. */
export class FunctionsCheck {
  private readonly waiting = new Set<() => void>();

  constructor(
    private readonly store: Store<PaneState>,
    private readonly clock: Clock,
    private readonly survey: () => Promise<void>,
  ) {}

  later(): void {
    const stop = this.clock.after(FUNCTIONS_GRACE_MS, () => {
      this.waiting.delete(stop);
      void this.look();
    });
    this.waiting.add(stop);
  }

  close(): void {
    for (const stop of this.waiting) stop();
    this.waiting.clear();
  }

  private async look(): Promise<void> {
    if (this.store.get().task !== null) {
      this.later();
      return;
    }
    await this.survey();
    const { survey, notice } = this.store.get();
    if (survey?.functionsMissing === true && notice?.kind !== 'failed') {
      this.store.set({ notice: { kind: 'functions-missing' } });
    }
  }
}
