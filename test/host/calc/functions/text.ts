import { format, getFormatInfo } from 'numfmt';
import { numberInText } from '../coercion';
import { define, numberOf, scalar, textOf, valuesOf } from '../definition';
import { roundDecimal } from './math';
import { unsupported } from '../refusal';
import { isError, VALUE_ERROR } from '../values';
import { hasWildcard, wildcardPattern } from '../wildcards';
import type { FunctionDefinition, ParameterKind } from '../definition';
import type { CellError, CellValue } from '../../model/types';

/** Wraps a function of text and whole numbers; `signature` names the parameters' types, `optional` of them may be missing. */
function text(
  signature: readonly ('text' | 'count')[],
  optional: number,
  compute: (texts: readonly string[], counts: readonly (number | undefined)[]) => CellValue,
): FunctionDefinition {
  const kinds = signature.map((): ParameterKind => 'value');
  return define({ kinds, required: signature.length - optional }, (args) => {
    const texts: string[] = [];
    const counts: (number | undefined)[] = [];
    for (const [at, type] of signature.entries()) {
      const arg = args[at];
      if (type === 'text') {
        const value = textOf(arg);
        if (isError(value)) return value;
        texts.push(value);
      } else {
        const value = arg === undefined ? undefined : numberOf(arg, true);
        if (value !== undefined && isError(value)) return value;
        counts.push(value);
      }
    }
    return compute(texts, counts);
  });
}

function find([sought = '', within = '']: readonly string[], start: number): CellValue {
  if (start < 1 || start > within.length + 1) return VALUE_ERROR;
  const at = within.indexOf(sought, start - 1);
  return at < 0 ? VALUE_ERROR : at + 1;
}

/** SEARCH: without case and with wildcards. */
function search([sought = '', within = '']: readonly string[], start: number): CellValue {
  if (!hasWildcard(sought)) return find([sought.toLowerCase(), within.toLowerCase()], start);
  if (start < 1 || start > within.length) return VALUE_ERROR;
  const match = wildcardPattern(sought, 'anywhere').exec(within.slice(start - 1));
  return match ? match.index + start : VALUE_ERROR;
}

function substitute([within = '', old = '', by = '']: readonly string[], which: number | undefined): CellValue {
  if (old === '') return within;
  if (which === undefined) return within.split(old).join(by);
  if (which < 1) return VALUE_ERROR;
  const parts = within.split(old);
  if (which >= parts.length) return within;
  return parts.slice(0, which).join(old) + by + parts.slice(which).join(old);
}

/** TEXT in en-US. Decimals are rounded as ROUND rounds. */
function formatted(value: CellValue, pattern: string): CellValue {
  if (/general/i.test(pattern)) unsupported(`TEXT with the format ${pattern}`);
  const number = typeof value === 'string' ? numberInText(value) : value;
  if (typeof number === 'boolean' || number === null)
    return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : format(pattern, value ?? 0);
  if (isError(number)) return number;
  try {
    const info = getFormatInfo(pattern);
    const decimals = info.maxDecimals + (info.type === 'percent' ? 2 : 0);
    const rounded =
      info.type === 'number' || info.type === 'percent' || info.type === 'grouped'
        ? roundDecimal(number, decimals)
        : number;
    return format(pattern, rounded, { locale: 'en-US', throws: true });
  } catch {
    return VALUE_ERROR;
  }
}

const trim = (value: string) => value.replace(/ +/g, ' ').replace(/^ | $/g, '');
const proper = (value: string) => value.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

function join(args: readonly CellValue[]): string | CellError {
  let joined = '';
  for (const arg of args) {
    const part = textOf(arg);
    if (isError(part)) return part;
    joined += part;
  }
  return joined;
}

export const TEXT: Readonly<Record<string, FunctionDefinition>> = {
  LEFT: text(['text', 'count'], 1, ([value = ''], [count = 1]) => (count < 0 ? VALUE_ERROR : value.slice(0, count))),
  RIGHT: text(['text', 'count'], 1, ([value = ''], [count = 1]) => {
    return count < 0 ? VALUE_ERROR : value.slice(Math.max(0, value.length - count));
  }),
  MID: text(['text', 'count', 'count'], 0, ([value = ''], [start = 1, count = 0]) => {
    return start < 1 || count < 0 ? VALUE_ERROR : value.slice(start - 1, start - 1 + count);
  }),
  LEN: text(['text'], 0, ([value = '']) => value.length),
  FIND: text(['text', 'text', 'count'], 1, (texts, [start = 1]) => find(texts, start)),
  SEARCH: text(['text', 'text', 'count'], 1, (texts, [start = 1]) => search(texts, start)),
  SUBSTITUTE: text(['text', 'text', 'text', 'count'], 1, (texts, [which]) => substitute(texts, which)),
  REPLACE: text(['text', 'count', 'count', 'text'], 0, ([value = '', by = ''], [start = 1, count = 0]) => {
    return start < 1 || count < 0 ? VALUE_ERROR : value.slice(0, start - 1) + by + value.slice(start - 1 + count);
  }),
  EXACT: text(['text', 'text'], 0, ([a, b]) => a === b),
  UPPER: text(['text'], 0, ([value = '']) => value.toUpperCase()),
  LOWER: text(['text'], 0, ([value = '']) => value.toLowerCase()),
  PROPER: text(['text'], 0, ([value = '']) => proper(value)),
  TRIM: text(['text'], 0, ([value = '']) => trim(value)),
  CLEAN: text(['text'], 0, ([value = '']) => value.replace(/[\u0000-\u001f]/g, '')),
  REPT: text(['text', 'count'], 0, ([value = ''], [count = 0]) =>
    count < 0 || value.length * count > 32767 ? VALUE_ERROR : value.repeat(count),
  ),
  CHAR: text(['count'], 0, (_, [code = 0]) =>
    code < 1 || code > 255 ? VALUE_ERROR : windows1252.decode(new Uint8Array([code])),
  ),
  CODE: text(['text'], 0, ([value = '']) => (value === '' ? VALUE_ERROR : (CODES.get(value.slice(0, 1)) ?? 63))),
  UNICHAR: text(['count'], 0, (_, [code = 0]) =>
    code < 1 || code > 0x10ffff ? VALUE_ERROR : String.fromCodePoint(code),
  ),
  CONCATENATE: define({ kinds: ['value'], repeat: 1 }, (args) => join(args.map(scalar))),
  CONCAT: define({ kinds: ['range'], repeat: 1 }, (args, pass) => join(args.flatMap((arg) => valuesOf(arg, pass)))),
  TEXT: define({ kinds: ['value', 'value'] }, ([value, pattern]) => {
    const wanted = textOf(pattern);
    return isError(wanted) ? wanted : formatted(scalar(value), wanted);
  }),
  HYPERLINK: define({ kinds: ['value', 'value'], required: 1 }, ([link, shown]) => {
    return shown === undefined ? textOf(link) : (scalar(shown) ?? 0);
  }),
};

const windows1252 = new TextDecoder('windows-1252');

/** Windows-1252, from letter to number; Excel answers 63, a question mark, for what is not in it. */
const CODES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 255 }, (_, index) => [windows1252.decode(new Uint8Array([index + 1])), index + 1] as const),
);
