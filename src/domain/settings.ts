import { readCap, type Cap } from './achievement';
import type { InputFinding } from './finding';
import type { Identity, NilTreatment, ServiceDisplay } from './report';
import { DEFAULT_DECIMALS, type DisplayDecimals } from './rounding';

/** The settings of a report with every blank replaced by its default. */
export interface ReportSettings {
  readonly cap: Cap;
  readonly nilTreatment: NilTreatment;
  readonly serviceDisplay: ServiceDisplay;
  readonly decimals: DisplayDecimals;
}

/** No cap; nihil set to the target, as the source report does; capaian as a number; two decimals. */
export const DEFAULT_SETTINGS: ReportSettings = {
  cap: null,
  nilTreatment: 'target',
  serviceDisplay: 'angka',
  decimals: DEFAULT_DECIMALS,
};

type SettingFields = Pick<Identity, 'cap' | 'nilTreatment' | 'serviceDisplay' | 'decimals'>;

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
    },
    findings,
  };
}

function isDisplayDecimals(value: number): value is DisplayDecimals {
  return value === 0 || value === 1 || value === 2;
}
