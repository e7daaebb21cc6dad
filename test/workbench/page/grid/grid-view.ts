import type { Area, Sheet, Workbook } from '../../../host/model/types';
import { columnName, contains } from '../../../host/model/address';
import { cellAt, isBlank } from '../../../host/model/grid';
import { CULTURE } from '../embedded-excel';
import { showCell, shownText } from './cell-view';
import { ConditionalLooks } from './conditional-looks';
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH, layoutOf } from './layout';
import type { Layout } from './layout';
import { activeSheet, at, cellArea } from './reference';
import type { Position } from './reference';
import { TextMeasure } from './text-measure';

/** Rows drawn above and below the window. */
const OVERSCAN = 6;

export interface Decorations {
  /** Buttons inside a cell: filter buttons of tables. */
  decorate(element: HTMLElement, sheet: Sheet, position: Position): void;
  /** What stands on top of the cells: charts. */
  drawLayer(layer: HTMLElement, sheet: Sheet, layout: Layout): void;
}

/** Draws the part of the active sheet that is in the window, as an ARIA grid of plain elements. */
export class GridView {
  layout: Layout;
  private sheet: Sheet;
  private looks: ConditionalLooks;
  private selection: Area;
  private active: Position;
  private readonly measure = new TextMeasure();
  private readonly drawn = new Map<number, HTMLElement>();
  private drawnColumns = 0;
  private readonly scrolls = new Map<string, { left: number; top: number }>();
  private readonly columnHeads = document.createElement('div');
  private readonly head = document.createElement('div');
  private readonly body = document.createElement('div');
  private readonly layer = document.createElement('div');
  private layerOf = '';

  constructor(
    private readonly workbook: () => Workbook,
    readonly scroller: HTMLElement,
    readonly grid: HTMLElement,
    private readonly decorations: Decorations,
  ) {
    this.sheet = activeSheet(workbook());
    this.looks = new ConditionalLooks(workbook(), this.sheet);
    this.layout = this.layOut();
    this.selection = workbook().selection;
    this.active = this.selection;
    this.head.className = 'head';
    this.head.setAttribute('role', 'rowgroup');
    this.columnHeads.className = 'column-heads';
    this.columnHeads.setAttribute('role', 'row');
    this.body.className = 'body';
    this.body.setAttribute('role', 'rowgroup');
    this.layer.className = 'layer';
    grid.append(this.head, this.body);
    scroller.append(this.layer);
    scroller.addEventListener('scroll', () => {
      this.scrolls.set(this.sheet.id, { left: scroller.scrollLeft, top: scroller.scrollTop });
      this.drawWindow();
    });
    new ResizeObserver(() => {
      this.drawWindow();
    }).observe(scroller);
  }

  private layOut(): Layout {
    return layoutOf(this.sheet, (cell, row, column) => shownText(cell, row, column, this.looks, CULTURE), this.measure);
  }

  get shown(): Sheet {
    return this.sheet;
  }

  /** Draws everything anew: the workbook may have changed. */
  redraw(selection: Area, active: Position): void {
    const sheet = activeSheet(this.workbook());
    const other = sheet !== this.sheet;
    this.sheet = sheet;
    this.selection = selection;
    this.active = active;
    this.looks = new ConditionalLooks(this.workbook(), sheet);
    this.layout = this.layOut();
    const { rows, columns } = this.layout;
    const frozen = rows.start(sheet.freeze.rows);
    this.grid.style.width = `${ROW_HEADER_WIDTH + columns.total}px`;
    this.grid.style.height = `${COLUMN_HEADER_HEIGHT + rows.total}px`;
    this.grid.classList.toggle('without-gridlines', !sheet.showGridlines);
    this.grid.setAttribute('aria-label', `Lembar ${sheet.name}`);
    this.grid.setAttribute('aria-rowcount', String(rows.count + 1));
    this.grid.setAttribute('aria-colcount', String(columns.count + 1));
    this.body.style.height = `${rows.total - frozen}px`;
    this.drawHead();
    for (const row of this.drawn.values()) row.remove();
    this.drawn.clear();
    if (other) {
      const { left, top } = this.scrolls.get(sheet.id) ?? { left: 0, top: 0 };
      this.scroller.scrollTo(left, top);
    }
    this.drawWindow();
    this.drawLayer();
  }

  /** Shows another selection without drawing cells anew. */
  select(selection: Area, active: Position): void {
    this.selection = selection;
    this.active = active;
    for (const element of this.grid.querySelectorAll<HTMLElement>('[role=gridcell]')) this.markCell(element);
    for (const heading of this.grid.querySelectorAll<HTMLElement>('[data-heading]')) this.markHeading(heading);
    this.grid.setAttribute('aria-activedescendant', cellId(active));
  }

  private drawLayer(): void {
    const content = JSON.stringify([
      this.sheet.id,
      this.sheet.charts,
      this.layout.rows.total,
      this.layout.columns.total,
    ]);
    if (this.sheet.charts.length === 0 && this.layerOf === '') return;
    this.layerOf = this.sheet.charts.length === 0 ? '' : content;
    this.layer.replaceChildren();
    this.decorations.drawLayer(this.layer, this.sheet, this.layout);
  }

  private drawHead(): void {
    const corner = document.createElement('div');
    corner.className = 'corner';
    corner.setAttribute('role', 'columnheader');
    const label = document.createElement('span');
    label.className = 'unseen';
    label.textContent = 'Nomor baris';
    corner.append(label);
    this.columnHeads.replaceChildren(corner);
    const { columns } = this.layout;
    for (let column = 0; column < columns.count; column += 1) {
      const heading = document.createElement('div');
      heading.className = 'column-head';
      heading.setAttribute('role', 'columnheader');
      heading.setAttribute('aria-colindex', String(column + 2));
      heading.dataset['heading'] = 'column';
      heading.dataset['index'] = String(column);
      heading.textContent = columnName(column);
      heading.style.left = `${ROW_HEADER_WIDTH + columns.start(column)}px`;
      heading.style.width = `${columns.size(column)}px`;
      this.markHeading(heading);
      this.columnHeads.append(heading);
    }
    this.head.replaceChildren(this.columnHeads);
    const { freeze } = this.sheet;
    for (let row = 0; row < freeze.rows; row += 1) this.head.append(this.rowElement(row, columns.count, 0));
    this.head.style.height = `${COLUMN_HEADER_HEIGHT + this.layout.rows.start(freeze.rows)}px`;
    this.head.classList.toggle('frozen', freeze.rows > 0);
  }

  private drawWindow(): void {
    const { rows, columns } = this.layout;
    const { freeze } = this.sheet;
    const frozen = rows.start(freeze.rows);
    const { scrollTop, scrollLeft, clientWidth, clientHeight } = this.scroller;
    const first = Math.max(freeze.rows, rows.indexAt(scrollTop + frozen) - OVERSCAN);
    const last = Math.min(rows.count - 1, rows.indexAt(scrollTop + clientHeight) + OVERSCAN);
    // Columns are drawn from the first one, as text may run over from there.
    const upTo = Math.min(columns.count, columns.indexAt(scrollLeft + clientWidth) + 2);
    if (upTo > this.drawnColumns || upTo < this.drawnColumns - 12) {
      for (const row of this.drawn.values()) row.remove();
      this.drawn.clear();
      this.drawnColumns = upTo;
    }
    for (const [row, element] of this.drawn) {
      if (row >= first && row <= last) continue;
      element.remove();
      this.drawn.delete(row);
    }
    for (let row = first; row <= last; row += 1) {
      if (this.drawn.has(row) || rows.size(row) === 0) continue;
      const element = this.rowElement(row, this.drawnColumns, frozen);
      this.drawn.set(row, element);
      this.body.append(element);
    }
    this.grid.setAttribute('aria-activedescendant', cellId(this.active));
  }

  private rowElement(row: number, columnCount: number, above: number): HTMLElement {
    const { rows, columns } = this.layout;
    const element = document.createElement('div');
    element.className = 'row';
    element.setAttribute('role', 'row');
    element.setAttribute('aria-rowindex', String(row + 2));
    element.style.top = `${rows.start(row) - above + (above === 0 && row < this.sheet.freeze.rows ? COLUMN_HEADER_HEIGHT : 0)}px`;
    element.style.height = `${rows.size(row)}px`;
    const heading = document.createElement('div');
    heading.className = 'row-head';
    heading.setAttribute('role', 'rowheader');
    heading.dataset['heading'] = 'row';
    heading.dataset['index'] = String(row);
    heading.textContent = String(row + 1);
    this.markHeading(heading);
    element.append(heading);
    const context = {
      sheet: this.sheet,
      looks: this.looks,
      culture: CULTURE,
      measure: this.measure,
      widthUpTo: this.roomFor,
    } as const;
    for (let column = 0; column < columnCount; column += 1) {
      if (columns.size(column) === 0) continue;
      const merge = this.sheet.merges.find((area) => contains(area, cellArea({ row, column })));
      if (merge && (merge.row !== row || merge.column !== column)) continue;
      const box = {
        width: columns.start(column + (merge?.columns ?? 1)) - columns.start(column),
        height: rows.start(row + (merge?.rows ?? 1)) - rows.start(row),
      };
      element.append(this.cellElement({ row, column }, box, context));
    }
    return element;
  }

  private cellElement(
    position: Position,
    box: { readonly width: number; readonly height: number },
    context: Parameters<typeof showCell>[1],
  ): HTMLElement {
    const { row, column } = position;
    const element = document.createElement('div');
    element.className = 'cell';
    element.id = cellId(position);
    element.setAttribute('role', 'gridcell');
    element.setAttribute('aria-colindex', String(column + 2));
    element.dataset['cell'] = at(position);
    const frozen = column < this.sheet.freeze.columns;
    element.classList.toggle('frozen-column', frozen);
    const left = ROW_HEADER_WIDTH + this.layout.columns.start(column);
    element.style.left = `${left}px`;
    element.style.width = `${box.width}px`;
    element.style.height = `${box.height}px`;
    showCell(element, context, row, column, box);
    this.decorations.decorate(element, this.sheet, position);
    this.markCell(element, position);
    return element;
  }

  private readonly roomFor = (row: number, column: number): number => {
    const { columns } = this.layout;
    let end = column + 1;
    while (end < columns.count && isBlank(cellAt(this.sheet, row, end))) end += 1;
    return columns.start(end) - columns.start(column);
  };

  private markCell(element: HTMLElement, position = positionOf(element)): void {
    const inside = contains(this.selection, cellArea(position));
    const isActive = position.row === this.active.row && position.column === this.active.column;
    element.classList.toggle('selected', inside);
    element.classList.toggle('active', isActive);
    element.setAttribute('aria-selected', String(inside));
  }

  private markHeading(element: HTMLElement): void {
    const index = Number(element.dataset['index']);
    const { row, column, rows, columns } = this.selection;
    const [start, count] = element.dataset['heading'] === 'row' ? [row, rows] : [column, columns];
    element.classList.toggle('in-selection', index >= start && index < start + count);
  }

  element(position: Position): HTMLElement | null {
    return this.grid.querySelector(`#${cellId(position)}`);
  }

  /** A cell's rectangle in the coordinates of the scrolled content. */
  boxOf({ row, column }: Position): { left: number; top: number; width: number; height: number } {
    const { rows, columns } = this.layout;
    const frozenRow = row < this.sheet.freeze.rows;
    return {
      left: ROW_HEADER_WIDTH + columns.start(column),
      top: COLUMN_HEADER_HEIGHT + rows.start(row) + (frozenRow ? this.scroller.scrollTop : 0),
      width: columns.size(column),
      height: rows.size(row),
    };
  }

  /** Scrolls until the cell is in the window. */
  reveal({ row, column }: Position): void {
    const { rows, columns } = this.layout;
    const { freeze } = this.sheet;
    const { scroller } = this;
    if (row >= freeze.rows) {
      const frozen = rows.start(freeze.rows);
      const height = scroller.clientHeight - COLUMN_HEADER_HEIGHT;
      if (rows.start(row) < scroller.scrollTop + frozen) scroller.scrollTop = rows.start(row) - frozen;
      else if (rows.start(row + 1) > scroller.scrollTop + height) scroller.scrollTop = rows.start(row + 1) - height;
    }
    if (column >= freeze.columns) {
      const width = scroller.clientWidth - ROW_HEADER_WIDTH;
      if (columns.start(column) < scroller.scrollLeft) scroller.scrollLeft = columns.start(column);
      else if (columns.start(column + 1) > scroller.scrollLeft + width)
        scroller.scrollLeft = Math.min(columns.start(column), columns.start(column + 1) - width);
    }
    this.drawWindow();
  }
}

const cellId = ({ row, column }: Position): string => `cell-${row}-${column}`;

/** The cell that an element shows. */
export function positionOf(element: HTMLElement): Position {
  const [, row, column] = element.id.split('-');
  return { row: Number(row), column: Number(column) };
}
