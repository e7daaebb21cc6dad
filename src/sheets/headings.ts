/** What stands above the tables of a sheet. */
import { formula, type Formula } from './formula';
import { fact } from './lookup';
import { TAB_COLORS } from './style';
import type { SheetKey } from './names';

export interface Heading {
  readonly title: string;
  readonly advice: string;
  readonly tabColor: string;
}

const INPUT_ADVICE =
  'Isi sel kuning. Sel abu-abu dihitung oleh rumus dan tidak perlu diketik. Pilih judul kolom untuk membaca penjelasannya.';

/** Sheets that hold tables; the other derived sheets bring their own. */
export const HEADINGS: Readonly<Partial<Record<SheetKey, Heading>>> = {
  identity: {
    title: 'Identitas Satuan Kerja dan Pengaturan Laporan',
    advice: 'Isi kolom kuning di sebelah kanan uraian. Pengaturan di bagian bawah berlaku untuk seluruh laporan.',
    tabColor: TAB_COLORS.input,
  },
  agreement: { title: 'Perjanjian Kinerja', advice: INPUT_ADVICE, tabColor: TAB_COLORS.input },
  strategicPlan: { title: 'Target Renstra', advice: INPUT_ADVICE, tabColor: TAB_COLORS.input },
  measurement: { title: 'Pengukuran Kinerja', advice: INPUT_ADVICE, tabColor: TAB_COLORS.input },
  history: { title: 'Riwayat Kinerja', advice: INPUT_ADVICE, tabColor: TAB_COLORS.input },
  analysis: { title: 'Analisis Kinerja', advice: INPUT_ADVICE, tabColor: TAB_COLORS.input },
  budget: { title: 'Realisasi Anggaran', advice: INPUT_ADVICE, tabColor: TAB_COLORS.input },
  scoreInputs: {
    title: 'Nilai Kinerja Anggaran',
    advice:
      'Ketik nilai SMART, Perencanaan, IKPA dan NKA seperti terbit di aplikasi, dalam poin 0 sampai 100 tanpa tanda persen. Satu baris untuk setiap tahun dan komponen.',
    tabColor: TAB_COLORS.input,
  },
  sentences: {
    title: 'Kalimat Suntingan',
    advice:
      'Kalimat laporan yang Anda ubah di Tabel Bab III, disimpan oleh Susun. Kembali ke kalimat otomatis: LKjIP > Susun > Kembalikan kalimat otomatis.',
    tabColor: TAB_COLORS.input,
  },
  quarters: { title: 'e-Performance: Target dan Realisasi Triwulan', advice: INPUT_ADVICE, tabColor: TAB_COLORS.input },
  monthNotes: { title: 'e-Performance: Catatan Bulanan', advice: INPUT_ADVICE, tabColor: TAB_COLORS.input },
  evidence: { title: 'Target Kinerja B01-B12', advice: INPUT_ADVICE, tabColor: TAB_COLORS.input },
  progress: { title: 'e-Monev Bappenas', advice: INPUT_ADVICE, tabColor: TAB_COLORS.input },
  resources: {
    title: 'SDM dan Aset',
    advice: `${INPUT_ADVICE} Tulis jumlahnya saja, tanpa nama atau NIP pegawai.`,
    tabColor: TAB_COLORS.input,
  },
  printed: {
    title: 'Angka Tercetak',
    advice:
      'Boleh kosong. Untuk mereviu laporan yang sudah dicetak: satu baris untuk setiap angka di setiap tempat, lalu pilih Periksa.',
    tabColor: TAB_COLORS.input,
  },
  acceptance: {
    title: 'Temuan Diterima',
    advice: 'Diisi dari panel Periksa. Hapus satu baris bila temuannya harus tampil lagi.',
    tabColor: TAB_COLORS.input,
  },
  calculation: {
    title: 'Hitungan',
    advice:
      'Disusun oleh add-in dari isian. Setiap angka dihitung dengan rumus Excel biasa dan dapat ditelusuri. Jangan mengetik di lembar ini.',
    tabColor: TAB_COLORS.derived,
  },
};

/** Satker and period, as the second line of every sheet. */
export const subtitle: Formula = formula`${fact('satker')}&IF(${fact('tahun')}="",""," - "&IF(${fact('periode')}="Semester I","Semester I ","")&"Tahun "&${fact('tahun')})`;
