import type { Host } from './index';
import { HostError } from './model/host-error';
import { findSheet, parseReference } from './model/address';

/** Plain copies of what ranges answer: arrays of the client's realm are no arrays to a matcher. */
export function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

interface RangeContents {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly text: string[][];
  readonly numberFormat: string[][];
}

/** Reads a range through the client, such as `Sheet1!A1:B2`. */
export async function read(host: Host, reference: string): Promise<RangeContents> {
  const parsed = parseReference(reference);
  const address = reference.slice(reference.lastIndexOf('!') + 1);
  return host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(parsed?.sheet ?? 'Sheet1');
    const range = sheet.getRange(address).load('values,formulas,text,numberFormat');
    await context.sync();
    const { values, formulas, text, numberFormat } = range;
    return plain({ values, formulas, text, numberFormat });
  });
}

/** Runs a batch against the first sheet and syncs once. */
export function onSheet<T = void>(
  host: Host,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T,
): Promise<T> {
  return host.run(async (context) => {
    const result = batch(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return result;
  });
}

/** The code of the error that a batch fails with; undefined when it succeeds. */
export async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  return work.then(
    () => undefined,
    (error: unknown) => (error as { code?: string }).code ?? String(error),
  );
}

/** The code that a rule refuses with; undefined when it does not. */
export function thrownCode(work: () => unknown): string | undefined {
  try {
    work();
  } catch (error) {
    return error instanceof HostError ? error.code : String(error);
  }
  return undefined;
}

/** The sheet in the model, for what the client does not show. */
export function modelSheet(host: Host, name = 'Sheet1') {
  const sheet = findSheet(host.workbook, name);
  if (!sheet) throw new Error(`There is no sheet "${name}".`);
  return sheet;
}
