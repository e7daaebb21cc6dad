/** The report as the lists and forms of Isi show it, computed from the input rows by the rules of the domain. */
import { meanAchievement, countByStatus, type Mean } from '../../../domain/aggregate';
import { indicatorResult, type IndicatorResult, type RowStatus } from '../../../domain/indicator-result';
import { REPORT_FIELDS } from '../../../domain/report-fields';
import type { Identity, Indicator, Level, Measurement } from '../../../domain/report';
import { rowRecord, type RowRecord } from '../../../domain/row-record';
import { DEFAULT_SETTINGS, readSettings, type ReportSettings } from '../../../domain/settings';
import type { LiveTable, LiveTables } from '../../../ports/live-workbook';
import type { CellInput, TableRow } from '../../../ports/workbook';

export interface IndicatorItem {
  readonly indicator: RowRecord<Indicator>;
  /** `null`: the indicator has no row to measure yet. */
  readonly measurement: RowRecord<Measurement> | null;
  readonly result: IndicatorResult;
}

export interface ObjectiveGroup {
  readonly key: string;
  readonly level: Level | null;
  readonly objective: string | null;
  readonly items: readonly IndicatorItem[];
  readonly mean: Mean;
}

export interface ReportModel {
  readonly settings: ReportSettings;
  readonly items: readonly IndicatorItem[];
  /** In the order in which the sasaran first appear. */
  readonly groups: readonly ObjectiveGroup[];
  readonly statuses: Readonly<Record<RowStatus, number>>;
}

export function reportModel(tables: LiveTables): ReportModel {
  const settings = settingsOf(tables.get('identity'));
  const measurements = measurementsById(tables.get('measurements'));
  const items = (tables.get('indicators')?.rows ?? [])
    .filter(({ cells }) => isFilled(cells))
    .map(({ cells }): IndicatorItem => {
      const indicator = rowRecord(REPORT_FIELDS.indicators, cells);
      const measurement = measurements.get(foldId(indicator.id)) ?? null;
      return { indicator, measurement, result: indicatorResult(indicator, measurement ?? undefined, settings) };
    });
  return { settings, items, groups: grouped(items), statuses: countByStatus(items.map(({ result }) => result)) };
}

/** A row in which somebody typed something besides the ID. */
export const isFilled = (cells: TableRow): boolean =>
  Object.entries(cells).some(([key, value]) => key !== 'id' && value !== null);

/** Excel's MATCH does not tell capitals apart, so neither do IDs. */
export const foldId = (id: string | null): string => (id ?? '').toUpperCase();

function measurementsById(table: LiveTable | undefined): ReadonlyMap<string, RowRecord<Measurement>> {
  const byId = new Map<string, RowRecord<Measurement>>();
  for (const { cells } of table?.rows ?? []) {
    const record = rowRecord(REPORT_FIELDS.measurements, cells);
    // A doubled ID is reported by the commands; formulas read the first row, and so does the form.
    if (record.id !== null && !byId.has(foldId(record.id))) byId.set(foldId(record.id), record);
  }
  return byId;
}

function grouped(items: readonly IndicatorItem[]): readonly ObjectiveGroup[] {
  const groups = new Map<string, IndicatorItem[]>();
  for (const item of items) {
    const key = `${item.indicator.level ?? ''}|${(item.indicator.objective ?? '').trim()}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups].map(([key, members]) => ({
    key,
    level: members[0]?.indicator.level ?? null,
    objective: members[0]?.indicator.objective ?? null,
    items: members,
    mean: meanAchievement(members.map(({ result }) => result)),
  }));
}

const SETTING_IDS = {
  cap: 'batas',
  nilTreatment: 'nihil',
  serviceDisplay: 'tampilan_layanan',
  decimals: 'desimal',
} as const;

function settingsOf(table: LiveTable | undefined): ReportSettings {
  if (table === undefined) return DEFAULT_SETTINGS;
  const value = (id: string): CellInput => table.rows.find(({ cells }) => cells['id'] === id)?.cells['value'] ?? null;
  const cells = Object.fromEntries(Object.entries(SETTING_IDS).map(([key, id]) => [key, value(id)]));
  const identity: RowRecord<Identity> = rowRecord(REPORT_FIELDS.identity, cells);
  return readSettings(identity).settings;
}
