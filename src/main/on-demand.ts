import { once } from './once';

/** An object all of whose members answer with a promise, so that a caller cannot tell when it is loaded. */
type Answering<T> = { readonly [K in keyof T]: (...args: never[]) => Promise<unknown> };

/** These members of an object that is loaded when one of them is first called. */
export function onDemand<T extends Answering<T>, K extends keyof T & string>(
  load: () => Promise<T>,
  names: readonly K[],
): Pick<T, K> {
  const loaded = once(load);
  const members = names.map((name) => [name, async (...args: never[]) => (await loaded())[name](...args)] as const);
  return Object.fromEntries(members) as unknown as Pick<T, K>;
}
