/** `Hasil Pengecekan`: shows what Periksa found. Nothing is typed here; accepted findings are rows of `tblTerima`. */
import { SEVERITIES, SEVERITY_WORDS, type Severity } from '../../../domain/checks/finding';
import { formatDay } from '../../../domain/calendar-day';
import { cell, formula, sheetCell, type Formula } from '../../formula';
import { BLANK, computed, Grid, number, text } from '../../grid';
import { subtitle } from '../../headings';
import { INPUT_TABLES, NAMES, type SheetKey } from '../../names';
import type { ConditionalFormatPlan, Rect, SheetPlan } from '../../plan';
import { TAB_COLORS } from '../../style';
import type { FindingsOutline, ShownFinding } from './findings-outline';
import { inputSum, SUMMED_TABLES } from './input-sums';
import { textSum } from './text-sums';
import { FINDING_COLUMNS, INDICATORS_HEADER, indicatorsText } from './kept-findings';
import { targetLink } from './target-link';

const C = FINDING_COLUMNS;
const LAST = C.accepted;
const WIDTHS = [5, 12, 16, 64, 30, 44, 34, 30, 16, 16, 16, 16];
const HEADERS = ['No', 'Tingkat', 'Tentang', 'Temuan', 'Tempat', 'Aturan', 'Sumber aturan', 'Diterima karena'];
/** Where `Ikhtisar` reads the counts, and whether they still hold. */
const COUNTS_ROW = 2;
const STATUS_ROW = 3;
const HEAD_ROW = 5;
const FIRST_ROW = HEAD_ROW + 1;

/** The word carries the meaning; the colour repeats it. */
const LOOKS: Readonly<Record<Severity, { readonly fill: string; readonly fontColor: string }>> = {
  salah: { fill: '#FEE2E2', fontColor: '#7F1D1D' },
  'perlu-konfirmasi': { fill: '#FEF3C7', fontColor: '#78350F' },
  saran: { fill: '#E0F2FE', fontColor: '#0C4A6E' },
};

const OUTDATED_WORD = 'BERUBAH';
const OUTDATED = `${OUTDATED_WORD} SEJAK DIPERIKSA: pilih LKjIP > Periksa.`;

/** Of each table its figures, then its texts. */
const SUMS = SUMMED_TABLES.flatMap((key) => [
  { table: key, label: INPUT_TABLES[key], sum: inputSum(key) },
  { table: key, label: `${INPUT_TABLES[key]} (teks)`, sum: textSum(key) },
]);
const sums = (at: number): Formula => formula`${cell(FIRST_ROW, at)}:${cell(FIRST_ROW + SUMS.length - 1, at)}`;
const status = formula`IF(SUMPRODUCT(--(${sums(C.sumThen)}<>${sums(C.sumNow)}))>0,"${OUTDATED}","Isian tidak berubah sejak diperiksa.")`;

/** The line on `Ikhtisar`: the counts, when, and whether something was typed since; blank once the sheet is gone. */
export const checkBadge = formula`IFERROR("Pengecekan: "&${sheetCell('findings', COUNTS_ROW, C.no)}&IF(LEFT(${sheetCell('findings', STATUS_ROW, C.no)},${OUTDATED_WORD.length})="${OUTDATED_WORD}"," ${OUTDATED}",""),"")`;

/** Makes the badge stand out once it is out of date. */
export const badgeLook = (row: number, column: number): ConditionalFormatPlan => ({
  rect: { row, column, rows: 1, columns: 1 },
  formula: formula`ISNUMBER(FIND("${OUTDATED_WORD}",${cell(row, column)}))`,
  fill: '#FEF3C7',
  fontColor: '#7F1D1D',
});

export function findingsPlan(outline: FindingsOutline): SheetPlan {
  const { findings, counts, accepted, checkedAt, incomplete } = outline;
  const grid = new Grid(WIDTHS);
  grid.put(0, C.no, text('Hasil Pengecekan'), 'title');
  grid.put(1, C.no, computed(subtitle), 'subtitle');
  grid.put(
    COUNTS_ROW,
    C.no,
    text(
      `${counts.salah} salah, ${counts['perlu-konfirmasi']} perlu konfirmasi, ${counts.saran} saran, ${accepted} diterima. Diperiksa ${checkedAt}.`,
    ),
    'mark',
  );
  grid.put(STATUS_ROW, C.no, computed(status), 'mark');
  grid.put(
    STATUS_ROW + 1,
    C.no,
    text(
      'Ditulis oleh Periksa dan diganti pada pemeriksaan berikutnya. Terima temuan dari panel, bukan di lembar ini.',
    ),
    'mark',
  );
  grid.putRow(HEAD_ROW, C.no, HEADERS.map(text), 'formulaHeader');
  if (findings.length === 0) {
    grid.put(FIRST_ROW, C.no, text('Tidak ada temuan.'), 'text', { columns: LAST + 1 });
  }
  findings.forEach((finding, index) => {
    putFinding(grid, FIRST_ROW + index, index + 1, finding, incomplete);
  });
  const printed = { row: 0, column: 0, rows: grid.rows, columns: LAST + 1 };
  putSums(grid, incomplete);
  putIndicators(grid, findings);
  const rows = grid.rows;
  const area = { row: 0, column: 0, rows, columns: WIDTHS.length };
  return {
    sheet: 'findings',
    areaName: NAMES.findingsArea,
    area,
    columnWidths: WIDTHS,
    cells: grid.cells,
    merges: grid.merges,
    rowHeights: grid.rowHeights,
    blocks: grid.blocks,
    conditionalFormats: [...severityColors(printed.rows), outdatedLook],
    charts: [],
    page: { printAreas: [printed], titleRows: [HEAD_ROW, HEAD_ROW], footer: 'LKjIP - Hasil Pengecekan' },
    freezeRows: FIRST_ROW,
    tabColor: TAB_COLORS.guide,
  };
}

const outdatedLook: ConditionalFormatPlan = {
  rect: { row: STATUS_ROW, column: C.no, rows: 1, columns: 1 },
  formula: formula`LEFT(${cell(STATUS_ROW, C.no)},${OUTDATED_WORD.length})="${OUTDATED_WORD}"`,
  fill: '#FEF3C7',
  fontColor: '#7F1D1D',
};

/** The sums of the inputs as they are; their values of now are put beside them once Excel has computed them. */
function putSums(grid: Grid, incomplete: FindingsOutline['incomplete']): void {
  grid.putRow(HEAD_ROW, C.table, ['Tabel', 'Saat diperiksa', 'Sekarang'].map(text), 'columnNumber');
  SUMS.forEach(({ table, label, sum }, index) => {
    grid.put(FIRST_ROW + index, C.table, text(label), 'id');
    grid.put(FIRST_ROW + index, C.sumThen, BLANK, 'id');
    grid.put(FIRST_ROW + index, C.sumNow, incomplete.has(table) ? number(0) : computed(sum), 'id');
  });
}

/** By ID, for the badges of a pane that is opened later. */
function putIndicators(grid: Grid, findings: readonly ShownFinding[]): void {
  grid.put(HEAD_ROW, C.indicators, text(INDICATORS_HEADER), 'columnNumber');
  findings.forEach(({ group }, index) => {
    grid.put(FIRST_ROW + index, C.indicators, text(indicatorsText(group.indicatorIds)), 'id');
  });
}

/** What a check leaves to be copied after its formulas are computed. */
export const KEPT_SUMS: { readonly sheet: SheetKey; readonly from: Rect; readonly column: number } = {
  sheet: 'findings',
  from: { row: FIRST_ROW, column: C.sumNow, rows: SUMS.length, columns: 1 },
  column: C.sumThen,
};

function putFinding(
  grid: Grid,
  row: number,
  index: number,
  finding: ShownFinding,
  incomplete: FindingsOutline['incomplete'],
): void {
  const { severity, group, sentence, rule, source, accepted, targets } = finding;
  const [target] = targets;
  const link = target === undefined || incomplete.has(target.table) ? null : targetLink(target);
  grid.put(row, C.no, number(index), 'word');
  grid.put(row, C.severity, text(SEVERITY_WORDS[severity]), 'word');
  grid.put(row, C.group, text(group.title), 'text');
  grid.put(row, C.sentence, text(sentence), 'text');
  if (link === null) grid.put(row, C.place, text(target?.label ?? ''), 'text');
  else grid.put(row, C.place, computed(link), 'link', { expected: target?.label ?? '' });
  grid.put(row, C.rule, text(rule), 'text');
  grid.put(row, C.source, text(source), 'text');
  const when = accepted?.day == null ? '' : ` (${formatDay(accepted.day)})`;
  grid.put(row, C.accepted, text(accepted === null ? '' : `${accepted.reason ?? ''}${when}`), 'text');
}

function severityColors(rows: number): readonly ConditionalFormatPlan[] {
  const rect = { row: FIRST_ROW, column: C.severity, rows: Math.max(1, rows - FIRST_ROW), columns: 1 };
  return SEVERITIES.map((severity) => ({
    rect,
    formula: formula`${cell(FIRST_ROW, C.severity, { column: true })}="${SEVERITY_WORDS[severity]}"`,
    ...LOOKS[severity],
  }));
}
