/** The whole way from a report file to a finished workbook, as `npm run demo` goes it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { readXlsx } from '../host/xlsx/read-xlsx';
import { readSampleText } from '../sample/read-sample';
import { runDemo } from './demo';
import type { FindingInFile } from './findings-file';
import { temporaryFolder } from './temporary-folder';

const REPOSITORY = path.resolve(__dirname, '../..');
const SAMPLE = path.join(REPOSITORY, 'assets/sample/rutan-kupang-2023.json');
const at = temporaryFolder();

async function demo(...args: string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await runDemo(args, {
    print: (text) => printed.push(text),
    complain: (text) => complained.push(text),
  });
  return { code, output: printed.join('\n'), errors: complained.join('\n') };
}

describe('a report', () => {
  test('becomes a workbook, a line per command and the headline; the log has every request', async () => {
    const { code, output, errors } = await demo(
      '--data',
      SAMPLE,
      '--out',
      at('out'),
      '--log',
      at('log', 'minta.jsonl'),
    );
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(readdirSync(at('out'))).toEqual([
      'rutan-kupang-2023-kanwil.xlsx',
      'rutan-kupang-2023-periksa.json',
      'rutan-kupang-2023.xlsx',
    ]);
    const findings = JSON.parse(readFileSync(at('out', 'rutan-kupang-2023-periksa.json'), 'utf8')) as FindingInFile[];
    const counted = ['Salah', 'Perlu konfirmasi', 'Saran'].map(
      (word) => findings.filter(({ tingkat }) => tingkat === word).length,
    );
    expect(output).toContain(`(${counted[0]} salah, ${counted[1]} perlu konfirmasi, ${counted[2]} saran)`);
    expect(findings[0]).toMatchObject({
      tingkat: 'Salah',
      kode: 'budget-cuts',
      tentang: 'Anggaran',
      temuan: 'Realisasi menurut output Rp7.975.085.701, menurut jenis belanja Rp7.975.084.732: selisih Rp969.',
      tempat: ['Realisasi Anggaran: 51, Realisasi', 'Realisasi Anggaran: 5252.1, Realisasi'],
    });
    expect(findings[0]?.aturan).toContain('sama sampai rupiah terakhir');
    expect(findings[0]?.sumber).toContain('SAKTI');
    expect(output).toMatch(/^Nama berkas untuk dikirim: (DRAF_)?LKjIP_2023_Tahunan_\d+_[\w-]+_v1\.xlsx$/m);
    for (const line of HEADLINE) expect(output).toMatch(line);
    const [, listed = ''] = /^Capaian per indikator kinerja kegiatan\n(.*?)\n\n/ms.exec(output) ?? [];
    expect(listed.split('\n').map((line) => line.trim().split(/ {2,}/, 1)[0])).toEqual(INDICATOR_CODES);

    const requests = readLog(at('log', 'minta.jsonl'));
    for (const request of requests) {
      expect(Object.keys(request)).toEqual(['command', 'batch', 'bytes', 'cleanup', 'body']);
      expect(request.bytes).toBeGreaterThan(JSON.stringify(request.body).length);
    }
    for (const [name, command] of COMMANDS) {
      const own = requests.filter((request) => request.command === command);
      const trips = own.filter(({ cleanup }) => !cleanup);
      expect(trips.length).toBeGreaterThan(1);
      expect(printedCost(output, name)).toEqual([
        trips.length,
        sum(trips.map(({ body }) => body.Actions.length)),
        sum(own.map(({ bytes }) => bytes)),
      ]);
    }
  });
});

const COMMANDS = [
  ['Siapkan', 'prepare'],
  ['Isi', 'fill'],
  ['Susun', 'build'],
  ['Periksa', 'check'],
  ['Kirim', 'send'],
] as const;

const INDICATOR_CODES = [8, 3, 4, 9].flatMap((count, objective) =>
  Array.from({ length: count }, (_, index) => `SK${objective + 1}.IKK${index + 1}`),
);

const HEADLINE = [
  /^ {2}51 Belanja Pegawai +97,66%$/m,
  /^ {2}52 Belanja Barang +99,56%$/m,
  /^ {2}53 Belanja Modal +99,35%$/m,
  /^ {2}Jumlah +98,51% +Rp7\.975\.084\.732 dari Rp8\.095\.386\.000$/m,
  /^ {2}Seluruh IKK +108,65% +24 dari 24 IKK$/m,
  /^ {2}Belum diisi +9 +IKU 3, IKP 6$/m,
  /^ {2}SK1\.IKK3 +Nihil +100,00% +2022: 100,00%$/m,
  /^ {2}SK3\.IKK2 +Tercapai +125,00% +2022: 142,86%$/m,
  /^Sel berisi galat: 0 dari [\d.]+ sel$/m,
];

/** Round trips, actions and bytes as printed for a command. */
function printedCost(output: string, name: string): readonly number[] {
  const line = new RegExp(`^${name} +(\\d+) perjalanan +([\\d.]+) aksi +([\\d.]+) byte +\\d+,\\d\\d detik$`, 'm').exec(
    output,
  );
  return (line ?? []).slice(1).map((text) => Number(text.replaceAll('.', '')));
}

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);

const readLog = (file: string): readonly LoggedRequest[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as LoggedRequest);

interface LoggedRequest {
  readonly command: string;
  readonly bytes: number;
  readonly cleanup: boolean;
  readonly body: LoggedBody;
}

interface LoggedBody {
  readonly Actions: readonly unknown[];
}

describe('a wrong file', () => {
  test.each([
    ['text that does not parse', (text: string) => text.replace('"schema": 1,', '"schema": 1'), /Baris 3, kolom 3/],
    [
      'a wrong value',
      (text: string) => text.replace('"year": 2023', '"year": "2023"'),
      /\$\.identity\.year: diharapkan tahun .*ditemukan teks "2023"/,
    ],
  ])('%s: says where, exits with 1, leaves nothing', async (_, spoil, message) => {
    const spoilt = spoil(readSampleText('rutan-kupang-2023'));
    expect(spoilt).not.toBe(readSampleText('rutan-kupang-2023'));
    writeFileSync(at('salah.json'), spoilt);
    const { code, output, errors } = await demo(
      '--data',
      at('salah.json'),
      '--out',
      at('out'),
      '--log',
      at('log.jsonl'),
    );
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toMatch(message);
    expect(readdirSync(at())).toEqual(['salah.json']);
  });
});

test('where the log cannot be written, no workbook is begun', async () => {
  writeFileSync(at('berkas'), '');
  const { code, errors } = await demo('--data', SAMPLE, '--out', at('out'), '--log', at('berkas', 'log.jsonl'));
  expect(code).toBe(1);
  expect(errors).toContain(`Berkas ${at('berkas', 'log.jsonl')} tidak dapat ditulis`);
  expect(readdirSync(at('out'))).toEqual([]);
});

test('help needs no report', async () => {
  const { code, output } = await demo('--help', '--data', at('tidak-ada.json'));
  expect(code).toBe(0);
  for (const option of ['--data', '--out', '--log', '--help']) expect(output).toContain(option);
});

describe('as a command', () => {
  const require = createRequire(__filename);

  test('is what `npm run demo` starts', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(REPOSITORY, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts['demo']).toBe('tsx test/demo/main.ts');
  });

  test('runs from the command line, and its failures reach the exit code', () => {
    const command = [require.resolve('tsx/cli'), path.join(__dirname, 'main.ts')];
    const output = execFileSync(process.execPath, [...command, '--data', SAMPLE, '--out', at('out')], {
      cwd: REPOSITORY,
      encoding: 'utf8',
    });
    expect(output).toContain('108,65%');
    expect(readXlsx(new Uint8Array(readFileSync(at('out', 'rutan-kupang-2023.xlsx')))).sheets.length).toBeGreaterThan(
      8,
    );

    const failed = spawnSync(process.execPath, [...command, '--data', at('tidak-ada.json'), '--out', at('lain')], {
      cwd: REPOSITORY,
      encoding: 'utf8',
    });
    expect([failed.status, failed.stdout]).toEqual([1, '']);
    expect(failed.stderr).toContain('tidak ditemukan');
    expect(existsSync(at('lain'))).toBe(false);
  }, 60_000);
});
