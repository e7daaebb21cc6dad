import type { Check } from './check';
import type { Observation } from './finding';
import { PREPARE, WORKBOOK_GROUP } from './groups';
import { quoted } from './wording';

export const changedColumns: Check = {
  id: 'changed-columns',
  title: 'Tabel atau kolom diganti nama atau dihapus',
  rule: 'Semua tabel isian ada dengan semua kolomnya; nama kolom sebaiknya tetap.',
  source: 'Susunan buku kerja: nama tabel dan kolom adalah perjanjian dengan rumus',
  severities: ['salah', 'saran'],
  find: ({ facts }) =>
    facts.columns.map(({ table, tableName, header, now }): Observation => {
      const place = { table, column: null, row: {} };
      if (now === null) {
        return {
          severity: 'salah',
          sentence:
            header === null
              ? `Tabel ${tableName} tidak ada lagi, sehingga isinya tidak ikut diperiksa.`
              : `${tableName}: kolom ${header} tidak ada lagi.`,
          group: WORKBOOK_GROUP,
          places: [place],
          figures: [table, header],
          fix: PREPARE,
        };
      }
      return {
        severity: 'saran',
        sentence: `${tableName}: kolom ${header ?? ''} sekarang bernama ${quoted(now)}.`,
        group: WORKBOOK_GROUP,
        places: [place],
        figures: [table, header, now],
      };
    }),
};
