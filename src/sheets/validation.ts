/** What may be typed into each column, and what Excel says when something else is. */
import type { Column, InputColumn } from './column';
import { formula, type Formula } from './formula';
import { NAMES } from './names';
import type { IdentityRow } from './tables/identity';

export type ValidationRule =
  | { readonly type: 'list'; readonly source: string }
  | { readonly type: 'wholeNumber' | 'decimal'; readonly minimum: number; readonly maximum: number }
  | { readonly type: 'day' }
  | { readonly type: 'custom'; readonly formula: Formula };

export interface ValidationPlan {
  readonly rule: ValidationRule;
  /** At most 32 and 255 characters. */
  readonly title: string;
  readonly message: string;
}

const RUPIAH_LIMIT = 999_999_999_999_999;
const FIGURE_LIMIT = 1_000_000_000_000;

/** `null`: anything may be typed. */
export function columnValidation(column: Column): ValidationPlan | null {
  if (column.role === 'formula') {
    return {
      rule: { type: 'custom', formula: formula`FALSE` },
      title: 'Kolom ini dihitung',
      message: 'Sel ini berisi rumus. Batalkan ketikan (Esc), lalu ubah isian di kolom kuning.',
    };
  }
  return inputValidation(column);
}

function inputValidation(column: InputColumn): ValidationPlan | null {
  switch (column.kind) {
    case 'id':
      return column.refersToIndicator === true
        ? refusal(
            column.header,
            { type: 'list', source: `=${NAMES.indicatorIds}` },
            'Pilih ID dari daftar. ID baru muncul setelah indikatornya ada di tabel Target.',
          )
        : null;
    case 'choice':
      return refusal(
        column.header,
        { type: 'list', source: (column.choices ?? []).join(',') },
        `Pilih salah satu: ${(column.choices ?? []).join(', ')}.`,
      );
    case 'year':
      return refusal(
        column.header,
        { type: 'wholeNumber', minimum: 2000, maximum: 2100 },
        'Isi tahun dengan empat angka, misalnya 2023.',
      );
    case 'day':
      return refusal(column.header, { type: 'day' }, 'Isi tanggal, misalnya 31/12/2023.');
    case 'rupiah':
      return refusal(
        column.header,
        { type: 'wholeNumber', minimum: -RUPIAH_LIMIT, maximum: RUPIAH_LIMIT },
        'Isi rupiah penuh tanpa koma, misalnya 4404105000. Jangan ketik Rp atau titik.',
      );
    case 'number':
      return refusal(
        column.header,
        { type: 'decimal', minimum: 0, maximum: FIGURE_LIMIT },
        'Isi angka nol atau lebih. Biarkan kosong bila belum ada data.',
      );
    case 'quantity':
      return refusal(
        column.header,
        { type: 'decimal', minimum: -FIGURE_LIMIT, maximum: FIGURE_LIMIT },
        'Isi angka dalam satuan indikator. Untuk persentase ketik misalnya 80%.',
      );
    case 'percent':
      return refusal(
        column.header,
        { type: 'decimal', minimum: 0, maximum: 10 },
        'Isi persentase, misalnya 97,49%. Biarkan kosong bila belum ada data.',
      );
    case 'text':
    case 'paragraph':
    case 'quantityOrText':
      return null;
  }
}

/** The rule of one row of `tblIdentitas`. */
export function identityValidation(row: IdentityRow): ValidationPlan | null {
  if (row.fixed === true) {
    return refusal(row.label, { type: 'custom', formula: formula`FALSE` }, 'Baris ini diisi oleh add-in.');
  }
  switch (row.kind) {
    case 'percent':
      return refusal(
        row.label,
        { type: 'decimal', minimum: 0.01, maximum: 10 },
        'Isi persentase, misalnya 120%, atau kosongkan bila tanpa batas.',
      );
    case 'number':
      return refusal(row.label, { type: 'wholeNumber', minimum: 0, maximum: 2 }, 'Isi 0, 1 atau 2.');
    case 'choice':
    case 'year':
    case 'day':
    case 'text':
    case 'paragraph':
      return inputValidation({
        role: 'input',
        kind: row.kind,
        key: row.key,
        header: row.label,
        help: row.help,
        width: 0,
        ...(row.choices === undefined ? {} : { choices: row.choices }),
      });
  }
}

const refusal = (header: string, rule: ValidationRule, message: string): ValidationPlan => ({
  rule,
  title: header.slice(0, 32),
  message,
});
