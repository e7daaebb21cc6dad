/** The add-in at work in an embedded Excel: its commands' port to the workbook, its custom functions, and what it costs. */
import { excelWorkbook } from '../../src/excel/workbook';
import type { WorkbookPort } from '../../src/ports/workbook';
import { createHost, type Host, type HostOptions, type LogEntry } from '../host';
import { generateMetadata } from './custom-functions';

/** What one command put on the wire and how long it took, custom functions and recalculation included. */
export interface Cost {
  /** Calls of `context.sync()` that did something. */
  readonly roundTrips: number;
  /** Requests of Microsoft's client at the end of `Excel.run` that only give back references. */
  readonly cleanups: number;
  /** Actions of the round trips. */
  readonly actions: number;
  /** UTF-8 bytes of all requests. */
  readonly bytes: number;
  readonly largestRequest: number;
  readonly milliseconds: number;
}

export interface AddInSession {
  readonly host: Host;
  readonly workbook: WorkbookPort;
  /** Runs one command under a name for the log, and waits until Excel has computed everything. */
  measure<T>(command: string, run: () => Promise<T>): Promise<{ readonly result: T; readonly cost: Cost }>;
}

/** A new Excel with the add-in's custom functions associated, as the add-in's page does it. */
export async function startAddIn(
  options: Pick<HostOptions, 'profile' | 'workbook' | 'log'> = {},
): Promise<AddInSession> {
  const { associated } = await generateMetadata();
  let requests: Request[] = [];
  const host = createHost({
    ...options,
    functions: Object.fromEntries(associated),
    log: (entry) => {
      requests.push({ bytes: entry.bytes, cleanup: entry.cleanup, actions: entry.body.Actions.length });
      options.log?.(entry);
    },
  });
  return {
    host,
    workbook: excelWorkbook((batch) => host.untracked(batch)),
    measure: async (command, run) => {
      host.command = command;
      requests = [];
      const start = performance.now();
      const result = await run();
      await host.settle();
      return { result, cost: { ...traffic(requests), milliseconds: performance.now() - start } };
    },
  };
}

interface Request extends Pick<LogEntry, 'bytes' | 'cleanup'> {
  readonly actions: number;
}

function traffic(requests: readonly Request[]): Omit<Cost, 'milliseconds'> {
  const roundTrips = requests.filter(({ cleanup }) => !cleanup);
  return {
    roundTrips: roundTrips.length,
    cleanups: requests.length - roundTrips.length,
    actions: sum(roundTrips.map(({ actions }) => actions)),
    bytes: sum(requests.map(({ bytes }) => bytes)),
    largestRequest: Math.max(0, ...requests.map(({ bytes }) => bytes)),
  };
}

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);
