import type { Server } from 'node:http';
import type { Browser, BrowserContextOptions, Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { serve } from '../workbench/server';
import { builtPage } from './built-page';
import { launchChromium } from './chromium';

export interface WorkbenchSession {
  /** Opens the page anew; `search` is its query, `?tema=gelap`. */
  open(search?: string, options?: BrowserContextOptions): Promise<Workbench>;
  close(): Promise<void>;
}

/** One browser and one server for a test file. */
export async function startWorkbench(): Promise<WorkbenchSession> {
  const folder = await builtPage();
  const [{ server, address }, browser] = await Promise.all([serve(folder, 0), launchChromium()]);
  return {
    open: (search = '', options = {}) => Workbench.open(browser, address, search, options),
    close: async () => {
      await browser.close();
      await stop(server);
    },
  };
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error) reject(error);
      else resolve();
    });
    server.closeAllConnections();
  });
}

/** The page in words of what a person does with it. */
export class Workbench {
  /** Whatever the page says that it should not: uncaught errors, errors on the console. */
  readonly complaints: string[] = [];
  readonly requests: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly close_: () => Promise<void>,
  ) {
    page.on('pageerror', (error) => this.complaints.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`${message.text()} (${message.location().url})`);
    });
    page.on('request', (request) => this.requests.push(request.url()));
  }

  static async open(
    browser: Browser,
    address: string,
    search: string,
    options: BrowserContextOptions,
  ): Promise<Workbench> {
    const context = await browser.newContext({ viewport: { width: 1360, height: 820 }, ...options });
    context.setDefaultTimeout(15_000);
    const workbench = new Workbench(await context.newPage(), () => context.close());
    await workbench.page.goto(address + search);
    await workbench.grid.waitFor();
    return workbench;
  }

  async close(): Promise<void> {
    await this.close_();
  }

  get grid(): Locator {
    return this.page.getByRole('grid');
  }
  get pane(): FrameLocator {
    return this.page.frameLocator('#pane-frame');
  }
  /** The add-in's page, for what locators cannot do. */
  get paneFrame(): Frame {
    const frame = this.page.frames().find((candidate) => candidate.url().includes('/pane/'));
    if (!frame) throw new Error('The pane is not loaded.');
    return frame;
  }
  get nameBox(): Locator {
    return this.page.getByRole('textbox', { name: 'Kotak nama' });
  }
  get formulaBar(): Locator {
    return this.page.getByRole('textbox', { name: 'Isi sel aktif' });
  }
  get alert(): Locator {
    return this.page.getByRole('dialog');
  }

  cell(address: string): Locator {
    return this.page.locator(`[data-cell="${address}"]`);
  }

  /** Waits until requests, formulas and custom functions are done and drawn. */
  async settled(): Promise<void> {
    await this.page.evaluate(async () => {
      const { lkjipWorkbench } = window as unknown as {
        lkjipWorkbench: { excel: { settle(): Promise<void> } };
      };
      await lkjipWorkbench.excel.settle();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
  }

  async showSheet(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
    await this.page.getByRole('grid', { name: `Lembar ${name}` }).waitFor();
  }

  /** Goes to a cell by the name box, so that it is in the window. */
  async goTo(address: string): Promise<void> {
    await this.nameBox.fill(address);
    await this.nameBox.press('Enter');
    await this.cell(address.slice(address.indexOf('!') + 1)).waitFor();
    await this.settled();
  }

  /** Selects a cell, types and leaves it: by Enter downwards, by Tab to the right. */
  async type(address: string, text: string, leave: 'Enter' | 'Tab' = 'Enter'): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press(leave);
    await this.settled();
  }

  /** What a cell of the shown sheet shows. */
  async text(address: string): Promise<string> {
    if ((await this.cell(address).count()) === 0) await this.goTo(address);
    return this.cell(address).innerText();
  }

  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.locator('#file').setInputFiles({
      name,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(bytes),
    });
    await this.page.getByRole('heading', { name }).waitFor();
    await this.settled();
  }

  async download(): Promise<Buffer> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Unduh .xlsx' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
    return Buffer.concat(chunks);
  }
}
