import type { Profile } from './profile';
import { documentStandIn } from './file-stand-in';
import { isSetSupported } from './profile';

type CustomFunction = (...args: never[]) => unknown;

/** The associations that Microsoft's custom-functions runtime reads. */
export class Association {
  readonly mappings: Record<string, CustomFunction> = {};
  private changed: (() => void) | null = null;

  readonly associate = (
    idOrFunctions: string | Readonly<Record<string, CustomFunction>>,
    fn?: CustomFunction,
  ): void => {
    if (typeof idOrFunctions === 'string') {
      if (fn) this.mappings[idOrFunctions.toUpperCase()] = fn;
    } else {
      for (const [id, each] of Object.entries(idOrFunctions)) this.mappings[id.toUpperCase()] = each;
    }
    this.changed?.();
  };

  readonly onchange = (callback: () => void): void => {
    this.changed = callback;
  };

  has(id: string): boolean {
    return this.mappings[id.toUpperCase()] !== undefined;
  }
}

export interface OfficeOptions {
  readonly profile: Profile;
  readonly culture: string;
  /** The workbook as an `.xlsx` file, as it is now. */
  readonly file: () => Uint8Array;
}

/**
 * The few members of `Office` that the product uses. Outside a real host Microsoft's office.js waits for one, so these
 * come from here; `Excel`, `OfficeExtension` and the functions runtime are Microsoft's.
 */
export function createOffice({ profile, culture, file }: OfficeOptions) {
  const info = { host: 'Excel', platform: profile.platform };
  const actions = new Map<string, (event: unknown) => unknown>();
  return {
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline' },
    StartupBehavior: { none: 'None', load: 'Load' },
    onReady: (callback?: (ready: typeof info) => unknown) => {
      const ready = Promise.resolve(info);
      return callback ? ready.then((value) => (callback(value), value)) : ready;
    },
    context: {
      host: info.host,
      platform: info.platform,
      displayLanguage: culture,
      contentLanguage: culture,
      document: documentStandIn(file),
      diagnostics: { host: info.host, platform: info.platform, version: profile.version },
      requirements: {
        isSetSupported: (name: string, minimum?: string | number) => isSetSupported(profile, name, minimum),
      },
    },
    actions: {
      associate: (id: string, handler: (event: unknown) => unknown) => {
        actions.set(id, handler);
      },
      /** Not in Office: the handlers that were associated. */
      _associated: actions,
    },
  };
}

export type OfficeStandIn = ReturnType<typeof createOffice>;
