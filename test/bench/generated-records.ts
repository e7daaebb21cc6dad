/** The tables of a made-up report beside its indicators and budget, in proportion to those of a real one. */
import { MONTH_CODES, QUARTERS } from '../../src/domain/report';

/** A real report has 11 Target Kinerja beside 24 indicators. */
const TARGETS_PER_INDICATOR = 11 / 24;
/** Every fourth month of a Target Kinerja asks for two pieces. */
const SECOND_PIECE = 4;

interface Sized {
  readonly ids: readonly string[];
  readonly year: number;
  readonly target: (index: number) => number;
}

export function generatedRecords({ ids, year, target }: Sized): object {
  return {
    quarters: ids.flatMap((id, index) =>
      QUARTERS.map((quarter, at) => ({
        id,
        quarter,
        target: target(index) / 4,
        realisation: (target(index) / 4) * (0.9 + at / 20),
      })),
    ),
    monthNotes: ids.flatMap((id) =>
      MONTH_CODES.map((month) => ({
        id,
        month,
        note: `Kegiatan bulan ${month} berjalan sesuai dengan rencana aksi`,
        enteredOn: `${year}-12-05`,
      })),
    ),
    evidence: evidence(Math.ceil(ids.length * TARGETS_PER_INDICATOR), year),
    progress: MONTH_CODES.map((month, index) => ({
      id: `EM-${month}`,
      year,
      month,
      budgetProgress: (index + 1) / 12.5,
      physicalProgress: (index + 1) / 12.2,
    })),
    resources: [...resources('jabatan', year), ...resources('pendidikan', year), ...assets(year)],
    scores: [year - 2, year - 1, year].flatMap(scores),
  };
}

function evidence(targets: number, year: number): readonly object[] {
  return Array.from({ length: targets }, (_, index) => index).flatMap((index) =>
    MONTH_CODES.flatMap((month, at) =>
      Array.from({ length: at % SECOND_PIECE === 0 ? 2 : 1 }, (__, order) => ({
        id: `TK-${index + 1}-${month}-${order + 1}`,
        targetNumber: index + 1,
        targetName: `Pelaksanaan program pembinaan dan pelayanan nomor ${index + 1}`,
        month,
        order: order + 1,
        required: `Laporan pelaksanaan program nomor ${index + 1}, butir ${order + 1}`,
        state: at < 9 ? 'Ada' : 'Belum',
        ...(at < 9 ? { letterNumber: `W.1-${index}-${at}/LAP/${year}`, letterDate: `${year}-12-01` } : {}),
        description: 'Laporan bulanan telah disusun dan disampaikan',
      })),
    ),
  );
}

const resources = (group: string, year: number): readonly object[] =>
  Array.from({ length: 5 }, (_, index) => ({
    id: `SDA-${group}-${index + 1}`,
    group,
    name: `Kelompok ${index + 1}`,
    people: 10 + index,
    asOf: `${year}-12-31`,
  }));

const assets = (year: number): readonly object[] =>
  Array.from({ length: 3 }, (_, index) => ({
    id: `SDA-aset-${index + 1}`,
    group: 'aset tetap',
    name: `Golongan ${index + 1}`,
    value: 1_000_000_000 * (index + 1),
    asOf: `${year}-12-31`,
  }));

const IKPA = [
  'Revisi DIPA',
  'Deviasi Halaman III DIPA',
  'Penyerapan Anggaran',
  'Belanja Kontraktual',
  'Penyelesaian Tagihan',
  'Pengelolaan UP dan TUP',
  'Capaian Output',
  'Nilai akhir',
];

const scores = (year: number): readonly object[] =>
  IKPA.map((component, index) => ({
    id: `NIL-${year}-${index + 1}`,
    year,
    system: 'IKPA',
    component,
    value: 95 + index / 2,
    asOf: `${year}-12-31`,
  }));
