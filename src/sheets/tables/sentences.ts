import type { TableSpec } from '../table';

/** `tblNarasi`: sentences of derived sheets in the words of a person, found by the ID of the sentence. */
export const sentencesTable: TableSpec = {
  key: 'sentences',
  sheet: 'sentences',
  caption: 'Kalimat Suntingan',
  firstColumn: 0,
  columns: [
    {
      role: 'input',
      kind: 'id',
      key: 'id',
      header: 'ID',
      width: 22,
      help: 'ID kalimat, diisi oleh add-in. Jangan diubah.',
    },
    {
      role: 'input',
      kind: 'text',
      key: 'part',
      header: 'Bagian',
      width: 26,
      help: 'Lembar dan bagian laporan tempat kalimat ini berada; diisi oleh add-in.',
    },
    {
      role: 'input',
      kind: 'paragraph',
      key: 'text',
      header: 'Teks',
      width: 70,
      help: 'Kalimat Anda. Untuk mengubahnya lagi, ketik di lembar Tabel Bab III lalu pilih Susun.',
    },
    {
      role: 'input',
      kind: 'paragraph',
      key: 'automatic',
      header: 'Nilai saat ditulis',
      width: 70,
      help: 'Kalimat otomatis dengan angka pada saat kalimat Anda disimpan. Bila sekarang berbunyi lain, kalimat Anda ditandai agar diperiksa.',
    },
    {
      role: 'input',
      kind: 'day',
      key: 'savedOn',
      header: 'Tanggal',
      width: 12,
      help: 'Tanggal kalimat Anda disimpan.',
    },
  ],
};
