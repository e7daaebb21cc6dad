/** How long a page takes until its first button can be pressed: cache off, processor slowed four times. */
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../browser/chromium';
import { serve } from '../../workbench/server';
import type { Pages } from './build-pages';

export const LOADS = 9;
const SLOWED = 4;
const LONGEST = 60_000;

export interface PageTimes {
  /** Milliseconds of each load, in the order of measuring. */
  readonly ours: readonly number[];
  readonly template: readonly number[];
}

/** Both pages by turns, so that whatever else the machine does weighs on both. */
export async function measurePages({ folder }: Pick<Pages, 'folder'>): Promise<PageTimes> {
  const { server, address } = await serve(folder, 0);
  const browser = await launchChromium();
  const ours: number[] = [];
  const template: number[] = [];
  try {
    // The first loads warm up the browser itself.
    await load(browser, `${address}template/taskpane.html`);
    await load(browser, `${address}ours/taskpane.html`);
    for (let round = 0; round < LOADS; round += 1) {
      template.push(await load(browser, `${address}template/taskpane.html`));
      ours.push(await load(browser, `${address}ours/taskpane.html`));
    }
  } finally {
    await browser.close();
    server.close();
  }
  return { ours, template };
}

async function load(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 350, height: 700 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    await page.addInitScript(watchForButton);
    await page.goto(address);
    const found = await page.waitForFunction(
      () => (window as unknown as { firstButton?: number }).firstButton,
      undefined,
      { timeout: LONGEST },
    );
    return Number(await found.jsonValue());
  } finally {
    await context.close();
  }
}

/** Runs in the page, before its scripts: notes when the first enabled button of its content is there. */
function watchForButton(): void {
  const enabled = '#container button:not(:disabled), main button.fui-Button:not(:disabled, [aria-disabled="true"])';
  const observer = new MutationObserver(() => {
    if (document.querySelector(enabled) === null) return;
    observer.disconnect();
    (window as unknown as { firstButton?: number }).firstButton = performance.now();
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = NaN, high = low] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}
