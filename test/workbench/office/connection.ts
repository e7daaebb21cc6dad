import type { Association, OfficeStandIn } from '../../host/wire/office';
import type { NativeBridge } from '../../host/wire/host';
import type { ProfileName } from '../../host/wire/profile';

/** What Office's own chrome tells an add-in about the person in front of it. */
export interface Surroundings {
  readonly profile: ProfileName;
  readonly displayLanguage: 'id-ID' | 'en-US';
  readonly theme: OfficeTheme;
}

export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

/** What the add-in may do with its own pane and ribbon. */
export interface PaneControl {
  show(): void;
  hide(): void;
  /** Enables and disables buttons of the ribbon by id. */
  setEnabled(controls: readonly { readonly id: string; readonly enabled: boolean }[]): void;
}

/** The add-in's page as the workbench holds it. */
export interface AddIn {
  readonly association: Association;
  readonly office: OfficeStandIn;
  /** Tells the add-in that its pane was shown or hidden. */
  visibilityChanged(visible: boolean): void;
}

/** How the add-in's page, in a frame, finds the Excel around it: `window.parent.lkjipWorkbench`. */
export interface Connection {
  readonly surroundings: Surroundings;
  readonly pane: PaneControl;
  connect(addIn: AddIn): NativeBridge;
  /** The workbook as a file. */
  file(): Uint8Array;
  /** F6 and Shift+F6 go from one part of Excel's window to the next. */
  leavePane(backwards: boolean): void;
}
