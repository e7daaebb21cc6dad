/** Kirim: the copy for the Kanwil. */
import type { PersonalKind } from '../../domain/personal-data';

const PERSONAL: Readonly<Record<PersonalKind, string>> = {
  nip: 'seperti NIP',
  nik: 'seperti NIK',
  phone: 'seperti nomor telepon',
};

export const sendId = {
  title: 'Kirim ke Kanwil',
  intro:
    'Membuat salinan yang dapat dibuka tanpa add-in ini, di Excel 2016 ke atas dan LibreOffice. Isian di buku kerja ini tidak diubah.',
  notReady: 'Belum ada lembar isian untuk dikirim.',
  toStart: 'Ke Mulai',
  form: 'Isi salinan',
  live: 'Rumus Excel biasa',
  liveAbout: 'Setiap angka tetap dapat ditelusuri dan dihitung ulang.',
  values: 'Nilai saja',
  valuesAbout: 'Kolom fungsi LKJIP berisi nilai terakhir; rumus lain tetap.',
  more: 'Pilihan',
  openFindings: 'Sertakan temuan yang masih terbuka',
  smallCounts: 'Tulis jumlah orang di bawah 5 sebagai <\u00a05 dalam kalimat',
  smallCountsAbout: 'Angka dalam tabel tetap.',
  send: 'Buat salinan',
  sendAgain: 'Buat salinan baru',
  outdated: 'Daftar indikator atau anggaran berubah. Tabel disusun ulang lebih dahulu saat salinan dibuat.',
  warnings: {
    title: 'Periksa dahulu sebelum dikirim',
    findings: (wrong: number, unsure: number) =>
      `Masih terbuka: ${wrong} temuan Salah dan ${unsure} Perlu konfirmasi.${wrong > 0 ? ' Salinan akan diberi nama DRAF.' : ''}`,
    unmeasured: (count: number) => `${count} indikator belum diisi:`,
    otherYear: (year: number, found: number) => `tahun ${found}, padahal tahun laporan ${year}`,
    otherYears: 'Tahun berbeda:',
    personal: 'Mungkin data pribadi:',
    personalKind: (kind: PersonalKind) => PERSONAL[kind],
    toCheck: 'Buka Periksa',
    goTo: (place: string) => `Ke sel: ${place}`,
    more: (count: number) => `dan ${count} lagi`,
    yes: 'Tetap buat salinan',
    no: 'Perbaiki dahulu',
  },
  made: {
    title: (version: number) => `Salinan versi ${version} sudah dibuat`,
    opened: 'Salinan terbuka sebagai buku kerja baru. Simpan dengan nama di bawah ini, lalu kirimkan.',
    inPlaceTitle: 'Salinan dibuat di buku kerja ini',
    inPlace:
      'Excel ini tidak dapat membuka salinan sebagai buku kerja baru, sehingga fungsi LKJIP di sini diganti dengan rumus Excel biasa. Pilih File > Simpan Salinan, pakai nama di bawah ini, lalu kembalikan fungsi LKJIP di sini.',
    inPlaceKept:
      'Lembar Hasil Pengecekan dan rujukan ke add-in tetap ada di dalamnya, dan jumlah orang ditulis apa adanya. Hapus lembar itu sebelum mengirim bila tidak perlu dibaca penerima.',
    draft: (count: number) => `DRAF: masih ada ${count} temuan Salah yang terbuka.`,
    replaced: (native: number, values: number) =>
      [
        native > 0 ? `${native} sel berisi rumus Excel biasa` : '',
        values > 0 ? `${values} sel berisi nilai terakhir` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    fileName: 'Nama berkas',
    copyName: 'Salin nama',
    copied: 'Nama berkas disalin.',
    notCopied: 'Office di komputer ini tidak mengizinkan penyalinan. Blok nama di atas, lalu tekan Ctrl+C.',
    openRecap: 'Lihat Rekap',
    openNotes: 'Lihat Keterangan Berkas',
    restore: 'Kembalikan fungsi LKJIP',
  },
};

export type SendTexts = typeof sendId;
