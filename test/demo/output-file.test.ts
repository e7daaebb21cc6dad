import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { OutputFile } from './output-file';
import { temporaryFolder } from './temporary-folder';

const at = temporaryFolder();

function open(file: string): OutputFile {
  const opened = OutputFile.open(file);
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

test('appears only when it is written, in a folder made for it', () => {
  const output = open(at('a', 'b', 'hasil.xlsx'));
  expect(existsSync(at('a', 'b', 'hasil.xlsx'))).toBe(false);
  expect(output.write('isi').ok).toBe(true);
  expect(readdirSync(at('a', 'b'))).toEqual(['hasil.xlsx']);
  expect(readFileSync(at('a', 'b', 'hasil.xlsx'), 'utf8')).toBe('isi');
});

test('replaces an older file, and leaves it alone when discarded', () => {
  writeFileSync(at('hasil.xlsx'), 'lama');
  open(at('hasil.xlsx')).discard();
  expect(readdirSync(at())).toEqual(['hasil.xlsx']);
  expect(readFileSync(at('hasil.xlsx'), 'utf8')).toBe('lama');
  open(at('hasil.xlsx')).write('baru');
  expect(readFileSync(at('hasil.xlsx'), 'utf8')).toBe('baru');
});

test('what was written stays when it is discarded afterwards', () => {
  const output = open(at('hasil.xlsx'));
  output.write('isi');
  output.discard();
  expect(readFileSync(at('hasil.xlsx'), 'utf8')).toBe('isi');
});

test('a folder that is a file: said at once', () => {
  writeFileSync(at('bukan-folder'), '');
  expect(OutputFile.open(at('bukan-folder', 'hasil.xlsx'))).toEqual({
    ok: false,
    error: `Berkas ${at('bukan-folder', 'hasil.xlsx')} tidak dapat ditulis: sudah ada berkas dengan nama folder itu.`,
  });
  expect(OutputFile.open(at('bukan-folder', 'dalam', 'hasil.xlsx'))).toMatchObject({
    error: expect.stringContaining('sebagian jalurnya bukan folder') as string,
  });
});

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('a folder in which the system makes none: said at once', () => {
  expect(OutputFile.open('/proc/lkjip/hasil.xlsx').ok).toBe(false);
});

test('a file that is a folder: nothing half-written stays', () => {
  mkdirSync(at('hasil.xlsx'));
  expect(open(at('hasil.xlsx')).write('isi')).toEqual({
    ok: false,
    error: `Berkas ${at('hasil.xlsx')} tidak dapat ditulis: itu sebuah folder, bukan berkas.`,
  });
  expect(readdirSync(at())).toEqual(['hasil.xlsx']);
});
