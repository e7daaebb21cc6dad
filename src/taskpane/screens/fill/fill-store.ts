/** The logic of Isi: follows the sheets, keeps what is being typed, writes it when a field is left. */
import type { LiveRow, LiveSelection, LiveTable, LiveTables, InputTableKey } from '../../../ports/live-workbook';
import type { Notation } from '../../../domain/number-reading';
import type { CellInput } from '../../../ports/workbook';
import type { Pane } from '../../store/pane';
import { guarded } from '../../store/guarded';
import { createStore, type ReadonlyStore } from '../../store/store';
import { CUTS, type Cut } from './budget-model';
import { fieldKey, type Field } from './field';
import { editText, parseField } from './field-input';
import type { Draft, FillState, Subject } from './fill-state';
import { inputsDiffer } from './input-changes';
import { foldId } from './report-model';

export class FillStore {
  private readonly state = createStore<FillState>({ tables: null, subject: null, drafts: new Map(), saved: null });
  private started = false;

  constructor(private readonly pane: Pane) {
    pane.onWorkbookChanged(() => void this.refresh());
  }

  get store(): ReadonlyStore<FillState> {
    return this.state;
  }

  /** Reads the tables and follows them from then on; once is enough. */
  async start(): Promise<void> {
    if (this.started) return;
    this.started = true;
    const { live } = this.pane.services;
    const tables = await guarded(() =>
      live.start({
        tables: (news) => {
          const { tables: before } = this.state.get();
          this.state.set({ tables: news });
          if (before !== null && inputsDiffer(before, news)) this.pane.inputsChanged();
        },
        selection: (selection) => {
          this.follow(selection);
        },
        failed: (error) => {
          this.pane.fail('live', error, () => void this.refresh());
        },
      }),
    );
    if (tables.ok) {
      this.state.set({ tables: tables.value });
      void this.pane.recallCheck();
      return;
    }
    this.started = false;
    this.pane.fail('live', tables.error, () => {
      this.pane.dismiss();
      void this.start();
    });
  }

  /** Reads everything anew, after a command or when somebody asks for it. */
  async refresh(): Promise<void> {
    if (!this.started) return;
    const tables = await guarded(() => this.pane.services.live.refresh());
    if (tables.ok) this.state.set({ tables: tables.value });
    else this.pane.fail('live', tables.error, () => void this.refresh());
  }

  /** Opens the form of a row and selects the row in the sheet. */
  open(subject: Subject): void {
    this.state.set({ subject, saved: null });
    void this.pane.selectRow(tableOf(subject), subject.id);
  }

  close(): void {
    this.state.set({ subject: null, saved: null });
  }

  /** The cell of a field as the sheet has it. */
  cell(field: Field): CellInput {
    return this.row(field.table, field.id)?.cells[field.column] ?? null;
  }

  /** The formula somebody typed into the field's cell. */
  formula(field: Field): string | null {
    return this.row(field.table, field.id)?.formulas[field.column] ?? null;
  }

  draft(field: Field): Draft | null {
    return this.state.get().drafts.get(fieldKey(field)) ?? null;
  }

  /** What the field would be if it were left now; the cell's content where the text cannot be read. */
  value(field: Field): CellInput {
    const draft = this.draft(field);
    if (draft === null) return this.cell(field);
    const parsed = parseField(field, draft.text, draft.notation);
    return parsed.kind === 'value' ? parsed.value : this.cell(field);
  }

  type(field: Field, text: string): void {
    const before = this.draft(field);
    this.setDraft(field, { text, base: before?.base ?? this.cell(field), left: false, saving: false });
  }

  /** Forgets what was typed; the field shows the cell again. */
  revert(field: Field): void {
    this.setDraft(field, null);
  }

  /** Answers which of two readings was meant, and saves it. */
  choose(field: Field, notation: Notation): Promise<void> {
    const draft = this.draft(field);
    if (draft === null) return Promise.resolve();
    this.setDraft(field, { ...draft, notation });
    return this.commit(field);
  }

  /** Writes the field into its cell, unless nothing changed or the text cannot be read. */
  async commit(field: Field): Promise<void> {
    const draft = this.draft(field);
    if (draft === null || draft.saving) return;
    const parsed = parseField(field, draft.text, draft.notation);
    if (parsed.kind !== 'value') {
      this.setDraft(field, { ...draft, left: true });
      return;
    }
    if (
      draft.text === editText(field, this.cell(field)) ||
      (parsed.value === this.cell(field) && this.formula(field) === null)
    ) {
      this.setDraft(field, null);
      return;
    }
    await this.save(field, parsed.value, { ...draft, saving: true, left: true });
  }

  private async save(field: Field, value: CellInput, draft: Draft): Promise<void> {
    const { table, id, column } = field;
    this.setDraft(field, draft);
    const written = await this.pane.writeRow({ table, id, cells: { [column]: value } });
    if (!written.ok) {
      this.setDraft(field, { ...draft, saving: false });
      this.pane.fail('row', written.error, () => {
        this.pane.dismiss();
        void this.commit(field);
      });
      return;
    }
    // The sheet's own news of this change comes a moment later; until then the row is as it was written.
    this.state.set({ tables: withCell(this.state.get().tables, field, value), saved: fieldKey(field) });
    const now = this.draft(field);
    // Typing may have gone on while the cell was being written.
    if (now === draft) this.setDraft(field, null);
    else if (now !== null) this.setDraft(field, { ...now, base: value });
  }

  private setDraft(field: Field, draft: Draft | null): void {
    const drafts = new Map(this.state.get().drafts);
    if (draft === null) drafts.delete(fieldKey(field));
    else drafts.set(fieldKey(field), draft);
    this.state.set(draft?.saving === false ? { drafts, saved: null } : { drafts });
  }

  private row(key: InputTableKey, id: string): LiveRow | undefined {
    return this.state
      .get()
      .tables?.get(key)
      ?.rows.find((row) => sameId(row, id));
  }

  /** The form goes where the selection goes, as long as Isi is in front. */
  private follow(selection: LiveSelection | null): void {
    if (selection === null || this.pane.store.get().place !== 'fill') return;
    const { table, row } = selection;
    const id = this.state.get().tables?.get(table)?.rows[row]?.cells['id'];
    if (table === 'identity') this.pane.show('fill', 'identity');
    if (typeof id !== 'string') return;
    const cut = CUTS.find((candidate) => candidate === table);
    if (cut !== undefined) this.moveTo({ kind: 'budget', cut, id });
    if (table === 'measurements' || table === 'indicators') this.moveTo({ kind: 'indicator', id });
  }

  private moveTo(subject: Subject): void {
    this.pane.show('fill', subject.kind === 'indicator' ? 'indicators' : 'budget');
    const now = this.state.get().subject;
    if (now === null || now.kind !== subject.kind || tableOf(now) !== tableOf(subject) || now.id !== subject.id) {
      this.state.set({ subject, saved: null });
    }
  }
}

const tableOf = (subject: Subject): 'measurements' | Cut =>
  subject.kind === 'indicator' ? 'measurements' : subject.cut;

const sameId = ({ cells }: LiveRow, id: string): boolean =>
  typeof cells['id'] === 'string' && foldId(cells['id']) === foldId(id);

function withCell(tables: LiveTables | null, { table, id, column }: Field, value: CellInput): LiveTables | null {
  const known = tables?.get(table);
  if (tables === null || known === undefined) return tables;
  const rows = known.rows.map((row): LiveRow => {
    if (!sameId(row, id)) return row;
    const formulas = Object.fromEntries(Object.entries(row.formulas).filter(([key]) => key !== column));
    return { cells: { ...row.cells, [column]: value }, formulas };
  });
  const changed: LiveTable = { ...known, rows };
  return new Map(tables).set(table, changed);
}
