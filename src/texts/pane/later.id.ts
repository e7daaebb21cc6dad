/** Periksa and Kirim until they do their work: what they will do, and what to do until then. */
export const laterId = {
  check: {
    title: 'Periksa laporan',
    status: 'Pemeriksaan otomatis belum ada di versi ini.',
    until:
      'Sementara itu, lembar Ikhtisar menunjukkan indikator yang belum diisi, dan kolom Status di Pengukuran Kinerja menyebut alasannya.',
    action: 'Buka Ikhtisar',
  },
  send: {
    title: 'Kirim ke Kanwil',
    status: 'Salinan untuk Kanwil belum dapat dibuat di versi ini.',
    until:
      'Sementara itu, simpan buku kerja ini dengan nama lain dan kirimkan seperti biasa. Tabel hasil Susun berisi rumus Excel biasa dan tetap terbaca tanpa add-in ini.',
    action: 'Buka Ikhtisar',
  },
};

export type LaterTexts = typeof laterId;
