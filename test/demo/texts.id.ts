/** Everything the demo says, in Indonesian. */
import type { SeverityCounts } from '../../src/domain/checks/run-checks';
import { formatNumber, formatPercent, formatRupiah } from '../../src/domain/number-text';
import type { Cost } from '../add-in/session';
import type { Headline, ObjectiveMean, StatusCount } from './headline';

/** Why a file could not be read or written, by the code of Node's error. */
const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'tidak ditemukan',
  EISDIR: 'itu sebuah folder, bukan berkas',
  ENOTDIR: 'sebagian jalurnya bukan folder',
  EEXIST: 'sudah ada berkas dengan nama folder itu',
  EACCES: 'tidak ada izin',
  EPERM: 'tidak diizinkan oleh sistem',
  EROFS: 'hanya dapat dibaca',
  ENOSPC: 'tidak ada ruang tersisa',
  EBUSY: 'sedang dipakai program lain',
};
const fileError = (code: string): string => FILE_ERRORS[code] ?? code;

const SEE_HELP = 'Petunjuk: npm run demo -- --help';

export const texts = {
  help: (data: string, out: string): string =>
    [
      'Menyusun buku kerja LKjIP dari sebuah laporan, dengan kode add-in yang sama seperti di Excel.',
      '',
      'Pemakaian: npm run demo -- [--data BERKAS] [--out FOLDER] [--log BERKAS]',
      '',
      `  --data BERKAS  laporan dalam format docs/data-format.md (bawaan: ${data})`,
      `  --out FOLDER   tempat menulis <nama laporan>.xlsx, salinan untuk Kanwil <nama laporan>-kanwil.xlsx,`,
      `                 dan temuan Periksa <nama laporan>-periksa.json (bawaan: ${out})`,
      '  --log BERKAS   catat setiap permintaan ke Excel, satu baris JSON per permintaan',
      '  -h, --help     tampilkan petunjuk ini',
    ].join('\n'),
  unknownOption: (name: string): string => `Opsi ${name} tidak dikenal. ${SEE_HELP}`,
  unexpectedArgument: (value: string): string => `Argumen "${value}" tidak dikenal. ${SEE_HELP}`,
  repeatedOption: (name: string): string => `Opsi ${name} ditulis lebih dari sekali. ${SEE_HELP}`,
  valueMissing: (name: string): string => `Opsi ${name} memerlukan nilai. ${SEE_HELP}`,
  valueNotTaken: (name: string): string => `Opsi ${name} tidak menerima nilai. ${SEE_HELP}`,
  samePath: (file: string): string =>
    `Berkas ${file} dipakai untuk dua keperluan. Laporan, hasil, dan log harus berbeda.`,

  cannotRead: (file: string, code: string): string => `Berkas laporan ${file} tidak dapat dibaca: ${fileError(code)}.`,
  notUtf8: (file: string): string => `Berkas laporan ${file} bukan teks UTF-8. Simpan ulang sebagai UTF-8.`,
  notAReport: (file: string, findings: readonly string[]): string =>
    [
      `Berkas ${file} bukan laporan yang sah (format: docs/data-format.md):`,
      ...findings.map((line) => `  ${line}`),
    ].join('\n'),
  cannotWrite: (file: string, code: string): string => `Berkas ${file} tidak dapat ditulis: ${fileError(code)}.`,
  commandFailed: (command: string, reason: string): string => `${command} gagal. ${reason}`,

  started: (data: string): string => `Laporan: ${data}`,
  command: (command: string, cost: Cost): string =>
    `${command.padEnd(8)} ${count(cost.roundTrips, 3)} perjalanan ${count(cost.actions, 8)} aksi ` +
    `${count(cost.bytes, 12)} byte ${formatNumber(cost.milliseconds / 1000, 2).padStart(8)} detik`,
  written: (file: string, bytes: number): string => `Ditulis: ${file} (${formatNumber(Math.ceil(bytes / 1024))} KB)`,
  findingsWritten: (file: string, { salah, saran, ...counts }: SeverityCounts): string =>
    `Ditulis: ${file} (${salah} salah, ${counts['perlu-konfirmasi']} perlu konfirmasi, ${saran} saran)`,
  copyName: (fileName: string): string => `Nama berkas untuk dikirim: ${fileName}`,
  notOpened: 'Salinan untuk Kanwil tidak dapat dibuka sebagai buku kerja baru.',
  logWritten: (file: string, lines: number): string => `Log: ${file} (${formatNumber(lines)} permintaan)`,
  headline,
} as const;

const count = (value: number, width: number): string => formatNumber(value).padStart(width);
const percent = (fraction: number | null): string => (fraction === null ? '-' : formatPercent(fraction, 2));

/** Figures as the workbook's cells hold them. */
function headline(figures: Headline): string {
  const { year, absorptions, totals, means, overallMean, statuses, indicators } = figures;
  const lines = [
    `Serapan anggaran ${year ?? ''}`.trimEnd(),
    ...absorptions.map(({ code, name, absorption }) => row(`${code} ${name}`, percent(absorption))),
    row('Jumlah', percent(totals.absorption), moneyNote(totals)),
    '',
    'Rata-rata capaian per sasaran kegiatan',
    ...means.map((mean) => row(shortened(mean.objective), percent(mean.mean), indicatorsNote(mean))),
    row('Seluruh IKK', percent(overallMean.mean), indicatorsNote(overallMean)),
    '',
    'Jumlah indikator menurut status',
    ...statuses
      .filter(({ total }) => total > 0)
      .map((status) => row(status.status, String(status.total), levels(status))),
    '',
    'Capaian per indikator kinerja kegiatan',
    ...indicators
      .slice(0, MOST_INDICATORS)
      .map(({ code, achievement, status, earlier }) =>
        row(
          `${code.padEnd(12)} ${status}`,
          typeof achievement === 'string' ? achievement : percent(achievement),
          earlier.map((past) => `${past.year}: ${percent(past.achievement)}`).join('; '),
        ),
      ),
    ...(indicators.length > MOST_INDICATORS
      ? [`  dan ${formatNumber(indicators.length - MOST_INDICATORS)} indikator lain`]
      : []),
    '',
    `Sel berisi galat: ${formatNumber(figures.errorCells)} dari ${formatNumber(figures.filledCells)} sel`,
  ];
  return lines.join('\n');
}

/** More indicators than this are counted, not listed. */
const MOST_INDICATORS = 40;
const LABEL = 56;
const FIGURE = 14;

const row = (label: string, figure: string, note = ''): string =>
  `  ${label.padEnd(LABEL)} ${figure.padStart(FIGURE)}${note === '' ? '' : `  ${note}`}`;

const shortened = (text: string): string => (text.length > LABEL ? `${text.slice(0, LABEL - 1).trimEnd()}…` : text);

const money = (amount: number | null): string => (amount === null ? '-' : formatRupiah(amount));

const moneyNote = ({ ceiling, spent }: Headline['totals']): string => `${money(spent)} dari ${money(ceiling)}`;

const indicatorsNote = ({ counted, total }: Omit<ObjectiveMean, 'objective'>): string => `${counted} dari ${total} IKK`;

const levels = ({ byLevel }: StatusCount): string =>
  Object.entries(byLevel)
    .filter(([, number]) => number > 0)
    .map(([level, number]) => `${level} ${number}`)
    .join(', ');
