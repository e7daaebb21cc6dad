/** What the file of a copy for the Kanwil is called. */

export interface CopyNameParts {
  readonly year: number | null;
  readonly period: string | null;
  readonly unitCode: string | null;
  readonly unitName: string | null;
  /** Counted from 1. */
  readonly version: number;
  /** Findings that are Salah are open. */
  readonly draft: boolean;
}

/** A file name of letters, digits, `-`, `_` and `.` only, which every system and every mail program takes. */
export function copyFileName({ year, period, unitCode, unitName, version, draft }: CopyNameParts): string {
  const parts = [
    ...(draft ? ['DRAF'] : []),
    'LKjIP',
    year === null ? 'tanpa-tahun' : String(year),
    safe(period, 20) || 'Tahunan',
    safe(unitCode, 20) || 'tanpa-kode',
    safe(unitName, 60) || 'tanpa-nama',
    `v${version}`,
  ];
  return `${parts.join('_')}.xlsx`;
}

function safe(text: string | null, longest: number): string {
  const plain = (text ?? '').normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  const words = plain.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return words.slice(0, longest).replace(/-+$/, '');
}
