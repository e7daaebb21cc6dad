import type { Area, Sheet } from '../model/types';
import type { Json } from '../wire/protocol';
import { HostCollection, HostObject } from '../wire/host-object';
import { HostError, invalidArgument, itemNotFound } from '../model/host-error';
import { MAX_COLUMNS, MAX_ROWS, intersect, printReference } from '../model/address';
import { clearArea } from '../model/clear';
import type { Place, Session } from './session';
import { ConditionalFormatCollectionObject } from './conditional-format-collection';
import { DataValidationObject } from './data-validation';
import { integer } from './arguments';
import { RangeObject, areaArgument } from './range';
import { RangeFormatObject } from './range-format';
import { WorksheetObject } from './worksheet';

/** Several rectangles of one sheet that are formatted and ruled as one. */
export class RangeAreasObject extends HostObject {
  readonly className = 'RangeAreas';
  private referenceId: string | null = null;

  constructor(
    private readonly session: Session,
    private readonly places: readonly Place[],
  ) {
    super();
    if (places.length === 0) throw itemNotFound('cells of this kind');
  }

  static on(session: Session, sheet: Sheet, areas: readonly Area[]): RangeAreasObject {
    return new RangeAreasObject(
      session,
      areas.map((area) => session.place(sheet, area)),
    );
  }

  override keep(): string {
    this.referenceId ??= this.session.track(this.places, 'areas');
    return this.referenceId;
  }

  get sheet(): Sheet {
    const sheet = this.places[0]?.sheet;
    if (!sheet) throw itemNotFound('the areas');
    return this.session.living(sheet);
  }

  get areas(): readonly Area[] {
    const areas = this.places.flatMap(({ area }) => (area ? [area] : []));
    if (areas.length === 0) throw new HostError('InvalidReference', 'The cells of the areas were deleted.');
    return areas;
  }

  get Address(): string {
    return this.areas.map((area) => printReference(this.sheet.name, area)).join(',');
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get AreaCount(): number {
    return this.areas.length;
  }
  get CellCount(): number {
    return this.areas.reduce((count, area) => count + area.rows * area.columns, 0);
  }
  get IsEntireColumn(): boolean {
    return this.areas.every((area) => area.rows === MAX_ROWS);
  }
  get IsEntireRow(): boolean {
    return this.areas.every((area) => area.columns === MAX_COLUMNS);
  }
  get Areas(): HostObject {
    return new RangeCollectionObject(this.session, this.sheet, this.areas);
  }
  get Format(): HostObject {
    return new RangeFormatObject(this.session, this.sheet, this.areas);
  }
  get DataValidation(): HostObject {
    return new DataValidationObject(this.session, this.sheet, this.areas);
  }
  get ConditionalFormats(): HostObject {
    return new ConditionalFormatCollectionObject(this.session, this.sheet, this.areas);
  }
  get Worksheet(): HostObject {
    return new WorksheetObject(this.session, this.sheet);
  }

  Clear(applyTo?: unknown): void {
    for (const area of this.areas) clearArea(this.session, this.sheet, area, applyTo);
  }
  Calculate(): void {
    this.session.calculateNow();
  }
  GetEntireRow(): HostObject {
    return this.with(this.areas.map((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })));
  }
  GetEntireColumn(): HostObject {
    return this.with(this.areas.map((area) => ({ ...area, row: 0, rows: MAX_ROWS })));
  }
  GetOffsetRangeAreas(rows: unknown, columns: unknown): HostObject {
    const down = integer(rows, 'rowOffset');
    const right = integer(columns, 'columnOffset');
    return this.with(this.areas.map((area) => ({ ...area, row: area.row + down, column: area.column + right })));
  }
  GetIntersectionOrNullObject(other: unknown): HostObject | null {
    const others = other instanceof RangeAreasObject ? other.areas : [this.areaOf(other)];
    const parts = this.areas.flatMap((area) => others.flatMap((cut) => intersect(area, cut) ?? []));
    return parts.length === 0 ? null : this.with(parts);
  }

  private areaOf(other: unknown): Area {
    const [first] = this.areas;
    if (!first) throw invalidArgument('There are no areas.');
    return areaArgument(RangeObject.on(this.session, this.sheet, first), other);
  }
  private with(areas: readonly Area[]): HostObject {
    return RangeAreasObject.on(this.session, this.sheet, areas);
  }
}

class RangeCollectionObject extends HostCollection {
  readonly className = 'RangeCollection';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  override items(): readonly HostObject[] {
    return this.areas.map((area) => RangeObject.on(this.session, this.sheet, area));
  }
  GetCount(): Json {
    return this.areas.length;
  }
  GetItemAt(index: unknown): HostObject {
    const item = this.items()[integer(index, 'index')];
    if (!item) throw itemNotFound(`the area at ${String(index)}`);
    return item;
  }
}

/** A range or areas that the client tracks since an earlier batch. */
export function trackedObject(session: Session, id: string): HostObject | undefined {
  const places = session.trackedPlaces(id);
  const [first] = places ?? [];
  if (!places || !first) return undefined;
  return id.startsWith('range-') ? new RangeObject(session, first) : new RangeAreasObject(session, places);
}
