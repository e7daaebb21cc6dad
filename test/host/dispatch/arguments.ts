import { invalidArgument } from '../model/host-error';

/** Arguments come as untyped JSON; a wrong type is InvalidArgument, as in Excel. */
export function text(value: unknown, what: string): string {
  if (typeof value !== 'string') throw invalidArgument(`${what} must be text.`);
  return value;
}

export function integer(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument(`${what} must be a whole number.`);
  return value;
}

export function number(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(`${what} must be a number.`);
  return value;
}

export function boolean(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${what} must be true or false.`);
  return value;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[], what: string): T {
  const found =
    typeof value === 'string'
      ? allowed.find((candidate) => candidate.toLowerCase() === value.toLowerCase())
      : undefined;
  if (found === undefined) throw invalidArgument(`${what}: "${String(value)}" is none of ${allowed.join(', ')}.`);
  return found;
}

/** Colours are `#RRGGBB` or one of the names of HTML; the model keeps `#RRGGBB` in capitals. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  gray: '#808080',
  grey: '#808080',
  orange: '#FFA500',
  purple: '#800080',
};

export function color(value: unknown, what: string): string {
  if (typeof value === 'string') {
    if (/^#[0-9A-Fa-f]{6}$/.test(value)) return value.toUpperCase();
    const named = NAMED[value.toLowerCase()];
    if (named !== undefined) return named;
  }
  throw invalidArgument(`${what}: "${String(value)}" is not a colour.`);
}

export function plainObject(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw invalidArgument(`${what} must be an object.`);
  return value as Readonly<Record<string, unknown>>;
}
