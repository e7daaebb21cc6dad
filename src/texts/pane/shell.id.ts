/** The frame of the task pane: places, notices, what a running command says. */
export const shellId = {
  paneName: 'LKjIP untuk Excel',
  places: {
    start: 'Mulai',
    fill: 'Isi',
    build: 'Susun',
    check: 'Periksa',
    send: 'Kirim',
    help: 'Bantuan',
  },
  placesLabel: 'Bagian LKjIP',
  loading: 'Memuat…',
  task: {
    prepare: 'Menyiapkan lembar isian…',
    fill: 'Menulis data contoh…',
    build: 'Menyusun tabel…',
    native: 'Mengganti rumus…',
    undo: 'Membatalkan…',
  },
  progress: (done: number, total: number, writing: string | null) =>
    writing === null ? `${done} dari ${total} bagian` : `${writing}: ${done} dari ${total} bagian`,
  cancel: 'Hentikan',
  cancelling: 'Menghentikan setelah langkah ini…',
  waitingForCell: (attempt: number, of: number) =>
    `Excel sedang menunggu pengetikan di sebuah sel. Tekan Enter atau Esc di lembar. Dicoba lagi otomatis (${attempt} dari ${of}).`,
  done: {
    prepare: 'Lembar isian siap. Data yang sudah ada tidak diubah.',
    fill: 'Data contoh sudah ditulis ke lembar isian.',
    build: 'Tabel sudah disusun.',
    native: 'Rumus add-in sudah diganti dengan rumus Excel biasa.',
    undo: 'Perubahan terakhir sudah dibatalkan.',
  },
  failedTitle: {
    prepare: 'Lembar isian belum selesai disiapkan',
    fill: 'Data contoh belum ditulis seluruhnya',
    build: 'Tabel belum selesai disusun',
    native: 'Rumus belum diganti',
    undo: 'Belum dapat dibatalkan',
    survey: 'Buku kerja belum dapat dibaca',
    row: 'Isian belum tersimpan',
    language: 'Bahasa panel belum diganti',
    live: 'Perubahan di lembar belum terbaca',
    place: 'Tempat itu belum dapat dibuka',
    formula: 'Contoh belum disisipkan',
  },
  cancelledTitle: 'Dihentikan',
  bug: 'Ada kesalahan di dalam add-in. Isian di lembar tidak hilang. Salin rincian dan kirimkan kepada pengelola add-in.',
  retry: 'Coba lagi',
  dismiss: 'Tutup pesan',
  copyDetails: 'Salin rincian',
  copied: 'Rincian disalin.',
  notCopied: 'Office di komputer ini tidak mengizinkan penyalinan. Blok teks di bawah ini, lalu tekan Ctrl+C.',
  placeGone: 'Lembar atau baris itu tidak ada lagi di buku kerja ini.',
  undo: 'Batalkan',
  undoTitle: 'Perubahan terakhir',
  typedOver: (count: number) =>
    `${count} sel yang diketik di lembar tabel diganti dengan rumus. Batalkan untuk mengembalikan ketikan itu.`,
  undoLabel: {
    fill: 'Data contoh ditulis',
    typed: (count: number) => `${count} sel yang diketik di tabel ditimpa`,
    row: (id: string) => `Isian ${id} disimpan`,
    formula: (address: string) => `Rumus disisipkan di ${address}`,
  },
  confirmReplace: {
    title: 'Ganti isian yang sudah ada?',
    text: 'Buku kerja ini sudah berisi data. Data contoh akan menggantikan seluruh isian itu. Setelahnya masih dapat dibatalkan dari panel ini.',
    yes: 'Ganti dengan data contoh',
    no: 'Jangan ganti',
  },
  functionsMissing: {
    title: 'Fungsi LKJIP tidak dikenal Excel ini',
    text: 'Beberapa sel menampilkan #NAME?. Tutup dan buka kembali panel ini; bila tetap begitu, pakai rumus Excel biasa. Hasilnya sama.',
    yes: 'Pakai rumus Excel biasa',
  },
  crashed: {
    title: 'Bagian ini tidak dapat ditampilkan',
    text: 'Isian di lembar tidak terpengaruh. Coba tampilkan lagi; bila terulang, salin rincian dan kirimkan kepada pengelola add-in.',
  },
};

export type ShellTexts = typeof shellId;
