/**
 * Puts Fluent's light and dark theme, in Excel's green, into a stylesheet of the build: as variables of the page, so that the
 * pane neither loads nor runs what makes them. Only those that a script of the build names are written.
 */
const { createCSSRuleFromTheme, createDarkTheme, createLightTheme } = require('@fluentui/react-components');

/** @type {import('@fluentui/react-components').BrandVariants} */
const EXCEL = {
  10: '#041C0F',
  20: '#072A17',
  30: '#09381F',
  40: '#0B4526',
  50: '#0C522C',
  60: '#0E5F33',
  70: '#0F6C39',
  80: '#107C41',
  90: '#218D51',
  100: '#37A660',
  110: '#5BB682',
  120: '#79C498',
  130: '#98D2AF',
  140: '#B5DFC6',
  150: '#CFECDA',
  160: '#E8F6ED',
};

/** @param {(name: string, value: string | number) => boolean} wanted */
function only(theme, wanted) {
  return Object.fromEntries(Object.entries(theme).filter(([name, value]) => wanted(name, value)));
}

/**
 * @param {string} scripts Text of all scripts.
 * @returns {string} Rules for `:root`, and for what differs while `data-theme` is `dark`.
 */
function themeRules(scripts) {
  const words = new Set(scripts.match(/\w+/g));
  const light = only(createLightTheme(EXCEL), (name) => words.has(name));
  const dark = only(createDarkTheme(EXCEL), (name, value) => name in light && light[name] !== value);
  return [
    '/* Colours and measures of Fluent UI, (c) Microsoft Corporation, MIT licence. */',
    createCSSRuleFromTheme(':root', light),
    createCSSRuleFromTheme(':root[data-theme="dark"]', dark),
  ].join('\n');
}

class FluentThemesPlugin {
  /** @param {string} stylesheet The file of the build that gets the rules, before its own. */
  constructor(stylesheet) {
    this.stylesheet = stylesheet;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const name = FluentThemesPlugin.name;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      // Minified scripts name only what they use; source maps come later and have to know of the new lines.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        const scripts = Object.keys(assets).filter((file) => file.endsWith('.js'));
        const text = scripts.map((file) => assets[file].source().toString()).join('\n');
        compilation.updateAsset(this.stylesheet, (own) => new sources.ConcatSource(themeRules(text), '\n\n', own));
      });
    });
  }
}

module.exports = { FluentThemesPlugin };
