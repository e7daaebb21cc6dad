/** Settings of the report as the workbook holds them. */
import type { Identity } from '../domain/report';
import { readSettings } from '../domain/settings';
import type { CellInput, WorkbookState } from '../ports/workbook';
import { SERVICE_DISPLAYS, NIL_TREATMENTS } from '../domain/report';
import { IDENTITY_ROWS } from '../sheets/tables/identity';

/** The value of one row of `tblIdentitas`; blank where the table or the row is missing. */
export function identityValue(state: WorkbookState, key: keyof Identity | 'schema'): CellInput {
  const id = IDENTITY_ROWS.find((row) => row.key === key)?.id;
  return state.tables.get('identity')?.rows.find((row) => row['id'] === id)?.['value'] ?? null;
}

const figure = (value: CellInput): number | null => (typeof value === 'number' ? value : null);

function word<T extends string>(value: CellInput, words: readonly T[]): T | null {
  return words.find((candidate) => candidate === value) ?? null;
}

/** Settings with their defaults, and what is wrong with those that cannot be read. */
export function settingsOf(state: WorkbookState): ReturnType<typeof readSettings> {
  return readSettings({
    cap: figure(identityValue(state, 'cap')),
    nilTreatment: word(identityValue(state, 'nilTreatment'), NIL_TREATMENTS),
    serviceDisplay: word(identityValue(state, 'serviceDisplay'), SERVICE_DISPLAYS),
    decimals: figure(identityValue(state, 'decimals')),
    reportingDay: figure(identityValue(state, 'reportingDay')),
  });
}

export const decimalsOf = (state: WorkbookState): 0 | 1 | 2 => settingsOf(state).settings.decimals;

/** The report year; `null` while it is not filled in. */
export const reportYear = (state: WorkbookState): number | null => figure(identityValue(state, 'year'));
