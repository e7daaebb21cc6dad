/** Office around the workbook: theme, language, memory, clipboard. */
import type { HostEnvironment, OfficeTheme } from '../ports/host-environment';

/** Filled in by the build. */
declare const ADD_IN_VERSION: string;

/** Highest set of each kind worth knowing about when somebody reports a problem. */
const REQUIREMENT_SETS = {
  ExcelApi: ['1.14', '1.15', '1.16', '1.17', '1.18', '1.19', '1.20', '1.21'],
  CustomFunctionsRuntime: ['1.1', '1.2', '1.3', '1.4', '1.5'],
  SharedRuntime: ['1.1', '1.2'],
  RibbonApi: ['1.1', '1.2'],
} as const;

export function officeEnvironment(): HostEnvironment {
  // A browser keeps one storage for all add-ins of a site; Office's key keeps workbooks of different people apart.
  const prefix = `${readOr('', () => Office.context.partitionKey)}lkjip.`;
  return {
    version: ADD_IN_VERSION,
    displayLanguage: readOr(null, () => Office.context.displayLanguage),
    theme,
    onReturn,
    recall: (key) => readOr(null, () => window.localStorage.getItem(prefix + key)),
    remember: (key, value) =>
      readOr(false, () => {
        window.localStorage.setItem(prefix + key, value);
        return true;
      }),
    copyText: async (text) => {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        // Refused by Office's browser; the caller says so and shows the text.
        return false;
      }
    },
    diagnostics,
  };
}

/** Members of Office's context are missing or throw in some versions, and storage may be forbidden. */
function readOr<T>(fallback: T, read: () => T | undefined): T {
  try {
    return read() ?? fallback;
  } catch {
    return fallback;
  }
}

function theme(): OfficeTheme | null {
  const current = readOr<Partial<Office.OfficeTheme> | null>(null, () => Office.context.officeTheme);
  if (current === null) return null;
  return { isDark: current.isDarkTheme ?? null, background: current.bodyBackgroundColor ?? null };
}

function onReturn(listener: () => void): () => void {
  const whenVisible = (): void => {
    if (document.visibilityState === 'visible') listener();
  };
  window.addEventListener('focus', listener);
  document.addEventListener('visibilitychange', whenVisible);
  return () => {
    window.removeEventListener('focus', listener);
    document.removeEventListener('visibilitychange', whenVisible);
  };
}

function diagnostics(): Readonly<Record<string, string>> {
  const { host, platform, version } = Office.context.diagnostics;
  const sets = Object.entries(REQUIREMENT_SETS).map(([name, versions]) => {
    const supported = versions.filter((each) =>
      readOr(false, () => Office.context.requirements.isSetSupported(name, each)),
    );
    return [name, supported.at(-1) ?? '-'] as const;
  });
  return {
    host: String(host),
    platform: String(platform),
    officeVersion: version,
    displayLanguage: readOr('-', () => Office.context.displayLanguage),
    contentLanguage: readOr('-', () => Office.context.contentLanguage),
    ...Object.fromEntries(sets),
    browser: navigator.userAgent,
  };
}
