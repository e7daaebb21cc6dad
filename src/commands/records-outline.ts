/** Reads from the input tables of the records what their derived tables are laid out by. */
import { repeatedPiece } from '../domain/evidence';
import { grouped } from '../domain/grouped';
import { REPORT_FIELDS } from '../domain/report-fields';
import type { EvidencePiece, MonthCode } from '../domain/report';
import { rowRecord } from '../domain/row-record';
import type { TableRow, WorkbookState } from '../ports/workbook';
import type {
  EvidenceTargetOutline,
  NotedLine,
  RecordsOutline,
  RecordTable,
  ResourceOutline,
} from '../sheets/derived/records-outline';

export function recordsOutlineOf(state: WorkbookState): RecordsOutline {
  const rows = (key: RecordTable): readonly TableRow[] =>
    (state.tables.get(key)?.rows ?? []).filter((row) => words(row['id']) !== '');
  return {
    quarterly: new Set(rows('quarters').map((row) => words(row['id']).toUpperCase())),
    notes: notesOf(rows('monthNotes')),
    evidenceTargets: evidenceTargets(rows('evidence')),
    progress: progressOf(rows('progress')),
    resources: resourcesOf(rows('resources')),
    recordRows: {
      quarters: rows('quarters').length,
      monthNotes: rows('monthNotes').length,
      evidence: rows('evidence').length,
      progress: rows('progress').length,
      resources: rows('resources').length,
    },
  };
}

const words = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

function notesOf(rows: readonly TableRow[]): RecordsOutline['notes'] {
  const notes = new Map<string, Map<MonthCode, string>>();
  for (const row of rows) {
    const { month, note } = rowRecord(REPORT_FIELDS.monthNotes, row);
    const id = words(row['id']).toUpperCase();
    const own = notes.get(id) ?? new Map<MonthCode, string>();
    if (month !== null) own.set(month, note ?? '');
    notes.set(id, own);
  }
  return notes;
}

type Piece = Omit<EvidencePiece, 'id' | 'targetNumber'> & { readonly id: string; readonly targetNumber: number };

function evidenceTargets(rows: readonly TableRow[]): readonly EvidenceTargetOutline[] {
  const pieces = rows.flatMap((row): readonly Piece[] => {
    const record = rowRecord(REPORT_FIELDS.evidence, row);
    const { targetNumber } = record;
    return targetNumber === null ? [] : [{ ...record, id: words(row['id']), targetNumber }];
  });
  return [...grouped(pieces, ({ targetNumber }) => targetNumber)]
    .sort(([a], [b]) => a - b)
    .map(([number, own]) => ({
      number,
      name: own.find(({ targetName }) => targetName !== null)?.targetName ?? '',
      pieces: [...own]
        .sort((a, b) => (a.month ?? '').localeCompare(b.month ?? '') || (a.order ?? 1) - (b.order ?? 1))
        .map((piece) => ({
          id: piece.id,
          required: piece.required ?? '',
          achieved: printed(piece.state === 'Idem' ? (repeatedPiece(piece, own) ?? piece) : piece),
        })),
    }));
}

const printed = ({ letterNumber, letterDate, description }: Piece): string =>
  [letterNumber, letterDate === null ? null : 'tanggal 30 September 2000', description]
    .filter((part) => part !== null)
    .join(' ');

const progressOf = (rows: readonly TableRow[]): readonly NotedLine[] =>
  rows
    .map((row) => ({ ...rowRecord(REPORT_FIELDS.progress, row), id: words(row['id']) }))
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || (a.month ?? '').localeCompare(b.month ?? ''))
    .map(({ id, note }) => ({ id, note: note ?? '' }));

const resourcesOf = (rows: readonly TableRow[]): readonly ResourceOutline[] =>
  rows.flatMap((row): readonly ResourceOutline[] => {
    const { group, name, asOf, note } = rowRecord(REPORT_FIELDS.resources, row);
    return group === null ? [] : [{ id: words(row['id']), group, name: name ?? '', asOf, note: note ?? '' }];
  });
