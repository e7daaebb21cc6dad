import type { Workbook } from '../../host/model/types';
import type { NativeBridge } from '../../host/wire/host';
import type { Association } from '../../host/wire/office';
import type { Faults } from '../../host/wire/faults';
import type { ProfileName } from '../../host/wire/profile';
import type { RequestBody, RequestMessage } from '../../host/wire/protocol';
import { createCalcEngine } from '../../host/calc/engine';
import { Session } from '../../host/dispatch/session';
import { User } from '../../host/user';
import { FaultPlan } from '../../host/wire/faults';
import { WireHost } from '../../host/wire/host';
import { ObjectPathType, RequestFlag } from '../../host/wire/protocol';
import { isCleanup } from '../../host/wire/stats';
import { PROFILES } from '../../host/wire/profile';

export const CULTURE = 'id-ID';

export interface EmbeddedExcelOptions {
  readonly profile: ProfileName;
  /** Called after everything that may show in the grid. */
  readonly changed: () => void;
  /** A bug of the embedded Excel, never an error it answers the add-in with. */
  readonly failed: (error: unknown) => void;
}

/** The embedded Excel of the page: one workbook, and a connection for each time the add-in's page is loaded. */
export class EmbeddedExcel {
  workbook: Workbook;
  session: Session;
  user: User;
  private host: WireHost;
  private association: Association | null = null;
  private readonly faults = new FaultPlan({});
  private failingWrite = false;
  private batches = 0;
  private readonly busyHandlers = new Set<(busy: boolean) => void>();
  private waiting = 0;

  constructor(
    workbook: Workbook,
    private readonly options: EmbeddedExcelOptions,
  ) {
    this.workbook = workbook;
    [this.session, this.host, this.user] = this.start();
  }

  private start(): [Session, WireHost, User] {
    this.batches = 0;
    const session = new Session(this.workbook, PROFILES[this.options.profile], CULTURE, () => new Date());
    const host = new WireHost({
      session,
      engine: createCalcEngine(),
      faults: this.faults,
      isAssociated: (id) => this.association?.has(id) ?? false,
      namespace: 'LKJIP',
    });
    const user = new User(session, (change) => this.settled(host.userChange(change)));
    return [session, host, user];
  }

  /** Shows another workbook; the add-in's page has to be loaded again. */
  open(workbook: Workbook): void {
    this.workbook = workbook;
    this.association = null;
    [this.session, this.host, this.user] = this.start();
    this.options.changed();
  }

  /** A page of the add-in was loaded: what an earlier one had tracked or listened to is gone. */
  connect(association: Association): NativeBridge {
    [this.session, this.host, this.user] = this.start();
    this.association = association;
    const { bridge } = this.host;
    return {
      sendMessageToHost: (text) => {
        this.count(text);
        bridge.sendMessageToHost(text);
        void this.settled(Promise.resolve());
      },
      get onMessageFromHost() {
        return bridge.onMessageFromHost;
      },
      set onMessageFromHost(receive) {
        bridge.onMessageFromHost = receive;
      },
    };
  }

  /** Plants faults from the next request on. */
  plant(faults: Omit<Faults, 'failBatch'>): void {
    this.failingWrite = false;
    this.faults.replace(faults);
  }

  /** Lets the next request that writes fail half-way: what it did before stands. */
  failNextWrite(): void {
    this.failingWrite = true;
  }

  /** Batches count from the host's start, without clean-ups and results of functions. */
  private count(text: string): void {
    const message = JSON.parse(text) as RequestMessage;
    const { body } = message.message;
    const batch = typeof body === 'string' ? (JSON.parse(body) as RequestBody) : body;
    const ofFunctions = Object.values(batch.ObjectPaths).some(
      (path) => path.ObjectPathType === ObjectPathType.NewObject,
    );
    if (ofFunctions || isCleanup(batch)) return;
    this.batches += 1;
    if (!this.failingWrite || (message.flags & RequestFlag.Write) === 0) return;
    this.failingWrite = false;
    const action = Math.ceil(batch.Actions.length / 2);
    this.faults.replace({ failBatch: { batch: this.batches, action } });
  }

  onBusy(handler: (busy: boolean) => void): void {
    this.busyHandlers.add(handler);
  }

  /** Waits until requests, formulas and custom functions are done. */
  settle(): Promise<void> {
    return this.host.settle();
  }

  private async settled<T>(work: Promise<T>): Promise<T> {
    this.setWaiting(1);
    try {
      return await work;
    } finally {
      this.options.changed();
      this.host
        .settle()
        .catch(this.options.failed)
        .finally(() => {
          this.setWaiting(-1);
          this.options.changed();
        });
    }
  }

  private setWaiting(difference: 1 | -1): void {
    const wasBusy = this.waiting > 0;
    this.waiting += difference;
    if (this.waiting > 0 !== wasBusy) for (const handler of this.busyHandlers) handler(this.waiting > 0);
  }
}
