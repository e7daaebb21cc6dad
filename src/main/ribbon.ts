/**
 * The ribbon's buttons. The page is shared with the pane, so a button brings the pane to the front and lets it work there:
 * progress, errors and taking back are in one place, whoever asked.
 */
import { DERIVED_SHEETS } from '../taskpane/services';
import type { Pane } from '../taskpane/store/pane';

/** What each button does, by the name that manifest.xml gives its function. */
export const RIBBON_ACTIONS: Readonly<Record<string, (pane: Pane) => void>> = {
  prepare: (pane) => {
    pane.show('start');
    void pane.prepare();
  },
  sample: (pane) => {
    pane.show('start');
  },
  identity: (pane) => {
    pane.show('fill', 'identity');
  },
  indicators: (pane) => {
    pane.show('fill', 'indicators');
  },
  budget: (pane) => {
    pane.show('fill', 'budget');
  },
  build: (pane) => {
    pane.show('build');
    void pane.build(DERIVED_SHEETS);
  },
  choose: (pane) => {
    pane.show('build');
  },
  check: (pane) => {
    pane.show('check');
  },
  send: (pane) => {
    pane.show('send');
  },
  functions: (pane) => {
    pane.show('help');
  },
  help: (pane) => {
    pane.show('help');
  },
};

/** Connects the buttons as the page loads; one that is pressed before the pane is there waits for it. */
export function associateRibbon(mounted: Promise<Pane | null>): void {
  for (const [name, act] of Object.entries(RIBBON_ACTIONS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void press(mounted, act, event);
    });
  }
}

async function press(
  mounted: Promise<Pane | null>,
  act: (pane: Pane) => void,
  event: Office.AddinCommands.Event,
): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
    const pane = await mounted;
    if (pane !== null) act(pane);
  } finally {
    // Excel keeps the button waiting until it hears this, and says so after a while.
    event.completed();
  }
}
