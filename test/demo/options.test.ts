import path from 'node:path';
import { readOptions } from './options';

const read = (...args: string[]) => readOptions(args);

test('without arguments: the sample into out/, no log', () => {
  expect(read()).toEqual({
    ok: true,
    value: {
      help: false,
      data: path.join('assets', 'sample', 'rutan-kupang-2023.json'),
      workbook: path.join('out', 'rutan-kupang-2023.xlsx'),
      copy: path.join('out', 'rutan-kupang-2023-kanwil.xlsx'),
      findings: path.join('out', 'rutan-kupang-2023-periksa.json'),
      log: null,
    },
  });
});

test.each([
  [['--data', 'a/laporan 2024.json', '--out', 'b', '--log', 'c/log.jsonl']],
  [['--data=a/laporan 2024.json', '--out=b', '--log=c/log.jsonl']],
])('takes %j', (args) => {
  expect(read(...args)).toEqual({
    ok: true,
    value: {
      help: false,
      data: 'a/laporan 2024.json',
      workbook: path.join('b', 'laporan 2024.xlsx'),
      copy: path.join('b', 'laporan 2024-kanwil.xlsx'),
      findings: path.join('b', 'laporan 2024-periksa.json'),
      log: 'c/log.jsonl',
    },
  });
});

test('the workbook takes the name of the data file, dots inside it kept', () => {
  expect(read('--data', 'rutan.2023.json', '--out', 'x')).toMatchObject({
    value: { workbook: path.join('x', 'rutan.2023.xlsx') },
  });
});

test.each([['--help'], ['-h']])('%s asks for help', (option) => {
  expect(read(option)).toMatchObject({ ok: true, value: { help: true } });
});

test.each([
  [['--tahun', '2023'], 'Opsi --tahun tidak dikenal'],
  [['-x'], 'Opsi -x tidak dikenal'],
  [['--toString'], 'Opsi --toString tidak dikenal'],
  [['laporan.json'], 'Argumen "laporan.json" tidak dikenal'],
  [['--', 'laporan.json'], 'Argumen "laporan.json" tidak dikenal'],
  [['--data'], 'Opsi --data memerlukan nilai'],
  [['--data', '--out', 'x'], 'Opsi --data memerlukan nilai'],
  [['--out='], 'Opsi --out memerlukan nilai'],
  [['--help=ya'], 'Opsi --help tidak menerima nilai'],
  [['--out', 'a', '--out', 'b'], 'Opsi --out ditulis lebih dari sekali'],
])('refuses %j', (args, message) => {
  expect(read(...args)).toEqual({ ok: false, error: expect.stringContaining(message) as string });
});

test.each([
  [['--data', 'a.json', '--log', 'a.json'], 'a.json'],
  [['--data', 'a.json', '--log', './x/../a.json'], './x/../a.json'],
  [['--data', 'a.json', '--out', 'x', '--log', 'x/a.xlsx'], 'x/a.xlsx'],
  [['--data', 'a.json', '--out', 'x', '--log', 'x/a-kanwil.xlsx'], 'x/a-kanwil.xlsx'],
  [['--data', 'x/a.xlsx', '--out', 'x'], path.join('x', 'a.xlsx')],
])('refuses to write one file over another: %j', (args, file) => {
  expect(read(...args)).toEqual({
    ok: false,
    error: expect.stringContaining(`Berkas ${file} dipakai untuk dua`) as string,
  });
});
