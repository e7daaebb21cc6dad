/** The English sentences for what stopped a command; sheet and menu names stay as Excel shows them in English. */
import type { Failure, FindingData, HostCode, RefusedCode } from '../domain/finding';

const shown = (data: FindingData, key: string): string => {
  const value = data[key];
  return Array.isArray(value) ? value.join(', ') : value === null || value === undefined ? '' : String(value);
};

const place = (data: FindingData): string =>
  [shown(data, 'sheet'), shown(data, 'row'), shown(data, 'column')].filter((part) => part !== '').join(', ');

const REFUSED: Readonly<Record<RefusedCode, (data: FindingData) => string>> = {
  'workbook-newer': (data) =>
    `This workbook was made with a newer version of the add-in (layout ${shown(data, 'schema')}; this add-in knows up to ${shown(data, 'known')}). It can only be read. Update the add-in to change it.`,
  'workbook-read-only': () => 'This workbook is read-only. Save a copy, then try again.',
  'workbook-protected': () =>
    'The structure of this workbook is protected, so no sheet can be added. Unprotect it in Review > Protect Workbook, then try again.',
  'sheet-protected': (data) =>
    `The sheet ${shown(data, 'sheet')} is protected, so it cannot be written to. Unprotect it in Review > Unprotect Sheet (whoever protected it has the password), then try again.`,
  'sheet-filtered': (data) =>
    `Rows on the sheet ${shown(data, 'sheet')} are filtered, and Excel may put values into the wrong rows while some are hidden. Clear the filter in Data > Clear (beside the Filter button), then try again. Nothing was changed.`,
  'sheet-name-taken': (data) =>
    `A sheet named ${shown(data, 'sheet')} that is not the add-in’s already holds data (${shown(data, 'cell')}). Rename it, then try again. Nothing was changed.`,
  'table-missing': (data) =>
    `The table ${shown(data, 'table')} is missing from the sheet ${shown(data, 'sheet')}. Prepare the input sheets to add it; nothing else changes.`,
  'column-missing': (data) =>
    `The column ${shown(data, 'column')} is missing from the table ${shown(data, 'table')} on the sheet ${shown(data, 'sheet')}. Prepare the input sheets to add it.`,
  'input-invalid': () => 'Some cells cannot be read. Correct the cells named below, then try again.',
  'tables-filled': (data) =>
    `The table ${shown(data, 'tables')} already holds data. It is not overwritten without your consent.`,
  'undo-overtaken': (data) =>
    `Cannot undo: the cell on the sheet ${shown(data, 'sheet')}, column ${shown(data, 'column')}, row ${shown(data, 'row')} has changed since. The latest entry stays.`,
  'row-missing': (data) =>
    `The row with ID ${shown(data, 'id')} is gone; it may have been deleted. Nothing was changed. Reload the list to see the present state.`,
  'row-overtaken': (data) =>
    `Cannot undo: a cell in the row ${shown(data, 'id')} has changed again. The latest entry stays.`,
  'change-overtaken': (data) =>
    `Cannot reject the change: ${place(data)} has changed again, or another copy was made since. The latest entry stays. Run Restore Formulas once more for the present list.`,
  'excel-too-old': () =>
    'This version of Excel does not support the LKjIP add-in. Use Excel 2021, Excel for Microsoft 365, or Excel on the web.',
  'functions-not-computed': (data) =>
    `LKJIP functions on the sheet ${shown(data, 'sheet')} are not calculated yet (${shown(data, 'value')}). Wait a moment, then try again.`,
};

const HOST: Readonly<Record<HostCode, string>> = {
  'item-not-found':
    'A part of the workbook is no longer there; it may just have been deleted or renamed. Try once more.',
  'item-exists': 'A part of the workbook with this name is already there. Try once more.',
  'invalid-argument':
    'Excel refused one of the add-in’s requests. No entry is lost. Copy the details and send them to whoever looks after the add-in.',
  'invalid-reference':
    'Excel does not know a cell reference. Copy the details and send them to whoever looks after the add-in.',
  'access-denied':
    'Excel refused this change; the sheet or the workbook may be protected. Unprotect it in the Review menu, then try again.',
  'cell-edit-mode': 'Excel is waiting for you to finish typing in a cell. Press Enter or Esc, then try again.',
  'request-too-large':
    'The data is too large for Excel to take at once. Copy the details and send them to whoever looks after the add-in.',
  'answer-too-large':
    'The input sheets hold more than Excel on the web reads at once. Delete rows that are not needed, or open this workbook in desktop Excel. Nothing was changed.',
  'api-not-found': 'This version of Excel lacks a function that is needed. Update Excel, then try again.',
  'activity-limit': 'Excel is busy. Wait a moment, then try again.',
  'not-responding': 'Excel has not answered yet. Wait a moment, then try again.',
  general:
    'Excel ran into a problem. Try once more; if it happens again, copy the details and send them to whoever looks after the add-in.',
};

/** One failure as one or two English sentences. */
export function failureTextEn(error: Failure): string {
  switch (error.kind) {
    case 'refused':
      return REFUSED[error.code](error.data);
    case 'host':
      return HOST[error.code];
    case 'cancelled':
      return 'The command was stopped. Run it again to complete what has been written so far.';
  }
}
