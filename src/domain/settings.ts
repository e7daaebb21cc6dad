import { readCap, type Cap } from './achievement';
import type { InputFinding } from './finding';
import { REPORTING_DAY } from './month';
import type { Identity, NilTreatment, ServiceDisplay } from './report';
import { DEFAULT_DECIMALS, type DisplayDecimals } from './rounding';

/** The settings of a report with every blank replaced by its default. */
export interface ReportSettings {
  readonly cap: Cap;
  readonly nilTreatment: NilTreatment;
  readonly serviceDisplay: ServiceDisplay;
  readonly decimals: DisplayDecimals;
  /** Day of the following month until which a month is reported. */
  readonly reportingDay: number;
}

/** No cap; nihil set to the target, as the source report does; capaian as a number; two decimals. */
export const DEFAULT_SETTINGS: ReportSettings = {
  cap: null,
  nilTreatment: 'target',
  serviceDisplay: 'angka',
  decimals: DEFAULT_DECIMALS,
  reportingDay: REPORTING_DAY,
};

const LAST_DAY = 28;

type SettingFields = Pick<Identity, 'cap' | 'nilTreatment' | 'serviceDisplay' | 'decimals'> &
  Partial<Pick<Identity, 'reportingDay'>>;

/** Reads the settings of `Identitas Satker`. A value that cannot be one is reported, and its default holds meanwhile. */
export function readSettings(identity: SettingFields): {
  readonly settings: ReportSettings;
  readonly findings: readonly InputFinding[];
} {
  const findings: InputFinding[] = [];
  const cap = readCap(identity.cap);
  if (!cap.ok) {
    findings.push({ kind: 'input', code: cap.error, where: { column: 'cap' }, data: { value: identity.cap } });
  }
  const decimals = identity.decimals ?? DEFAULT_SETTINGS.decimals;
  if (!isDisplayDecimals(decimals)) {
    findings.push({
      kind: 'input',
      code: 'decimals-invalid',
      where: { column: 'decimals' },
      data: { value: decimals },
    });
  }
  return {
    settings: {
      cap: cap.ok ? cap.value : DEFAULT_SETTINGS.cap,
      nilTreatment: identity.nilTreatment ?? DEFAULT_SETTINGS.nilTreatment,
      serviceDisplay: identity.serviceDisplay ?? DEFAULT_SETTINGS.serviceDisplay,
      decimals: isDisplayDecimals(decimals) ? decimals : DEFAULT_SETTINGS.decimals,
      reportingDay: readReportingDay(identity.reportingDay ?? null),
    },
    findings,
  };
}

/** A day that every month has; anything else leaves the 10th, as the formulas of the sheets do. */
const readReportingDay = (day: number | null): number =>
  day !== null && day >= 1 && day <= LAST_DAY ? Math.floor(day) : DEFAULT_SETTINGS.reportingDay;

function isDisplayDecimals(value: number): value is DisplayDecimals {
  return value === 0 || value === 1 || value === 2;
}
