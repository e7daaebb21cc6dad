import { RESOURCE_GROUPS } from '../../domain/report';
import type { TableSpec } from '../table';

/** `tblSdmAset`: numbers of staff and values of fixed assets, for Bab I. */
export const resourcesTable: TableSpec = {
  key: 'resources',
  sheet: 'resources',
  caption: 'Pegawai dan Aset Tetap',
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
      help: 'jabatan dan pendidikan: jumlah pegawai menurut masing-masing. aset tetap: nilai aset.',
    },
    {
      role: 'input',
      kind: 'paragraph',
      key: 'name',
      header: 'Uraian',
      width: 40,
      required: true,
      help: 'Golongan jabatan, jenjang pendidikan, atau jenis aset tetap. Bukan nama orang.',
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
      width: 40,
      help: 'Keterangan yang ikut tercetak, misalnya pemilik tanah.',
    },
  ],
};
