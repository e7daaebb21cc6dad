/** Puts the pane into a page. `main` calls this once Office is ready and hands over everything it needs. */
import { createRoot } from 'react-dom/client';
import { App } from './app';
import type { Place } from './places';
import type { PaneServices } from './services';
import { Pane } from './store/pane';

export function mountPane(root: HTMLElement, services: PaneServices, place: Place = 'start'): Pane {
  const pane = new Pane(services, place);
  createRoot(root).render(<App pane={pane} />);
  void pane.survey();
  return pane;
}
