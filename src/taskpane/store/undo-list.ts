import type { PaneState, UndoEntry } from './pane-state';
import type { Store } from './store';

const DEPTH = 50;

/** What can be taken back, newest last; a change leaves the list only once it has been taken back. */
export class UndoList {
  constructor(private readonly store: Store<PaneState>) {}

  get newest(): UndoEntry | undefined {
    return this.store.get().undo.at(-1);
  }

  add(entry: UndoEntry): void {
    this.store.set({ undo: [...this.store.get().undo, entry].slice(-DEPTH) });
  }

  remove(entry: UndoEntry | null): void {
    this.store.set({ undo: this.store.get().undo.filter((other) => other !== entry) });
  }
}
