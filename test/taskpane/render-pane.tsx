/** A pane over a fake world, rendered for tests that look at it as a person or a screen reader does. */
import { configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { App } from '../../src/taskpane/app';
import type { FillPart, Place } from '../../src/taskpane/places';
import { initialLanguage } from '../../src/taskpane/language';
import { Pane } from '../../src/taskpane/store/pane';
import { readSample } from '../sample/read-sample';
import { FakeWorld, type FakeOptions } from './fake-services';

// A busy machine is no failure: these tests wait for what they look for, however long it takes to come.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

export const sample = readSample('contoh-satker');

export interface Rendered {
  readonly world: FakeWorld;
  readonly pane: Pane;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly container: HTMLElement;
}

export async function renderPane(
  options: FakeOptions = {},
  place: Place = 'start',
  part?: FillPart,
): Promise<Rendered> {
  const world = new FakeWorld({ sample, ...options });
  const pane = new Pane(world.services, place);
  if (part !== undefined) pane.show(place, part);
  await pane.speak(initialLanguage(world.services.host));
  await pane.survey();
  const { container } = render(<App pane={pane} />);
  await screen.findByRole('heading', { level: 1 });
  return { world, pane, user: userEvent.setup({ delay: null }), container };
}

/** Colours are looked at in a real browser; jsdom knows none. */
export async function violations(container: HTMLElement): Promise<readonly string[]> {
  const found = await axe(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
