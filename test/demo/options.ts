/** The command line of the demo. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../../src/domain/result';
import { texts } from './texts.id';

export interface DemoOptions {
  readonly help: boolean;
  /** The report file. */
  readonly data: string;
  /** The workbook to write, `<name of the data file>.xlsx` in the output folder. */
  readonly workbook: string;
  /** The copy for the Kanwil, `<name of the data file>-kanwil.xlsx` beside it. */
  readonly copy: string;
  /** What Periksa finds, `<name of the data file>-periksa.json` beside it. */
  readonly findings: string;
  /** Where the requests are logged; `null`: nowhere. */
  readonly log: string | null;
}

const OPTIONS = {
  data: { type: 'string' },
  out: { type: 'string' },
  log: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export const DEFAULT_DATA = path.join('assets', 'sample', 'rutan-kupang-2023.json');
export const DEFAULT_OUT = 'out';

/** Reads the arguments; what is wrong with them is one Indonesian sentence. Paths stay as they were typed. */
export function readOptions(args: readonly string[]): Result<DemoOptions, string> {
  // Not `strict`: Node says what is wrong in English only.
  const { values, tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') return err(texts.unexpectedArgument(token.value));
    if (token.kind === 'option-terminator') continue;
    const { name, rawName, value } = token;
    if (!Object.hasOwn(OPTIONS, name)) return err(texts.unknownOption(rawName));
    if (seen.has(name)) return err(texts.repeatedOption(rawName));
    seen.add(name);
    if (name === 'help') {
      if (value !== undefined) return err(texts.valueNotTaken(rawName));
    } else if (value === undefined || value === '' || (value.startsWith('-') && !token.inlineValue)) {
      return err(texts.valueMissing(rawName));
    }
  }
  const text = (value: string | boolean | undefined): string | null => (typeof value === 'string' ? value : null);
  const data = text(values.data) ?? DEFAULT_DATA;
  const log = text(values.log);
  const folder = text(values.out) ?? DEFAULT_OUT;
  const { name } = path.parse(data);
  const workbook = path.join(folder, `${name}.xlsx`);
  const copy = path.join(folder, `${name}-kanwil.xlsx`);
  const findings = path.join(folder, `${name}-periksa.json`);
  const clash = firstClash([data, workbook, copy, findings, ...(log === null ? [] : [log])]);
  if (clash !== null) return err(texts.samePath(clash));
  return ok({ help: values.help === true, data, workbook, copy, findings, log });
}

/** A path that is named twice: one file would be written over the other. */
function firstClash(paths: readonly string[]): string | null {
  const resolved = paths.map((one) => path.resolve(one));
  return paths.find((_, index) => resolved.indexOf(resolved[index] ?? '') < index) ?? null;
}
