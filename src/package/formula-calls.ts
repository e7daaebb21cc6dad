/** Calls of add-in functions in the formulas of a file, where `LKJIP.CAPAIAN` is written `_xldudf_LKJIP_CAPAIAN`. */

export const FILE_PREFIX = '_xldudf_';

export const callsAddIn = (formula: string): boolean => formula.toLowerCase().includes(FILE_PREFIX);

/**
 * The formula with every call of an add-in's function put into other words.
 *
 * @param translate The call in other words, or `null` where there are none.
 * @returns `null` where one call has no translation.
 */
export function withoutCalls(
  formula: string,
  translate: (name: string, args: readonly string[]) => string | null,
): string | null {
  const pieces: string[] = [];
  let done = 0;
  for (let at = 0; at < formula.length;) {
    const after = quotedEnd(formula, at);
    if (after > at) {
      at = after;
      continue;
    }
    WORD.lastIndex = at;
    const word = WORD.exec(formula)?.[0] ?? '';
    const open = at + word.length;
    if (!word.toLowerCase().startsWith(FILE_PREFIX) || formula.charAt(open) !== '(') {
      at += Math.max(1, word.length);
      continue;
    }
    const call = argumentsAt(formula, open);
    if (call === null) return null;
    const args = call.args.map((arg) => (callsAddIn(arg) ? withoutCalls(arg, translate) : arg));
    const known = args.filter((arg): arg is string => arg !== null);
    const translated = known.length < args.length ? null : translate(word.slice(FILE_PREFIX.length), known);
    if (translated === null) return null;
    pieces.push(formula.slice(done, at), translated);
    done = call.end;
    at = call.end;
  }
  const whole = [...pieces, formula.slice(done)].join('');
  // What is left stands in a text or in a name, and is no call.
  return whole;
}

const WORD = /[\p{L}\p{N}_.\\]+/uy;

/** Behind a text, a quoted sheet name or a reference in brackets that begins here; the same place where none does. */
function quotedEnd(formula: string, at: number): number {
  const quote = formula.charAt(at);
  if (quote === '[') return bracketEnd(formula, at);
  if (quote !== '"' && quote !== "'") return at;
  for (let next = formula.indexOf(quote, at + 1); next >= 0; next = formula.indexOf(quote, next + 2)) {
    if (formula.charAt(next + 1) !== quote) return next + 1;
  }
  return formula.length;
}

/** Brackets nest; an apostrophe takes the next character for what it is. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula.charAt(at);
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}

interface Call {
  readonly args: readonly string[];
  /** Behind the closing parenthesis. */
  readonly end: number;
}

function argumentsAt(formula: string, open: number): Call | null {
  const args: string[] = [];
  let depth = 0;
  let from = open + 1;
  for (let at = open; at < formula.length;) {
    const after = quotedEnd(formula, at);
    if (after > at) {
      at = after;
      continue;
    }
    const character = formula.charAt(at);
    if (character === '(' || character === '{') depth += 1;
    else if (character === ')' || character === '}') depth -= 1;
    if (depth === 0) {
      args.push(formula.slice(from, at).trim());
      return { args, end: at + 1 };
    }
    if (character === ',' && depth === 1) {
      args.push(formula.slice(from, at).trim());
      from = at + 1;
    }
    at += 1;
  }
  return null;
}

/** Whether a text may stand in a larger formula without parentheses: one word, reference, text or call. */
export function standsAlone(formula: string): boolean {
  for (let at = 0, depth = 0; at < formula.length;) {
    const after = quotedEnd(formula, at);
    if (after > at) {
      at = after;
      continue;
    }
    const character = formula.charAt(at);
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (depth === 0 && /[-+*/^&=<>%,\s{}]/.test(character)) return false;
    at += 1;
  }
  return formula !== '';
}
