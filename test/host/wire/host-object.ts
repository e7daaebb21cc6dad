import type { Json } from './protocol';
import { notKnown } from '../model/host-error';

/**
 * An object that the client can hold: one subclass per Excel class. Its members for the wire are accessors and methods in
 * PascalCase, named as in Excel; everything else on it is the host's own and out of the client's reach.
 */
export abstract class HostObject {
  /** As in Excel's documentation; names what is refused. */
  abstract readonly className: string;

  /** What the client learns when the object is instantiated and finds it by again. */
  identity(): { readonly [key: string]: Json } {
    return {};
  }

  /** How Excel tracks the object over several batches; only ranges do it. */
  keep?(): string;
}

export abstract class HostCollection extends HostObject {
  abstract items(): readonly HostObject[];

  /** `getItem`: by name or id. */
  itemByKey(key: unknown): HostObject {
    throw notKnown(`${this.className}.getItem(${String(key)})`);
  }
}

export type Member = HostObject | Json;

function isApiName(name: string): boolean {
  return /^_?[A-Z]/.test(name);
}

/** By class: every action of a request asks for one. */
const descriptors = new WeakMap<object, Map<string, PropertyDescriptor | undefined>>();

function descriptorOf(object: HostObject, name: string): PropertyDescriptor | undefined {
  const prototype = Object.getPrototypeOf(object) as object;
  const known = descriptors.get(prototype) ?? new Map<string, PropertyDescriptor | undefined>();
  descriptors.set(prototype, known);
  if (!known.has(name)) known.set(name, findDescriptor(object, name));
  return known.get(name);
}

function findDescriptor(object: HostObject, name: string): PropertyDescriptor | undefined {
  if (!isApiName(name)) return undefined;
  let holder: unknown = object;
  while (holder instanceof HostObject) {
    const descriptor = Object.getOwnPropertyDescriptor(holder, name);
    if (descriptor) return descriptor;
    holder = Object.getPrototypeOf(holder);
  }
  return undefined;
}

/** The member's name as the add-in writes it. */
function scriptName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function fullName(object: HostObject, name: string): string {
  return `${object.className}.${scriptName(name)}`;
}

export function getProperty(object: HostObject, name: string): Member {
  if (!descriptorOf(object, name)?.get) throw notKnown(fullName(object, name));
  return Reflect.get(object, name) as Member;
}

export function setProperty(object: HostObject, name: string, value: unknown): void {
  if (!descriptorOf(object, name)?.set) throw notKnown(`${fullName(object, name)} =`);
  Reflect.set(object, name, value);
}

export function callMethod(object: HostObject, name: string, args: readonly unknown[]): Member {
  const method: unknown = descriptorOf(object, name)?.value;
  if (typeof method !== 'function') throw notKnown(fullName(object, name));
  const result: unknown = Reflect.apply(method, object, args);
  return result === undefined ? null : (result as Member);
}

/** Names of the readable members, for a query that asks for all of them. */
export function readableNames(object: HostObject): string[] {
  const names = new Set<string>();
  let holder: unknown = object;
  while (holder instanceof HostObject) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(holder))) {
      if (isApiName(name) && descriptor.get) names.add(name);
    }
    holder = Object.getPrototypeOf(holder);
  }
  return [...names];
}
