/** Second script of the page: connects the ribbon at once, and the pane as soon as Office is ready. */
import { mountPane } from '../taskpane/mount';
import { startTexts } from '../texts/start';
import { browserClock } from './clock';
import { officeEnvironment } from './office-environment';
import { associateRibbon } from './ribbon';
import { workbookServices } from './workbook-services';

const root = document.getElementById('pane');
if (root === null) throw new Error('The page has no place for the pane.');

if (typeof Office === 'undefined') {
  // office.js did not come: no connection to where it is hosted.
  root.textContent = startTexts.officeMissing;
} else {
  const pane = Office.onReady().then(({ host }) => {
    if (host !== Office.HostType.Excel) {
      root.textContent = startTexts.notInExcel;
      return null;
    }
    root.textContent = '';
    return mountPane(root, { ...workbookServices(), host: officeEnvironment(), clock: browserClock });
  });
  associateRibbon(pane);
}
