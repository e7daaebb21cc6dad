/**
 * Sheets of which a filter hides rows. What is written at once over hidden rows, Excel puts into other rows (office-js
 * issue 224), and a filter that was cleared cannot be put back in full (issues 1226 and 3030), so such sheets are left alone.
 */
import type { Refused } from '../domain/finding';

/** All tables of the workbook, the user's own too, with their sheets; to be loaded. */
export function askFilters(context: Excel.RequestContext): Excel.TableCollection {
  const { tables } = context.workbook;
  tables.load('items/autoFilter/isDataFiltered,items/worksheet/name');
  return tables;
}

/** Names of the sheets on which a table is filtered. */
export const filteredSheets = ({ items }: Excel.TableCollection): readonly string[] =>
  items.filter(({ autoFilter }) => autoFilter.isDataFiltered).map(({ worksheet }) => worksheet.name);

export const sheetFiltered = (sheet: string): Refused => ({ kind: 'refused', code: 'sheet-filtered', data: { sheet } });
