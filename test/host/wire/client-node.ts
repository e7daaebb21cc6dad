import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import type { NativeBridge } from './host';
import type { Association, OfficeStandIn } from './office';

const FILE = 'excel-web-16.00.debug.js';

let compiled: vm.Script | null = null;

/** Microsoft's file, compiled once in a process. */
function clientScript(): vm.Script {
  if (!compiled) {
    const packageFile = createRequire(path.join(process.cwd(), 'package.json')).resolve(
      '@microsoft/office-js/package.json',
    );
    const file = path.join(path.dirname(packageFile), 'dist', FILE);
    compiled = new vm.Script(readFileSync(file, 'utf8'), { filename: FILE });
  }
  return compiled;
}

export interface Client {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
  readonly CustomFunctions: typeof CustomFunctions;
  readonly Office: typeof Office;
}

/** Evaluates Microsoft's unmodified client in a realm of its own; each call gives an independent one. */
export function loadClient(bridge: NativeBridge, association: Association, office: OfficeStandIn): Client {
  // The runtime of custom functions spaces its reports by 50 to 500 ms to spare Excel; nothing here needs sparing.
  const soon = (callback: (...args: unknown[]) => void, _delay?: number, ...args: unknown[]): NodeJS.Timeout =>
    setTimeout(callback, 0, ...args);
  const page: Record<string, unknown> = {
    console,
    setTimeout: soon,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    _richApiNativeBridge: bridge,
    CustomFunctions: { _association: association, associate: association.associate },
    location: {
      href: 'https://localhost/',
      search: '',
      hash: '',
      pathname: '/',
      protocol: 'https:',
      host: 'localhost',
    },
    navigator: { userAgent: 'node' },
    addEventListener: ignore,
    document: {
      URL: '',
      readyState: 'complete',
      cookie: '',
      head: {},
      body: {},
      addEventListener: ignore,
      getElementsByTagName: () => [],
      createElement: () => ({ style: {} }),
    },
  };
  page['window'] = page['self'] = page['globalThis'] = page;
  clientScript().runInContext(vm.createContext(page));
  page['Office'] = office;
  const client = page as unknown as Client;
  // The file means to switch this check on, but sets it on a class derived from the one that is asked.
  client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return client;
}

function ignore(): void {
  // The client registers for events of a page that is not there.
}
