import type { FindingPlace } from '../../../../src/domain/checks/finding';
import type { Case } from '../small-reports';

const place: FindingPlace = { table: 'measurements', column: 'numerator', row: { id: 'A' } };
const unread = { place, header: 'Pembilang', expects: 'number', unit: '%' };

export const WORKBOOK_CASES: readonly Case[] = [
  {
    check: 'unread-input',
    says: 'says what stands there and what belongs there, and both readings where there are two',
    facts: {
      unread: [
        { ...unread, value: 'sekitar 9' },
        { ...unread, value: '1.234', unit: null },
      ],
    },
    finds: [
      'salah: SK1.A: Pembilang berisi "sekitar 9", padahal kolom itu memuat angka.',
      'salah: SK1.A: Pembilang berisi "1.234", padahal kolom itu memuat angka (dapat dibaca 1.234 atau 1,234).',
    ],
    leads: ['SK1.A {A} > measurements.numerator(A) | sekitar 9', 'SK1.A {A} > measurements.numerator(A) | 1.234'],
  },
  {
    check: 'error-values',
    says: 'says which error where',
    facts: { errors: [{ place, header: 'Pembilang', error: '#REF!' }] },
    finds: ['salah: SK1.A: Pembilang menunjukkan #REF!.'],
    leads: ['SK1.A {A} > measurements.numerator(A) | #REF!'],
  },
  {
    check: 'altered-formulas',
    says: 'tells typing, another formula and a broken one apart',
    facts: {
      formulas: [
        { place, header: 'Capaian', now: 'value', shown: '1,2' },
        { place, header: 'Capaian', now: 'value', shown: '' },
        { place, header: 'Capaian', now: 'other-formula', shown: '=1+1' },
        { place, header: 'Capaian', now: 'broken-formula', shown: '=#REF!' },
      ],
    },
    finds: [
      'salah: SK1.A: Capaian diketik "1,2" di atas rumusnya.',
      'salah: SK1.A: Capaian kosong, padahal memuat rumus.',
      'salah: SK1.A: Capaian memuat rumus lain daripada baris lainnya.',
      'salah: SK1.A: Capaian memuat rumus yang kehilangan rujukan (#REF!).',
    ],
    leads: [
      'SK1.A {A} > measurements.numerator(A) | value, 1,2 | Jalankan Siapkan',
      'SK1.A {A} > measurements.numerator(A) | value,  | Jalankan Siapkan',
      'SK1.A {A} > measurements.numerator(A) | other-formula, =1+1 | Jalankan Siapkan',
      'SK1.A {A} > measurements.numerator(A) | broken-formula, =#REF! | Jalankan Siapkan',
    ],
  },
  {
    check: 'changed-columns',
    says: 'finds a column that is gone, and mentions one that was renamed',
    facts: {
      columns: [
        { table: 'measurements', tableName: 'tblPengukuran', header: 'Nihil', now: null },
        { table: 'measurements', tableName: 'tblPengukuran', header: 'Tanggal', now: 'Tgl' },
      ],
    },
    finds: [
      'salah: tblPengukuran: kolom Nihil tidak ada lagi.',
      'saran: tblPengukuran: kolom Tanggal sekarang bernama "Tgl".',
    ],
    leads: [
      'Buku kerja > measurements() | measurements, Nihil | Jalankan Siapkan',
      'Buku kerja > measurements() | measurements, Tanggal, Tgl',
    ],
  },
  {
    check: 'row-ids',
    says: 'finds missing and double IDs, once a table',
    facts: {
      ids: [
        {
          problem: 'missing',
          place: { ...place, row: {}, rowNumber: 3 },
          tableName: 'tblTarget',
          id: null,
          repairable: true,
        },
        {
          problem: 'missing',
          place: { ...place, row: {}, rowNumber: 5 },
          tableName: 'tblTarget',
          id: null,
          repairable: true,
        },
        { problem: 'double', place, tableName: 'tblPengukuran', id: 'A', repairable: false },
      ],
    },
    finds: [
      'salah: tblTarget: 2 baris tanpa ID (baris 3 dan baris 5).',
      'salah: tblPengukuran: ID A dipakai lebih dari satu kali.',
    ],
    leads: [
      'Buku kerja > measurements.numerator(#3); measurements.numerator(#5) | baris 3, baris 5 | Jalankan Siapkan',
      'Buku kerja > measurements.numerator(A) | A',
    ],
  },
  {
    check: 'older-schema',
    says: 'says both versions',
    facts: { olderSchema: { found: 1, present: 2 } },
    finds: ['salah: Susunan lembar versi 1, sedangkan add-in ini memakai versi 2.'],
    leads: ['Buku kerja > identity.schema(schema) | 1, 2 | Jalankan Siapkan'],
  },
  ...['unread-input', 'error-values', 'altered-formulas', 'changed-columns', 'row-ids', 'older-schema'].map(
    (check): Case => ({ check, says: 'is silent about a workbook as it was made', finds: [] }),
  ),
];
