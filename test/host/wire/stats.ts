import type { RequestBody } from './protocol';

/** One request as it is logged. */
export interface LogEntry {
  /** What the add-in was doing, as told by the test or the demo. */
  readonly command?: string;
  readonly batch: number;
  readonly bytes: number;
  /** The client's own request at the end of `Excel.run`. */
  readonly cleanup: boolean;
  readonly body: RequestBody;
}

/** What crossed the wire. Requests of the custom-functions runtime are counted apart. */
export interface Stats {
  /** Calls of `context.sync()` that did something. */
  roundTrips: number;
  cleanups: number;
  functionBatches: number;
  actions: number;
  /** UTF-8 bytes of the requests, clean-ups included. */
  bytes: number;
  largestRequest: number;
}

export function emptyStats(): Stats {
  return { roundTrips: 0, cleanups: 0, functionBatches: 0, actions: 0, bytes: 0, largestRequest: 0 };
}

/** `Excel.run` ends with a request that only gives back references. */
export function isCleanup(body: RequestBody): boolean {
  const { Actions } = body;
  return (
    Actions.some((action) => action.Name === '_RemoveReference') &&
    Actions.every((action) => action.Name === '_RemoveReference' || action.ActionType === 1)
  );
}
