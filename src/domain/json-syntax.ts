/**
 * Where a text stops being JSON, and which keys an object repeats.
 *
 * `JSON.parse` tells neither portably: its messages differ between engines and versions, and of two equal keys it
 * silently keeps the last. The grammar is RFC 8259.
 */

/** What would have been right at the place where the text does not parse. */
export type SyntaxExpectation = 'value' | 'key' | 'colon' | 'comma or close' | 'text' | 'end';

export interface TextPlace {
  /** From 1; `\n`, `\r\n` and `\r` end a line. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

export interface JsonSyntax {
  /** The first error, with the word or character that stands there (`''` at the end of the text). */
  readonly error: (TextPlace & { readonly expects: SyntaxExpectation; readonly found: string }) | null;
  readonly repeatedKeys: readonly (TextPlace & { readonly key: string })[];
}

type Step = 'value' | 'value or close' | 'key' | 'key or close' | 'colon' | 'comma or close' | 'end';

interface Container {
  readonly close: '}' | ']';
  readonly keys: Set<string>;
}

const SPACE = /[ \t\n\r]*/y;
const TEXT_WITHOUT_CLOSE = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const FOUND = /[\p{L}\p{N}_]{1,20}|./suy;

/** The end of what `pattern` matches at `offset`, or -1. */
function endOf(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Finds the line and column of offsets that are asked for in ascending order, reading the text once for all of them. */
function placesOf(text: string): (offset: number) => TextPlace {
  const lineEnd = /\r\n|\n|\r/g;
  let line = 1;
  let start = 0;
  let next = lineEnd.exec(text);
  return (offset) => {
    while (next !== null && lineEnd.lastIndex <= offset) {
      line += 1;
      start = lineEnd.lastIndex;
      next = lineEnd.exec(text);
    }
    return { line, column: offset - start + 1 };
  };
}

/** Reads the whole text once; the error is the first, and keys are compared only up to it. */
export function scanJson(text: string): JsonSyntax {
  const open: Container[] = [];
  const repeatedKeys: (TextPlace & { readonly key: string })[] = [];
  let step: Step = 'value';
  let offset = 0;
  const placeOf = placesOf(text);

  const result = (error: JsonSyntax['error']): JsonSyntax => ({ error, repeatedKeys });
  const fail = (at: number, expects: SyntaxExpectation): JsonSyntax => {
    FOUND.lastIndex = at;
    return result({ ...placeOf(at), expects, found: FOUND.exec(text)?.[0] ?? '' });
  };
  const afterValue = (): Step => (open.length === 0 ? 'end' : 'comma or close');

  for (;;) {
    offset = endOf(SPACE, text, offset);
    const character = text.charAt(offset);
    const container = open.at(-1);

    if (step === 'end') return character === '' ? result(null) : fail(offset, 'end');

    if (step === 'colon') {
      if (character !== ':') return fail(offset, 'colon');
      offset += 1;
      step = 'value';
      continue;
    }

    if (container?.close === character && (step === 'comma or close' || step.endsWith('or close'))) {
      open.pop();
      offset += 1;
      step = afterValue();
      continue;
    }

    if (step === 'comma or close') {
      if (character !== ',') return fail(offset, 'comma or close');
      offset += 1;
      step = container?.close === '}' ? 'key' : 'value';
      continue;
    }

    const isKey: boolean = step === 'key' || step === 'key or close';
    if (character === '"') {
      const end = endOf(TEXT_WITHOUT_CLOSE, text, offset);
      if (text.charAt(end) !== '"') return fail(end, 'text');
      if (isKey && container !== undefined) {
        const key = String(JSON.parse(text.slice(offset, end + 1)));
        if (container.keys.has(key)) repeatedKeys.push({ ...placeOf(offset), key });
        container.keys.add(key);
      }
      offset = end + 1;
      step = isKey ? 'colon' : afterValue();
      continue;
    }
    if (isKey) return fail(offset, 'key');

    if (character === '{' || character === '[') {
      open.push({ close: character === '{' ? '}' : ']', keys: new Set() });
      offset += 1;
      step = character === '{' ? 'key or close' : 'value or close';
      continue;
    }
    const end = endOf(SCALAR, text, offset);
    if (end === -1) return fail(offset, 'value');
    offset = end;
    step = afterValue();
  }
}
