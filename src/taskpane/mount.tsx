/** Puts the pane into a page, in the language of Office. `main` calls this once Office is ready and hands over what it needs. */
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { initialLanguage } from './language';
import type { Place } from './places';
import type { PaneServices } from './services';
import { Pane } from './store/pane';

export async function mountPane(root: HTMLElement, services: PaneServices, place: Place = 'start'): Promise<Pane> {
  const pane = new Pane(services, place);
  pane.followTheme();
  await pane.speak(initialLanguage(services.host));
  // Excel is asked before the first drawing, not after it: both take their time, and the answer may be there already.
  void pane.survey();
  createRoot(root).render(<App pane={pane} />);
  return pane;
}
