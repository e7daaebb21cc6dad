import type { CalcEngine, FunctionCall, FunctionResult } from '../model/calc-engine';
import type { Session } from '../dispatch/session';
import type { HostObject } from './host-object';
import type { RequestBody, RequestMessage, ResponseBody } from './protocol';
import type { LogEntry, Stats } from './stats';
import { trackedObject } from '../dispatch/range-areas';
import { WorkbookObject } from '../dispatch/workbook';
import type { Area, CellValue, Sheet } from '../model/types';
import { HostError, notKnown } from '../model/host-error';
import { MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { cellAt, ensureRow, forget, setContent } from '../model/grid';
import { executeBatch } from './batch';
import type { FaultPlan } from './faults';
import { FunctionCalls, FunctionResultsObject } from './functions';
import { deliverEvents } from './events';
import { MessageType, ObjectPathType, RequestFlag } from './protocol';
import { emptyStats, isCleanup } from './stats';

/** What Microsoft's client finds as `_richApiNativeBridge`; it fills in `onMessageFromHost` itself. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

export interface WireHostOptions {
  readonly session: Session;
  readonly engine: CalcEngine | null;
  readonly faults: FaultPlan;
  /** Whether a function of this id is associated at the moment. */
  readonly isAssociated: (id: string) => boolean;
  /** Namespace of the add-in's functions, as its manifest declares it. */
  readonly namespace: string;
  readonly log?: (entry: LogEntry) => void;
}

const encoder = new TextEncoder();

const LAST_CELL: Area = { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, rows: 1, columns: 1 };

function bodyOf(message: RequestMessage): RequestBody {
  const { body } = message.message;
  return typeof body === 'string' ? (JSON.parse(body) as RequestBody) : body;
}

/**
 * The host's end of the wire: takes requests one after the other, has them executed, recalculates and answers. Knows
 * nothing of Node, so that it runs in a page as well.
 */
export class WireHost {
  readonly bridge: NativeBridge;
  readonly stats: Stats = emptyStats();
  /** Put into the log with each request. */
  command: string | undefined;
  private readonly session: Session;
  private readonly root: HostObject;
  private readonly calls: FunctionCalls;
  private queue: Promise<void> = Promise.resolve();
  private recalculation: Promise<void> | null = null;
  private failure: Error | null = null;
  private batches = 0;

  constructor(private readonly options: WireHostOptions) {
    this.session = options.session;
    this.session.compute = this.computeForReading;
    if (options.engine) this.session.evaluate = this.evaluate(options.engine);
    this.root = new WorkbookObject(this.session);
    this.calls = new FunctionCalls(this.session.profile.emptyArgument);
    this.bridge = {
      onMessageFromHost: null,
      sendMessageToHost: (text) => {
        this.receive(text);
      },
    };
  }

  private receive(text: string): void {
    const message = JSON.parse(text) as RequestMessage;
    const body = bodyOf(message);
    const bytes = encoder.encode(text).length;
    if (Object.values(body.ObjectPaths).some((path) => path.ObjectPathType === ObjectPathType.NewObject)) {
      // Results of custom functions are waited for by the queue itself, so they do not stand in it.
      this.stats.functionBatches += 1;
      this.answer(message, this.execute(body, null));
      return;
    }
    this.queue = this.queue.then(() => this.process(message, body, bytes)).catch(this.fail);
  }

  private readonly fail = (error: unknown): void => {
    this.failure ??= error instanceof Error ? error : new Error(String(error));
  };

  private async process(message: RequestMessage, body: RequestBody, bytes: number): Promise<void> {
    const cleanup = isCleanup(body);
    const { faults, log } = this.options;
    this.count(body, bytes, cleanup);
    log?.({
      ...(this.command === undefined ? {} : { command: this.command }),
      batch: this.batches,
      bytes,
      cleanup,
      body,
    });
    if (faults.delay > 0) await new Promise((resolve) => setTimeout(resolve, faults.delay));
    const refusal = cleanup ? null : this.refusal(message, bytes);
    if (refusal) {
      this.answer(message, { Results: [], Error: errorBody(refusal) });
      return;
    }
    // Cells do not change while custom functions compute; reading goes on and sees #BUSY!.
    if ((message.flags & RequestFlag.Write) !== 0 && this.recalculation) await this.recalculation;
    const response = this.execute(body, cleanup ? null : this.batches);
    this.session.endBatch();
    this.recalculate();
    // A calculation that cannot be done truthfully is reported at once, not by blanks.
    await Promise.resolve();
    this.answer(message, this.failure ? { ...response, Error: failed(this.failure) } : this.limited(response));
    deliverEvents(this.session, this.send);
  }

  private count(body: RequestBody, bytes: number, cleanup: boolean): void {
    this.stats.bytes += bytes;
    this.stats.largestRequest = Math.max(this.stats.largestRequest, bytes);
    if (cleanup) this.stats.cleanups += 1;
    else {
      this.batches += 1;
      this.stats.roundTrips += 1;
      this.stats.actions += body.Actions.length;
    }
  }

  private refusal(message: RequestMessage, bytes: number): HostError | null {
    const { faults } = this.options;
    const limit = faults.payloadLimit(this.session.profile.payloadLimit);
    if (limit !== null && bytes > limit) {
      return new HostError(
        'RequestPayloadSizeLimitExceeded',
        `The request has ${bytes} bytes, more than the limit of ${limit}.`,
      );
    }
    if (!faults.takeCellEdit()) return null;
    if ((message.flags & RequestFlag.DelayForCellEdit) !== 0) {
      faults.leaveCellEdit();
      return null;
    }
    return new HostError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
  }

  /** The web takes no larger answers than requests. */
  private limited(response: ResponseBody): ResponseBody {
    const limit = this.options.faults.payloadLimit(this.session.profile.payloadLimit);
    if (limit === null || JSON.stringify(response).length <= limit) return response;
    const error = new HostError(
      'ResponsePayloadSizeLimitExceeded',
      `The answer is larger than the limit of ${limit} bytes.`,
    );
    return { Results: [], Error: errorBody(error) };
  }

  private execute(body: RequestBody, batch: number | null): ResponseBody {
    const { faults } = this.options;
    try {
      return executeBatch(body, {
        root: this.root,
        newObject: (typeName) => {
          if (/CustomFunctions/i.test(typeName)) return new FunctionResultsObject(this.calls);
          throw notKnown(typeName);
        },
        referenced: (id) => trackedObject(this.session, id),
        beforeRead: this.computeForReading,
        ...(batch === null ? {} : { faultAt: (index: number) => faults.forAction(batch, index) }),
      });
    } catch (error) {
      // A bug of the host: the add-in gets an answer, and settle() tells the test.
      this.fail(error);
      return { Results: [], Error: errorBody(new HostError('GeneralException', String(error))) };
    }
  }

  private mayCalculate(): boolean {
    const { workbook, calculationSuspended, calculationAsked } = this.session;
    return calculationAsked || (workbook.calculationMode !== 'Manual' && !calculationSuspended);
  }

  /**
   * In the middle of a batch everything but custom functions is computed for what is read next. Their calls are never
   * answered here; the recalculation after the batch makes them again.
   */
  private readonly computeForReading = (): void => {
    const { engine } = this.options;
    if (!engine || !this.session.dirty || !this.mayCalculate() || this.recalculation || !this.session.stale) return;
    this.session.stale = false;
    this.computeNatively(engine);
  };

  private computeNatively(engine: CalcEngine): void {
    const { workbook } = this.session;
    engine.recalculate(workbook, () => new Promise(() => undefined), this.session.takeChanges()).catch(this.fail);
  }

  /** Rules have formulas outside cells: such a formula is computed in the sheet's last cell, which is put back after. */
  private readonly evaluate =
    (engine: CalcEngine) =>
    (sheet: Sheet, formula: string): CellValue => {
      const before = cellAt(sheet, MAX_ROWS - 1, MAX_COLUMNS - 1);
      forget(sheet, MAX_ROWS - 1, MAX_COLUMNS - 1);
      setContent(sheet, MAX_ROWS - 1, MAX_COLUMNS - 1, null, formula);
      const { dirty, stale } = this.session;
      this.session.rewritten(sheet, LAST_CELL);
      try {
        this.computeNatively(engine);
        return cellAt(sheet, MAX_ROWS - 1, MAX_COLUMNS - 1)?.value ?? null;
      } finally {
        forget(sheet, MAX_ROWS - 1, MAX_COLUMNS - 1);
        if (before) ensureRow(sheet, MAX_ROWS - 1).set(MAX_COLUMNS - 1, before);
        this.session.rewritten(sheet, LAST_CELL);
        Object.assign(this.session, { dirty, stale });
      }
    };

  /** Starts after each batch that wrote; native formulas are done when this returns. */
  recalculate(): void {
    const { engine } = this.options;
    if (!engine || !this.session.dirty || !this.mayCalculate() || this.recalculation) return;
    this.session.dirty = false;
    this.session.calculationAsked = false;
    this.recalculation = engine
      .recalculate(
        this.session.workbook,
        (calls) => this.callFunctions(calls.map(this.withoutNamespace)),
        this.session.takeChanges(),
      )
      .catch(this.fail)
      .finally(() => {
        this.recalculation = null;
        for (const sheet of this.session.workbook.sheets) this.session.notify({ kind: 'calculated', sheet });
        deliverEvents(this.session, this.send);
      });
  }

  /** A formula says `LKJIP.CAPAIAN`; the runtime of that add-in knows the function as `CAPAIAN`. */
  private readonly withoutNamespace = (call: FunctionCall): FunctionCall => {
    const prefix = `${this.options.namespace}.`;
    return call.id.startsWith(prefix) ? { ...call, id: call.id.slice(prefix.length) } : call;
  };

  async callFunctions(calls: readonly FunctionCall[]): Promise<FunctionResult[]> {
    const { profile } = this.session;
    const known = (call: FunctionCall): boolean => profile.customFunctions && this.options.isAssociated(call.id);
    const started = calls.map((call) => (known(call) ? this.calls.start(call) : null));
    const entries = started.flatMap((call) => (call ? [call.invocation] : []));
    if (entries.length > 0) this.send({ type: MessageType.Event, message: { entries } });
    return Promise.all(
      started.map((call): Promise<FunctionResult> => call?.result ?? Promise.resolve({ error: '#NAME?' })),
    );
  }

  /** Waits until nothing is under way: requests, custom functions, events. Throws what went wrong inside the host. */
  async settle(): Promise<void> {
    for (;;) {
      const { queue, recalculation } = this;
      await queue;
      await recalculation;
      if (this.queue === queue && this.recalculation === null) break;
    }
    if (this.failure !== null) {
      const { failure } = this;
      this.failure = null;
      throw failure;
    }
  }

  /** Runs a change that a person makes, in its turn among the requests. */
  async userChange<T>(change: () => T): Promise<T> {
    const done = this.queue.then(async () => {
      if (this.recalculation) await this.recalculation;
      try {
        return change();
      } finally {
        this.session.endBatch();
        this.recalculate();
        deliverEvents(this.session, this.send);
      }
    });
    this.queue = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }

  private answer(message: RequestMessage, response: ResponseBody): void {
    this.send({
      id: message.id,
      type: MessageType.Response,
      flags: message.flags,
      message: { statusCode: 200, headers: {}, body: JSON.stringify(response) },
    });
  }

  private readonly send = (message: object): void => {
    const { onMessageFromHost } = this.bridge;
    if (!onMessageFromHost) throw new Error("Microsoft's client has not connected to the bridge.");
    onMessageFromHost(JSON.stringify(message));
  };
}

function failed(failure: Error): NonNullable<ResponseBody['Error']> {
  return errorBody(new HostError('GeneralException', `The embedded Excel failed: ${failure.message}`));
}

function errorBody(error: HostError): NonNullable<ResponseBody['Error']> {
  return { Code: error.code, Message: error.message, ActionIndex: 0, Location: '', HttpStatusCode: error.httpStatus };
}
