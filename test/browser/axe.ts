import { source } from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';

/** WCAG 2.2 A and AA, and what axe counts as good practice. */
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  iframes: false,
};

/** What axe finds wrong in a page: one line for each rule and element. */
export async function axeFindings(frame: Frame, options: RunOptions = {}): Promise<string[]> {
  await frame.evaluate(transitionsEnd);
  // Put in by the debugger, not by a script element, which the page's policy refuses.
  await frame.evaluate(source);
  const { violations } = await frame.evaluate(
    (chosen) => (window as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }).axe.run(chosen),
    { ...OPTIONS, ...options } as never,
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`));
}

/** Colours half-way between two states are nobody's to judge; what turns for ever, as a spinner does, is not waited for. */
async function transitionsEnd(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const ending = document
    .getAnimations()
    .filter(({ effect }) => effect && Number.isFinite(effect.getComputedTiming().endTime as number));
  await Promise.allSettled(ending.map(({ finished }) => finished));
}
