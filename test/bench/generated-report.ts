/** Reports of any size, made up by rule: the same size always gives the same report. */
import { parseReport } from '../../src/domain/report-file';
import { DIRECTIONS, type Direction, type RealisationMethod, type Report } from '../../src/domain/report';
import { reportFileFindingText } from '../../src/texts/report-file.id';
import { generatedRecords } from './generated-records';

export const YEAR = 2024;
const HISTORY_YEARS = [2021, 2022, 2023];
const STRATEGIC_YEARS = [2022, 2023, 2024, 2025];
const BUDGET_YEARS = [2022, 2023, 2024];
/** Indicators of one sasaran. */
const GROUP = 8;

/** A report with this many IKK, and all its other tables in proportion. */
export function generatedReport(indicators: number): Report {
  const numbers = Array.from({ length: indicators }, (_, index) => index);
  const file = {
    schema: 1,
    identity: identity(indicators),
    indicators: numbers.map(indicator),
    strategicTargets: numbers.flatMap((n) => STRATEGIC_YEARS.map((year) => ({ id: id(n), year, target: target(n) }))),
    measurements: numbers.map(measurement),
    history: numbers.flatMap((n) =>
      HISTORY_YEARS.map((year) => ({
        id: id(n),
        year,
        target: target(n),
        realisation: target(n) * (1 + (n % 7) / 50),
      })),
    ),
    analyses: numbers.flatMap(analyses),
    ...budget(indicators),
    ...generatedRecords({ ids: numbers.map(id), year: YEAR, target }),
  };
  const report = parseReport(JSON.stringify(file));
  if (!report.ok) throw new Error(report.error.map(reportFileFindingText).join('\n'));
  return report.value;
}

const id = (n: number): string => `IKK-${String(n + 1).padStart(2, '0')}`;

const identity = (indicators: number): object => ({
  unitName: `Satuan Kerja dengan ${indicators} Indikator (data rekaan)`,
  unitCode: '999002',
  ministry: 'Kementerian Contoh',
  year: YEAR,
  period: 'Tahunan',
  asOf: `${YEAR}-12-31`,
  cap: 1.2,
  nilTreatment: 'target',
  serviceDisplay: 'angka',
  decimals: 2,
});

/** Three of five count in percent, and every fourth of those falls. */
const inPercent = (n: number): boolean => n % 5 < 3;
const methodOf = (n: number): RealisationMethod =>
  inPercent(n) ? (n % 4 === 3 ? 'penurunan' : 'pecahan') : 'langsung';
const directionOf = (n: number): Direction => DIRECTIONS[n % 9 === 4 ? 1 : n % 11 === 5 ? 2 : 0];
const target = (n: number): number => (inPercent(n) ? 0.7 + (n % 30) / 100 : 10 + (n % 50));

const indicator = (n: number): object => ({
  id: id(n),
  code: `SK${Math.floor(n / GROUP) + 1}.IKK${(n % GROUP) + 1}`,
  level: 'IKK',
  objective: `Meningkatnya mutu pelayanan, pembinaan dan pengamanan pada bidang ke-${Math.floor(n / GROUP) + 1}`,
  name: `Persentase layanan nomor ${n + 1} yang diselesaikan sesuai standar dalam tahun berjalan`,
  unit: inPercent(n) ? '%' : n % 2 === 0 ? 'Layanan' : 'Unit',
  target: target(n),
  direction: directionOf(n),
  method: methodOf(n),
  numeratorLabel: 'Jumlah layanan yang diselesaikan sesuai standar',
  denominatorLabel: 'Jumlah seluruh layanan yang diterima',
  quarterMethod: 'penjumlahan',
  owner: `Subseksi ${(n % 6) + 1}`,
});

/** Every twentieth had no case. */
function measurement(n: number): object {
  const common = { id: id(n), evidence: `Laporan layanan nomor ${n + 1}`, evidenceDate: `${YEAR}-12-20` };
  if (n % 20 === 7) return { ...common, numerator: 0, denominator: 0, nil: 'ya', nilNote: 'Tidak ada kejadian.' };
  const whole = 100 + (n % 400);
  switch (methodOf(n)) {
    case 'pecahan':
      return { ...common, numerator: Math.round(whole * 0.9), denominator: whole };
    case 'penurunan':
      return { ...common, numerator: Math.round(whole * 0.15), denominator: whole };
    case 'langsung':
      return { ...common, direct: target(n) + (n % 3) - 1 };
  }
}

const analyses = (n: number): readonly object[] =>
  (['penyebab', 'alternatif solusi', 'program penunjang'] as const).map((part) => ({
    id: id(n),
    part,
    order: 1,
    title: `Uraian ${part}`,
    text: `Capaian layanan nomor ${n + 1} dipengaruhi oleh kesiapan petugas, sarana yang memadai, dan koordinasi dengan instansi terkait sepanjang tahun, sehingga sebagian besar permintaan dapat diselesaikan tepat waktu.`,
  }));

/** Jenis belanja stay four; kegiatan and output grow with the indicators. */
function budget(indicators: number): object {
  const activities = count(Math.ceil(indicators / 12));
  const outputs = count(3 * activities.length);
  return {
    spendingTypes: BUDGET_YEARS.flatMap((year) =>
      ['51', '52', '53', '57'].map((code, index) => line(year, 'JB', index, code)),
    ),
    activities: BUDGET_YEARS.flatMap((year) => activities.map((index) => line(year, 'KG', index, activityCode(index)))),
    outputs: BUDGET_YEARS.flatMap((year) =>
      outputs.map((index) => ({
        ...line(year, 'OUT', index, `${activityCode(Math.floor(index / 3))}.${(index % 3) + 1}`),
        activityCode: activityCode(Math.floor(index / 3)),
      })),
    ),
  };
}

const activityCode = (index: number): string => String(5000 + index);
const count = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

const line = (year: number, prefix: string, index: number, code: string) => ({
  id: `${prefix}-${year}-${index + 1}`,
  year,
  code,
  name: `Kegiatan atau belanja nomor ${index + 1}`,
  initialCeiling: 1_000_000_000 + index * 1_000_000,
  revisedCeiling: 1_100_000_000 + index * 1_000_000,
  blocked: 0,
  spent: 1_050_000_123 + index * 900_000,
  asOf: `${year}-12-31`,
  source: 'Laporan realisasi anggaran (rekaan)',
});
