/**
 * Fluent's tokens without their table: each is the CSS variable of its name. The build puts this in the table's place, which
 * weighs 4 KB in the first script, for one line of Fluent's button that nothing uses. A test compares the two.
 */

/** Themes leave the layers out, so they carry their values along. */
const LAYERS: Readonly<Partial<Record<string, number>>> = {
  zIndexBackground: 0,
  zIndexContent: 1,
  zIndexOverlay: 1000,
  zIndexPopup: 2000,
  zIndexMessages: 3000,
  zIndexFloating: 4000,
  zIndexPriority: 5000,
  zIndexDebug: 6000,
};

function variable(name: string): string {
  const layer = LAYERS[name];
  return layer === undefined ? `var(--${name})` : `var(--${name}, ${layer})`;
}

export const tokens: Readonly<Record<string, string>> = new Proxy<Record<string, string>>(
  {},
  { get: (_, name) => variable(String(name)) },
);
