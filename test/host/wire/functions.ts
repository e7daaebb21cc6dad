import type { CellError, CellValue, ErrorText } from '../model/types';
import type { FunctionArgument, FunctionCall, FunctionResult } from '../model/calc-engine';
import { HostObject } from './host-object';

/** Numbers that Microsoft's runtime sends for its error codes. Captured from `excel-web-16.00.debug.js` 1.1.110. */
const ERROR_OF_CODE: Readonly<Record<number, ErrorText>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

type Row = readonly unknown[];

function errorOf(code: unknown, message: unknown): CellError {
  const error = ERROR_OF_CODE[Number(code)] ?? '#VALUE!';
  // Only these two carry a message (documentation: "Handle and return errors from your custom function").
  const carries = (error === '#VALUE!' || error === '#N/A') && typeof message === 'string' && message !== '';
  return carries ? { error, message } : { error };
}

function scalarOf(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  // A `CustomFunctions.Error` that is returned instead of thrown, also inside an array.
  if (typeof value === 'object' && 'code' in value)
    return returnedError(value.code, 'message' in value ? value.message : '');
  return { error: '#VALUE!' };
}

function returnedError(code: unknown, message: unknown): CellError {
  const known = ['#DIV/0!', '#VALUE!', '#N/A', '#NUM!', '#NULL!', '#REF!'].find((text) => text === code);
  return errorOf({ '#N/A': 1, '#DIV/0!': 5, '#NUM!': 6, '#VALUE!': 7, '#NULL!': 8 }[known ?? ''] ?? 7, message);
}

function resultOf(value: unknown): FunctionResult {
  return Array.isArray(value)
    ? value.map((line: unknown) => (Array.isArray(line) ? line : [line]).map(scalarOf))
    : scalarOf(value);
}

/** How a host's argument travels: an error as an object of the runtime's own shape. */
function wireArgument(argument: FunctionArgument, empty: 0 | null): unknown {
  if (argument === undefined) return null;
  if (Array.isArray(argument))
    return (argument as readonly CellValue[][]).map((line) => line.map((cell) => wireArgument(cell, empty)));
  if (argument === null) return empty;
  return argument;
}

export interface Invocation {
  readonly messageCategory: 1;
  readonly messageType: 1000;
  readonly targetId: '';
  readonly message: readonly [number, string, unknown[], string, number];
}

/** Calls of custom functions that wait for Microsoft's runtime. */
export class FunctionCalls {
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();
  private nextId = 1;

  constructor(private readonly empty: 0 | null) {}

  /** The message that asks the runtime for one call, and its result to come. */
  start(call: FunctionCall): { readonly invocation: Invocation; readonly result: Promise<FunctionResult> } {
    const id = this.nextId;
    this.nextId += 1;
    const args = call.args.map((argument) => wireArgument(argument, this.empty));
    const result = new Promise<FunctionResult>((resolve) => this.waiting.set(id, resolve));
    return {
      invocation: {
        messageCategory: 1,
        messageType: 1000,
        targetId: '',
        message: [id, call.id, args, call.address, 0],
      },
      result,
    };
  }

  settle(id: number, result: FunctionResult): void {
    this.waiting.get(id)?.(result);
    this.waiting.delete(id);
  }
}

/** The object that the runtime reports results to (path type 2). */
export class FunctionResultsObject extends HostObject {
  readonly className = 'CustomFunctions';

  constructor(private readonly calls: FunctionCalls) {
    super();
  }

  /** Rows of `[id, true, value]` or `[id, false, message, code]`. */
  SetInvocationArrayResults(rows: unknown): void {
    for (const row of rows as readonly Row[]) {
      const [id, succeeded, value, code] = row;
      this.calls.settle(Number(id), succeeded === true ? resultOf(value) : errorOf(code, value));
    }
  }

  /** The older form of the same: objects. */
  SetInvocationResults(rows: unknown): void {
    for (const row of rows as readonly Readonly<Record<string, unknown>>[]) {
      this.calls.settle(
        Number(row['id']),
        row['failed'] === true ? errorOf(row['errorCode'], row['value']) : resultOf(row['value']),
      );
    }
  }
}
