/** Which Excel is played: what it supports and how it differs where the add-in can notice. */
export interface Profile {
  readonly name: string;
  /** Highest version of each requirement set; a set that is missing is not supported. */
  readonly sets: Readonly<Record<string, string>>;
  readonly customFunctions: boolean;
  /** What an empty cell is to a custom function's `any` parameter. Source: experience with both. */
  readonly emptyArgument: 0 | null;
  /** Bytes of one request and of one response; null without a limit. Source: "Resource limits and performance". */
  readonly payloadLimit: number | null;
  readonly platform: 'PC' | 'OfficeOnline';
  readonly version: string;
}

const WIRE_SETS = {
  // Sets of the client itself: results of custom functions travel as arrays, not as objects.
  CustomFunctions: '1.8',
};
const FIVE_MEGABYTES = 5 * 1024 * 1024;

/** Excel LTSC 2021 for Windows, volume licence: the platform floor. Source: Excel API requirement set pages. */
const LTSC_2021: Profile = {
  name: 'ltsc2021',
  sets: {
    ...WIRE_SETS,
    ExcelApi: '1.14',
    SharedRuntime: '1.1',
    RibbonApi: '1.2',
    DialogApi: '1.2',
    CustomFunctionsRuntime: '1.3',
    AddinCommands: '1.1',
  },
  customFunctions: true,
  emptyArgument: 0,
  payloadLimit: null,
  platform: 'PC',
  version: '16.0.14332.20011',
};

const MICROSOFT_365: Profile = {
  ...LTSC_2021,
  name: 'microsoft365',
  sets: {
    ...WIRE_SETS,
    ExcelApi: '1.20',
    ExcelApiDesktop: '1.1',
    SharedRuntime: '1.2',
    RibbonApi: '1.2',
    KeyboardShortcuts: '1.1',
    DialogApi: '1.2',
    CustomFunctionsRuntime: '1.5',
    AddinCommands: '1.3',
    DelayForCellEdit: '1.1',
  },
  version: '16.0.19328.20000',
};

export const PROFILES = {
  ltsc2021: LTSC_2021,
  /** The same Excel where custom functions do not run, as Microsoft's overview says of volume licences. */
  ltsc2021WithoutFunctions: {
    ...LTSC_2021,
    name: 'ltsc2021WithoutFunctions',
    customFunctions: false,
    sets: {
      ...WIRE_SETS,
      ExcelApi: '1.14',
      SharedRuntime: '1.1',
      RibbonApi: '1.2',
      DialogApi: '1.2',
      AddinCommands: '1.1',
    },
  },
  microsoft365: MICROSOFT_365,
  web: {
    ...MICROSOFT_365,
    name: 'web',
    sets: { ...MICROSOFT_365.sets, ExcelApi: '1.20', ExcelApiOnline: '1.1', RibbonApi: '1.2' },
    emptyArgument: null,
    payloadLimit: FIVE_MEGABYTES,
    platform: 'OfficeOnline',
    version: '16.0.19401.41002',
  },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof PROFILES;

function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** `Office.context.requirements.isSetSupported`; without a version any will do. */
export function isSetSupported(profile: Profile, name: string, minimum?: string | number): boolean {
  const known = answers.get(profile) ?? new Map<string, boolean>();
  answers.set(profile, known);
  const key = `${name} ${minimum ?? '1.0'}`.toLowerCase();
  const answer = known.get(key) ?? isAtLeast(profile, name.toLowerCase(), String(minimum ?? '1.0'));
  known.set(key, answer);
  return answer;
}

/** The client asks again for each member it sends. */
const answers = new WeakMap<Profile, Map<string, boolean>>();

function isAtLeast(profile: Profile, name: string, minimum: string): boolean {
  const entry = Object.entries(profile.sets).find(([set]) => set.toLowerCase() === name);
  return entry !== undefined && compareVersions(entry[1], minimum) >= 0;
}
