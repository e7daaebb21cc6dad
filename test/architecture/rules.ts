/** What the architecture allows, as data. `docs/architecture.md` explains it; the checks beside this file enforce it. */

/** How one folder of `src` may import another: freely, or only its types. */
export type ImportKind = 'any' | 'types';

export interface FolderRule {
  /** Folders of `src`, besides the folder itself, that it may import. */
  readonly imports: Readonly<Record<string, ImportKind>>;
  /** npm packages it may import; a trailing `*` stands for the rest of the name. */
  readonly packages: readonly string[];
  /** Globals of Office it may use. `Excel.run` stands for that one member. */
  readonly globals: readonly string[];
}

/** Globals that Office's scripts bring along; every one is closed to a folder unless its rule opens it. */
export const OFFICE_GLOBALS = ['Excel', 'OfficeExtension', 'Office', 'OfficeRuntime', 'CustomFunctions'] as const;

const PURE = { packages: [], globals: [] } as const;

export const FOLDERS: Readonly<Record<string, FolderRule>> = {
  domain: { imports: {}, ...PURE },
  sheets: { imports: { domain: 'any' }, ...PURE },
  ports: { imports: { domain: 'any', sheets: 'any' }, ...PURE },
  texts: { imports: { domain: 'any', ports: 'types' }, ...PURE },
  commands: { imports: { domain: 'any', sheets: 'any', ports: 'any' }, ...PURE },
  functions: { imports: { domain: 'any', texts: 'any' }, packages: [], globals: ['CustomFunctions'] },
  excel: {
    imports: { domain: 'any', sheets: 'any', ports: 'any' },
    packages: [],
    globals: ['Excel', 'OfficeExtension', 'Office'],
  },
  package: { imports: { domain: 'any', sheets: 'any', ports: 'any' }, packages: ['fflate'], globals: [] },
  taskpane: {
    // The pane calls what main hands it, so that a screen loads without the sheets it can write.
    imports: { domain: 'any', texts: 'any', ports: 'types', commands: 'types' },
    packages: ['react', 'react-dom', 'react-dom/client', '@fluentui/*'],
    globals: [],
  },
  main: {
    imports: {
      domain: 'any',
      sheets: 'any',
      ports: 'any',
      texts: 'any',
      commands: 'any',
      functions: 'any',
      excel: 'any',
      package: 'any',
      taskpane: 'any',
    },
    packages: [],
    globals: ['Excel.run', 'Office', 'CustomFunctions'],
  },
};

/** A longer file usually holds two things. */
export const MAX_LINES = 300;

/** Names that say nothing about what is inside. */
export const EMPTY_NAMES = ['util', 'utils', 'helper', 'helpers', 'common', 'misc'] as const;
