import { grouped } from '../grouped';
import type { Check } from './check';
import type { Observation } from './finding';
import { PREPARE, WORKBOOK_GROUP } from './groups';
import { few } from './wording';

/** One finding a table and problem. */
export const rowIds: Check = {
  id: 'row-ids',
  title: 'ID baris',
  rule: 'Setiap baris yang diisi mempunyai ID, dan ID tidak dipakai dua kali.',
  source: 'Susunan buku kerja: tabel dihubungkan dengan ID',
  severities: ['salah'],
  find: ({ facts }) => {
    const groups = grouped(facts.ids, (one) => `${one.tableName}|${one.problem}|${String(one.repairable)}`);
    return [...groups.values()].flatMap((rows): Observation[] => {
      const [first, ...others] = rows;
      if (first === undefined) return [];
      const { tableName, problem, place, repairable } = first;
      const names = rows.map(({ id, place: { rowNumber } }) => id ?? `baris ${rowNumber ?? ''}`);
      return [
        {
          severity: 'salah',
          sentence:
            problem === 'missing'
              ? `${tableName}: ${rows.length} baris tanpa ID (${few(names)}).`
              : `${tableName}: ID ${few(names)} dipakai lebih dari satu kali.`,
          group: WORKBOOK_GROUP,
          places: [place, ...others.map((one) => one.place)],
          figures: names,
          ...(repairable ? { fix: PREPARE } : {}),
        },
      ];
    });
  },
};
