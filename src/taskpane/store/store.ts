/** A value that tells when it changes; React reads it through `useStore`. */
export interface ReadonlyStore<State> {
  readonly get: () => State;
  /** Returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface Store<State> extends ReadonlyStore<State> {
  /** Merges the given properties; listeners hear of it once, and not at all where nothing differs. */
  readonly set: (change: Partial<State>) => void;
}

export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      const keys = Object.keys(change) as (keyof State)[];
      if (keys.every((key) => Object.is(change[key], state[key]))) return;
      state = { ...state, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
