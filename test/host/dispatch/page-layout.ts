import type { PageLayout, Sheet } from '../model/types';
import type { Json } from '../wire/protocol';
import { HostObject } from '../wire/host-object';
import { invalidArgument, itemNotFound, notKnown } from '../model/host-error';
import { MAX_COLUMNS, MAX_ROWS, parseReference, printArea } from '../model/address';
import type { Session } from './session';
import { boolean, integer, number, oneOf, plainObject, text } from './arguments';
import { HeaderFooterGroupObject } from './header-footer';
import { RangeObject, areaOnSheet } from './range';
import { RangeAreasObject } from './range-areas';

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

export class PageLayoutObject extends HostObject {
  readonly className = 'PageLayout';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  private get page(): PageLayout {
    return this.session.living(this.sheet).page;
  }

  get Orientation(): string {
    return this.page.orientation;
  }
  set Orientation(value: unknown) {
    this.page.orientation = oneOf(value, ['Portrait', 'Landscape'] as const, 'orientation');
  }
  get PaperSize(): string {
    return this.page.paperSize;
  }
  set PaperSize(value: unknown) {
    this.page.paperSize = oneOf(value, ['Letter', 'Legal', 'Folio', 'A3', 'A4', 'A5'] as const, 'paperSize');
  }
  get CenterHorizontally(): boolean {
    return this.page.centerHorizontally;
  }
  set CenterHorizontally(value: unknown) {
    this.page.centerHorizontally = boolean(value, 'centerHorizontally');
  }
  get PrintGridlines(): boolean {
    return this.page.printGridlines;
  }
  set PrintGridlines(value: unknown) {
    this.page.printGridlines = boolean(value, 'printGridlines');
  }
  get BlackAndWhite(): boolean {
    return this.page.blackAndWhite;
  }
  set BlackAndWhite(value: unknown) {
    this.page.blackAndWhite = boolean(value, 'blackAndWhite');
  }

  /** Either a scale in percent, or a number of pages across and down; what is left out is free. */
  get Zoom(): Json {
    const { fit, scale } = this.page;
    return fit ? { horizontalFitToPages: fit.wide, verticalFitToPages: fit.tall } : { scale };
  }
  set Zoom(value: unknown) {
    const { scale, horizontalFitToPages, verticalFitToPages } = plainObject(value, 'zoom');
    const pages = (count: unknown): number | null => {
      if (count === undefined || count === null || count === 0) return null;
      const whole = integer(count, 'pages');
      if (whole < 1 || whole > 32_767) throw invalidArgument('A number of pages is at least 1.');
      return whole;
    };
    if (typeof scale === 'number') {
      if (scale < 10 || scale > 400) throw invalidArgument('The scale is 10 to 400 percent.');
      this.page.fit = null;
      this.page.scale = scale;
      return;
    }
    this.page.fit = { wide: pages(horizontalFitToPages), tall: pages(verticalFitToPages) };
    this.page.scale = null;
  }

  get LeftMargin(): number {
    return this.page.margins.left;
  }
  set LeftMargin(value: unknown) {
    this.page.margins.left = margin(value);
  }
  get RightMargin(): number {
    return this.page.margins.right;
  }
  set RightMargin(value: unknown) {
    this.page.margins.right = margin(value);
  }
  get TopMargin(): number {
    return this.page.margins.top;
  }
  set TopMargin(value: unknown) {
    this.page.margins.top = margin(value);
  }
  get BottomMargin(): number {
    return this.page.margins.bottom;
  }
  set BottomMargin(value: unknown) {
    this.page.margins.bottom = margin(value);
  }
  get HeaderMargin(): number {
    return this.page.margins.header;
  }
  set HeaderMargin(value: unknown) {
    this.page.margins.header = margin(value);
  }
  get FooterMargin(): number {
    return this.page.margins.footer;
  }
  set FooterMargin(value: unknown) {
    this.page.margins.footer = margin(value);
  }
  SetPrintMargins(unit: unknown, options: unknown): void {
    const factor = POINTS[oneOf(unit, ['Points', 'Inches', 'Centimeters'] as const, 'unit')] ?? 1;
    const sides = Object.entries(plainObject(options, 'marginOptions'));
    const margins = { ...this.page.margins };
    for (const [side, size] of sides) {
      if (!(side in margins)) throw invalidArgument(`"${side}" is not a margin.`);
      margins[side as keyof typeof margins] = margin(size) * factor;
    }
    this.page.margins = margins;
  }

  get HeadersFooters(): HostObject {
    return new HeaderFooterGroupObject(this.page);
  }

  SetPrintArea(area: unknown): void {
    const areas =
      area instanceof RangeAreasObject
        ? area.areas
        : area instanceof RangeObject
          ? [area.area]
          : text(area, 'printArea')
              .split(',')
              .map((part) => areaOnSheet(this.sheet, part));
    this.page.printArea = areas.map((each) => printArea(each, true)).join(',');
  }
  SetPrintTitleRows(rows: unknown): void {
    const area = this.areaOf(rows);
    this.page.titleRows = printArea({ ...area, column: 0, columns: MAX_COLUMNS }, true);
  }
  SetPrintTitleColumns(columns: unknown): void {
    const area = this.areaOf(columns);
    this.page.titleColumns = printArea({ ...area, row: 0, rows: MAX_ROWS }, true);
  }
  private areaOf(range: unknown): RangeObject['area'] {
    if (range instanceof RangeObject) {
      if (range.sheet !== this.sheet) throw invalidArgument('The range stands on another sheet.');
      return range.area;
    }
    return areaOnSheet(this.sheet, range);
  }

  GetPrintAreaOrNullObject(): HostObject | null {
    const areas = (this.page.printArea ?? '').split(',').flatMap((part) => parseReference(part)?.area ?? []);
    return areas.length === 0 ? null : RangeAreasObject.on(this.session, this.sheet, areas);
  }
  GetPrintArea(): HostObject {
    const area = this.GetPrintAreaOrNullObject();
    if (!area) throw itemNotFound('a print area');
    return area;
  }
  GetPrintTitleRowsOrNullObject(): HostObject | null {
    return this.title(this.page.titleRows);
  }
  GetPrintTitleColumnsOrNullObject(): HostObject | null {
    return this.title(this.page.titleColumns);
  }
  private title(reference: string | null): HostObject | null {
    const area = reference === null ? null : parseReference(reference)?.area;
    if (area === undefined) throw notKnown(`A print title "${reference ?? ''}"`);
    return area && RangeObject.on(this.session, this.sheet, area);
  }
}

function margin(value: unknown): number {
  const points = number(value, 'margin');
  if (points < 0) throw invalidArgument('A margin is not negative.');
  return points;
}
