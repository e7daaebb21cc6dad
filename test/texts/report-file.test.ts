import { describe, expect, test } from '@jest/globals';
import { parseReport } from '../../src/domain/report-file';
import { REPORT_FIELDS } from '../../src/domain/report-fields';
import type { Expectation } from '../../src/domain/report-values';
import { reportFileFindingText } from '../../src/texts/report-file.id';

function sentences(text: string): string[] {
  const result = parseReport(text);
  return result.ok ? [] : result.error.map(reportFileFindingText);
}

describe('one sentence for each kind of finding', () => {
  test.each([
    [
      '{"schema": 1,\n  identity: {}}',
      'Baris 2, kolom 3: bukan JSON yang sah; ditemukan "identity", padahal yang diharapkan nama kunci dalam tanda kutip ganda.',
    ],
    [
      '{"schema": 1',
      'Baris 1, kolom 13: bukan JSON yang sah; berkas sudah berakhir, padahal yang diharapkan koma (,) atau tanda penutup } atau ].',
    ],
    [
      '{"schema": 1, "identity": {}, "schema": 1}',
      'Baris 1, kolom 31: kunci "schema" ditulis dua kali dalam satu objek; hapus salah satunya.',
    ],
    ['{"schema": 2}', '$.schema: versi format angka 2 tidak dikenal; versi ini membaca format 1.'],
    ['{"schema": 1}', '$.identity: wajib ada, tetapi tidak ditemukan atau kosong.'],
    [
      '{"schema": 1, "identity": {}, "history": [{"id": "A", "tahun": 2022}], "indicators": [{"id": "A"}]}',
      '$.history[0].tahun: kunci ini tidak dikenal. Kunci yang dikenal: id, year, target, realisation, nil.',
    ],
    [
      '{"schema": 1, "identity": {"period": "tahunan"}}',
      '$.identity.period: diharapkan "Semester I" atau "Tahunan"; ditemukan teks "tahunan".',
    ],
    [
      '{"schema": 1, "identity": {"asOf": "31/12/2023"}}',
      '$.identity.asOf: diharapkan tanggal berbentuk "tttt-bb-hh" yang ada di kalender, misalnya "2023-12-31"; ditemukan teks "31/12/2023".',
    ],
    [
      '{"schema": 1, "identity": {"unitName": ""}}',
      '$.identity.unitName: diharapkan teks yang berisi, paling panjang 32.767 karakter, atau null bila kosong; ditemukan teks kosong.',
    ],
    [
      '{"schema": 1, "identity": {}, "indicators": [{"id": "A"}, {"id": "a"}]}',
      '$.indicators[1]: "a" sudah dipakai di $.indicators[0].',
    ],
    [
      '{"schema": 1, "identity": {}, "indicators": [{"id": "A", "supportingOutput": "Z"}], "outputs": [{"id": "O"}]}',
      '$.indicators[0].supportingOutput: "Z" tidak ada dalam daftar output atau kegiatan.',
    ],
  ])('of %s', (text, sentence) => {
    expect(sentences(text)).toEqual([sentence]);
  });

  test('and of what is not listed', () => {
    const rows = JSON.stringify(Array.from({ length: 53 }, () => 1));
    expect(sentences(`{"schema": 1, "identity": {}, "history": ${rows}}`).at(-1)).toBe(
      'Masih ada 3 kesalahan lain yang tidak ditampilkan.',
    );
  });
});

test('what each kind of field expects is said in a sentence of its own', () => {
  const kinds = Object.values(REPORT_FIELDS).flatMap((fields) => Object.values<{ expects: Expectation }>(fields));
  const expectations = [...new Set(kinds.map(({ expects }) => expects))].filter((kind) => kind !== 'word');
  const said = expectations.map((expects) =>
    reportFileFindingText({ code: 'value', path: '$', expects, words: [], found: { kind: 'null', shown: '' } }),
  );
  expect(new Set(said).size).toBe(expectations.length);
  for (const sentence of said) expect(sentence).toMatch(/^\$: diharapkan \S.+; ditemukan null\.$/);
});
