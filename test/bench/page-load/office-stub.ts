/**
 * Stands in for office.js in both pages, so that what is measured is the pages: Office is ready at once and the workbook
 * is empty.
 */
const info = { host: 'Excel', platform: 'PC' };
const ignore = (): void => undefined;

/** Any object of Excel's: there is nothing in it. */
const nothing: unknown = new Proxy(ignore, {
  get: (_, name) => (name === 'isNullObject' ? true : name === 'then' ? undefined : nothing),
  apply: () => nothing,
});
const requestContext = new Proxy(
  {},
  { get: (_, name) => (name === 'sync' ? (): Promise<void> => Promise.resolve() : nothing) },
);

Object.assign(window, {
  Office: {
    HostType: { Excel: info.host },
    onReady: async (then?: (ready: typeof info) => void) => {
      await Promise.resolve();
      then?.(info);
      return info;
    },
    actions: { associate: ignore },
    addin: { showAsTaskpane: () => Promise.resolve() },
    context: { displayLanguage: 'id-ID', officeTheme: { bodyBackgroundColor: '#ffffff' }, partitionKey: '' },
  },
  CustomFunctions: { associate: ignore },
  Excel: { run: (batch: (context: unknown) => unknown) => Promise.resolve(batch(requestContext)) },
});
