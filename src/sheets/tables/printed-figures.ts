import { PRINTED_ELEMENTS } from '../../domain/review-records';
import { formula, thisRow } from '../formula';
import { indicatorText } from '../lookup';
import type { TableSpec } from '../table';

const element = thisRow('printedFigures', 'element');

/** `tblTercetak`: what a document prints, once for each place where it does; Periksa compares it with the inputs. */
export const printedFiguresTable: TableSpec = {
  key: 'printedFigures',
  sheet: 'printed',
  caption: 'Angka yang Tercetak dalam Laporan',
  firstColumn: 0,
  unitColumn: 'unit',
  columns: [
    {
      role: 'input',
      kind: 'text',
      key: 'id',
      header: 'ID',
      width: 18,
      required: true,
      help: 'ID indikator atau baris anggaran. Untuk jumlah anggaran: JUMLAH-OUTPUT, JUMLAH-KEGIATAN, atau JUMLAH-BELANJA; untuk jumlah di Bab I: JUMLAH-JABATAN, JUMLAH-PENDIDIKAN, atau JUMLAH-ASET; untuk nilai kinerja anggaran: ID barisnya.',
    },
    {
      role: 'formula',
      kind: 'text',
      key: 'code',
      header: 'Kode',
      width: 11,
      help: 'Kode indikator, dicari dari tabel Target; kosong untuk anggaran, nilai, dan jumlah.',
      formula: formula`IF(OR(${element}="target",${element}="realisasi",${element}="capaian",${element}="renstra"),${indicatorText('printedFigures', 'code')},"")`,
    },
    {
      role: 'formula',
      kind: 'text',
      key: 'unit',
      header: 'Satuan',
      width: 10,
      help: 'Satuan angka: % untuk capaian dan serapan, rupiah untuk anggaran, selain itu satuan indikator.',
      formula: formula`IF(OR(${element}="capaian",${element}="serapan"),"%",IF(OR(${element}="pagu",${element}="realisasi anggaran",${thisRow('printedFigures', 'id')}="JUMLAH-ASET"),"Rupiah",IF(OR(${element}="nilai",${element}="jumlah"),"",${indicatorText('printedFigures', 'unit')})))`,
    },
    {
      role: 'input',
      kind: 'text',
      key: 'place',
      header: 'Tempat',
      width: 16,
      required: true,
      help: 'Tabel atau halaman tempat angka itu tercetak, misalnya Tabel III.26.',
    },
    {
      role: 'input',
      kind: 'choice',
      key: 'element',
      header: 'Unsur',
      width: 18,
      required: true,
      choices: PRINTED_ELEMENTS,
      help: 'Apa yang dinyatakan angka itu. renstra: target Renstra. pagu, realisasi anggaran, serapan: baris anggaran. nilai: SMART, IKPA, NKA. jumlah: Bab I.',
    },
    {
      role: 'input',
      kind: 'year',
      key: 'year',
      header: 'Tahun',
      width: 8,
      required: true,
      help: 'Tahun yang dinyatakan angka itu, empat angka.',
    },
    {
      role: 'input',
      kind: 'quantity',
      key: 'value',
      header: 'Nilai tercetak',
      width: 18,
      required: true,
      help: 'Angka persis seperti tercetak, dengan desimal yang tercetak. Untuk persentase ketik 117%.',
    },
    {
      role: 'input',
      kind: 'number',
      key: 'sourceLine',
      header: 'Baris sumber',
      width: 10,
      help: 'Nomor baris atau halaman dalam naskah sumber; boleh kosong.',
    },
  ],
};
