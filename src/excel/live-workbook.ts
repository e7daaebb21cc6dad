/** The live side of the workbook: events of Excel in, rows of the input tables out. */
import type { HostFailure } from '../domain/finding';
import { ok, type Result } from '../domain/result';
import type { LiveListener, LiveTables, LiveWorkbook } from '../ports/live-workbook';
import type { InputTableKey } from '../sheets/names';
import { eventAreas } from './event-address';
import { merge, selectionIn, staleRows, type Stale } from './live-layout';
import { readStale, readTables, type ReadTable, type StaleTable } from './live-rows';
import { runBatch, type ExcelRunner } from './run';

/** Edits that come together, as a paste or a sort does, are read together. */
const GATHER_MS = 40;
/** A cell that is being edited or a busy Excel is waited for so often, that long. */
const RETRIES = 20;
const RETRY_MS = 500;

/** Kinds of change that leave every row where it is. */
const IN_PLACE: ReadonlySet<string> = new Set(['RangeEdited']);

/** A registered handler, whatever its event. */
interface Handler {
  readonly context: { sync(): Promise<unknown> };
  remove(): void;
}

export const liveWorkbook = (runner: ExcelRunner): LiveWorkbook => new ExcelLiveWorkbook(runner);

class ExcelLiveWorkbook implements LiveWorkbook {
  private known = new Map<InputTableKey, ReadTable>();
  private readonly stale = new Map<InputTableKey, Stale>();
  private listener: LiveListener | null = null;
  private handlers: readonly Handler[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;
  private reading = false;
  private failures = 0;

  constructor(private readonly runner: ExcelRunner) {}

  async start(listener: LiveListener): Promise<Result<LiveTables, HostFailure>> {
    this.listener = listener;
    return runBatch(this.runner, async (context) => {
      const { worksheets } = context.workbook;
      if (this.handlers.length === 0) {
        this.handlers = [
          worksheets.onChanged.add((event) => this.changed(event)),
          worksheets.onSelectionChanged.add((event) => this.selected(event)),
          worksheets.onDeleted.add(() => this.sheetDeleted()),
        ];
      }
      return this.replaceAll(await readTables(context));
    });
  }

  refresh(): Promise<Result<LiveTables, HostFailure>> {
    return runBatch(this.runner, async (context) => this.replaceAll(await readTables(context)));
  }

  async stop(): Promise<Result<void, HostFailure>> {
    this.listener = null;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.stale.clear();
    const { handlers } = this;
    this.handlers = [];
    if (handlers.length === 0) return ok(undefined);
    return runBatch(this.runner, async () => {
      for (const handler of handlers) handler.remove();
      await handlers[0]?.context.sync();
    });
  }

  private replaceAll(read: readonly ReadTable[]): LiveTables {
    this.known = new Map(read.map((item) => [item.layout.key, item]));
    return this.tables();
  }

  private tables(): LiveTables {
    return new Map([...this.known].map(([key, { table }]) => [key, table]));
  }

  private changed({ worksheetId, address, changeType }: Excel.WorksheetChangedEventArgs): Promise<void> {
    const edited = IN_PLACE.has(changeType);
    const areas = edited ? eventAreas(address) : [];
    for (const { layout } of this.known.values()) {
      if (layout.sheetId !== worksheetId) continue;
      const stale = edited ? staleRows(layout, areas) : 'all';
      const merged = merge(this.stale.get(layout.key), stale);
      if (merged !== null) this.stale.set(layout.key, merged);
    }
    this.readSoon();
    return Promise.resolve();
  }

  private selected({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> {
    const layouts = [...this.known.values()].map(({ layout }) => layout);
    this.listener?.selection(selectionIn(layouts, worksheetId, eventAreas(address)));
    return Promise.resolve();
  }

  private sheetDeleted(): Promise<void> {
    for (const key of this.known.keys()) this.stale.set(key, 'all');
    this.readSoon();
    return Promise.resolve();
  }

  private readSoon(delay = GATHER_MS): void {
    if (this.timer !== null || this.reading || this.stale.size === 0) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.readNow();
    }, delay);
  }

  private async readNow(): Promise<void> {
    const stale = [...this.stale].flatMap(([key, rows]) => {
      const known = this.known.get(key);
      return known === undefined ? [] : [{ ...known, stale: rows }];
    });
    this.stale.clear();
    this.reading = true;
    try {
      const read = await runBatch(this.runner, (context) => readStale(context, stale));
      if (read.ok) this.take(stale, read.value);
      else this.readAgain(stale, read.error);
    } finally {
      this.reading = false;
    }
    this.readSoon(this.failures === 0 ? GATHER_MS : RETRY_MS);
  }

  private take(asked: readonly StaleTable[], read: readonly ReadTable[]): void {
    this.failures = 0;
    for (const { layout } of asked) this.known.delete(layout.key);
    for (const item of read) this.known.set(item.layout.key, item);
    this.listener?.tables(this.tables());
  }

  /** What could not be read stays stale and is tried again; once given up, the pane says so and offers to read anew. */
  private readAgain(asked: readonly StaleTable[], error: HostFailure): void {
    this.failures += 1;
    if (!error.retryable || this.failures > RETRIES) {
      this.failures = 0;
      this.listener?.failed(error);
      return;
    }
    for (const { layout, stale } of asked) {
      this.stale.set(layout.key, merge(this.stale.get(layout.key), stale) ?? 'all');
    }
  }
}
