/** What the pane needs of Office around the workbook. */

/** The colours of Office's theme; `isDark` is missing in older versions. */
export interface OfficeTheme {
  readonly isDark: boolean | null;
  /** CSS colour of the surface around the pane; `null` where Office does not say. */
  readonly background: string | null;
}

export interface HostEnvironment {
  /** Version of the add-in. */
  readonly version: string;
  /** BCP 47 tag of Office's display language; `null` where it is unknown. */
  readonly displayLanguage: string | null;
  /** As Office says now; it tells nobody when it changes. */
  theme(): OfficeTheme | null;
  /** Calls when the theme may have changed: the pane came back to the front. Returns how to stop. */
  onReturn(listener: () => void): () => void;
  /** A choice remembered on this machine; `null` where there is none or nothing can be remembered. */
  recall(key: string): string | null;
  /** `false`: it will be forgotten when the pane closes. */
  remember(key: string, value: string): boolean;
  /** `false`: this Office does not let the pane write to the clipboard. */
  copyText(text: string): Promise<boolean>;
  /** Host, platform, versions and supported requirement sets; nothing of the workbook. */
  diagnostics(): Readonly<Record<string, string>>;
}
