/**
 * Offices unlike the source's: another ministry with its own words and units, half a year, a report without earlier
 * years. Everything that differs is data, so the sheets have to read right for all of them.
 */
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { BudgetLine, CalendarDay, Indicator, Level, Report, Rupiah } from '../../src/domain/report';
import { SHEETS } from '../../src/sheets/names';
import { stagesOf } from '../commands/built-workbook';
import { smallReport } from '../commands/small-report';
import { shown } from '../commands/workbook-contents';
import type { Cell, Workbook } from '../host/model/types';
import { builtTables, shownAt, sheetNamed, textsOf } from './built-tables';

jest.setTimeout(240_000);

interface Kind {
  readonly unit: string;
  readonly name: string;
  readonly target: number;
  readonly realisation: number | null;
  readonly before: number;
  readonly standard: number | string | null;
  readonly lower?: true;
}

const KINDS: readonly Kind[] = [
  { unit: 'Indeks', name: 'Indeks layanan irigasi', target: 80, realisation: 82.5, before: 79.25, standard: 78.4 },
  { unit: 'Rp', name: 'Nilai sewa alat', target: 4.5e9, realisation: 4_612_345_678, before: 4.1e9, standard: null },
  { unit: 'jam', name: 'Waktu tanggap', target: 24, realisation: 18, before: 30, standard: 48, lower: true },
  { unit: '%', name: 'Persentase saluran yang baik', target: 0.9, realisation: 0.9375, before: 0.88, standard: 'NA' },
  { unit: 'Dokumen', name: 'Jumlah dokumen teknis', target: 12, realisation: null, before: 11, standard: null },
];

const rupiah = (amount: number): Rupiah => amount as Rupiah;

const budgetLine = (id: string, year: number, code: string, name: string, spent: number): BudgetLine => ({
  id,
  year,
  code,
  name,
  initialCeiling: rupiah(1_000_000_000),
  revisedCeiling: rupiah(1_000_000_000),
  blocked: null,
  spent: rupiah(spent),
  asOf: '2026-06-30' as CalendarDay,
  source: null,
});

/** Half a year of an irrigation office: five indicators in five units, five earlier years, four kegiatan. */
function irrigationOffice(): Report {
  const small = smallReport(KINDS.length);
  const year = 2026;
  const ids = small.indicators.map(({ id }) => id);
  const indicators = small.indicators.map((indicator, index): Indicator => {
    const kind = KINDS[index] ?? KINDS[0];
    if (kind === undefined) throw new Error('No kind of unit.');
    return {
      ...indicator,
      level: 'IKK' satisfies Level,
      objective: 'Terjaganya jaringan irigasi',
      name: kind.name,
      unit: kind.unit,
      target: kind.target,
      direction: kind.lower === true ? 'rendah' : 'tinggi',
      method: 'langsung',
      numeratorLabel: null,
      denominatorLabel: null,
      supportingOutput: null,
      nationalStandard: kind.standard,
      nationalStandardSource: null,
      owner: null,
      note: null,
    };
  });
  const each = <T>(make: (kind: Kind, id: string) => readonly T[]): readonly T[] =>
    KINDS.flatMap((kind, index) => make(kind, ids[index] ?? ''));
  return {
    ...small,
    identity: {
      ...small.identity,
      unitName: 'Balai Irigasi Sungai Jernih',
      unitShortName: 'Balai Jernih',
      ministry: 'Kementerian Pekerjaan Umum',
      recipient: 'Direktorat Jenderal Sumber Daya Air',
      year,
      period: 'Semester I',
      asOf: '2026-06-30' as CalendarDay,
      cap: null,
      nilTreatment: null,
      serviceDisplay: 'angka',
      decimals: 2,
      absorptionBase: null,
      efficiencyLimit: null,
      reportingDay: 5,
    },
    indicators,
    strategicTargets: each(({ target }, id) => [2025, 2026, 2029].map((one) => ({ id, year: one, target }))),
    measurements: each(({ realisation }, id) => [
      {
        id,
        numerator: null,
        denominator: null,
        direct: realisation,
        nil: null,
        nilNote: null,
        evidence: null,
        evidenceDate: null,
      },
    ]),
    history: each(({ before, target }, id) =>
      [2021, 2022, 2023, 2024, 2025].map((one) => ({ id, year: one, target, realisation: before, nil: null })),
    ),
    analyses: [],
    spendingTypes: [
      budgetLine('JB-1', year, '51', 'Belanja Pegawai', 400_000_000),
      budgetLine('JB-2', year, '54', 'Belanja Subsidi', 300_000_000),
      budgetLine('JB-3', year, '57', 'Belanja Bantuan Sosial', 999_999_999),
      budgetLine('JB-4', 2025, '51', 'Belanja Pegawai', 900_000_000),
    ],
    activities: [1, 2, 3, 4].map((n) => budgetLine(`KG-${n}`, year, `24${n}0`, `Kegiatan irigasi ${n}`, 425_000_000)),
    outputs: [],
    scores: [],
    quarters: each(({ target, realisation }, id) => [{ id, quarter: 'TW2', target, realisation }]),
    monthNotes: [],
    evidence: [],
    progress: [],
    resources: [],
    printedFigures: [],
    acceptances: [],
  };
}

const cellsOf = (workbook: Workbook, sheet: string): readonly Cell[] =>
  [...sheetNamed(workbook, sheet).cells.values()].flatMap((row) => [...row.values()]);

describe('half a year of an office of another ministry', () => {
  let built: Workbook;
  let report: readonly string[];
  beforeAll(async () => {
    built = (await stagesOf(irrigationOffice())).built;
    report = textsOf(built, SHEETS.report);
  });

  it.each([
    'Target yang ditetapkan adalah 80 dan realisasinya 82,5 sehingga capaian kinerjanya 103,13%.',
    'Target yang ditetapkan adalah Rp4.500.000.000 dan realisasinya Rp4.612.345.678 sehingga capaian kinerjanya 102,50%.',
    'Target yang ditetapkan adalah 24 jam dan realisasinya 18 jam sehingga capaian kinerjanya 125,00%.',
    'Capaian = (2 x 24 jam - 18 jam) / 24 jam x 100% = 125,00%',
    'Target yang ditetapkan adalah 90% dan realisasinya 93,75% sehingga capaian kinerjanya 104,17%.',
    'Target yang ditetapkan adalah 12 Dokumen; realisasi belum diisi sehingga capaian kinerja belum dapat dihitung.',
    'Realisasi Semester I Tahun 2026 sebesar 82,5 naik dari realisasi tahun 2025 sebesar 79,25. Capaian kinerja tahun 2025 sebesar 99,06% dan Semester I Tahun 2026 sebesar 103,13%.',
    'Realisasi Semester I Tahun 2026 sebesar 18 jam telah lebih baik daripada target tahun 2026 sebesar 24 jam dan telah lebih baik daripada target tahun 2029 sebesar 24 jam.',
    'Realisasi Semester I Tahun 2026 sebesar 82,5, di atas standar nasional sebesar 78,4.',
    'Realisasi Semester I Tahun 2026 sebesar 18 jam, lebih baik daripada standar nasional sebesar 48 jam.',
    'Realisasi nasional belum tersedia (NA).',
    'Tabel III. 2 Capaian Target dan Realisasi SK 1 dan IKK 1 Semester I Tahun 2026',
    'Perjanjian Kinerja Tahun 2026',
    'Menurut jenis belanja, dari pagu sebesar Rp3.000.000.000 telah direalisasikan Rp1.699.999.999 atau 56,67% dengan sisa pagu Rp1.300.000.001.',
    'Realisasi anggaran tahun 2026 sebesar Rp1.699.999.999 naik Rp799.999.999 (88,89%) dibandingkan dengan tahun 2025 sebesar Rp900.000.000.',
    'Sampai dengan 30 Juni 2026, Balai Irigasi Sungai Jernih mengukur 5 (lima) indikator kinerja kegiatan pada 1 (satu) sasaran kegiatan, dengan 4 (empat) indikator tercapai, 1 indikator belum dapat dinilai, dan rata-rata capaian 108,70%. Pagu anggaran sebesar Rp3.000.000.000 direalisasikan sebesar Rp1.699.999.999 atau 56,67%.',
  ])('says: %s', (sentence) => {
    expect(report).toContain(sentence);
  });

  it('names the half year above every sheet and in the heads of its figures', () => {
    expect(textsOf(built, SHEETS.summary)).toContain('Balai Irigasi Sungai Jernih - Semester I Tahun 2026');
    expect(report).toContain('Semester I 2026');
    expect(report.filter((text) => text.includes('Realisasi tahun 2026'))).toEqual([]);
  });

  it('shows five earlier years, four kegiatan and spending types of any code', () => {
    const series = report.filter(
      (text) => text === 'Perkembangan realisasi dan capaian kinerja beberapa tahun terakhir',
    );
    expect(series).toHaveLength(KINDS.length);
    expect(report).toEqual(expect.arrayContaining(['2021', '2022', '2023', '2024', '2025']));
    expect(report).toEqual(expect.arrayContaining([1, 2, 3, 4].map((n) => `24${n}0 Kegiatan irigasi ${n}`)));
    expect(report).toEqual(expect.arrayContaining(['Belanja Subsidi', 'Belanja Bantuan Sosial']));
  });

  it('writes an index without %, rupiah whole and hours as they are', () => {
    const formats = new Map(
      cellsOf(built, SHEETS.summary).flatMap(({ value, style }) =>
        typeof value === 'number' ? [[value, style.numberFormat] as const] : [],
      ),
    );
    expect([82.5, 4_612_345_678, 18, 0.9375].map((value) => formats.get(value))).toEqual([
      '#,##0.00',
      '#,##0',
      '#,##0.00',
      '0.00%',
    ]);
  });

  it('gives the day until which a quarter is reported as the office chose it', () => {
    const heads = textsOf(built, SHEETS.other).filter((text) => text.startsWith('TW'));
    expect(heads.slice(0, 4)).toEqual([
      'TW1 (batas 5 April 2026)',
      'TW2 (batas 5 Juli 2026)',
      'TW3 (batas 5 Oktober 2026)',
      'TW4 (batas 5 Januari 2027)',
    ]);
  });

  it('holds no word of the ministry of the source', () => {
    const source =
      /\b(?:rutan|lapas|kupang|tahanan|narapidana|wbp|warga binaan|pemasyarakatan|kemenkumham)\b|hukum dan ham/i;
    const said = built.sheets.flatMap((sheet) => [
      sheet.name,
      ...[...sheet.cells.values()].flatMap((row) =>
        [...row.values()].flatMap(({ value, formula }) => [String(shown(value)), formula ?? '']),
      ),
      JSON.stringify(sheet.validations),
      JSON.stringify(sheet.charts),
      JSON.stringify(sheet.tables),
      JSON.stringify(sheet.page),
    ]);
    expect(said.length).toBeGreaterThan(1000);
    expect(said.filter((text) => source.test(text))).toEqual([]);
  });
});

describe('a report of one year only', () => {
  it('says what is not filled in, and draws only what there is', async () => {
    const whole = irrigationOffice();
    const { built } = await stagesOf({
      ...whole,
      identity: { ...whole.identity, period: 'Tahunan', asOf: '2026-12-31' as CalendarDay },
      indicators: whole.indicators.slice(0, 2),
      measurements: whole.measurements.slice(0, 2),
      spendingTypes: whole.spendingTypes.slice(0, 3),
      history: [],
      strategicTargets: [],
      quarters: [],
    });
    const said = textsOf(built, SHEETS.report);
    expect(said).toContain('Data tahun 2025 belum diisi sehingga realisasi belum dapat dibandingkan dengan tahun itu.');
    expect(said).toContain('Target Renstra belum diisi.');
    expect(said).toContain(
      'Data anggaran tahun 2025 belum diisi sehingga realisasi anggaran tahun 2026 belum dapat dibandingkan.',
    );
    expect(said).toContain('Tabel III. 2 Capaian Target dan Realisasi SK 1 dan IKK 1 Tahun 2026');
    expect(sheetNamed(built, SHEETS.report).charts.map(({ name }) => name)).toEqual(['lkjip_anggaran_antartahun']);
    expect(said.filter((text) => text === '2025')).toHaveLength(2);
    const chapterOne = builtTables(built).filter(({ sheet }) => sheet.name === SHEETS.chapterOne);
    const empty = chapterOne.filter(({ sheet, rect }) =>
      Array.from({ length: rect.rows }, (_, row) => shownAt(sheet, rect.row + row, rect.column)).includes(
        'Lembar SDM dan Aset belum diisi untuk tabel ini.',
      ),
    );
    expect(chapterOne).toHaveLength(5);
    expect(empty).toEqual(chapterOne);
  });
});
