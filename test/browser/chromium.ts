import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Where Windows and macOS keep browsers. */
const PLACES = [
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

function findChromium(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES];
  return candidates.find((file) => existsSync(file)) ?? null;
}

const FOUND = findChromium();

/** A Chromium that talks to nobody on its own account. */
export function launchChromium(): Promise<Browser> {
  if (FOUND === null) throw new Error('No Chromium was found on this machine.');
  return chromium.launch({
    executablePath: FOUND,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/**
 * Tests in a browser. Where there is none they count as skipped, unless REQUIRE_CHROMIUM says that they must run: then
 * they fail.
 */
export function describeInBrowser(name: string, tests: () => void): void {
  if (FOUND !== null || process.env['REQUIRE_CHROMIUM'] === '1') describe(name, tests);
  else describe.skip(`${name} (no Chromium on this machine)`, tests);
}
