/** The files that the demo writes from both samples: their figures, their form, and how they print. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readXlsx } from '../host/xlsx/read-xlsx';
import { convertToPdf, describeWithLibreOffice, pdfText } from '../workbook/libreoffice';
import { openXmlFindings } from '../workbook/open-xml';
import { runDemo } from './demo';
import { readHeadline, type Headline, type ShownFigure } from './headline';

const SAMPLES = ['rutan-kupang-2023', 'contoh-satker'] as const;
type Sample = (typeof SAMPLES)[number];

let folder: string;
const fileOf = (sample: Sample): string => path.join(folder, `${sample}.xlsx`);
const headlines = new Map<Sample, Headline>();
function headlineOf(sample: Sample): Headline {
  const headline = headlines.get(sample);
  if (headline === undefined) throw new Error(`${sample} has not been built.`);
  return headline;
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'lkjip-demo-'));
  for (const sample of SAMPLES) {
    const data = path.resolve(__dirname, `../../assets/sample/${sample}.json`);
    const problems: string[] = [];
    await runDemo(['--data', data, '--out', folder], {
      print: () => undefined,
      complain: (text) => problems.push(text),
    });
    expect(problems).toEqual([]);
    headlines.set(sample, readHeadline(readXlsx(new Uint8Array(readFileSync(fileOf(sample))))));
  }
}, 180_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** As printed with two decimals. */
const percent = (figure: ShownFigure | undefined): number | undefined =>
  typeof figure === 'number' ? Math.round(figure * 10_000) / 100 : undefined;

describe('the figures of Rutan Kupang 2023, from the cells of the file', () => {
  const headline = () => headlineOf('rutan-kupang-2023');

  test('serapan', () => {
    const { absorptions, totals } = headline();
    expect(absorptions.map(({ code, absorption }) => [code, percent(absorption)])).toEqual([
      ['51', 97.66],
      ['52', 99.56],
      ['53', 99.35],
    ]);
    expect(totals).toMatchObject({ ceiling: 8_095_386_000, spent: 7_975_084_732 });
    expect(percent(totals.absorption)).toBe(98.51);
  });

  test.each([
    ['SK1.IKK1', 125, 'Tercapai'],
    ['SK1.IKK5', 117.65, 'Tercapai'],
    ['SK2.IKK1', 101.12, 'Tercapai'],
    ['SK1.IKK3', 100, 'Nihil'],
  ])('capaian of %s is %d, %s', (code, achievement, status) => {
    const line = headline().indicators.find((one) => one.code === code);
    expect([percent(line?.achievement), line?.status]).toEqual([achievement, status]);
  });

  test('capaian of SK3.IKK2 in 2022 was 142.86', () => {
    const line = headline().indicators.find(({ code }) => code === 'SK3.IKK2');
    expect(line?.earlier.map(({ year, achievement }) => [year, percent(achievement)])).toEqual([[2022, 142.86]]);
  });

  test('means', () => {
    const { means, overallMean } = headline();
    expect(means.map(({ mean, counted, total }) => [percent(mean), counted, total])).toEqual([
      [114.58, 8, 8],
      [107.78, 3, 3],
      [116.91, 4, 4],
      [100, 9, 9],
    ]);
    expect([percent(overallMean.mean), overallMean.counted]).toEqual([108.65, 24]);
  });

  test('counts by status', () => {
    const counts = headline().statuses.filter(({ total }) => total > 0);
    expect(counts.map(({ status, byLevel }) => [status, byLevel])).toEqual([
      ['Tercapai', { IKU: 0, IKP: 0, IKK: 22 }],
      ['Nihil', { IKU: 0, IKP: 0, IKK: 2 }],
      ['Belum diisi', { IKU: 3, IKP: 6, IKK: 0 }],
    ]);
  });
});

describe.each(SAMPLES)('%s', (sample) => {
  test('no cell holds an error', () => {
    const { errorCells, filledCells } = headlineOf(sample);
    expect(errorCells).toBe(0);
    expect(filledCells).toBeGreaterThan(4000);
  });

  test('the Open XML validator finds nothing', async () => {
    expect(await openXmlFindings(fileOf(sample))).toEqual([]);
  }, 60_000);
});

describeWithLibreOffice('printed by LibreOffice', () => {
  test.each(SAMPLES)(
    '%s shows every figure, and no error',
    async (sample) => {
      const text = await pdfText(await convertToPdf(fileOf(sample), folder));
      for (const sheet of ['Petunjuk Pengisian', 'Tabel III.1', 'Rata-rata capaian per sasaran', 'Perbandingan']) {
        expect(text).toContain(sheet);
      }
      expect(text.match(/##+|#(?:REF|NAME\?|VALUE|DIV\/0|NUM|NULL)!?|#N\/A|Err:\d+/g)).toBeNull();
    },
    120_000,
  );
});
