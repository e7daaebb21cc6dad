import type { Area } from '../../../host/model/types';
import { printArea } from '../../../host/model/address';
import { cellAt } from '../../../host/model/grid';
import { bodyArea, tableAt } from '../../../host/model/workbook';
import { ask, wordsOf } from '../alert';
import { CULTURE } from '../embedded-excel';
import type { EmbeddedExcel } from '../embedded-excel';
import { openMenu } from '../menu';
import { CellEditor } from './cell-editor';
import { drawCharts } from './charts';
import { copiedText, typedCells } from './clipboard';
import { editText } from './edit-text';
import { GridView, positionOf } from './grid-view';
import { gridKey } from './keyboard';
import { at } from './reference';
import type { Position } from './reference';
import { Selection } from './selection';
import { cellItems, headerCellAt, sortItems } from './table-menus';
import { listAt, promptAt } from './validation';

export interface GridParts {
  readonly scroller: HTMLElement;
  readonly grid: HTMLElement;
  readonly formulaBar: HTMLTextAreaElement;
}

/** The worksheet that a person works in: draws it, and passes on what is typed, chosen and clicked. */
export class WorkbookGrid {
  readonly view: GridView;
  readonly selection: Selection;
  private readonly editor: CellEditor;
  private readonly listButton = document.createElement('button');
  private readonly prompt = document.createElement('div');

  constructor(
    private readonly excel: EmbeddedExcel,
    private readonly parts: GridParts,
    private readonly selected: () => void,
  ) {
    const { scroller, grid } = parts;
    this.view = new GridView(() => excel.workbook, scroller, grid, {
      decorate: (element, sheet, position) => {
        const header = headerCellAt(sheet, position);
        if (header?.table.showFilterButton === true) element.append(this.filterButton(position, header.columnName));
      },
      drawLayer: (layer, sheet, layout) => {
        drawCharts(layer, sheet, layout, excel.workbook);
      },
    });
    this.selection = new Selection({
      workbook: () => excel.workbook,
      layout: () => this.view.layout,
      select: (sheetName, address) => excel.user.select(sheetName, address),
      shown: (area, active) => {
        this.showSelection(area, active);
      },
      failed: this.tell,
    });
    const overlay = document.createElement('div');
    overlay.className = 'overlay';
    scroller.append(overlay);
    this.editor = new CellEditor(overlay, grid, parts.formulaBar, {
      boxOf: (position) => this.view.boxOf(position),
      enter: (position, text) => this.type(position, text),
      moveOn: (down, right) => {
        this.selection.step(down, right);
      },
      typing: (text) => {
        if (text === null) this.showFormula();
        else if (document.activeElement !== parts.formulaBar) parts.formulaBar.value = text;
      },
    });
    this.prompt.className = 'prompt';
    this.prompt.setAttribute('role', 'note');
    this.listButton.className = 'list-button';
    this.listButton.type = 'button';
    this.listButton.tabIndex = -1;
    this.listButton.setAttribute('aria-label', 'Buka daftar pilihan');
    this.listButton.addEventListener('click', () => {
      this.parts.grid.focus({ preventScroll: true });
      this.openList();
    });
    overlay.append(this.prompt, this.listButton);
    this.listen();
    this.refresh();
  }

  /** Draws anew what the workbook holds now. */
  refresh(): void {
    const moved = this.selection.follow();
    this.view.redraw(this.selection.area, this.selection.active);
    if (moved) this.view.reveal(this.selection.active);
    this.showBesides(this.selection.active);
    if (!this.editor.editing) this.showFormula();
  }

  private listen(): void {
    const { grid, formulaBar } = this.parts;
    grid.addEventListener('keydown', (event) => {
      if (event.target !== grid) return;
      const handled = gridKey(event, {
        selection: this.selection,
        page: () => Math.max(1, Math.floor(this.parts.scroller.clientHeight / 20) - 6),
        edit: (text) => {
          this.edit(text);
        },
        clear: () => {
          this.attempt(() => this.excel.user.clear(this.view.shown.name, printArea(this.selection.area)));
        },
        openList: () => {
          this.openList();
        },
        openMenu: () => {
          const { left, bottom } = this.activeRectangle();
          this.openContextMenu(left, bottom);
        },
        tab: (back) => {
          this.tab(back);
        },
        nextSheet: (step) => {
          this.nextSheet(step);
        },
      });
      if (handled) event.preventDefault();
    });
    grid.addEventListener('pointerdown', (event) => {
      this.onPointer(event);
    });
    grid.addEventListener('dblclick', () => {
      this.edit(null);
    });
    grid.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      this.openContextMenu(event.clientX, event.clientY);
    });
    grid.addEventListener('copy', (event) => {
      event.preventDefault();
      event.clipboardData?.setData('text/plain', copiedText(this.view.shown, this.selection.area));
    });
    grid.addEventListener('paste', (event) => {
      event.preventDefault();
      const text = event.clipboardData?.getData('text/plain') ?? '';
      this.attempt(() => this.paste(text));
    });
    formulaBar.addEventListener('focus', () => {
      this.editor.openInBar(this.selection.active);
    });
  }

  private onPointer(event: PointerEvent): void {
    if (event.button === 2 || !(event.target instanceof HTMLElement) || event.target.closest('button')) return;
    const heading = event.target.closest<HTMLElement>('[data-heading]');
    const cell = event.target.closest<HTMLElement>('[role=gridcell]');
    // A click elsewhere ends editing first; the browser moves the focus for it.
    this.parts.grid.focus({ preventScroll: true });
    event.preventDefault();
    const { rows, columns } = this.view.layout;
    if (heading) {
      const index = Number(heading.dataset['index']);
      if (heading.dataset['heading'] === 'row')
        this.selection.set({ row: index, column: 0, rows: 1, columns: columns.count });
      else this.selection.set({ row: 0, column: index, rows: rows.count, columns: 1 });
      return;
    }
    if (!cell) return;
    const start = positionOf(cell);
    if (event.shiftKey) this.selection.extendTo(start);
    else this.selection.to(start);
    const drag = (moved: PointerEvent): void => {
      const over = document.elementFromPoint(moved.clientX, moved.clientY)?.closest<HTMLElement>('[role=gridcell]');
      if (over && over !== cell) this.selection.extendTo(positionOf(over));
    };
    const end = (): void => {
      document.removeEventListener('pointermove', drag);
      document.removeEventListener('pointerup', end);
    };
    document.addEventListener('pointermove', drag);
    document.addEventListener('pointerup', end);
  }

  /** Opens the active cell: null with its content, otherwise with a text in its place. */
  private edit(text: string | null): void {
    const { active } = this.selection;
    this.view.reveal(active);
    const cell = cellAt(this.view.shown, active.row, active.column);
    this.editor.open(active, `Isi sel ${at(active)}`, text ?? editText(cell, CULTURE));
  }

  private async type(position: Position, text: string): Promise<boolean> {
    const sheet = this.view.shown;
    if (text === editText(cellAt(sheet, position.row, position.column), CULTURE)) return true;
    try {
      await this.excel.user.type(sheet.name, at(position), text);
      return true;
    } catch (error) {
      if ((await ask('Excel', wordsOf(error), ['Ulangi', 'Batal'])) === 'Ulangi') return false;
      return true;
    }
  }

  private async paste(text: string): Promise<void> {
    const { row, column } = this.selection.active;
    const sheet = this.view.shown.name;
    for (const cell of typedCells(text)) {
      await this.excel.user.type(sheet, at({ row: row + cell.row, column: column + cell.column }), cell.text);
    }
  }

  private tab(back: boolean): void {
    const { active } = this.selection;
    const table = tableAt(this.view.shown, active.row, active.column);
    const body = table && bodyArea(table);
    const isLast = body && active.row === body.row + body.rows - 1 && active.column === body.column + body.columns - 1;
    if (back || !table || !isLast) {
      this.selection.step(0, back ? -1 : 1);
      return;
    }
    this.attempt(async () => {
      await this.excel.user.insertTableRow(table.name);
      this.selection.to({ row: active.row + 1, column: body.column });
    });
  }

  private nextSheet(step: 1 | -1): void {
    const visible = this.excel.workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
    const next = visible[visible.indexOf(this.view.shown) + step];
    if (next) this.showSheet(next.name);
  }

  /** Goes to a sheet, to the cell that was selected there if it is known. */
  showSheet(name: string, area: Area = { row: 0, column: 0, rows: 1, columns: 1 }): void {
    this.attempt(() => this.excel.user.select(name, printArea(area)));
  }

  private openList(): void {
    const sheet = this.view.shown;
    const { active } = this.selection;
    const { left, bottom, width } = this.activeRectangle();
    const header = headerCellAt(sheet, active);
    if (header) {
      openMenu(`Urutkan ${header.columnName}`, sortItems(header, this.menuActions), { left, top: bottom });
      return;
    }
    const choices = listAt(this.excel.session, sheet, active);
    if (!choices) return;
    const current = editText(cellAt(sheet, active.row, active.column), CULTURE);
    const items = choices.map((choice) => ({
      label: choice,
      chosen: choice === current,
      run: () => {
        this.attempt(() => this.excel.user.type(sheet.name, at(active), choice));
      },
    }));
    openMenu(`Pilihan untuk ${at(active)}`, items, { left, top: bottom, width }, 'listbox');
  }

  private openContextMenu(left: number, top: number): void {
    const address = printArea(this.selection.area);
    const items = cellItems(this.view.shown, this.selection.active, address, this.menuActions);
    openMenu(`Menu sel ${at(this.selection.active)}`, items, { left, top });
  }

  private readonly menuActions = {
    user: () => this.excel.user,
    attempt: (change: () => Promise<void>) => {
      this.attempt(change);
    },
  };

  private filterButton(position: Position, columnName: string): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'filter';
    button.tabIndex = -1;
    button.setAttribute('aria-label', `Urutkan ${columnName}`);
    button.addEventListener('click', () => {
      this.selection.to(position);
      this.parts.grid.focus({ preventScroll: true });
      this.openList();
    });
    return button;
  }

  private activeRectangle(): DOMRect {
    this.view.reveal(this.selection.active);
    return (this.view.element(this.selection.active) ?? this.parts.grid).getBoundingClientRect();
  }

  private showSelection(area: Area, active: Position): void {
    this.view.select(area, active);
    this.view.reveal(active);
    this.showBesides(active);
    this.showFormula();
    this.selected();
  }

  /** The list button and the input message beside the active cell. */
  private showBesides(active: Position): void {
    const sheet = this.view.shown;
    const { left, top, width, height } = this.view.boxOf(active);
    const hasList = listAt(this.excel.session, sheet, active) !== null;
    this.listButton.hidden = !hasList;
    this.listButton.style.left = `${left + width}px`;
    this.listButton.style.top = `${top + Math.min(height, 24) - 20}px`;
    const prompt = promptAt(sheet, active);
    this.prompt.hidden = !prompt;
    if (!prompt) return;
    const title = document.createElement('strong');
    title.textContent = prompt.title;
    this.prompt.replaceChildren(title, document.createTextNode(prompt.message));
    this.prompt.style.left = `${left + 12}px`;
    this.prompt.style.top = `${top + height + 4}px`;
  }

  private showFormula(): void {
    const { row, column } = this.selection.active;
    this.parts.formulaBar.value = editText(cellAt(this.view.shown, row, column), CULTURE);
  }

  private attempt(change: () => Promise<void>): void {
    change().catch(this.tell);
  }

  private readonly tell = (error: unknown): void => {
    void ask('Excel', wordsOf(error));
  };
}
