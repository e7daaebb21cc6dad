import type { ChangedArea, Changes } from '../model/calc-engine';
import type { Area, CellValue, Sheet, Workbook } from '../model/types';
import type { Shift } from '../model/structure/shift';
import type { StructureEditor } from '../model/structure/insert';
import { shiftArea } from '../model/structure/shift';
import type { EventTypeNumber } from './event-type';
import type { Profile } from '../wire/profile';
import { HostError, notKnown } from '../model/host-error';
import { isOnSheet } from '../model/address';

/** A rectangle that the client holds; structural changes move it, deleting its cells leaves it without an area. */
export class Place {
  constructor(
    readonly sheet: Sheet,
    public area: Area | null,
  ) {}
}

/** What happened, for the events that the add-in may follow. */
export interface ChangeNotice {
  readonly kind: 'edited' | 'selected' | 'activated' | 'deactivated' | 'added' | 'deleted' | 'calculated';
  readonly sheet: Sheet;
  readonly area?: Area;
  readonly changeType?: string;
}

/** What every object of the workbook works with: the model and the state of this host. */
export class Session implements StructureEditor {
  /** Formulas may be out of date. */
  dirty = false;
  /** Cells changed since values were last computed for reading within a batch. */
  stale = false;
  /** What has changed since formulas were last computed. */
  private changes: 'structure' | 'full' | Map<string, ChangedArea> = 'structure';
  /** Brings native formulas up to date, for methods that read values; set by the host. */
  compute: () => void = () => undefined;
  /** Files given to `Excel.createWorkbook`, in base64. */
  readonly openedWorkbooks: string[] = [];
  /** Ranges of the running batch, and those that the client tracks. */
  readonly places = new Set<Place>();
  readonly notices: ChangeNotice[] = [];
  /** Set by `suspendApiCalculationUntilNextSync`. */
  calculationSuspended = false;
  /** Set by `application.calculate`: computes also where calculation is manual. */
  calculationAsked = false;
  /** Computes a formula as if it stood on the sheet; set by the host. */
  evaluate: (sheet: Sheet, formula: string) => CellValue = () => {
    throw notKnown('A formula in a rule, without a calculation engine,');
  };
  private readonly tracked = new Map<string, readonly Place[]>();
  private trackedCount = 0;
  private readonly subscriptions = new Map<string, number>();
  /** `context.runtime.enableEvents`. */
  eventsEnabled = true;
  /** Whether a change comes from this computer or from somebody who edits the same workbook. */
  source: 'Local' | 'Remote' = 'Local';

  constructor(
    readonly workbook: Workbook,
    readonly profile: Profile,
    readonly culture: 'id-ID' | 'en-US',
    readonly clock: () => Date,
  ) {}

  get today(): Date {
    return this.clock();
  }

  /** Tracks a range over several batches, until the client removes the reference. */
  track(places: readonly Place[], kind: 'range' | 'areas' = 'range'): string {
    this.trackedCount += 1;
    const id = `${kind}-${this.trackedCount}`;
    this.tracked.set(id, places);
    return id;
  }

  trackedPlaces(id: string): readonly Place[] | undefined {
    return this.tracked.get(id);
  }

  forget(id: string): void {
    this.tracked.delete(id);
  }

  get trackedRanges(): number {
    return this.tracked.size;
  }

  /** After a batch only tracked ranges live on. */
  endBatch(): void {
    this.places.clear();
    for (const places of this.tracked.values()) for (const place of places) this.places.add(place);
    this.calculationSuspended = false;
  }

  /** Computes also what is up to date. */
  calculateNow(): void {
    this.outOfDate();
    this.changes = 'full';
    this.calculationAsked = true;
  }

  shifted(shift: Shift): void {
    this.changed();
    for (const place of this.places) {
      if (place.sheet === shift.sheet && place.area) place.area = shiftArea(place.area, shift);
    }
  }

  /** Any formula may give something else now. */
  changed(): void {
    this.outOfDate();
    if (this.changes !== 'full') this.changes = 'structure';
  }

  /** Formulas with names may give something else now. */
  namesChanged(): void {
    this.outOfDate();
  }

  private outOfDate(): void {
    this.dirty = true;
    this.stale = true;
  }

  /** Cells have other contents now: formulas that read them may give something else. */
  rewritten(sheet: Sheet, area: Area): void {
    this.outOfDate();
    if (typeof this.changes === 'string') return;
    const { row, column, rows, columns } = area;
    this.changes.set(`${sheet.id} ${row} ${column} ${rows} ${columns}`, { sheet, area });
  }

  /** What the next calculation has to look at; from now on nothing has changed. */
  takeChanges(): Changes {
    const { changes } = this;
    this.changes = new Map();
    return typeof changes === 'string' ? changes : [...changes.values()];
  }

  edited(sheet: Sheet, area: Area, changeType = 'RangeEdited'): void {
    this.rewritten(sheet, area);
    this.notices.push({ kind: 'edited', sheet, area, changeType });
  }

  notify(notice: ChangeNotice): void {
    this.notices.push(notice);
  }

  subscribe(type: EventTypeNumber, target: string): void {
    const key = `${type} ${target}`;
    this.subscriptions.set(key, (this.subscriptions.get(key) ?? 0) + 1);
  }

  unsubscribe(type: EventTypeNumber, target: string): void {
    const key = `${type} ${target}`;
    const left = (this.subscriptions.get(key) ?? 0) - 1;
    if (left > 0) this.subscriptions.set(key, left);
    else this.subscriptions.delete(key);
  }

  listens(type: EventTypeNumber, target: string): boolean {
    return this.subscriptions.has(`${type} ${target}`);
  }

  place(sheet: Sheet, area: Area): Place {
    if (!isOnSheet(area)) throw new HostError('InvalidArgument', 'The range lies outside the sheet.');
    const place = new Place(sheet, area);
    this.places.add(place);
    return place;
  }

  activeSheet(): Sheet {
    const sheet = this.workbook.sheets.find((candidate) => candidate.id === this.workbook.activeSheetId);
    if (!sheet) throw new HostError('GeneralException', 'The workbook has no active sheet.');
    return sheet;
  }

  /** A sheet that is still part of the workbook. */
  living(sheet: Sheet): Sheet {
    if (!this.workbook.sheets.includes(sheet))
      throw new HostError('ItemNotFound', `The sheet "${sheet.name}" was deleted.`);
    return sheet;
  }
}
