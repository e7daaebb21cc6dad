import type { FindingPlace } from '../../../../src/domain/checks/finding';
import { indicator, type Case } from '../small-reports';

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
    check: 'altered-formulas',
    says: 'is one finding a column, however many rows it is',
    facts: {
      formulas: [
        { place, header: 'Capaian', now: 'value', shown: '1,2' },
        { place: { ...place, row: { id: 'B' } }, header: 'Capaian', now: 'value', shown: '1,3' },
        { place: { ...place, row: { id: 'B' } }, header: 'Realisasi', now: 'other-formula', shown: '=1' },
        { place: { ...place, row: { id: 'A' } }, header: 'Realisasi', now: 'other-formula', shown: '=2' },
        { place: { ...place, table: 'outputs' }, header: 'Capaian', now: 'value', shown: '1' },
      ],
    },
    parts: { indicators: [indicator('A'), indicator('B')] },
    finds: [
      'salah: Capaian diketik di atas rumusnya pada 2 baris: SK1.A "1,2" dan SK1.B "1,3".',
      'salah: Realisasi memuat rumus lain daripada baris lainnya pada 2 baris: SK1.B dan SK1.A.',
      'salah: Anggaran: Capaian diketik "1" di atas rumusnya.',
    ],
    leads: [
      'Buku kerja {A, B} > measurements.numerator(A); measurements.numerator(B) | value, 1,2, value, 1,3 | Jalankan Siapkan',
      'Buku kerja {B, A} > measurements.numerator(B); measurements.numerator(A) | other-formula, =1, other-formula, =2 | Jalankan Siapkan',
      'Anggaran > outputs.numerator(A) | value, 1 | Jalankan Siapkan',
    ],
  },
  {
    check: 'error-values',
    says: 'is one finding a column, with the errors of its rows',
    facts: {
      errors: [
        { place, header: 'Pembilang', error: '#REF!' },
        { place: { ...place, row: { id: 'B' } }, header: 'Pembilang', error: '#N/A' },
        { place: { ...place, row: { id: 'B' } }, header: 'Penyebut', error: '#N/A' },
      ],
    },
    parts: { indicators: [indicator('A'), indicator('B')] },
    finds: [
      'salah: Pembilang menunjukkan galat pada 2 baris: SK1.A #REF! dan SK1.B #N/A.',
      'salah: SK1.B: Penyebut menunjukkan #N/A.',
    ],
    leads: [
      'Buku kerja {A, B} > measurements.numerator(A); measurements.numerator(B) | #REF!, #N/A',
      'SK1.B {B} > measurements.numerator(B) | #N/A',
    ],
  },
  {
    check: 'older-schema',
    says: 'knows a version that it cannot read',
    facts: { olderSchema: { found: null, present: 2 } },
    finds: ['salah: Susunan lembar versi tidak dikenal, sedangkan add-in ini memakai versi 2.'],
    leads: ['Buku kerja > identity.schema(schema) | null, 2 | Jalankan Siapkan'],
  },
  {
    check: 'changed-columns',
    says: 'finds a table that is gone',
    facts: { columns: [{ table: 'history', tableName: 'tblRiwayat', header: null, now: null }] },
    finds: ['salah: Tabel tblRiwayat tidak ada lagi, sehingga isinya tidak ikut diperiksa.'],
    leads: ['Buku kerja > history() | history, null | Jalankan Siapkan'],
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
