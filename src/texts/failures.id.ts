/** The sentences for what stopped a command: what happened, and what to do about it. */
import type { Failure, FindingData, HostCode, RefusedCode } from '../domain/finding';

const shown = (data: FindingData, key: string): string => {
  const value = data[key];
  return Array.isArray(value) ? value.join(', ') : value === null || value === undefined ? '' : String(value);
};

const place = (data: FindingData): string =>
  [shown(data, 'sheet'), shown(data, 'row'), shown(data, 'column')].filter((part) => part !== '').join(', ');

const REFUSED: Readonly<Record<RefusedCode, (data: FindingData) => string>> = {
  'workbook-newer': (data) =>
    `Buku kerja ini dibuat dengan versi add-in yang lebih baru (susunan ${shown(data, 'schema')}, add-in ini mengenal sampai ${shown(data, 'known')}). Buku kerja hanya dapat dibaca. Perbarui add-in untuk mengubahnya.`,
  'workbook-read-only': () => 'Buku kerja ini hanya dapat dibaca. Simpan sebagai salinan, lalu coba lagi.',
  'workbook-protected': () =>
    'Susunan buku kerja ini dikunci, sehingga lembar baru tidak dapat dibuat. Buka kuncinya lewat Tinjau > Proteksi Buku Kerja, lalu coba lagi.',
  'sheet-protected': (data) =>
    `Lembar ${shown(data, 'sheet')} dikunci, sehingga tidak dapat ditulisi. Buka kuncinya lewat Tinjau > Buka Proteksi Lembar (kata sandinya ada pada yang menguncinya), lalu coba lagi.`,
  'sheet-filtered': (data) =>
    `Baris di lembar ${shown(data, 'sheet')} sedang disaring, dan Excel dapat menaruh isian di baris yang salah selama ada baris tersembunyi. Hapus saringannya lewat Data > Hapus (di samping tombol Filter), lalu coba lagi. Tidak ada yang diubah.`,
  'sheet-name-taken': (data) =>
    `Sudah ada lembar bernama ${shown(data, 'sheet')} yang bukan buatan add-in ini dan berisi data (${shown(data, 'cell')}). Ganti nama lembar itu, lalu coba lagi. Tidak ada yang diubah.`,
  'table-missing': (data) =>
    `Tabel ${shown(data, 'table')} tidak ditemukan di lembar ${shown(data, 'sheet')}. Pilih LKjIP > Siapkan untuk membuatnya; isian lain tidak berubah.`,
  'column-missing': (data) =>
    `Kolom ${shown(data, 'column')} tidak ada lagi dalam tabel ${shown(data, 'table')} di lembar ${shown(data, 'sheet')}. Pilih LKjIP > Siapkan untuk menambahkannya kembali.`,
  'input-invalid': () => 'Ada isian yang tidak dapat dibaca. Perbaiki sel yang disebut di bawah ini, lalu coba lagi.',
  'tables-filled': (data) =>
    `Tabel ${shown(data, 'tables')} sudah berisi. Isian tidak ditimpa tanpa persetujuan: pilih Ganti isian bila memang ingin menggantinya.`,
  'undo-overtaken': (data) =>
    `Tidak dapat dibatalkan: sel pada lembar ${shown(data, 'sheet')}, kolom ${shown(data, 'column')}, baris ${shown(data, 'row')} sudah berubah sejak perintah itu. Isian terbaru dibiarkan.`,
  'row-missing': (data) =>
    `Baris dengan ID ${shown(data, 'id')} tidak ditemukan lagi; mungkin sudah dihapus. Tidak ada yang diubah. Muat ulang daftar untuk melihat keadaan terbaru.`,
  'row-overtaken': (data) =>
    `Tidak dapat dibatalkan: sel pada baris ${shown(data, 'id')} sudah berubah lagi. Isian terbaru dibiarkan.`,
  'change-overtaken': (data) =>
    `Perubahan tidak dapat ditolak: ${place(data)} sudah berubah lagi, atau salinan lain dibuat sesudahnya. Isian terbaru dibiarkan. Jalankan Pulihkan Rumus sekali lagi untuk daftar yang sekarang.`,
  'excel-too-old': () =>
    'Versi Excel ini belum mendukung add-in LKjIP. Gunakan Excel 2021, Excel untuk Microsoft 365, atau Excel di web.',
  'functions-not-computed': (data) =>
    `Fungsi LKJIP di lembar ${shown(data, 'sheet')} belum dihitung (${shown(data, 'value')}). Tunggu sebentar, lalu coba lagi.`,
};

const HOST: Readonly<Record<HostCode, string>> = {
  'item-not-found':
    'Bagian buku kerja yang dicari tidak ada lagi; mungkin baru saja dihapus atau diganti namanya. Coba sekali lagi.',
  'item-exists': 'Bagian buku kerja dengan nama yang sama sudah ada. Coba sekali lagi.',
  'invalid-argument':
    'Excel menolak salah satu perintah add-in. Tidak ada isian yang hilang. Salin rincian dan kirimkan kepada pengelola add-in.',
  'invalid-reference': 'Rujukan sel tidak dikenal oleh Excel. Salin rincian dan kirimkan kepada pengelola add-in.',
  'access-denied':
    'Excel menolak perubahan ini; mungkin lembar atau buku kerja dikunci. Buka kuncinya lewat menu Tinjau, lalu coba lagi.',
  'cell-edit-mode': 'Excel sedang menunggu pengetikan di sebuah sel. Tekan Enter atau Esc, lalu coba lagi.',
  'request-too-large':
    'Data yang dikirim sekaligus terlalu besar untuk Excel. Salin rincian dan kirimkan kepada pengelola add-in.',
  'answer-too-large':
    'Isi lembar isian terlalu banyak untuk dibaca sekaligus oleh Excel di web. Hapus baris yang tidak diperlukan, atau buka buku kerja ini di Excel desktop. Tidak ada yang diubah.',
  'api-not-found': 'Versi Excel ini belum mengenal fungsi yang diperlukan. Perbarui Excel, lalu coba lagi.',
  'activity-limit': 'Excel sedang sibuk. Tunggu sebentar, lalu coba lagi.',
  'not-responding': 'Excel belum menjawab. Tunggu sebentar, lalu coba lagi.',
  general:
    'Excel mengalami gangguan. Coba sekali lagi; bila terulang, salin rincian dan kirimkan kepada pengelola add-in.',
};

/** One failure as one or two sentences. */
export function failureText(error: Failure): string {
  switch (error.kind) {
    case 'refused':
      return REFUSED[error.code](error.data);
    case 'host':
      return HOST[error.code];
    case 'cancelled':
      return 'Perintah dihentikan. Bagian yang sudah ditulis dapat dilanjutkan dengan menjalankan perintah itu sekali lagi.';
  }
}
