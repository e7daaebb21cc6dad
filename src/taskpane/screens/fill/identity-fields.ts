/** The facts of the satker as fields, by their IDs in the sheet and in its order. */
import { ABSORPTION_BASES, EFFICIENCY_LIMITS, NIL_TREATMENTS, PERIODS, SERVICE_DISPLAYS } from '../../../domain/report';
import type { IdentityTexts } from '../../../texts/pane/identity.id';
import type { Field, FieldKind } from './field';

export type FactId = keyof IdentityTexts['labels'];

export interface Fact {
  readonly id: FactId;
  readonly kind: FieldKind;
  readonly required?: boolean;
  readonly choices?: readonly (string | number)[];
}

export type SectionKey = 'unit' | 'report' | 'agreement' | 'settings';

export const IDENTITY_SECTIONS: Readonly<Record<SectionKey, readonly Fact[]>> = {
  unit: [
    { id: 'satker', kind: 'text', required: true },
    { id: 'satker_singkat', kind: 'text' },
    { id: 'kode_satker', kind: 'text', required: true },
    { id: 'kode_ba', kind: 'text' },
    { id: 'kode_kppn', kind: 'text' },
    { id: 'kementerian', kind: 'text' },
    { id: 'penerima', kind: 'text' },
  ],
  report: [
    { id: 'tahun', kind: 'year', required: true },
    { id: 'periode', kind: 'choice', required: true, choices: PERIODS },
    { id: 'per_tanggal', kind: 'day', required: true },
    { id: 'nomor_surat', kind: 'text' },
    { id: 'tanggal_surat', kind: 'day' },
  ],
  agreement: [
    { id: 'nomor_pk', kind: 'text' },
    { id: 'tanggal_pk', kind: 'day' },
    { id: 'jabatan_penanda_tangan', kind: 'text' },
    { id: 'nama_penanda_tangan', kind: 'text' },
    { id: 'jabatan_pihak_kedua', kind: 'text' },
    { id: 'nama_pihak_kedua', kind: 'text' },
  ],
  settings: [
    { id: 'batas', kind: 'percent' },
    { id: 'nihil', kind: 'choice', choices: NIL_TREATMENTS },
    { id: 'tampilan_layanan', kind: 'choice', choices: SERVICE_DISPLAYS },
    { id: 'desimal', kind: 'choice', choices: [0, 1, 2] },
    { id: 'dasar_serapan', kind: 'choice', choices: ABSORPTION_BASES },
    { id: 'batas_efisiensi', kind: 'choice', choices: EFFICIENCY_LIMITS },
    { id: 'batas_lapor', kind: 'number' },
  ],
};

export function identityField({ id, kind, choices }: Fact, texts: IdentityTexts): Field {
  const field = { table: 'identity', id, column: 'value', kind } as const;
  if (choices === undefined) return field;
  const labels: Readonly<Record<string, string>> = texts.choices;
  return { ...field, choices: choices.map((value) => ({ value, label: labels[String(value)] ?? String(value) })) };
}
