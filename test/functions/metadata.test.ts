/**
 * The contract with Excel. Workbooks in the field hold these ids and argument orders for years, so the metadata is
 * compared with a reviewed copy; `UPDATE_GOLDEN=1 npx jest test/functions` rewrites it after a deliberate change.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { generateMetadata, SOURCE } from '../add-in/custom-functions';

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly options?: object;
    readonly parameters: readonly {
      readonly name: string;
      readonly type: string;
      readonly dimensionality?: string;
      readonly repeating?: boolean;
      readonly description?: string;
      readonly optional?: boolean;
    }[];
  }[];
}

const GOLDEN = path.join(__dirname, 'golden/functions.json');
const SRC = path.resolve(__dirname, '../../src');

let json: string;
let metadata: Metadata;
let exported: ReadonlyMap<string, unknown>;

beforeAll(async () => {
  const generated = await generateMetadata();
  json = `${generated.metadataJson}\n`;
  metadata = JSON.parse(json) as Metadata;
  exported = generated.exported;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(GOLDEN, json);
});

test('is the reviewed one', () => {
  expect(json).toBe(readFileSync(GOLDEN, 'utf8'));
});

test('has the public ids and argument orders', () => {
  const signatures = metadata.functions.map(({ id, parameters }) => {
    const names = parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name));
    return `${id}(${names.join(', ')})`;
  });
  expect(signatures).toEqual([
    'REALISASI(pembilang, penyebut)',
    'PENURUNAN(awal, akhir)',
    'CAPAIAN(target, realisasi, [arah], [batas], [nihil])',
    'STATUS(target, realisasi, [arah], [nihil])',
    'SERAPAN(pagu, realisasi)',
    'EFISIENSI(capaian, serapan)',
    'TERBILANG(angka, [satuan])',
    'NILAIEFISIENSI(efisiensi)',
    'SMART(capaianRO, nilaiEfisiensi, konsistensi, penyerapan)',
    'IKPA(nilai, bobot, [dispensasi])',
    'NKA(perencanaan, ikpa, tahun)',
  ]);
});

test('every tag became a function, and every export has the tag', () => {
  // The generator drops a tagged arrow function without a word.
  const tags = readFileSync(SOURCE, 'utf8').match(/@customfunction/gi);
  expect(tags).toHaveLength(metadata.functions.length);
  expect(exported.size).toBe(metadata.functions.length);
});

test('no other file has the tag', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const tagged = files.filter((file) => /@customfunction/i.test(readFileSync(path.join(SRC, file), 'utf8')));
  expect(tagged.map((file) => path.join(SRC, file))).toEqual([SOURCE]);
});

test('every parameter is any, so that text and blanks reach our own messages', () => {
  const types = metadata.functions.flatMap(({ parameters }) => parameters.map(({ type }) => type));
  expect(new Set(types)).toEqual(new Set(['any']));
});

test('only the ranges of IKPA are ranges; nothing repeats', () => {
  const all = metadata.functions.flatMap(({ id, parameters }) => parameters.map((own) => ({ id, ...own })));
  const ranges = all.filter(({ dimensionality }) => dimensionality !== undefined);
  expect(ranges.map(({ id, name, dimensionality }) => [id, name, dimensionality])).toEqual([
    ['IKPA', 'nilai', 'matrix'],
    ['IKPA', 'bobot', 'matrix'],
  ]);
  expect(all.filter(({ repeating }) => repeating !== undefined)).toEqual([]);
});

test('functions are plain: not volatile, not streaming, without addresses', () => {
  expect(metadata.functions.filter(({ options }) => options !== undefined)).toEqual([]);
});

test('every function and parameter is described in a sentence', () => {
  for (const { id, description, parameters } of metadata.functions) {
    expect([id, description]).toEqual([id, expect.stringMatching(/^[A-Z].{20,}\.$/s)]);
    for (const { name, description: help } of parameters) {
      expect([id, name, help]).toEqual([id, name, expect.stringMatching(/^["A-Z].{10,}\.$/s)]);
    }
  }
});

test('every result is described, although the metadata has no place for it', () => {
  const source = ts.createSourceFile(SOURCE, readFileSync(SOURCE, 'utf8'), ts.ScriptTarget.Latest, true);
  const returns = source.statements
    .filter(ts.isFunctionDeclaration)
    .map((declaration) => String(ts.getJSDocReturnTag(declaration)?.comment ?? ''));
  expect(returns).toHaveLength(metadata.functions.length);
  for (const comment of returns) expect(comment).toMatch(/^[A-Z].{15,}\.$/s);
});

test('scores say that they are points, and Efisiensi that it is a fraction', () => {
  for (const id of ['SMART', 'IKPA', 'NKA']) {
    const { parameters = [] } = metadata.functions.find((own) => own.id === id) ?? {};
    const scores = parameters.filter(({ name }) => !['bobot', 'tahun'].includes(name));
    expect(scores.length).toBeGreaterThan(0);
    for (const { name, description } of scores)
      expect([id, name, description]).toEqual([id, name, expect.stringMatching(/\bpoin\b/)]);
  }
  const efficiency = metadata.functions.find(({ id }) => id === 'NILAIEFISIENSI')?.parameters[0];
  expect(efficiency?.description).toMatch(/pecahan.*14,94%/);
});

test('EFISIENSI says that it is not the Nilai Efisiensi of SMART', () => {
  const help = metadata.functions.find(({ id }) => id === 'EFISIENSI')?.description;
  expect(help).toMatch(/[Bb]ukan Nilai Efisiensi pada SMART/);
});
