/** Susun: which tables to build, and where they are. */
export const buildId = {
  title: 'Susun tabel laporan',
  intro: 'Tabel ditulis dari isian, berisi rumus Excel biasa, jadi setiap angka dapat ditelusuri.',
  choose: 'Yang disusun',
  sheets: {
    summary: { name: 'Ikhtisar', about: 'Capaian tiap indikator dan sasaran, anggaran, dua grafik' },
    comparison: { name: 'Perbandingan', about: 'Terhadap tahun lalu, target Renstra, dan standar nasional' },
    chapterOne: { name: 'Tabel Bab I', about: 'Tugas, pegawai dan aset tetap' },
    report: { name: 'Tabel Bab III', about: 'Setiap tabel Bab III, bernomor dan siap disalin' },
    scores: { name: 'Kinerja Anggaran', about: 'SMART, IKPA dan NKA menurut aturan tiap tahun, terbit dan terhitung' },
    other: { name: 'Capaian Kinerja Lainnya', about: 'e-Performance, Target Kinerja B01-B12, e-Monev' },
    charts: { name: 'Grafik', about: 'Grafik capaian dan anggaran' },
  },
  there: 'sudah ada',
  keptUp: 'Lembar yang sudah ada selalu ikut diperbarui. Hapus lembarnya di Excel bila tidak diperlukan.',
  calculation:
    'Lembar Hitungan selalu ikut, karena di situlah angkanya dihitung; Daftar Tabel dan Gambar mengikuti tabel dan grafiknya.',
  build: 'Susun tabel',
  rebuild: 'Susun ulang',
  nothingChosen: 'Pilih sedikitnya satu lembar.',
  notReady: 'Lembar isian belum ada. Mulai dari Mulai > Siapkan lembar isian.',
  openStart: 'Ke Mulai',
  incomplete: 'Isian belum lengkap. Tabel tetap dapat disusun; yang belum ada dibiarkan kosong.',
  outdated: 'Daftar indikator atau anggaran berubah setelah tabel disusun. Susun ulang agar barisnya sesuai.',
  results: 'Hasilnya',
  open: (sheet: string) => `Buka lembar ${sheet}`,
  edited: (count: number) => `Kalimat yang Anda ubah (${count})`,
  editedAbout:
    'Kalimat di Tabel Bab III yang Anda ketik sendiri dipertahankan setiap kali disusun dan ditandai bila angkanya berubah.',
  automatic: 'Kembalikan kalimat otomatis',
  automaticOf: (part: string) => `Kembalikan kalimat otomatis: ${part}`,
  automaticAll: 'Kembalikan semua kalimat otomatis',
  quarters: 'Salin triwulan e-Performance',
  quartersAbout:
    'Target, realisasi, persen, dan catatan bulanan satu triwulan disalin sebagai teks, untuk ditempel di e-Performance.',
  copyQuarter: (quarter: string) => `Salin ${quarter}`,
  quarterState: {
    copied: (quarter: string) => `${quarter} sudah disalin. Tempel dengan Ctrl+V.`,
    empty: (quarter: string) => `Belum ada isian untuk ${quarter} di lembar e-Performance dan Catatan Bulanan.`,
    text: (quarter: string) =>
      `Office tidak mengizinkan penyalinan. Pilih teks ${quarter} di bawah lalu salin sendiri.`,
  },
  calculationName: 'Hitungan',
  contentsName: 'Daftar Tabel dan Gambar',
};

export type BuildTexts = typeof buildId;
