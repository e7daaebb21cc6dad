import { RESOURCE_GROUPS } from '../../domain/report';
import type { TableSpec } from '../table';

/** `tblSdmAset`: duties, numbers of staff and values of fixed assets, for Bab I. */
export const resourcesTable: TableSpec = {
  key: 'resources',
  sheet: 'resources',
  caption: 'Tugas, Pegawai dan Aset Tetap',
  firstColumn: 0,
  columns: [
    { role: 'input', kind: 'id', key: 'id', header: 'ID', width: 8, help: 'Diisi oleh add-in dan tidak perlu diubah.' },
    {
      role: 'input',
      kind: 'choice',
      key: 'group',
      header: 'Kelompok',
      width: 12,
      required: true,
      choices: RESOURCE_GROUPS,
      help: 'tugas, fungsi: satuan kerja. uraian tugas: tugas tiap jabatan. jabatan, pendidikan: jumlah pegawai. aset tetap: nilai aset.',
    },
    {
      role: 'input',
      kind: 'paragraph',
      key: 'name',
      header: 'Uraian',
      width: 40,
      required: true,
      help: 'Tugas atau fungsi satuan kerja, nama jabatan, jenjang pendidikan, atau jenis aset tetap. Bukan nama orang.',
    },
    {
      role: 'input',
      kind: 'number',
      key: 'people',
      header: 'Jumlah pegawai',
      width: 11,
      help: 'Banyaknya pegawai; untuk kelompok jabatan dan pendidikan. Jumlah keduanya harus sama.',
    },
    {
      role: 'input',
      kind: 'rupiah',
      key: 'value',
      header: 'Nilai aset',
      width: 18,
      help: 'Nilai dalam rupiah penuh; untuk kelompok aset tetap. Akumulasi penyusutan ditulis negatif.',
    },
    { role: 'input', kind: 'day', key: 'asOf', header: 'Per tanggal', width: 12, help: 'Tanggal keadaan angka ini.' },
    {
      role: 'input',
      kind: 'paragraph',
      key: 'note',
      header: 'Keterangan',
      width: 70,
      help: 'Pada uraian tugas: apa yang dikerjakan jabatan itu, boleh beberapa baris. Pada aset tetap: misalnya pemilik tanah.',
    },
  ],
};
