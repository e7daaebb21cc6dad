/** Pulihkan Rumus: after a copy came back. */
export const restoreId = {
  title: 'Pulihkan Rumus',
  intro:
    'Untuk salinan yang kembali dari Kanwil, atau bila sel menampilkan #NAME?. Fungsi LKJIP dipasang lagi; isian dan catatan Kanwil tetap.',
  run: 'Pulihkan rumus',
  again: 'Bandingkan lagi',
  file: (name: string, sentAt: string) => `Dibandingkan dengan ${name}, dibuat ${sentAt}.`,
  noFile: 'Buku kerja ini tidak memuat isian yang dikirim, jadi tidak ada yang dapat dibandingkan.',
  none: 'Tidak ada isian yang berubah sejak dikirim.',
  changes: (count: number) => `Berubah sejak dikirim (${count})`,
  accepted: (count: number) => `Diterima (${count})`,
  notes: (count: number) => `Catatan Kanwil (${count})`,
  notesStay: 'Catatan tetap di lembar Rekap, juga setelah Kirim berikutnya.',
  value: (was: string, now: string) => `${was} menjadi ${now}`,
  blank: '(kosong)',
  added: 'Baris ditambahkan',
  deleted: 'Baris dihapus. Bila ditolak, baris kembali di akhir tabel.',
  notRejectable: 'Semula rumus yang diketik sendiri; ketik kembali di selnya bila perlu.',
  goTo: (place: string) => `Ke sel: ${place}`,
  accept: 'Terima',
  reject: 'Tolak',
  reopen: 'Buka lagi',
  acceptAll: 'Terima semua',
  rejectAll: 'Tolak semua',
  about: (action: string, place: string) => `${action}: ${place}`,
};

export type RestoreTexts = typeof restoreId;
