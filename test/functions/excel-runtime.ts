/**
 * Microsoft's own custom-functions runtime, unmodified, in a vm context: the part of the Excel client that receives
 * invocations from Excel, calls the associated functions and sends the results back. This file plays Excel's side of
 * that conversation and nothing else; the embedded Excel in `test/host` has the rest.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type { Answer, Call, CustomFunction } from './answer';

/** A row of `SetInvocationArrayResults`: [id, true, value] or [id, false, message, error code]. */
type ResultRow = readonly [id: number, succeeded: boolean, value: unknown, errorCode?: number];

interface WireMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: string | RequestBody };
}

interface RequestBody {
  readonly Actions: readonly {
    readonly Id: number;
    readonly Name: string;
    readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
  }[];
}

/** The codes of a failed row, as the runtime maps them from `CustomFunctions.ErrorCode`. */
const ERRORS: ReadonlyMap<number | undefined, string> = new Map([
  [1, '#N/A'],
  [5, '#DIV/0!'],
  [6, '#NUM!'],
  [7, '#VALUE!'],
  [8, '#NULL!'],
]);

export interface ExcelRuntime {
  /** The global of the runtime, with the error class that it recognises. */
  readonly CustomFunctions: typeof CustomFunctions;
  /** Sends all calls as one message, as Excel does for a recalculation, and waits for every result. */
  call(calls: readonly Call[]): Promise<readonly Answer[]>;
}

interface Page {
  CustomFunctions: typeof CustomFunctions & { _association: unknown };
  [name: string]: unknown;
}

/** Loads the client and associates the functions with their ids. */
export function loadExcelRuntime(functions: ReadonlyMap<string, CustomFunction>): ExcelRuntime {
  const waiting = new Map<number, (row: ResultRow) => void>();
  const bridge = {
    onMessageFromHost: undefined as ((text: string) => void) | undefined,
    sendMessageToHost(text: string): void {
      const { id, flags, message } = JSON.parse(text) as WireMessage;
      const request = typeof message.body === 'string' ? (JSON.parse(message.body) as RequestBody) : message.body;
      const body = JSON.stringify({ Results: request.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) });
      setTimeout(() => {
        deliver({ id, type: 2, flags, message: { statusCode: 200, headers: {}, body } });
        for (const action of request.Actions) settle(action.Name, action.ArgumentInfo?.Arguments?.[0]);
      }, 0);
    },
  };
  const deliver = (message: unknown): void => {
    if (bridge.onMessageFromHost === undefined) throw new Error('The client did not connect to the bridge');
    bridge.onMessageFromHost(JSON.stringify(message));
  };
  const settle = (name: string, rows: unknown): void => {
    if (name === '_KeepReference' || rows === undefined) return;
    if (name !== 'SetInvocationArrayResults') throw new Error(`The runtime called ${name}, which is not played here`);
    for (const row of rows as readonly ResultRow[]) waiting.get(row[0])?.(row);
  };

  const page = runClient(bridge);
  for (const [id, call] of functions) page.CustomFunctions.associate(id, call);

  let next = 1;
  return {
    CustomFunctions: page.CustomFunctions,
    call(calls) {
      const entries: unknown[] = [];
      const answers = calls.map(({ id, args }) => {
        const invocation = next++;
        const message = [invocation, id, args, 'Pengukuran Kinerja!J5', 0];
        entries.push({ messageCategory: 1, messageType: 1000, targetId: '', message });
        return new Promise<ResultRow>((resolve) => waiting.set(invocation, resolve)).then(toAnswer);
      });
      deliver({ type: 3, message: { entries } });
      return Promise.all(answers);
    },
  };
}

function runClient(bridge: object): Page {
  const mappings: Record<string, CustomFunction> = {};
  let changed: (() => void) | undefined;
  const association = {
    mappings,
    associate(id: string, call: CustomFunction): void {
      mappings[id.toUpperCase()] = call;
      changed?.();
    },
    onchange(callback: () => void): void {
      changed = callback;
    },
  };
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    _richApiNativeBridge: bridge,
    CustomFunctions: { _association: association, associate: association.associate.bind(association) },
    location: {
      href: 'https://localhost/',
      search: '',
      hash: '',
      pathname: '/',
      protocol: 'https:',
      host: 'localhost',
    },
    navigator: { userAgent: 'node' },
    addEventListener: () => undefined,
    document: {
      URL: '',
      readyState: 'complete',
      cookie: '',
      head: {},
      body: {},
      addEventListener: () => undefined,
      getElementsByTagName: () => [],
      createElement: () => ({ style: {} }),
    },
  };
  page['window'] = page['self'] = page['globalThis'] = page;
  const file = path.join(
    path.dirname(require.resolve('@microsoft/office-js/package.json')),
    'dist/excel-web-16.00.debug.js',
  );
  vm.runInContext(readFileSync(file, 'utf8'), vm.createContext(page), { filename: file });
  return page as Page;
}

function toAnswer([, succeeded, value, errorCode]: ResultRow): Answer {
  if (succeeded) return { value };
  const error = ERRORS.get(errorCode) ?? `unknown error code ${String(errorCode)}`;
  return typeof value === 'string' && value !== '' ? { error, message: value } : { error };
}
