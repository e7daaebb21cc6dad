import { beforeAll, describe, expect, it } from '@jest/globals';
import { build } from '../../src/commands/build';
import { fill } from '../../src/commands/fill';
import { prepare } from '../../src/commands/prepare';
import type { Report } from '../../src/domain/report';
import { startAddIn, type Cost } from '../add-in/session';
import { succeeded } from '../commands/built-workbook';
import type { Workbook } from '../host/model/types';
import { readSample } from '../sample/read-sample';
import { builtTables, cellAt, columnOf, dataRows, shownAt, sheetNamed, type BuiltTable } from './built-tables';
import { agrees, CAPTION_SLIPS, printedCaptions, PRINTED_FIGURES, type PrintedFigure } from './printed-figures';

interface Built {
  readonly report: Report;
  readonly workbook: Workbook;
  readonly cost: Cost;
  readonly tables: readonly BuiltTable[];
}

async function built(report: Report): Promise<Built> {
  const session = await startAddIn();
  succeeded(await prepare(session.workbook));
  succeeded(await fill(session.workbook, report));
  const { result, cost } = await session.measure('build', () => build(session.workbook));
  succeeded(result);
  const { workbook } = session.host;
  return { report, workbook, cost, tables: builtTables(workbook) };
}

const samples = new Map<string, Built>();
beforeAll(async () => {
  for (const name of ['rutan-kupang-2023', 'contoh-satker'] as const) samples.set(name, await built(readSample(name)));
}, 120_000);

const sample = (name = 'rutan-kupang-2023'): Built => {
  const found = samples.get(name);
  if (found === undefined) throw new Error(`No sample ${name}.`);
  return found;
};

/** `III.4` is captioned "Tabel III. 4 ...". */
const numbered = (number: string): BuiltTable => {
  const [chapter = '', place = ''] = number.split('.');
  const table = sample().tables.find(({ caption }) => caption.startsWith(`Tabel ${chapter}. ${place} `));
  if (table === undefined) throw new Error(`No table ${number}.`);
  return table;
};

describe('the numbered tables of the source', () => {
  const listed = (chapter: string): readonly string[] => {
    const list = sheetNamed(sample().workbook, 'Daftar Tabel dan Gambar');
    return [...list.cells.keys()]
      .sort((a, b) => a - b)
      .map((row) => String(shownAt(list, row, 1) ?? ''))
      .filter((caption) => caption.startsWith(`Tabel ${chapter}.`));
  };

  it('are I.1 to I.5 with the captions that it prints, but for its capitals', () => {
    const lowerCase = (captions: readonly string[]) => captions.map((caption) => caption.toLowerCase());
    expect(lowerCase(listed('I'))).toEqual(lowerCase(printedCaptions('I')));
  });

  it('are III.1 to III.85 with the captions that it prints, but for its slips', () => {
    const captions = listed('III');
    const printed = printedCaptions('III');
    expect(captions).toHaveLength(85);
    const differing = captions.flatMap((caption, index) => (caption === printed[index] ? [] : [index + 1]));
    expect(differing).toEqual([...CAPTION_SLIPS.keys()]);
    expect(captions.map((caption) => /^Tabel III\. (\d+) /.exec(caption)?.[1])).toEqual(
      captions.map((_, index) => String(index + 1)),
    );
  });

  it('are reached by links to the defined names of ranges that begin with the caption', () => {
    const { workbook, tables } = sample();
    const list = sheetNamed(workbook, 'Daftar Tabel dan Gambar');
    const byName = new Map(tables.map((table) => [table.name, table]));
    const linked = [...list.cells.keys()].filter(
      (row) => cellAt(list, row, 3)?.formula?.includes('HYPERLINK') === true,
    );
    expect(linked).toHaveLength(94);
    for (const row of linked) {
      const name = String(shownAt(list, row, 0));
      expect([name, byName.get(name)?.caption]).toEqual([name, shownAt(list, row, 1)]);
      expect(shownAt(list, row, 3)).toBe(shownAt(list, row, 1));
    }
  });

  it('have every right figure of the source at its place', () => {
    const missing = PRINTED_FIGURES.filter(({ right }) => right).flatMap((figure) => {
      const shown = placeOf(figure);
      return agrees(figure, shown)
        ? []
        : [
            `${figure.table} line ${figure.line} ${figure.of} ${figure.figure} ${figure.year}: ${figure.text}, here ${String(shown)}`,
          ];
    });
    expect(missing).toEqual([]);
    expect(PRINTED_FIGURES.filter(({ right }) => right)).toHaveLength(405);
  });

  it('have another figure where the source is wrong', () => {
    const wrong = PRINTED_FIGURES.filter(({ right, keptAsPrinted }) => !right && keptAsPrinted !== true);
    const repeated = wrong.filter((figure) => agrees(figure, placeOf(figure)));
    expect(repeated.map(({ line, of, figure, text }) => `${line} ${of} ${figure} ${text}`)).toEqual([]);
    expect(wrong.filter((figure) => placeOf(figure) === null)).toEqual([]);
    expect(wrong).toHaveLength(41);
    expect(wrong.every(({ reason }) => reason !== undefined)).toBe(true);
  });
});

const LABELS: Readonly<Record<string, readonly string[]>> = {
  target: ['Target'],
  realisation: ['Realisasi'],
  achievement: ['Capaian'],
  strategic: ['Target Renstra'],
  nationalOwn: ['Satuan kerja'],
  national: ['Nasional'],
  ceiling: ['Pagu'],
  spent: ['Realisasi'],
  absorption: ['Serapan (%)'],
  people: ['Jumlah'],
  value: ['Nilai (Rp)'],
};

/** What our table shows for a printed figure. */
function placeOf({ table: number, of, figure, year }: PrintedFigure): string | number | null {
  const table = numbered(number);
  const labels = LABELS[figure] ?? [];
  const column = columnOf(table, [...labels, String(year)]) ?? columnOf(table, labels);
  const row = rowOf(table, of);
  return column === null || row === null ? null : shownAt(table.sheet, row, column);
}

function rowOf(table: BuiltTable, of: string): number | null {
  const rows = dataRows(table);
  if (of === 'TOTAL') {
    const after = (rows.at(-1) ?? 0) + 1;
    return shownAt(table.sheet, after, table.rect.column) === 'Jumlah' ? after : null;
  }
  const { indicators, outputs, activities, spendingTypes, resources } = sample().report;
  const record =
    resources.find(({ name }) => name === of) ??
    [...indicators, ...outputs, ...activities, ...spendingTypes].find(({ code }) => code === of);
  const byId = rows.find((row) => shownAt(table.sheet, row, 0) === record?.id);
  // The tables of one IKK find it by the ID above them.
  return byId ?? (table.name.endsWith(`_${record?.id.replace('-', '_') ?? ''}`) ? (rows.at(-1) ?? null) : null);
}

describe.each(['rutan-kupang-2023', 'contoh-satker'])('the sheets of %s', (name) => {
  it.each(['Tabel Bab III', 'Grafik', 'Daftar Tabel dan Gambar', 'Hitungan'])('%s shows no error', (sheetName) => {
    const sheet = sheetNamed(sample(name).workbook, sheetName);
    const errors = [...sheet.cells].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { value }]) =>
        typeof value === 'object' && value !== null ? [`${row + 1}:${column} ${JSON.stringify(value)}`] : [],
      ),
    );
    expect(errors).toEqual([]);
  });

  it('are written in at most 5 round trips and 1 MB', () => {
    const { cost } = sample(name);
    expect(cost.roundTrips).toBeLessThanOrEqual(5);
    expect(cost.bytes).toBeLessThanOrEqual(1_000_000);
  });
});

describe.each(['rutan-kupang-2023', 'contoh-satker'])('the charts of %s', (name) => {
  const charts = () => sample(name).workbook.sheets.flatMap((sheet) => sheet.charts);

  it('have a title, titled axes and labels beside their colours', () => {
    expect(charts().length).toBeGreaterThanOrEqual(7);
    for (const { title, categoryAxis, valueAxis, series } of charts()) {
      expect([title, categoryAxis.title, valueAxis.title].filter((text) => text === null || text === '')).toEqual([]);
      expect(series.filter(({ dataLabels }) => dataLabels?.numberFormat === undefined)).toEqual([]);
    }
  });

  // In full, the labels of neighbouring columns stand over each other.
  it('count rupiah in millions: whole ones on the axis, one decimal on the labels', () => {
    const money = charts().filter(({ valueAxis }) => /rupiah/i.test(valueAxis.title ?? ''));
    expect(money).toHaveLength(3);
    for (const { valueAxis, series } of money) {
      expect(valueAxis.title).toBe('Juta rupiah');
      expect(valueAxis.numberFormat).toBe('#,##0,,');
      expect(new Set(series.map(({ dataLabels }) => dataLabels?.numberFormat))).toEqual(new Set(['#,##0.0,,']));
    }
  });
});

describe('sentences', () => {
  const all = (name = 'rutan-kupang-2023'): readonly string[] => {
    const sheet = sheetNamed(sample(name).workbook, 'Tabel Bab III');
    return [...sheet.cells.values()].flatMap((cells) => {
      const cell = cells.get(2);
      return cell?.formula !== undefined && typeof cell.value === 'string' ? [cell.value] : [];
    });
  };

  it.each([
    'Target yang ditetapkan adalah 80% dan realisasinya 100% sehingga capaian kinerjanya 125,00%.',
    'Realisasi = (89 - 8) / 89 x 100% = 91,01%',
    'Capaian = 91,01% / 90% x 100% = 101,12%',
    'Realisasi tahun 2023 tidak dapat dibandingkan dengan target Renstra karena nihil.',
    'Realisasi tahun 2023 tidak dapat dibandingkan dengan tahun 2022 karena nihil.',
    'Realisasi tahun 2023 sebesar 91,01% naik dari realisasi tahun 2022 sebesar 80%. Capaian kinerja tahun 2022 sebesar 100,00% dan tahun 2023 sebesar 101,12%.',
    'Menurut jenis belanja, dari pagu sebesar Rp8.095.386.000 telah direalisasikan Rp7.975.084.732 atau 98,51% dengan sisa pagu Rp120.301.268.',
    'Data anggaran tahun 2022 belum diisi sehingga realisasi anggaran tahun 2023 belum dapat dibandingkan.',
    'Dari 24 (dua puluh empat) indikator kinerja kegiatan, 22 (dua puluh dua) tercapai, 0 tidak tercapai, 2 nihil, dan 0 belum dapat dinilai. Seluruh sasaran kegiatan tercapai.',
    'Sampai dengan 31 Desember 2023, Rumah Tahanan Negara Kelas IIB Kupang mengukur 24 (dua puluh empat) indikator kinerja kegiatan pada 4 (empat) sasaran kegiatan, dengan 22 (dua puluh dua) indikator tercapai, 2 indikator nihil, dan rata-rata capaian 108,65%. Pagu anggaran sebesar Rp8.095.386.000 direalisasikan sebesar Rp7.975.084.732 atau 98,51%.',
  ])('%s', (sentence) => {
    expect(all()).toContain(sentence);
  });

  it.each([
    'Nilai Kinerja Perencanaan Anggaran tahun 2024 sebesar 84,60.',
    'Dari 13 (tiga belas) indikator kinerja kegiatan, 6 (enam) tercapai, 4 tidak tercapai, 3 nihil, dan 0 belum dapat dinilai. Sasaran kegiatan yang tercapai: 0 dari 3.',
  ])('of a satker that leaves nihil out, by the rules of 2024: %s', (sentence) => {
    expect(all('contoh-satker')).toContain(sentence);
  });

  it('open each sasaran with its indicators and their targets', () => {
    const opening = all().find((text) => text.startsWith('Capaian sasaran kegiatan ini diukur melalui 3 (tiga)'));
    expect(opening).toBe(
      'Capaian sasaran kegiatan ini diukur melalui 3 (tiga) indikator kinerja kegiatan, yaitu Persentase menurunnya tahanan yang overstaying dengan target 90%, Persentase tahanan yang memperoleh layanan penyuluhan hukum dengan target 90% dan Persentase tahanan yang memperoleh fasilitas bantuan hukum dengan target 90%.',
    );
  });
});
