/**
 * The world around the pane for component tests and pictures: input tables in memory instead of Excel. Whatever the pane
 * does is recorded, and any call can be made to fail.
 */
import { warningsOf, type SendingWarnings } from '../../src/commands/before-sending';
import type { Checked } from '../../src/commands/check';
import { reportRecords } from '../../src/commands/checking/report-records';
import { sheetPlace } from '../../src/commands/checking/sheet-places';
import type { Outcome } from '../../src/commands/outcome';
import { outlineOf } from '../../src/commands/outline';
import { quarterTextOf } from '../../src/commands/quarter-text';
import { reportRows } from '../../src/commands/report-rows';
import type { RestoreReport } from '../../src/commands/restore-formulas';
import type { Sent } from '../../src/commands/send';
import { surveyOf } from '../../src/commands/survey';
import { takeBack, writeRow } from '../../src/commands/write-row';
import { countOpen, runChecks } from '../../src/domain/checks/run-checks';
import type { Report } from '../../src/domain/report';
import { err, ok, type Result } from '../../src/domain/result';
import type { HostEnvironment, OfficeTheme } from '../../src/ports/host-environment';
import type {
  FoundRow,
  InputTableKey,
  KeptFinding,
  LiveListener,
  LiveRow,
  LiveSelection,
  LiveTables,
} from '../../src/ports/live-workbook';
import {
  NO_UNFINISHED,
  type TableRow,
  type TableState,
  type WorkbookError,
  type WorkbookState,
} from '../../src/ports/workbook';
import { INPUT_TABLE_SPECS } from '../../src/sheets/input-tables';
import { INPUT_TABLES, SCHEMA_VERSION } from '../../src/sheets/names';
import type { CheckRequest, Clock, PaneServices } from '../../src/taskpane/services';

/** A failure of Excel's, as `runBatch` reports it. */
export const hostFailure = (code: 'cell-edit-mode' | 'general' | 'access-denied'): WorkbookError => ({
  kind: 'host',
  code,
  retryable: code === 'cell-edit-mode',
  details: { code, message: 'Excel said no.', statement: 'range.values = [...];', location: null },
});

export class FakeClock implements Clock {
  private waiting: { readonly due: number; readonly run: () => void }[] = [];
  private now = 0;

  after(milliseconds: number, run: () => void): () => void {
    const entry = { due: this.now + milliseconds, run };
    this.waiting.push(entry);
    return () => {
      this.waiting = this.waiting.filter((other) => other !== entry);
    };
  }

  advance(milliseconds: number): void {
    this.now += milliseconds;
    const due = this.waiting.filter((entry) => entry.due <= this.now);
    this.waiting = this.waiting.filter((entry) => entry.due > this.now);
    for (const { run } of due) run();
  }
}

export interface FakeOptions {
  /** The inputs; without a report the workbook has no sheets of ours. */
  readonly report?: Report;
  /** What the samples write. */
  readonly sample?: Report;
  readonly built?: boolean;
  readonly language?: string;
  readonly theme?: OfficeTheme;
  readonly clipboard?: boolean;
  readonly schema?: number;
}

type Rows = Map<InputTableKey, TableRow[]>;

export class FakeWorld {
  readonly clock = new FakeClock();
  /** Names of what the pane did, in order. */
  readonly log: string[] = [];
  /** Failures to answer with, by the name in the log; each is used once. */
  readonly failures = new Map<string, WorkbookError[]>();
  readonly memory = new Map<string, string>();
  copied: string | null = null;
  theme: OfficeTheme;
  functionsMissing = false;
  /** This Excel opens no new workbooks. */
  copyInPlace = false;
  private copies = 0;
  /** As if nothing stood in the workbook that a sender should look at first. */
  nothingEmbarrasses = false;
  /** What an earlier check left on its sheet. */
  kept: readonly KeptFinding[] | null = null;
  formulas: Readonly<Record<string, string>> = {};
  /** Ends the command that is running, where a test lets one wait. */
  gate: Promise<void> = Promise.resolve();
  /** What Pulihkan Rumus finds. */
  comeBackFrom: Omit<RestoreReport, 'restored'> = { file: null, changes: [], notes: [] };
  private rows: Rows;
  private built: boolean;
  private listener: LiveListener | null = null;
  private comeBack: (() => void)[] = [];

  constructor(private readonly options: FakeOptions = {}) {
    this.rows =
      options.report === undefined ? new Map<InputTableKey, TableRow[]>() : rowsOf(options.report, options.schema);
    this.built = options.built ?? false;
    this.theme = options.theme ?? { isDark: false, background: '#FFFFFF' };
  }

  failNext(name: string, ...errors: WorkbookError[]): void {
    this.failures.set(name, [...(this.failures.get(name) ?? []), ...errors]);
  }

  /** The window comes back to the front. */
  returnToPane(): void {
    for (const listener of this.comeBack) listener();
  }

  cell(table: InputTableKey, id: string, column: string): unknown {
    return this.rows.get(table)?.find((row) => row['id'] === id)?.[column];
  }

  /** Somebody types into the sheet. */
  edit(table: InputTableKey, id: string, cells: TableRow): void {
    this.rows.set(
      table,
      (this.rows.get(table) ?? []).map((row) => (row['id'] === id ? { ...row, ...cells } : row)),
    );
    this.listener?.tables(this.tables());
  }

  /** Sentences that a build has kept. */
  edited(rows: TableRow[]): void {
    this.rows.set('sentences', rows);
  }

  select(selection: LiveSelection | null): void {
    this.listener?.selection(selection);
  }

  get services(): PaneServices {
    return {
      clock: this.clock,
      commands: {
        survey: () => this.answer('survey', () => surveyOf(this.state())),
        prepare: () => this.command('prepare', () => this.prepare()),
        fillSample: (sample, { replace }) =>
          this.command(`fill ${sample}${replace ? ' replace' : ''}`, () => this.fill()),
        build: (sheets, { onProgress }) =>
          this.command(`build ${sheets.join(' ')}`, () => {
            onProgress?.({ done: 1, total: 4, writing: 'Ikhtisar' });
            this.built = true;
            return [];
          }),
        keptFindings: () => this.answer('kept findings', () => this.kept),
        check: async (request) => {
          const name = `check ${request === null ? '' : `${request.kind} ${request.fingerprint}`}`.trim();
          const done = await this.answer(name, () => this.checked(request));
          return done.ok ? done : err({ error: done.error, changes: [], typedOver: [] });
        },
        beforeSending: () => this.answer('review', () => this.warnings()),
        send: async ({ valuesOnly, includeOpenFindings, hideSmallCounts }) => {
          const chosen = { valuesOnly, includeOpenFindings, hideSmallCounts };
          const names = Object.entries(chosen).flatMap(([name, on]) => (on ? [name] : []));
          const done = await this.answer(['send', ...names].join(' '), () => this.sent());
          return done.ok ? done : err({ error: done.error, changes: [], typedOver: [] });
        },
        restoreFunctions: () => this.command('functions', () => []),
        restoreSentences: (sentences) =>
          this.command(`sentences ${String(sentences)}`, () => {
            const before = this.rows.get('sentences') ?? [];
            const after = before.filter(
              ({ id }) => sentences !== 'all' && !(typeof id === 'string' && sentences.includes(id)),
            );
            this.rows.set('sentences', after);
            return [{ table: 'sentences', before, after }];
          }),
        restoreTyped: (cells) => this.answer(`restore ${cells.length}`, () => undefined),
        restoreFormulas: async () => {
          const done = await this.answer('heal', () => this.comeBackFrom);
          return done.ok
            ? ok({ changes: [], typedOver: [], findings: [], report: { ...done.value, restored: 17 } })
            : err({ error: done.error, changes: [], typedOver: [] });
        },
        rejectChanges: async (_, changes) => {
          const done = await this.answer(`reject ${changes.map(({ key }) => key).join(' | ')}`, () => {
            const left = this.comeBackFrom.changes.filter((change) => !changes.includes(change));
            this.comeBackFrom = { ...this.comeBackFrom, changes: left };
            return this.comeBackFrom;
          });
          const rows = this.rows.get('measurements') ?? [];
          return done.ok
            ? ok({
                changes: [{ table: 'measurements', before: rows, after: rows }],
                typedOver: [],
                findings: [],
                report: done.value,
              })
            : err({ error: done.error, changes: [], typedOver: [] });
        },
        useNativeFormulas: () =>
          this.command('native', () => {
            this.functionsMissing = false;
            return [];
          }),
        undo: (changes) =>
          this.answer('undo', () => {
            for (const { table, before } of changes) this.rows.set(table, [...before]);
            this.listener?.tables(this.tables());
          }),
        writeRow: (edit) =>
          this.answerWith(`write ${edit.table} ${edit.id} ${JSON.stringify(edit.cells)}`, () =>
            writeRow({ readRow: this.readRow, writeRow: this.writeRow }, edit),
          ),
        quarterText: (quarter) => this.answer(`quarter ${quarter}`, () => quarterTextOf(this.state(), quarter)),
        takeBack,
      },
      live: {
        start: (listener) => {
          this.listener = listener;
          return this.answer('live start', () => this.tables());
        },
        refresh: () => this.answer('live refresh', () => this.tables()),
        stop: () => this.answer('live stop', () => undefined),
      },
      navigator: {
        selectCell: ({ table, match, column }) =>
          this.answer(`select ${table} ${Object.values(match).join(' ')} ${column ?? ''}`.trim(), () => true),
        selectRow: (table, id, column) =>
          this.answer(`select ${table} ${id}${column === undefined ? '' : ` ${column}`}`, () => true),
        showSheet: (sheet) => this.answer(`show ${sheet}`, () => true),
        leaveEmptySheet: (to) => this.answer(`leave empty sheet for ${to}`, () => true),
        enterFormula: ({ formula }, { replace }) =>
          this.answer(`formula ${formula}${replace ? ' replace' : ''}`, () => ({
            address: 'Sheet1!B2',
            sheetName: 'Sheet1',
            formula,
            before: '',
            formatBefore: null,
          })),
        takeFormulaBack: () => this.answer('formula back', () => true),
        separators: () => this.answer('separators', () => ({ decimal: ',', argument: ';' })),
      },
      host: this.host,
    };
  }

  private warnings(): SendingWarnings | null {
    return this.nothingEmbarrasses ? null : warningsOf(this.state());
  }

  private sent(): Sent {
    this.copies += 1;
    const openErrors = this.warnings()?.findings.salah ?? 0;
    return {
      changes: [],
      typedOver: [],
      findings: [],
      copy: {
        fileName: `LKjIP_2023_Tahunan_002410_Contoh_v${this.copies}.xlsx`,
        version: this.copies,
        openErrors,
        way: this.copyInPlace ? 'in-place' : 'new-workbook',
        reason: null,
        native: 110,
        values: 0,
        smallCountsHidden: false,
      },
    };
  }

  private get host(): HostEnvironment {
    return {
      version: '0.1.0',
      displayLanguage: this.options.language ?? 'id-ID',
      theme: () => this.theme,
      onReturn: (listener) => {
        this.comeBack.push(listener);
        return () => {
          this.comeBack = this.comeBack.filter((other) => other !== listener);
        };
      },
      recall: (key) => this.memory.get(key) ?? null,
      remember: (key, value) => {
        this.memory.set(key, value);
        return true;
      },
      copyText: (text) => {
        if (this.options.clipboard === false) return Promise.resolve(false);
        this.copied = text;
        return Promise.resolve(true);
      },
      diagnostics: () => ({ host: 'Excel', platform: 'PC', officeVersion: '16.0.14332.20011' }),
    };
  }

  private async answerWith<T>(
    name: string,
    work: () => Promise<Result<T, WorkbookError>>,
  ): Promise<Result<T, WorkbookError>> {
    this.log.push(name);
    await this.gate;
    const [failure, ...rest] = this.failures.get(name.split(' ')[0] ?? '') ?? [];
    this.failures.set(name.split(' ')[0] ?? '', rest);
    return failure === undefined ? work() : err(failure);
  }

  private answer<T>(name: string, work: () => T): Promise<Result<T, WorkbookError>> {
    return this.answerWith(name, () => Promise.resolve(ok(work())));
  }

  private async command(
    name: string,
    work: () => { table: InputTableKey; before: TableRow[]; after: TableRow[] }[],
  ): Promise<Outcome> {
    const done = await this.answer(name, work);
    return done.ok
      ? ok({ changes: done.value, typedOver: [], findings: [] })
      : err({ error: done.error, changes: [], typedOver: [] });
  }

  /** The findings of the report that is in the tables. */
  private checked(request: CheckRequest | null): Checked {
    const before = [...(this.rows.get('acceptances') ?? [])];
    if (request !== null) {
      const others = before.filter(({ id }) => id !== request.fingerprint && id !== null);
      const row = {
        id: request.fingerprint,
        sentence: null,
        reason: 'reason' in request ? request.reason : null,
        day: null,
      };
      this.rows.set('acceptances', request.kind === 'accept' ? [...others, row] : others);
    }
    const state = this.state();
    const findings = runChecks(reportRecords(state)).map((finding) => ({
      ...finding,
      targets: finding.places.map((place) => sheetPlace(state, finding, place)),
    }));
    return {
      changes: request === null ? [] : [{ table: 'acceptances', before, after: this.rows.get('acceptances') ?? [] }],
      typedOver: [],
      findings: [],
      report: {
        findings,
        counts: countOpen(findings),
        accepted: findings.filter(({ accepted }) => accepted !== null).length,
        checkedAt: '3 Januari 2024 09.30',
      },
    };
  }

  private prepare(): [] {
    for (const key of Object.keys(INPUT_TABLES) as InputTableKey[]) {
      const initial = INPUT_TABLE_SPECS[key].initialRows ?? [];
      if (!this.rows.has(key))
        this.rows.set(
          key,
          initial.map((row) => blankToNull(row)),
        );
    }
    return [];
  }

  private fill(): { table: InputTableKey; before: TableRow[]; after: TableRow[] }[] {
    const { sample } = this.options;
    if (sample === undefined) throw new Error('This world has no sample.');
    const before = this.rows;
    this.rows = rowsOf(sample);
    this.listener?.tables(this.tables());
    return [...this.rows].map(([table, after]) => ({ table, before: before.get(table) ?? [], after }));
  }

  private readonly readRow = (table: InputTableKey, id: string): Promise<Result<FoundRow | null, WorkbookError>> => {
    const rows = this.rows.get(table) ?? [];
    const row = rows.findIndex((cells) => cells['id'] === id);
    const entries = rows[row];
    if (entries === undefined) return Promise.resolve(ok(null));
    return Promise.resolve(
      ok({
        table,
        id,
        entries,
        schema: this.options.schema ?? SCHEMA_VERSION,
        place: { tableName: table, row, columnAt: {}, lockedSheet: null },
      }),
    );
  };

  private readonly writeRow = ({ table, id }: FoundRow, cells: TableRow): Promise<Result<void, WorkbookError>> => {
    this.edit(table, id, cells);
    return Promise.resolve(ok(undefined));
  };

  private tables(): LiveTables {
    return new Map(
      [...this.rows].map(([key, rows]) => [
        key,
        { key, rows: rows.map((cells): LiveRow => ({ cells, formulas: key === 'measurements' ? this.formulas : {} })) },
      ]),
    );
  }

  private state(): WorkbookState {
    const tables = new Map<TableState['key'], TableState>();
    const place = { sheetName: '', row: 0, column: 0, rows: 1, columns: 1 };
    const table = (key: TableState['key'], rows: readonly TableRow[]): void => {
      tables.set(key, {
        key,
        name: key,
        headers: {},
        place,
        columnAt: {},
        missingColumns: [],
        rows,
        blankRowsBelow: null,
      });
    };
    for (const [key, rows] of this.rows) {
      table(
        key,
        this.functionsMissing && key === 'measurements' ? rows.map((row) => ({ ...row, status: '#NAME?' })) : rows,
      );
    }
    const sheets: WorkbookState['sheets'] = this.built
      ? new Map([['summary', { name: 'Ikhtisar', area: place, used: place, charts: [] }]])
      : new Map();
    if (this.built) {
      const state = { tables, sheets, ...UNTOUCHED };
      table('indicatorResults', indicatorResults(state));
      table('budgetResults', budgetResults(this.rows));
    }
    return { tables, sheets, ...UNTOUCHED };
  }
}

const UNTOUCHED: Omit<WorkbookState, 'tables' | 'sheets'> = {
  lockedSheets: new Set(),
  filteredSheets: new Set(),
  names: new Set(),
  interrupted: false,
  unfinished: NO_UNFINISHED,
  obstacles: new Map(),
  blockNames: new Map(),
};

const blankToNull = (row: TableRow): TableRow =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value === '' ? null : value]));

function rowsOf(report: Report, schema: number = SCHEMA_VERSION): Rows {
  const rows = new Map(Object.entries(reportRows(report)).map(([key, value]) => [key as InputTableKey, [...value]]));
  const identity = (rows.get('identity') ?? []).map((row) => (row['id'] === 'skema' ? { ...row, value: schema } : row));
  rows.set('identity', identity);
  return rows;
}

/** The rows that a build would have written. */
function indicatorResults(state: WorkbookState): TableRow[] {
  return outlineOf(state).indicators.map(({ id, groupId }) => ({ id, groupId }));
}

function budgetResults(rows: Rows): TableRow[] {
  const cuts = [
    ['belanja', 'spendingTypes'],
    ['kegiatan', 'activities'],
    ['output', 'outputs'],
  ] as const;
  return cuts.flatMap(([cut, key]) => (rows.get(key) ?? []).map(({ id = null }) => ({ id, cut })));
}
