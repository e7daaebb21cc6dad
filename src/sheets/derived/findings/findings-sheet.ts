/** `Hasil Pengecekan`: shows what Periksa found. Nothing is typed here; accepted findings are rows of `tblTerima`. */
import { SEVERITIES, SEVERITY_WORDS, type Severity } from '../../../domain/checks/finding';
import { formatDay } from '../../../domain/calendar-day';
import { cell, formula } from '../../formula';
import { computed, Grid, number, text } from '../../grid';
import { subtitle } from '../../headings';
import { NAMES } from '../../names';
import type { ConditionalFormatPlan, SheetPlan } from '../../plan';
import { TAB_COLORS } from '../../style';
import type { FindingsOutline, ShownFinding } from './findings-outline';
import { targetLink } from './target-link';

const C = { no: 0, severity: 1, group: 2, sentence: 3, place: 4, rule: 5, source: 6, accepted: 7 } as const;
const WIDTHS = [5, 12, 16, 64, 30, 44, 34, 30];
const HEADERS = ['No', 'Tingkat', 'Tentang', 'Temuan', 'Tempat', 'Aturan', 'Sumber aturan', 'Diterima karena'];
const HEAD_ROW = 4;
const FIRST_ROW = HEAD_ROW + 1;

/** The word carries the meaning; the colour repeats it. */
const LOOKS: Readonly<Record<Severity, { readonly fill: string; readonly fontColor: string }>> = {
  salah: { fill: '#FEE2E2', fontColor: '#7F1D1D' },
  'perlu-konfirmasi': { fill: '#FEF3C7', fontColor: '#78350F' },
  saran: { fill: '#E0F2FE', fontColor: '#0C4A6E' },
};

export function findingsPlan({ findings, counts, accepted, checkedAt }: FindingsOutline): SheetPlan {
  const grid = new Grid(WIDTHS);
  grid.put(0, C.no, text('Hasil Pengecekan'), 'title');
  grid.put(1, C.no, computed(subtitle), 'subtitle');
  grid.put(
    2,
    C.no,
    text(
      `${counts.salah} salah, ${counts['perlu-konfirmasi']} perlu konfirmasi, ${counts.saran} saran, ${accepted} diterima. Diperiksa ${checkedAt}.`,
    ),
    'mark',
  );
  grid.put(
    3,
    C.no,
    text(
      'Ditulis oleh Periksa dan diganti pada pemeriksaan berikutnya. Terima temuan dari panel, bukan di lembar ini.',
    ),
    'mark',
  );
  grid.putRow(HEAD_ROW, C.no, HEADERS.map(text), 'formulaHeader');
  if (findings.length === 0) {
    grid.put(FIRST_ROW, C.no, text('Tidak ada temuan.'), 'text', { columns: WIDTHS.length });
  }
  findings.forEach((finding, index) => {
    putFinding(grid, FIRST_ROW + index, index + 1, finding);
  });
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
    conditionalFormats: severityColors(rows),
    charts: [],
    page: { printAreas: [area], titleRows: [HEAD_ROW, HEAD_ROW], footer: 'LKjIP - Hasil Pengecekan' },
    freezeRows: FIRST_ROW,
    tabColor: TAB_COLORS.guide,
  };
}

function putFinding(grid: Grid, row: number, index: number, finding: ShownFinding): void {
  const { severity, group, sentence, rule, source, accepted, targets } = finding;
  const [target] = targets;
  const link = target === undefined ? null : targetLink(target);
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
