import { QUARTERS } from '../../domain/report';
import { nativeTwins } from '../calls';
import { formula, thisRow, type Formula } from '../formula';
import { indicatorText } from '../lookup';
import { numberInCode, reportingDayFormula } from '../reporting-day';
import type { TableSpec } from '../table';
import { indicatorReference, ofIndicator, yearKeyOf } from './indicator-reference';

const table = 'quarters';
const own = (key: string): Formula => formula`${thisRow(table, key)}`;

/** `tblTriwulan`: target and realisasi of e-Performance, one row an indicator and quarter. */
export const quartersTable: TableSpec = {
  key: table,
  sheet: 'quarters',
  caption: 'Target dan Realisasi Triwulan',
  firstColumn: 0,
  unitColumn: 'unit',
  columns: [
    indicatorReference,
    ofIndicator(table, 'code', 11),
    ofIndicator(table, 'name', 40),
    ofIndicator(table, 'unit', 9),
    {
      role: 'formula',
      kind: 'text',
      key: 'method',
      header: 'Cara TW',
      width: 12,
      help: 'Cara triwulan membentuk angka tahunan, dicari dari tabel Target. Mengubahnya di tabel Target.',
      formula: indicatorText(table, 'quarterMethod'),
    },
    {
      role: 'input',
      kind: 'choice',
      key: 'quarter',
      header: 'Triwulan',
      width: 9,
      required: true,
      choices: QUARTERS,
      help: 'TW1 Januari-Maret, TW2 April-Juni, TW3 Juli-September, TW4 Oktober-Desember.',
    },
    {
      role: 'input',
      kind: 'quantity',
      key: 'target',
      header: 'Target TW',
      width: 13,
      help: 'Target triwulan. Penjumlahan: bagian triwulan ini saja. Kumulatif: sejak Januari. Posisi akhir: keadaan akhir triwulan.',
    },
    {
      role: 'input',
      kind: 'quantity',
      key: 'realisation',
      header: 'Realisasi TW',
      width: 13,
      help: 'Realisasi triwulan, dihitung dengan cara yang sama seperti targetnya. Kosong berarti belum diisi.',
    },
    {
      role: 'formula',
      kind: 'percent',
      key: 'achievement',
      header: 'Persen',
      width: 10,
      help: 'Realisasi dibanding target triwulan menurut arah indikator.',
      shown: '{realisation} / {target} x 100%',
      formula: nativeTwins.achievement(
        own('target'),
        own('realisation'),
        indicatorText(table, 'direction'),
        formula`""`,
        formula`""`,
      ),
    },
    {
      role: 'formula',
      kind: 'day',
      key: 'closes',
      header: 'Batas waktu',
      width: 11,
      help: 'Tanggal batas lapor sesudah triwulan berakhir, menurut Identitas Satker.',
      formula: reportingDayFormula(formula`(3*${numberInCode(own('quarter'), 1)})`),
    },
    {
      role: 'formula',
      kind: 'key',
      key: 'quarterKey',
      header: 'Kunci',
      width: 12,
      help: 'ID dan triwulan; dipakai oleh rumus untuk mencari baris ini.',
      formula: formula`IF(OR(${own('id')}="",${own('quarter')}=""),"",${yearKeyOf(own('id'), own('quarter'))})`,
    },
  ],
};
