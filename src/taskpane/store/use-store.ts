import { useSyncExternalStore } from 'react';
import type { ReadonlyStore } from './store';

/** Part of a store's state; the component renders again when that part is another value. */
export function useStore<State, Part>(store: ReadonlyStore<State>, select: (state: State) => Part): Part {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
