/** Keeps number formats in step with the units that people type. */
import { mapResult } from '../domain/result';
import { readSettings } from '../domain/settings';
import type { LiveListener, LiveTables, LiveWorkbook } from '../ports/live-workbook';
import type { UnitFormats } from '../ports/unit-formats';

/** The same live workbook; when an indicator gets another unit, the figures of its rows get that unit's format. */
export function followUnits(live: LiveWorkbook, formats: UnitFormats): LiveWorkbook {
  let known = new Map<string, string | null>();
  const remember = (tables: LiveTables): LiveTables => {
    known = unitsOf(tables);
    return tables;
  };
  const following = (listener: LiveListener): LiveListener => ({
    ...listener,
    tables: (tables) => {
      const before = known;
      remember(tables);
      listener.tables(tables);
      const changed = new Map([...known].filter(([id, unit]) => before.has(id) && before.get(id) !== unit));
      if (changed.size === 0) return;
      void formats.apply(changed, decimalsIn(tables)).then((applied) => {
        if (!applied.ok) listener.failed(applied.error);
      });
    },
  });
  return {
    start: async (listener) => mapResult(await live.start(following(listener)), remember),
    refresh: async () => mapResult(await live.refresh(), remember),
    stop: () => live.stop(),
  };
}

/** The setting of the report; two while it says nothing usable. */
function decimalsIn(tables: LiveTables): 0 | 1 | 2 {
  const value = tables.get('identity')?.rows.find(({ cells }) => cells['id'] === 'desimal')?.cells['value'];
  const decimals = typeof value === 'number' ? value : null;
  return readSettings({ cap: null, nilTreatment: null, serviceDisplay: null, decimals }).settings.decimals;
}

function unitsOf(tables: LiveTables): Map<string, string | null> {
  const rows = tables.get('indicators')?.rows ?? [];
  return new Map(
    rows.flatMap(({ cells }) => {
      const { id, unit } = cells;
      return typeof id === 'string' ? [[id, typeof unit === 'string' ? unit : null] as const] : [];
    }),
  );
}
