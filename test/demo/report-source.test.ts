import { mkdirSync, writeFileSync } from 'node:fs';
import { readReportFile } from './report-source';
import { temporaryFolder } from './temporary-folder';
import { readSampleText } from '../sample/read-sample';

const at = temporaryFolder();

function errorOf(content: string | Uint8Array): string {
  writeFileSync(at('laporan.json'), content);
  const result = readReportFile(at('laporan.json'));
  if (result.ok) throw new Error('The file was taken.');
  return result.error;
}

const sample = readSampleText('rutan-kupang-2023');

test('reads a report, with or without a byte order mark', () => {
  for (const mark of ['', '\uFEFF']) {
    writeFileSync(at('laporan.json'), mark + sample);
    expect(readReportFile(at('laporan.json'))).toMatchObject({ ok: true, value: { identity: { year: 2023 } } });
  }
});

test('says the line and column where the text does not parse', () => {
  const error = errorOf('{\n  "schema": 1,\n  "identity": {,\n}\n');
  expect(error).toContain(at('laporan.json'));
  expect(error).toContain('Baris 3, kolom 16');
});

test('says the JSON path of each wrong value', () => {
  const wrong = JSON.parse(sample) as { identity: { year: unknown }; indicators: { target?: unknown }[] };
  wrong.identity.year = 'dua ribu';
  Object.assign(wrong.indicators[3] ?? {}, { target: '80%' });
  const error = errorOf(JSON.stringify(wrong));
  expect(error).toContain('$.identity.year: diharapkan tahun');
  expect(error).toContain('$.indicators[3].target: diharapkan angka');
  expect(error.split('\n')).toHaveLength(3);
});

test('refuses text in another encoding instead of losing its characters', () => {
  expect(errorOf(Buffer.from(sample.replace('Kupang', 'Kup\u00e4ng'), 'latin1'))).toMatch(/bukan teks UTF-8/);
});

test('says why a file cannot be read', () => {
  expect(readReportFile(at('tidak-ada.json'))).toEqual({
    ok: false,
    error: `Berkas laporan ${at('tidak-ada.json')} tidak dapat dibaca: tidak ditemukan.`,
  });
  mkdirSync(at('folder.json'));
  expect(readReportFile(at('folder.json'))).toMatchObject({
    error: expect.stringContaining('itu sebuah folder, bukan berkas') as string,
  });
});
