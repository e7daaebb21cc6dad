/**
 * Answers for `office.js` inside the add-in's page. The server sends this file, then Microsoft's `excel-web-16.00.js`, then
 * calls what this file leaves in `lkjipAfterClient`: the client connects to the embedded Excel of the page around the frame.
 */
import { Association, createOffice } from '../../host/wire/office';
import { PROFILES } from '../../host/wire/profile';
import type { Connection } from './connection';
import { completeOffice } from './office-members';

/** What the client and the add-in look for in their window. */
interface AddInWindow {
  _richApiNativeBridge?: unknown;
  CustomFunctions?: unknown;
  Office?: unknown;
  readonly OfficeExtension?: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
  lkjipAfterClient?: () => void;
}

const page = window as unknown as AddInWindow;
const connection = (window.parent as unknown as { readonly lkjipWorkbench: Connection }).lkjipWorkbench;
const { surroundings } = connection;
const association = new Association();
const office = createOffice({
  profile: PROFILES[surroundings.profile],
  culture: surroundings.displayLanguage,
  file: () => connection.file(),
});
const { members, visibilityChanged } = completeOffice(office, connection);

page._richApiNativeBridge = connection.connect({ association, office, visibilityChanged });
page.CustomFunctions = { _association: association, associate: association.associate };
page.lkjipAfterClient = () => {
  page.Office = members;
  // The client means to switch this check on, but sets it on a class derived from the one that is asked.
  if (page.OfficeExtension) page.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
};

window.addEventListener('keydown', (event) => {
  if (event.key !== 'F6') return;
  event.preventDefault();
  connection.leavePane(event.shiftKey);
});
