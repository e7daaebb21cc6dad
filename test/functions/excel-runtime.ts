/** Microsoft's own custom-functions runtime, as the embedded Excel loads it: the part of the client that Excel calls. */
import { createHost, type HostOptions } from '../host';
import type { FunctionArgument } from '../host/model/calc-engine';
import type { CustomFunction } from '../add-in/custom-functions';
import type { Answer, Call } from './answer';

export interface ExcelRuntime {
  /** The global of the runtime, with the error class that it recognises. */
  readonly CustomFunctions: typeof CustomFunctions;
  call(calls: readonly Call[]): Promise<readonly Answer[]>;
}

/** Loads the client of one kind of Excel and associates the functions with their ids. */
export function loadExcelRuntime(
  functions: ReadonlyMap<string, CustomFunction>,
  profile: NonNullable<HostOptions['profile']>,
): ExcelRuntime {
  const host = createHost({ profile, functions: Object.fromEntries(functions) });
  return {
    CustomFunctions: host.CustomFunctions,
    call: (calls) =>
      Promise.all(
        calls.map(async ({ id, args }): Promise<Answer> => {
          // Data types and nested arrays are more than the host's own formulas hand over; they travel as they are.
          const result = await host.callFunction(id, args as readonly FunctionArgument[]);
          return isError(result) ? result : { value: result };
        }),
      ),
  };
}

function isError(result: unknown): result is { readonly error: string; readonly message?: string } {
  return typeof result === 'object' && result !== null && 'error' in result;
}
