import type { CalcEngine, FunctionArgument, FunctionResult } from './model/calc-engine';
import type { Workbook } from './model/types';
import type { Faults } from './wire/faults';
import type { LogEntry, Stats } from './wire/stats';
import type { ProfileName } from './wire/profile';
import type { Client } from './wire/client-node';
import { Session } from './dispatch/session';
import { createCalcEngine } from './calc/engine';
import { createWorkbook } from './model/workbook';
import { loadClient } from './wire/client-node';
import { User } from './user';
import { FaultPlan } from './wire/faults';
import { WireHost } from './wire/host';
import { Association, createOffice } from './wire/office';
import { PROFILES } from './wire/profile';
import { writeXlsx } from './xlsx/write-xlsx';

export type { Faults, LogEntry, ProfileName, Stats };

export interface HostOptions {
  /** Default: `ltsc2021`, the platform floor. */
  readonly profile?: ProfileName;
  /** Regional settings of the reader: separators of `text`, `cultureInfo`. Default: `id-ID`. */
  readonly culture?: 'id-ID' | 'en-US';
  /** Custom functions by id, as `CustomFunctions.associate` takes them. */
  readonly functions?: Readonly<Record<string, (...args: never[]) => unknown>>;
  /** Namespace of those functions in formulas. Default: `LKJIP`. */
  readonly namespace?: string;
  /** Default: a new workbook with one empty sheet. */
  readonly workbook?: Workbook;
  /** Default: the one in `calc/`; null leaves formulas uncomputed. */
  readonly engine?: CalcEngine | null;
  readonly faults?: Faults;
  readonly log?: (entry: LogEntry) => void;
  /** What day it is, for dates that are typed without a year. */
  readonly clock?: () => Date;
}

/** An Excel of its own: Microsoft's client in front, a workbook behind. */
export interface Host extends Client {
  /** `Excel.run` of this host. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** A batch in a context of its own, without `Excel.run` around it: nothing is tracked or cleaned up. */
  untracked<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  readonly workbook: Workbook;
  readonly stats: Stats;
  /** Names what the add-in is doing, for the log. */
  command: string | undefined;
  /** Waits for requests under way and for custom functions; throws what went wrong inside the host. */
  settle(): Promise<void>;
  /** Calls a custom function through Microsoft's runtime. */
  callFunction(id: string, args: readonly FunctionArgument[], address?: string): Promise<FunctionResult>;
  /** A person at the keyboard. */
  readonly user: User;
  /** Files that the add-in opened as new workbooks (`Excel.createWorkbook`), in base64. */
  readonly openedWorkbooks: readonly string[];
  /** Ranges that the client still tracks; none are left after `Excel.run` and {@link settle}. */
  readonly trackedRanges: number;
  /** Plants faults from the next batch on; batches count from the host's start. */
  plant(faults: Faults): void;
}

export function createHost(options: HostOptions = {}): Host {
  const profile = PROFILES[options.profile ?? 'ltsc2021'];
  const culture = options.culture ?? 'id-ID';
  const workbook = options.workbook ?? createWorkbook();
  const session = new Session(workbook, profile, culture, options.clock ?? (() => new Date()));
  const association = new Association();
  const faults = new FaultPlan(options.faults ?? {});
  const host = new WireHost({
    session,
    engine: options.engine === undefined ? createCalcEngine() : options.engine,
    faults,
    isAssociated: (id) => association.has(id),
    namespace: options.namespace ?? 'LKJIP',
    ...(options.log ? { log: options.log } : {}),
  });
  const client = loadClient(
    host.bridge,
    association,
    createOffice({ profile, culture, file: () => writeXlsx(workbook) }),
  );
  if (options.functions) association.associate(options.functions);
  return {
    Excel: client.Excel,
    OfficeExtension: client.OfficeExtension,
    CustomFunctions: client.CustomFunctions,
    Office: client.Office,
    run: (batch) => client.Excel.run(batch),
    untracked: (batch) => batch(new client.Excel.RequestContext()),
    workbook,
    stats: host.stats,
    get command() {
      return host.command;
    },
    set command(name) {
      host.command = name;
    },
    settle: () => host.settle(),
    callFunction: async (id, args, address = 'Sheet1!A1') => {
      const [result] = await host.callFunctions([{ id: id.toUpperCase(), args, address }]);
      return result ?? null;
    },
    user: new User(session, (change) => host.userChange(change)),
    openedWorkbooks: session.openedWorkbooks,
    get trackedRanges() {
      return session.trackedRanges;
    },
    plant: (planted) => {
      faults.replace(planted);
    },
  };
}
