/** The live side of the workbook: events of Excel in, rows of the input tables out. */
import type { HostFailure } from '../domain/finding';
import { ok, type Result } from '../domain/result';
import type { LiveListener, LiveTables, LiveWorkbook } from '../ports/live-workbook';
import type { InputTableKey } from '../sheets/names';
import { eventAreas } from './event-address';
import { merge, selectionIn, staleRows, type Stale } from './live-layout';
import { readStale, readTables, type ReadTable } from './live-rows';
import { runBatch, type ExcelRunner } from './run';

/** Edits that come together, as a paste or a sort does, are read together. */
const GATHER_MS = 40;

export const liveWorkbook = (runner: ExcelRunner): LiveWorkbook => new ExcelLiveWorkbook(runner);

class ExcelLiveWorkbook implements LiveWorkbook {
  private known = new Map<InputTableKey, ReadTable>();
  private readonly stale = new Map<InputTableKey, Stale>();
  private listener: LiveListener | null = null;
  private handlers: readonly OfficeExtension.EventHandlerResult<never>[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;
  private reading = false;

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
        ] as unknown as typeof this.handlers;
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
    const edited = changeType === 'RangeEdited' || changeType === 'Others';
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

  private readSoon(): void {
    if (this.timer !== null || this.reading || this.stale.size === 0) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.readNow();
    }, GATHER_MS);
  }

  private async readNow(): Promise<void> {
    const stale = [...this.stale].flatMap(([key, rows]) => {
      const known = this.known.get(key);
      return known === undefined ? [] : [{ ...known, stale: rows }];
    });
    this.stale.clear();
    this.reading = true;
    const read = await runBatch(this.runner, (context) => readStale(context, stale));
    this.reading = false;
    if (read.ok) {
      for (const { layout } of stale) this.known.delete(layout.key);
      for (const item of read.value) this.known.set(item.layout.key, item);
      this.listener?.tables(this.tables());
    } else {
      for (const item of stale) this.stale.set(item.layout.key, merge(this.stale.get(item.layout.key), item.stale) ?? 'all');
      this.listener?.failed(read.error);
      return;
    }
    this.readSoon();
  }
}
