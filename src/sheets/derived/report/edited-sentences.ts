/**
 * Sentences in a person's words. Where somebody edited a sentence, the sheet shows that text; what the sentence would say
 * by itself goes on being computed beside it, so that a mark can say when the figures are no longer those of the text.
 */
import { cell, column, formula, type Formula } from '../../formula';
import { cellWidth, computed, STANDARD_HEIGHT, TALLEST_ROW, text, textHeight } from '../../grid';
import type { PlanCell, SheetPlan } from '../../plan';
import { AUTOMATIC, NOTE, SENTENCE_ID } from './columns';

const EDITED = 'Disunting';
const CHANGED = 'Disunting; angkanya berubah, periksa';

/** A sentence of a plan and where it stands. */
export type SentenceCell = PlanCell & { readonly narrative: string };

export const sentencesOf = ({ cells }: Pick<SheetPlan, 'cells'>): readonly SentenceCell[] =>
  cells.filter((candidate): candidate is SentenceCell => candidate.narrative !== undefined);

/** The plan with these texts, by the ID of their sentence, in the place of formulas. */
export function withEditedSentences(plan: SheetPlan, texts: ReadonlyMap<string, string>): SheetPlan {
  const edited = sentencesOf(plan).filter(({ narrative }) => texts.has(narrative));
  if (edited.length === 0) return plan;
  const rowHeights = new Map(plan.rowHeights);
  const written = new Map<PlanCell, readonly PlanCell[]>();
  for (const sentence of edited) {
    const { row, narrative, content, style } = sentence;
    const shown = texts.get(narrative) ?? '';
    written.set(sentence, [
      { ...sentence, content: text(shown) },
      { row, column: AUTOMATIC, content, style: 'id' },
      { row, column: NOTE, content: computed(mark(row)), style: 'mark' },
    ]);
    const height = Math.ceil(Math.min(TALLEST_ROW, textHeight(shown, style, widthOf(plan, sentence))));
    rowHeights.set(row, Math.max(height, rowHeights.get(row) ?? STANDARD_HEIGHT));
  }
  const rows = edited.map(({ row }) => row);
  const first = Math.min(...rows);
  return {
    ...plan,
    cells: plan.cells.flatMap((candidate) => written.get(candidate) ?? [candidate]),
    rowHeights,
    conditionalFormats: [
      ...plan.conditionalFormats,
      {
        rect: { row: first, column: NOTE, rows: Math.max(...rows) - first + 1, columns: 1 },
        formula: formula`${cell(first, NOTE)}="${CHANGED}"`,
        fill: '#FEF3C7',
        fontColor: '#7F1D1D',
      },
    ],
  };
}

/** Compares what the sentence would say now with what it would have said when the text was kept. */
function mark(row: number): Formula {
  const found = formula`MATCH(${cell(row, SENTENCE_ID)},${column('sentences', 'id')},0)`;
  const then = formula`INDEX(${column('sentences', 'automatic')},${found})`;
  return formula`IFERROR(IF(OR(${then}="",${then}=${cell(row, AUTOMATIC)}),"${EDITED}","${CHANGED}"),"${EDITED}")`;
}

function widthOf({ merges = [], columnWidths }: SheetPlan, { row, column: at }: SentenceCell): number {
  const columns = merges.find((merge) => merge.row === row && merge.column === at)?.columns ?? 1;
  return cellWidth(columnWidths, { column: at, columns });
}

/** What a sentence is about, for people who read the list of edited ones. */
export function sentencePart(id: string, codeOf: (indicatorId: string) => string | undefined): string {
  const slash = id.lastIndexOf('/');
  const part = slash < 0 ? id : id.slice(0, slash);
  const of = slash < 0 ? '' : id.slice(slash + 1);
  const name = PART_NAMES[part] ?? part;
  return of === '' ? name : `${name} ${codeOf(of) ?? of}`;
}

const PART_NAMES: Readonly<Record<string, string>> = {
  capaian: 'Capaian',
  rumus: 'Rumus realisasi',
  hitungan: 'Hitungan realisasi',
  'hitungan-capaian': 'Hitungan capaian',
  'tahun-lalu': 'Perbandingan dengan tahun lalu',
  renstra: 'Target Renstra',
  standar: 'Standar nasional',
  penyebab: 'Penyebab',
  'alternatif solusi': 'Alternatif solusi',
  'program penunjang': 'Program penunjang',
  keberhasilan: 'Keberhasilan',
  sasaran: 'Pembuka sasaran',
  'sasaran-tercapai': 'Sasaran yang tercapai, baris',
  'anggaran-output': 'Anggaran menurut output',
  'anggaran-kegiatan': 'Anggaran menurut kegiatan',
  'anggaran-belanja': 'Anggaran menurut jenis belanja',
  'anggaran-antartahun': 'Anggaran antartahun',
  smart: 'Nilai SMART atau Perencanaan',
  ikpa: 'Nilai IKPA',
  nka: 'Nilai Kinerja Anggaran',
  ikhtisar: 'Ikhtisar Eksekutif',
  kesimpulan: 'Kesimpulan',
};
