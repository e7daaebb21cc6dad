/** The budget between years: a native chart over the totals of the years that exist, and what it shows in words. */
import { cell, column, formula, type Formula } from '../../formula';
import { computed, number } from '../../grid';
import { MILLIONS_AXIS_FORMAT, MILLIONS_FORMAT, neverFull, percentFormat, RUPIAH_FORMAT } from '../../number-format';
import { percentText, rupiahText } from '../../text-formulas';
import { ceilingName, type ReportOutline } from '../outline';
import { COUNT, FIRST } from './columns';
import type { TableNumbers } from './numbering';
import type { ReportPage } from './page';

const lines = 'budgetResults';
const CHART_ROWS = 17;
/** Years that fit the chart. */
const MOST_YEARS = 5;
/** Columns of the figures under the chart. */
const SPANS = { year: 3, ceiling: 5, spent: 5, absorption: 3 } as const;
const YEAR = FIRST;
const CEILING = YEAR + SPANS.year;
const SPENT = CEILING + SPANS.ceiling;
const ABSORPTION = SPENT + SPANS.spent;

export function budgetHistory(page: ReportPage, numbers: TableNumbers, outline: ReportOutline): void {
  const { year } = outline;
  const known = outline.budget.flatMap((line) =>
    line.cut === 'belanja' && line.year !== null && (year === null || line.year <= year) ? [line.year] : [],
  );
  const years = [...new Set(known)].sort((a, b) => a - b).slice(-MOST_YEARS);
  page.table(
    'anggaran-antartahun',
    numbers.caption(`Perbandingan Realisasi Anggaran ${title(years, year)}`),
    true,
    () => {
      const top = page.row;
      page.skip(CHART_ROWS);
      page.headers([
        ['Tahun', SPANS.year],
        [`${ceilingName(outline)} (Rp)`, SPANS.ceiling],
        ['Realisasi (Rp)', SPANS.spent],
        ['Serapan (%)', SPANS.absorption],
      ]);
      const first = page.row;
      for (const one of years) yearRow(page, one, outline);
      if (years.length === 0) return;
      const rect = (at: number) => ({ row: first, column: at, rows: years.length, columns: 1 });
      page.grid.conditionalFormats.push(neverFull(rect(ABSORPTION), outline.decimals));
      page.charts.push({
        name: 'lkjip_anggaran_antartahun',
        type: 'columnClustered',
        title: 'Pagu dan realisasi anggaran menurut tahun',
        categories: rect(YEAR),
        series: [
          { name: ceilingName(outline), values: rect(CEILING), color: '#9AA5B1' },
          { name: 'Realisasi', values: rect(SPENT), color: '#1F3A5F' },
        ],
        valueAxis: { title: 'Juta rupiah', numberFormat: MILLIONS_AXIS_FORMAT },
        categoryAxisTitle: 'Tahun anggaran',
        reverse: false,
        dataLabelFormat: MILLIONS_FORMAT,
        place: { row: top, column: FIRST, rows: CHART_ROWS, columns: COUNT },
      });
    },
  );
  const last = page.row - 2;
  page.sentence('anggaran-antartahun', sentence(years, year, last, outline), EXPECTED);
  page.skip();
}

/** The years of the caption: the report year and the one before, even where that is not filled in. */
function title(years: readonly number[], year: number | null): string {
  const all = [...new Set([...years, ...(year === null ? [] : [year - 1, year])])].sort((a, b) => a - b);
  if (all.length <= 2) return all.join(' dan ');
  return `${all[0] ?? ''} sampai dengan ${all.at(-1) ?? ''}`;
}

function yearRow(page: ReportPage, year: number, outline: ReportOutline): void {
  const { row } = page;
  const which = formula`${column(lines, 'cut')},"belanja",${column(lines, 'year')},${cell(row, YEAR, { column: true })}`;
  const total = (key: string): Formula =>
    formula`IF(COUNTIFS(${which},${column(lines, key)},">=-1E+99")=0,"",SUMIFS(${column(lines, key)},${which}))`;
  const ceiling = formula`${cell(row, CEILING)}`;
  const spent = formula`${cell(row, SPENT)}`;
  page.cells([
    { span: SPANS.year, content: number(year), style: 'word', format: '0' },
    { span: SPANS.ceiling, content: computed(total('ceiling')), style: 'figure', format: RUPIAH_FORMAT },
    { span: SPANS.spent, content: computed(total('spent')), style: 'figure', format: RUPIAH_FORMAT },
    {
      span: SPANS.absorption,
      content: computed(formula`IF(COUNT(${ceiling},${spent})<2,"",IF(${ceiling}=0,"",${spent}/${ceiling}))`),
      style: 'figure',
      format: percentFormat(outline.decimals),
    },
  ]);
}

function sentence(years: readonly number[], year: number | null, last: number, outline: ReportOutline): Formula {
  const before = years.at(-2);
  if (year === null || !years.includes(year)) return formula`"Anggaran tahun laporan belum diisi."`;
  if (before === undefined)
    return formula`"Data anggaran tahun ${year - 1} belum diisi sehingga realisasi anggaran tahun ${year} belum dapat dibandingkan."`;
  const now = formula`${cell(last, SPENT)}`;
  const then = formula`${cell(last - 1, SPENT)}`;
  const change = formula`(${now}-${then})`;
  const direction = formula`IF(${change}=0,"sama dengan",IF(${change}>0,"naik "&${rupiahText(change)},"turun "&${rupiahText(formula`ABS(${change})`)}))`;
  const share = formula`IF(OR(${change}=0,${then}=0),""," ("&${percentText(formula`ABS(${change}/${then})`, formula`${outline.decimals}`)}&")")`;
  const joint = formula`IF(${change}=0," tahun ${before}."," dibandingkan dengan tahun ${before} sebesar "&${rupiahText(then)}&".")`;
  const value = formula`"Realisasi anggaran tahun ${year} sebesar "&${rupiahText(now)}&" "&${direction}&${share}&${joint}`;
  return formula`IF(COUNT(${now},${then})<2,"Realisasi anggaran tahun ${before} atau ${year} belum diisi sehingga belum dapat dibandingkan.",${value})`;
}

const EXPECTED =
  'Realisasi anggaran tahun 2023 sebesar Rp8.095.386.000 naik Rp8.095.386.000 (100,00%) dibandingkan dengan tahun 2022 sebesar Rp8.095.386.000.';
