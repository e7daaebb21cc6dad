/** What Periksa says of the source report, and of the same report once it was corrected. */
import { describe, expect, test } from '@jest/globals';
import { countOpen, runChecks } from '../../src/domain/checks/run-checks';
import type { Report } from '../../src/domain/report';
import { corrected } from './corrected-report';
import { readSample } from './read-sample';

const sentences = (report: Report, severity: string): readonly string[] =>
  runChecks(report)
    .filter((finding) => finding.severity === severity)
    .map(({ check, sentence }) => `${check}: ${sentence}`);

describe('the source report', () => {
  const report = readSample('rutan-kupang-2023');

  test('has these contradictions', () => {
    expect(sentences(report, 'salah')).toMatchInlineSnapshot(`
      [
        "budget-cuts: Realisasi menurut output Rp7.975.085.701, menurut jenis belanja Rp7.975.084.732: selisih Rp969.",
        "paper-dates: Surat pengantar bertanggal 4 Januari 2023, sebelum keadaan per tanggal 31 Desember 2023.",
        "evidence-window: Target Kinerja 9: data dukung bertanggal di luar tahun laporan 2023: B02 (24 Januari 2022), B02 (19 Maret 2022), dan B03 (19 Maret 2022).",
        "printed-figures: SK1.IKK1: capaian 2023 tercetak 100% di Tabel III.1, terhitung 125,00% (sama dengan realisasi, belum dibandingkan dengan target).",
        "printed-figures: SK1.IKK2: capaian 2023 tercetak 100% di Tabel III.1, terhitung 106,38% (sama dengan realisasi, belum dibandingkan dengan target); capaian 2022 tercetak 107% di Tabel III.6, terhitung 107,53% (dipotong, bukan dibulatkan).",
        "printed-figures: SK2.IKK1: realisasi 2023 tercetak 90% di Tabel III.1, terhitung 91,01% (sama dengan target); capaian 2023 tercetak 100% di Tabel III.1, terhitung 101,12% (dihitung dari realisasi 90% yang tercetak); capaian 2023 tercetak 113% di Tabel III.26 dan Tabel III.27, terhitung 101,12% (dihitung dengan target 2022, 80%).",
        "printed-figures: SK2.IKK2: capaian 2023 tercetak 100% di Tabel III.1, terhitung 111,11% (sama dengan realisasi, belum dibandingkan dengan target).",
        "printed-figures: SK2.IKK3: capaian 2023 tercetak 100% di Tabel III.1, terhitung 111,11% (sama dengan realisasi, belum dibandingkan dengan target).",
        "printed-figures: SK3.IKK2: capaian 2023 tercetak 100% di Tabel III.1, terhitung 125,00% (sama dengan realisasi, belum dibandingkan dengan target); capaian 2022 tercetak 144% di Tabel III.39, terhitung 142,86%.",
        "printed-figures: SK3.IKK3: capaian 2023 tercetak 100% di Tabel III.1, terhitung 117,65% (sama dengan realisasi, belum dibandingkan dengan target); capaian 2023 tercetak 117% di Tabel III.41 dan Tabel III.42, terhitung 117,65% (dipotong, bukan dibulatkan).",
        "printed-figures: SK3.IKK4: capaian 2023 tercetak 100% di Tabel III.1, terhitung 125,00% (sama dengan realisasi, belum dibandingkan dengan target); capaian 2022 tercetak 142% di Tabel III.45, terhitung 142,86% (dipotong, bukan dibulatkan).",
        "printed-figures: SK4.IKK6: capaian 2023 tercetak 200% di Tabel III.1, terhitung 100,00% (sama dengan realisasi, belum dibandingkan dengan target).",
        "printed-figures: SK4.IKK7: capaian 2023 tercetak 6.400% di Tabel III.1, terhitung 100,00% (sama dengan realisasi, belum dibandingkan dengan target).",
        "printed-figures: SK4.IKK8: capaian 2023 tercetak 1.000% di Tabel III.1, terhitung 100,00% (sama dengan realisasi, belum dibandingkan dengan target); target Renstra 2024 tercetak 1 di Tabel III.70, tercatat 10.",
        "printed-figures: SS2.IKU1: target 2023 tercetak 80% di Tabel III.75, tercatat 80 (tercetak sebagai persen); realisasi 2021 tercetak 80% di Tabel III.75, tercatat 80 (tercetak sebagai persen); realisasi 2022 tercetak 80% di Tabel III.75, tercatat 80 (tercetak sebagai persen).",
        "printed-figures: SS3.IKU1: target 2023 tercetak 80% di Tabel III.76, tercatat 80 (tercetak sebagai persen); realisasi 2021 tercetak 80% di Tabel III.76, tercatat 80 (tercetak sebagai persen); realisasi 2022 tercetak 80% di Tabel III.76, tercatat 80 (tercetak sebagai persen).",
        "printed-figures: Jumlah anggaran menurut kegiatan: realisasi anggaran 2023 tercetak Rp7.975.084.732 di Tabel III.83, terhitung Rp7.975.085.701 (sama dengan jumlah menurut jenis belanja).",
        "printed-figures: SMART: nilai 2023 tercetak 93,7 di Gambar III.5, tercatat 93,37.",
      ]
    `);
  });

  test('has these questions', () => {
    expect(sentences(report, 'perlu-konfirmasi')).toMatchInlineSnapshot(`
      [
        "two-systems: Serapan 2023 berbeda: menurut tabel anggaran 98,51%, e-Monev B12 97,49%, dan SMART (Penyerapan Anggaran) 99,30%.",
        "realisation-missing: Realisasi belum diisi untuk 3 dari 3 indikator: SS1.IKU1, SS2.IKU1, dan SS3.IKU1.",
        "realisation-missing: Realisasi belum diisi untuk 6 dari 6 indikator: SP1.IKP1, SP2.IKP1, SP2.IKP2, SP2.IKP3, SP2.IKP4, dan SP3.IKP1.",
        "realisation-equals-target: SK1.IKK8: realisasi 27,00% sama persis dengan target dan tidak dihitung dari pembilang dan penyebut.",
        "excluding-counts: SK3.IKK2 menyatakan 48 dari 48 kejadian dicegah, tetapi kejadian masih dihitung pada SK3.IKK3 (4) dan SK3.IKK4 (4).",
        "agreement-against-renstra: SK1.IKK3: target 2023 97% lebih berat dari Renstra 94% dan target 2022 96% lebih berat dari Renstra 93%; seluruh deret Renstra (92%, 93%, 94%, 94%) sama dengan SK1.IKK2, mungkin tersalin.",
        "quarters: SP1.IKP1: realisasi TW1 belum diisi.",
        "quarters: SP2.IKP1: target triwulan (penjumlahan) 80, target Perjanjian Kinerja 85; SP2.IKP2: target triwulan (penjumlahan) 80, target Perjanjian Kinerja 85; SP2.IKP3: target triwulan (penjumlahan) 80, target Perjanjian Kinerja 85.",
        "letter-numbers: Nomor surat berjalan mundur: W22.PAS.EO-UM.01.01-414 bertanggal 17 Mei 2023, padahal W22.PAS.EO-UM.01.01-447 bertanggal 20 April 2023.",
        "letter-numbers: Nomor surat W22.PAS.EO.UM.01.01-694 TAHUN 2022 menyebut tahun 2022, padahal suratnya bertanggal 20 Juni 2023.",
        "evidence-missing: Data dukung belum diisi pada 47 dari 115 isian bulanan yang sudah jatuh tempo: target 1 (5 bulan), target 2 (5 bulan), target 3 (5 bulan), target 4 (5 bulan), target 5 (5 bulan), target 7 (5 bulan), dan 3 lainnya.",
      ]
    `);
  });

  test('has these suggestions', () => {
    expect(sentences(report, 'saran')).toMatchInlineSnapshot(`
      [
        "printed-figures: SK1.IKK5: capaian 2023 tercetak 117% di Tabel III.1, Tabel III.14, dan Tabel III.15, terhitung 117,65% (dipotong, bukan dibulatkan).",
        "printed-figures: SK1.IKK6: capaian 2023 tercetak 117% di Tabel III.1, Tabel III.17, dan Tabel III.18, terhitung 117,65% (dipotong, bukan dibulatkan).",
        "printed-figures: SK1.IKK4: capaian 2022 tercetak 142% di Tabel III.12, terhitung 142,86% (dipotong, bukan dibulatkan).",
        "printed-figures: SK1.IKK7: capaian 2022 tercetak 142% di Tabel III.21, terhitung 142,86% (dipotong, bukan dibulatkan).",
        "achievement-above-limit: Capaian di atas 120%: SK1.IKK1 125,00%, SK1.IKK4 125,00%, dan SK1.IKK7 125,00%; tinjau targetnya.",
        "achievement-above-limit: Capaian di atas 120%: SK3.IKK2 125,00% dan SK3.IKK4 125,00%; tinjau targetnya.",
        "unchanged-targets: Target 2021-2023 tidak berubah: SK4.IKK6 2 Unit, SK4.IKK7 64 Unit, dan SK4.IKK8 10 Unit.",
      ]
    `);
  });
});

describe('the corrected report', () => {
  const report = corrected(readSample('rutan-kupang-2023'));

  test('has no contradiction', () => {
    expect(sentences(report, 'salah')).toEqual([]);
  });

  test('leaves what only the office can answer, each for a reason', () => {
    const open: readonly (readonly [string, string])[] = [
      [
        'two-systems: Serapan 2023 berbeda: menurut tabel anggaran 98,51% dan SMART (Penyerapan Anggaran) 99,30%.',
        'SMART is published by another ministry; whether it counts on the same ceiling has to be asked there',
      ],
      [
        'realisation-missing: Realisasi belum diisi untuk 3 dari 3 indikator: SS1.IKU1, SS2.IKU1, dan SS3.IKU1.',
        'the source prints no IKU of 2023',
      ],
      [
        'realisation-missing: Realisasi belum diisi untuk 6 dari 6 indikator: SP1.IKP1, SP2.IKP1, SP2.IKP2, SP2.IKP3, SP2.IKP4, dan SP3.IKP1.',
        'the source prints no IKP of 2023',
      ],
      [
        'realisation-equals-target: SK1.IKK8: realisasi 27,00% sama persis dengan target dan tidak dihitung dari pembilang dan penyebut.',
        'the source gives five people and no denominator',
      ],
      ['quarters: SP1.IKP1: realisasi TW1 belum diisi.', 'the source prints three of the four quarters'],
      [
        'evidence-missing: Data dukung belum diisi pada 47 dari 115 isian bulanan yang sudah jatuh tempo: target 1 (5 bulan), target 2 (5 bulan), target 3 (5 bulan), target 4 (5 bulan), target 5 (5 bulan), target 7 (5 bulan), dan 3 lainnya.',
        'the months are blank in the source',
      ],
    ];
    expect(sentences(report, 'perlu-konfirmasi')).toEqual(open.map(([sentence]) => sentence));
    expect(open.length).toBeLessThanOrEqual(10);
  });

  test('says so in its counts', () => {
    expect(countOpen(runChecks(report))).toMatchObject({ salah: 0, 'perlu-konfirmasi': 6 });
  });
});

describe('the invented sample', () => {
  const report = readSample('contoh-satker');

  test('has the one contradiction that was put into it', () => {
    expect(sentences(report, 'salah')).toEqual([
      'published-scores: NKA 2023: nilai akhir tercatat 92,67, terhitung 94,17 menurut PMK 2/PMK.02/2021.',
    ]);
  });

  test('has these questions and one suggestion', () => {
    expect(sentences(report, 'perlu-konfirmasi')).toEqual([
      'two-systems: Serapan 2022 berbeda: menurut tabel anggaran 99,23% dan SMART (Penyerapan Anggaran) 97,20%.',
      'two-systems: Serapan 2023 berbeda: menurut tabel anggaran 99,46% dan SMART (Penyerapan Anggaran) 98,40%.',
      'quarters: SK3.IKK3: realisasi TW3 belum diisi.',
      'evidence-window: Target Kinerja 2: data dukung bertanggal di luar jendela bulannya: B08 (17 September 2024).',
      'evidence-missing: Data dukung belum diisi pada 2 dari 27 isian bulanan yang sudah jatuh tempo: target 3 (2 bulan).',
    ]);
    expect(sentences(report, 'saran')).toEqual([
      'achievement-above-limit: Capaian di atas 120%: SK1.IKK2 130,00%; tinjau targetnya.',
    ]);
  });
});
