/** Pulihkan Rumus in the pane: the list of what was changed since the copy was sent, and what is decided about it. */
import type { Outcome } from '../../commands/outcome';
import type { SentChange } from '../../commands/restoring/sent-changes';
import type { WriteOptions } from '../../ports/workbook';
import type { PaneCommands } from '../services';
import type { PaneState, ReturnedState, TaskName } from './pane-state';
import type { Store } from './store';

/** A change that is made again with another value is another one. */
export const fingerprint = (change: SentChange): string =>
  JSON.stringify([change.key, change.kind === 'value' ? change.now : null]);

type Run = (name: TaskName, work: (options: WriteOptions) => Promise<Outcome>) => Promise<boolean>;

export class ReturnedCopy {
  constructor(
    private readonly state: Store<PaneState>,
    private readonly commands: PaneCommands,
    private readonly run: Run,
  ) {}

  restore(): Promise<boolean> {
    return this.run('restore', async () => {
      const restored = await this.commands.restoreFormulas();
      if (restored.ok) this.keep(restored.value.report);
      return restored;
    });
  }

  reject(changes: readonly SentChange[]): Promise<boolean> {
    const file = this.state.get().returned?.report.file ?? null;
    if (file === null) return Promise.resolve(false);
    return this.run('reject', async (options) => {
      const rejected = await this.commands.rejectChanges(file, changes, options);
      if (rejected.ok) this.keep(rejected.value.report);
      return rejected;
    });
  }

  /** Accepted changes stay as they are; `false` puts them back among the open ones. */
  accept(changes: readonly SentChange[], accepted: boolean): void {
    const { returned } = this.state.get();
    if (returned === null) return;
    const decided = new Set(returned.accepted);
    for (const change of changes) {
      if (accepted) decided.add(fingerprint(change));
      else decided.delete(fingerprint(change));
    }
    this.state.set({ returned: { ...returned, accepted: decided } });
  }

  private keep(report: ReturnedState['report']): void {
    this.state.set({ returned: { report, accepted: this.state.get().returned?.accepted ?? new Set() } });
  }
}
