/** Causes, alternative solutions and supporting programmes, as the staff wrote them in `tblAnalisis`. */
import type { AnalysisPart } from '../../../domain/report';
import { cell, column, formula, literal, type Formula } from '../../formula';
import { computed } from '../../grid';
import { DELETED } from '../../lookup';
import { analysisKey } from '../../tables/analyses';
import { lineCount } from '../../text-width';
import type { AnalysisOutline, IndicatorOutline, ReportOutline } from '../outline';
import { HELPER } from './columns';
import type { ReportPage } from './page';
import { ofIndicator } from './readers';

const table = 'analyses';
/** A row is at most 409 points high; longer texts go on in the next row. */
const MOST_LINES = 26;
/** Digits of ten points in a line over the whole width. */
const LINE = 90;

export function analysisParagraphs(
  page: ReportPage,
  indicator: IndicatorOutline,
  part: AnalysisPart,
  outline: ReportOutline,
): void {
  const own = outline.analyses.filter(
    (row) => row.part === part && row.indicatorId.toUpperCase() === indicator.id.toUpperCase(),
  );
  if (own.length === 0) {
    page.sentence(part, nothingWritten(page.row, part), EXPECTED, indicator.id);
    return;
  }
  let above: { readonly row: number; readonly order: number | null } | null = null;
  for (const paragraph of own) {
    const { row } = page;
    const twice: number | null = above?.order === paragraph.order ? above.row : null;
    page.grid.put(row, HELPER, computed(rowOf(row, paragraph, twice)), 'id');
    write(page, row, paragraph);
    above = { row, order: paragraph.order };
  }
}

/** Where the paragraph stands; of two with the same order the second is looked for below the first. */
function rowOf(row: number, { part, order }: AnalysisOutline, above: number | null): Formula {
  const id = ofIndicator(row, 'id');
  const key = analysisKey(id, formula`${literal(part)}`, formula`${literal(order === null ? '' : String(order))}`);
  const keys = formula`${column(table, 'partKey')}`;
  if (above === null) return formula`IFERROR(MATCH(${key},${keys},0),0)`;
  const before = formula`${cell(above, HELPER)}`;
  return formula`IFERROR(${before}+MATCH(${key},INDEX(${keys},${before}+1):INDEX(${keys},ROWS(${keys})),0),0)`;
}

/** Title and text of the paragraph, in as many rows as its lines need. */
function write(page: ReportPage, row: number, { title, text }: AnalysisOutline): void {
  const found = formula`${cell(row, HELPER, { column: true })}`;
  const titled = formula`INDEX(${column(table, 'title')},${found})`;
  const content = formula`INDEX(${column(table, 'text')},${found})`;
  const whole = formula`IF(${titled}="","",${titled}&CHAR(10))&${content}`;
  const shown = title === '' ? text : `${title}\n${text}`;
  const pieces = cut(shown);
  pieces.forEach((piece, index) => {
    const start = pieces.slice(0, index).reduce((length, { length: next }) => length + next, 0) + 1;
    const last = index === pieces.length - 1;
    const value = pieces.length === 1 ? whole : formula`MID(${whole},${start},${last ? 32767 : piece.length})`;
    page.line(computed(formula`IF(${found}=0,${literal(DELETED)},${value})`), 'plain', { expected: piece });
  });
}

/** Cuts a long text between words into pieces that each fit a row. */
function cut(shown: string): readonly string[] {
  const pieces: string[] = [];
  let rest = shown;
  while (lineCount(rest, LINE) > MOST_LINES) {
    let end = Math.min(rest.length, MOST_LINES * LINE);
    while (end > LINE && lineCount(rest.slice(0, end), LINE) > MOST_LINES) {
      end = Math.max(rest.lastIndexOf(' ', end - 2), rest.lastIndexOf('\n', end - 2)) + 1;
      if (end === 0) end = LINE;
    }
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}

/** What stands there while nobody wrote anything; a missed target asks for more. */
function nothingWritten(row: number, part: AnalysisPart): Formula {
  const missed = formula`${ofIndicator(row, 'status')}="Belum tercapai"`;
  switch (part) {
    case 'penyebab':
      return formula`IF(${missed},"Penyebab kegagalan belum diisi.","Penyebab keberhasilan belum diisi.")`;
    case 'alternatif solusi':
      return formula`IF(${missed},"Alternatif solusi belum diisi.","Tidak ada alternatif solusi yang dicatat untuk indikator ini.")`;
    case 'program penunjang':
      return formula`IF(${missed},"Program/kegiatan penunjang belum diisi; tuliskan juga yang tidak berjalan.","Program/kegiatan penunjang belum diisi.")`;
  }
}

const EXPECTED = 'Program/kegiatan penunjang belum diisi; tuliskan juga yang tidak berjalan.';
