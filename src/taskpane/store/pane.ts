/** What the pane can do, whichever button asks for it: the task-pane, the ribbon, a keyboard shortcut. */
import type { Automatic } from '../../commands/edited-sentences';
import type { RowChange, RowEdit } from '../../commands/write-row';
import type { FormulaEntry, InputTableKey, SheetKey } from '../../ports/live-workbook';
import type { WorkbookError, WriteOptions } from '../../ports/workbook';
import { err, type Result } from '../../domain/result';
import { loadFrame } from '../frame-texts';
import { rememberLanguage, type Language } from '../language';
import type { FillPart, Place } from '../places';
import type { CheckRequest, DerivedSheet, PaneServices, SampleKey } from '../services';
import { isDark } from '../theme';
import { bugOf, isOldNews } from './pane-state';
import type { Activity, PaneError, PaneState, SendingState, TaskName, UndoEntry } from './pane-state';
import { FunctionsCheck } from './functions-check';
import { guarded } from './guarded';
import { initialState } from './initial-state';
import { checkInto, outdateCheck, recallCheck } from './last-check';
import { patiently } from './patiently';
import { createStore, type ReadonlyStore, type Store } from './store';
import { ReturnedCopy } from './returned-copy';
import { UndoList } from './undo-list';
import { writeBack } from './write-back';
import { NOTHING_WRITTEN, outcomeOf, TaskRunner, type Work, type Written } from './task-runner';

export class Pane {
  private readonly state: Store<PaneState>;
  private readonly runner: TaskRunner;
  private readonly undoable: UndoList;
  private readonly functions: FunctionsCheck;
  readonly returned: ReturnedCopy;
  private readonly stops: (() => void)[] = [];
  /** Told after every command, because it may have changed any table. */
  private readonly changed = new Set<() => void>();

  constructor(
    readonly services: PaneServices,
    place: Place = 'start',
  ) {
    const { host, clock } = services;
    this.state = createStore(initialState(place));
    this.runner = new TaskRunner(this.state, clock);
    this.undoable = new UndoList(this.state);
    this.functions = new FunctionsCheck(this.state, clock, () => this.survey());
    this.returned = new ReturnedCopy(this.state, services.commands, (name, work) => this.run(name, work));
    this.stops.push(
      host.onReturn(() => {
        this.followTheme();
        if (this.state.get().task === null && this.state.get().place === 'start') void this.survey();
      }),
    );
  }

  get store(): ReadonlyStore<PaneState> {
    return this.state;
  }

  /** Stops listening to the host. */
  close(): void {
    for (const stop of this.stops.splice(0)) stop();
    this.functions.close();
  }

  /** Looks like Office: light or dark. */
  followTheme(): void {
    this.state.set({ dark: isDark(this.services.host.theme()) });
  }

  onWorkbookChanged(listener: () => void): () => void {
    this.changed.add(listener);
    return () => this.changed.delete(listener);
  }

  show(place: Place, fillPart: FillPart = this.state.get().fillPart): void {
    const { place: before, notice } = this.state.get();
    this.state.set({ place, fillPart, ...(place !== before && isOldNews(notice) && { notice: null }) });
    if (place === 'start' && this.state.get().task === null) void this.survey();
  }

  /** Speaks this language from now on, and the next time as well. */
  setLanguage(language: Language): Promise<void> {
    rememberLanguage(this.services.host, language);
    return this.speak(language);
  }

  /** Speaks this language once its texts are there; stays with the other one where they cannot be loaded. */
  async speak(language: Language): Promise<void> {
    try {
      this.state.set({ language, frame: await loadFrame(language) });
    } catch (error) {
      this.fail('language', bugOf(error), () => void this.speak(language));
    }
  }

  announce(text: string): void {
    this.state.set({ announcement: { text } });
  }

  dismiss(): void {
    this.state.set({ notice: null });
  }

  /** Shows a failure with a way to try again, where one makes sense. */
  fail(activity: Activity, error: PaneError, retry: (() => void) | null = null): void {
    this.state.set({ notice: { kind: 'failed', activity, error, retry: error.kind === 'refused' ? null : retry } });
  }

  /** Reads what is in the workbook. */
  async survey(): Promise<void> {
    const { commands, clock } = this.services;
    const read = await guarded(() => patiently(clock, () => commands.survey()));
    if (read.ok) {
      const first = this.state.get().survey === null;
      this.state.set({ survey: read.value });
      if (first && read.value.functionsMissing) this.functions.later();
    } else {
      this.fail('survey', read.error, () => {
        this.dismiss();
        void this.survey();
      });
    }
  }

  async prepare(): Promise<void> {
    if (await this.run('prepare', (options) => this.services.commands.prepare(options))) await this.showWritten();
  }

  /** Asks first where the workbook holds data of its own. */
  async fillSample(sample: SampleKey, replace = false): Promise<void> {
    const { survey } = this.state.get();
    const holdsData = survey !== null && (survey.unitName !== null || survey.indicators > 0 || survey.budget.total > 0);
    if (holdsData && !replace) {
      this.state.set({ notice: { kind: 'confirm-replace', sample } });
      return;
    }
    const { commands } = this.services;
    if (survey !== null && (survey.version === 'none' || survey.tables.done < survey.tables.total)) {
      if (!(await this.run('prepare', (options) => commands.prepare(options)))) return;
    }
    const done = await this.run('fill', (options, again) =>
      commands.fillSample(sample, { ...options, replace: replace || again }),
    );
    if (done) await this.showWritten();
  }

  build(sheets: readonly DerivedSheet[]): Promise<boolean> {
    return this.run('build', (options) => this.services.commands.build(sheets, options));
  }

  /** Kembalikan kalimat otomatis. */
  restoreSentences(sentences: Automatic): Promise<boolean> {
    return this.run('sentences', (options) => this.services.commands.restoreSentences(sentences, options));
  }

  useNativeFormulas(): Promise<boolean> {
    return this.run('native', (options) => this.services.commands.useNativeFormulas(options));
  }

  cancel(): void {
    this.runner.cancel();
  }

  /** Takes back the newest change; it leaves the list only when that worked. */
  async undo(): Promise<void> {
    const { newest } = this.undoable;
    if (newest !== undefined && this.state.get().task === null) await newest.run();
  }

  /** Writes cells of one row and remembers how to take that back. */
  async writeRow(edit: RowEdit): Promise<Result<RowChange, PaneError>> {
    const { commands, clock } = this.services;
    const written = await guarded(() => patiently(clock, () => commands.writeRow(edit)));
    if (!written.ok) return written;
    const change = written.value;
    this.rememberWrite({ kind: 'row', id: change.id }, () => commands.writeRow(commands.takeBack(change)));
    return written;
  }

  /** Puts a formula into the active cell; `occupied` tells that the cell holds something. */
  async enterFormula(entry: FormulaEntry, replace: boolean): Promise<{ readonly occupied: string | null }> {
    const { navigator } = this.services;
    const entered = await guarded(() => navigator.enterFormula(entry, { replace }));
    if (!entered.ok) {
      if (entered.error.kind === 'occupied') return { occupied: entered.error.address };
      this.fail('formula', entered.error, () => void this.enterFormula(entry, replace));
      return { occupied: null };
    }
    const { value } = entered;
    this.rememberWrite({ kind: 'formula', address: value.address }, async () => {
      const taken = await navigator.takeFormulaBack(value);
      if (!taken.ok || taken.value) return taken;
      return err({ kind: 'refused', code: 'row-overtaken', data: { id: value.address } });
    });
    return { occupied: null };
  }

  showSheet(sheet: SheetKey): Promise<void> {
    return this.goTo(() => this.services.navigator.showSheet(sheet));
  }

  selectRow(table: InputTableKey, id: string, column?: string): Promise<void> {
    return this.goTo(() => this.services.navigator.selectRow(table, id, column));
  }

  async goTo(go: () => Promise<Result<boolean, WorkbookError>>): Promise<void> {
    const reached = await guarded(go);
    if (!reached.ok) this.fail('place', reached.error, () => void this.goTo(go));
    else if (!reached.value) this.state.set({ notice: { kind: 'place-gone' } });
  }

  check(request: CheckRequest | null = null): Promise<boolean> {
    return this.run('check', (options) => checkInto(this.state, this.services.commands, request, options));
  }

  /** Badges of a check that was made before this pane was opened. */
  async recallCheck(): Promise<void> {
    const kept = await guarded(() => recallCheck(this.state, this.services.commands));
    if (!kept.ok) this.fail('live', kept.error, () => void this.recallCheck());
  }

  /** Somebody typed into the sheets. */
  inputsChanged(): void {
    outdateCheck(this.state);
  }

  /** What Kirim keeps from one visit to the next. */
  keepSending(sending: SendingState): void {
    this.state.set({ sending });
  }

  async run(name: TaskName, work: Work, earlier: Written = NOTHING_WRITTEN): Promise<boolean> {
    const outcome = await this.runner.run(name, work, earlier);
    if (outcome === null) return false;
    if (name !== 'check') outdateCheck(this.state);
    const written: Written = outcome.ok ? outcome.value : outcome.error;
    const entry = name === 'undo' ? null : this.undoOf(name, written);
    if (entry !== null) this.undoable.add(entry);
    if (outcome.ok) {
      const typedOver = written.typedOver.length;
      this.state.set({ notice: { kind: 'done', task: name, findings: outcome.value.findings, typedOver } });
    } else {
      this.fail(name, outcome.error.error, () => void this.retry(name, work, written, entry));
    }
    for (const listener of [...this.changed]) listener();
    await this.survey();
    return outcome.ok;
  }

  /** The same command again takes the place of the failed try in the list of what can be taken back. */
  private retry(name: TaskName, work: Work, written: Written, entry: UndoEntry | null): Promise<boolean> {
    this.undoable.remove(entry);
    return this.run(name, work, written);
  }

  private undoOf(name: TaskName, { changes, typedOver }: Written): UndoEntry | null {
    const kind = name === 'sentences' || name === 'check' || name === 'reject' ? name : 'fill';
    const { commands } = this.services;
    if (changes.length > 0) return this.undoTask({ kind }, (options) => commands.undo(changes, typedOver, options));
    if (typedOver.length === 0) return null;
    const label = { kind: 'typed', count: typedOver.length } as const;
    return this.undoTask(label, (options) => commands.restoreTyped(typedOver, options));
  }

  private undoTask(
    label: UndoEntry['label'],
    work: (options: WriteOptions) => Promise<Result<void, WorkbookError>>,
  ): UndoEntry {
    const entry: UndoEntry = {
      label,
      run: async () => {
        const done = await this.run('undo', async (options) => outcomeOf(await work(options)));
        if (done) this.undoable.remove(entry);
      },
    };
    return entry;
  }

  /** A small write that goes back in one step, without a command of its own. */
  private rememberWrite(label: UndoEntry['label'], back: () => Promise<Result<unknown, WorkbookError>>): void {
    outdateCheck(this.state);
    const failed = (error: PaneError): void => {
      this.fail('undo', error, () => void this.undo());
    };
    this.undoable.add(writeBack(label, () => patiently(this.services.clock, back), this.undoable, this.state, failed));
  }

  /** The sheets stand behind the one that the user looks at, which in a new workbook is empty. */
  private async showWritten(): Promise<void> {
    this.functions.later();
    const left = await guarded(() => this.services.navigator.leaveEmptySheet('identity'));
    if (!left.ok) this.fail('place', left.error);
  }
}
