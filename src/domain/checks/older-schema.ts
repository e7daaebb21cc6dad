import type { Check } from './check';
import { PREPARE, WORKBOOK_GROUP } from './groups';

export const olderSchema: Check = {
  id: 'older-schema',
  title: 'Susunan lembar versi lama',
  rule: 'Buku kerja memakai susunan lembar versi ini.',
  source: 'Versi susunan lembar di Identitas Satker',
  severities: ['salah'],
  find: ({ facts: { olderSchema: older } }) =>
    older === null
      ? []
      : [
          {
            severity: 'salah',
            sentence: `Susunan lembar versi ${older.found ?? 'tidak dikenal'}, sedangkan add-in ini memakai versi ${older.present}.`,
            group: WORKBOOK_GROUP,
            places: [{ table: 'identity', column: 'schema', row: { id: 'schema' } }],
            figures: [older.found, older.present],
            fix: PREPARE,
          },
        ],
};
