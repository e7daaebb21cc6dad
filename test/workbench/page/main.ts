import type { AddIn, Connection } from '../office/connection';
import { createWorkbook } from '../../host/model/workbook';
import { columnName } from '../../host/model/address';
import { cellAt } from '../../host/model/grid';
import { cellText } from '../../host/model/text';
import { ask, wordsOf } from './alert';
import { CULTURE, EmbeddedExcel } from './embedded-excel';
import { writeXlsx } from '../../host/xlsx/write-xlsx';
import { bytesOf, titleOf, openWorkbook, saveAs, saveWorkbook } from './files';
import { WorkbookGrid } from './grid/workbook-grid';
import { activeSheet } from './grid/reference';
import type { ManifestButton } from './manifest';
import { readTabs } from './manifest';
import { placeNamed, selectionName } from './name-box';
import { PaneFrame } from './pane-frame';
import { drawRibbon, setEnabled } from './ribbon';
import { settingsFrom } from './settings';
import { drawTabs } from './sheet-tabs';
import { selectionSummary } from './status';
import { testMenu } from './test-menu';
import { openMenu } from './menu';

function part(id: string): HTMLElement;
function part<T extends HTMLElement>(id: string, type: new () => T): T;
function part(id: string, type: new () => HTMLElement = HTMLElement): HTMLElement {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The page has no #${id}.`);
  return element;
}

/** The page as a browser test sees it, besides its elements. */
interface Workbench extends Connection {
  readonly excel: EmbeddedExcel;
  /** Text of a cell as it is shown, without conditional formats. */
  text(sheetName: string, row: number, column: number): string;
}

class WorkbenchPage {
  private readonly settings = settingsFrom(window.location.search);
  private readonly excel = new EmbeddedExcel(createWorkbook(), {
    profile: this.settings.profile,
    changed: () => {
      this.scheduleRedraw();
    },
    failed: (error) => {
      void ask('Excel tiruan tidak dapat melanjutkan', wordsOf(error));
    },
  });
  private readonly grid: WorkbookGrid;
  private readonly pane: PaneFrame;
  private readonly ribbon = part('ribbon');
  private readonly nameBox = part('name-box', HTMLInputElement);
  private fileName = 'Buku1.xlsx';
  private drawing = false;
  private opened = 0;

  constructor() {
    document.documentElement.dataset['theme'] = this.settings.theme.isDarkTheme ? 'dark' : 'light';
    this.pane = new PaneFrame(
      {
        aside: part('pane'),
        frame: part('pane-frame', HTMLIFrameElement),
        closeButton: part('close-pane', HTMLButtonElement),
        splitter: part('splitter'),
      },
      this.settings.paneWidth,
      () => {
        part('grid').focus();
      },
    );
    const workbench: Workbench = {
      surroundings: this.settings,
      pane: {
        show: () => {
          this.pane.show();
        },
        hide: () => {
          this.pane.hide();
        },
        setEnabled: (controls) => {
          setEnabled(this.ribbon, controls);
        },
      },
      file: () => writeXlsx(this.excel.workbook),
      connect: (addIn: AddIn) => {
        this.pane.connected(addIn);
        return this.excel.connect(addIn.association);
      },
      leavePane: (backwards) => {
        this.goToPart(backwards ? 2 : 0);
      },
      excel: this.excel,
      text: (sheetName, row, column) => {
        const sheet = this.excel.workbook.sheets.find(({ name }) => name === sheetName);
        if (!sheet) throw new Error(`There is no sheet ${sheetName}.`);
        return cellText(cellAt(sheet, row, column), CULTURE);
      },
    };
    Object.assign(window, { lkjipWorkbench: workbench });
    this.grid = new WorkbookGrid(
      this.excel,
      { scroller: part('scroller'), grid: part('grid'), formulaBar: part('formula-bar', HTMLTextAreaElement) },
      () => {
        this.showSelection();
      },
    );
    this.listen();
    this.redraw();
    this.excel.onBusy((busy) => {
      part('state').textContent = busy ? 'Excel sedang menghitung…' : 'Siap';
    });
    part('state').textContent = 'Siap';
    part('playing').textContent = `Excel: ${this.settings.profile} · angka dan tanggal: Indonesia`;
    this.pane.load();
    void this.drawRibbon();
  }

  private listen(): void {
    part('new-workbook').addEventListener('click', () => {
      this.open('Buku1.xlsx', createWorkbook());
    });
    const file = part('file', HTMLInputElement);
    part('open-file').addEventListener('click', () => {
      file.click();
    });
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      file.value = '';
      if (!chosen) return;
      openWorkbook(chosen).then(
        (workbook) => {
          this.open(chosen.name, workbook);
        },
        (error: unknown) => {
          void ask('Berkas tidak dapat dibuka', wordsOf(error));
        },
      );
    });
    part('save-file').addEventListener('click', () => {
      void this.save();
    });
    const tests = part('tests');
    tests.addEventListener('click', () => {
      const { left, bottom } = tests.getBoundingClientRect();
      openMenu('Uji', testMenu(this.settings, this.excel), { left, top: bottom + 2 });
    });
    this.nameBox.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') part('grid').focus();
      if (event.key !== 'Enter') return;
      const place = placeNamed(this.excel.workbook, this.grid.view.shown, this.nameBox.value);
      if (place) {
        this.grid.showSheet(place.sheet.name, place.area);
        part('grid').focus();
      } else void ask('Excel', `"${this.nameBox.value}" bukan sel, tabel, atau nama di buku kerja ini.`);
    });
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      const current = this.parts.findIndex((element) => element.contains(document.activeElement));
      this.goToPart((current + (event.shiftKey ? -1 : 1) + this.parts.length + 1) % (this.parts.length + 1));
    });
  }

  /** Where F6 leads: the ribbon, the grid, the sheet tabs and at last the pane. */
  private get parts(): HTMLElement[] {
    return [part('ribbon').parentElement ?? document.body, part('grid'), part('tabs')];
  }

  private goToPart(index: number): void {
    const target = this.parts[index];
    if (!target) {
      this.pane.focus();
      return;
    }
    const focusable = target.matches('[tabindex="0"]')
      ? target
      : (target.querySelector<HTMLElement>('#ribbon button:not(:disabled)') ??
        target.querySelector<HTMLElement>('button:not([tabindex="-1"]), [tabindex="0"]'));
    focusable?.focus();
  }

  private open(name: string, workbook: Parameters<EmbeddedExcel['open']>[0]): void {
    this.fileName = name;
    this.excel.open(workbook);
    this.pane.load();
  }

  private async save(): Promise<void> {
    try {
      await this.excel.settle();
      saveWorkbook(this.fileName, this.excel.workbook);
    } catch (error) {
      await ask('Berkas tidak dapat dibuat', wordsOf(error));
    }
  }

  private async drawRibbon(): Promise<void> {
    try {
      const answer = await fetch('/pane/manifest.xml');
      if (!answer.ok) throw new Error(`manifest.xml: ${answer.status}`);
      const [tab] = readTabs(await answer.text(), this.settings.displayLanguage);
      if (!tab) throw new Error('The manifest has no tab.');
      const label = document.createElement('span');
      label.textContent = tab.label;
      part('ribbon-tab').replaceChildren(label);
      drawRibbon(this.ribbon, tab, {
        fileAt: (address) => `/pane${new URL(address).pathname}`,
        press: (button) => {
          this.press(button);
        },
      });
    } catch (error) {
      await ask('Pita tidak dapat dibaca dari manifes', wordsOf(error));
    }
  }

  private press({ id, action }: ManifestButton): void {
    if (action.kind === 'pane') {
      this.pane.focus();
      return;
    }
    this.pane.run(action.name, id).catch((error: unknown) => {
      void ask('Perintah gagal', wordsOf(error));
    });
  }

  /** At most one drawing for each frame of the screen, whatever comes in between. */
  private scheduleRedraw(): void {
    if (this.drawing) return;
    this.drawing = true;
    requestAnimationFrame(() => {
      this.drawing = false;
      this.redraw();
    });
  }

  private redraw(): void {
    this.grid.refresh();
    drawTabs(part('tabs'), this.excel.workbook, {
      show: (sheetName, enter) => {
        this.grid.showSheet(sheetName);
        if (enter) part('grid').focus();
      },
      rename: (sheetName, name) => {
        this.excel.user.renameSheet(sheetName, name).catch((error: unknown) => {
          void ask('Excel', wordsOf(error));
        });
      },
    });
    this.showSelection();
    for (const element of document.querySelectorAll('.file-name')) element.textContent = this.fileName;
    this.showOpenedWorkbooks();
  }

  private showSelection(): void {
    const { area, active } = this.grid.selection;
    if (document.activeElement !== this.nameBox) this.nameBox.value = selectionName(area, active);
    part('summary').textContent = selectionSummary(activeSheet(this.excel.workbook), area);
    part('grid').setAttribute('aria-description', `Sel aktif ${columnName(active.column)}${active.row + 1}`);
  }

  /** A workbook that the add-in made opens in a window of its own in Excel; here it becomes a download. */
  private showOpenedWorkbooks(): void {
    const { openedWorkbooks } = this.excel.session;
    if (openedWorkbooks.length < this.opened) this.opened = 0;
    while (this.opened < openedWorkbooks.length) {
      const base64 = openedWorkbooks[this.opened] ?? '';
      this.opened += 1;
      const bytes = bytesOf(base64);
      saveAs(`${titleOf(bytes) ?? `Buku${this.opened + 1}`}.xlsx`, bytes);
    }
  }
}

// Text is measured for the rows' heights, so the fonts have to be there first.
void Promise.all(['', 'bold ', 'italic '].map((style) => document.fonts.load(`${style}13px "Sheet Fallback"`))).then(
  () => new WorkbenchPage(),
);
