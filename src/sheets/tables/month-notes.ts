import { MONTH_CODES } from '../../domain/report';
import { formula, thisRow, type Formula } from '../formula';
import { numberInCode, reportingDayFormula, timingFormula } from '../reporting-day';
import type { TableSpec } from '../table';
import { indicatorReference, ofIndicator, yearKeyOf } from './indicator-reference';

const table = 'monthNotes';
const own = (key: string): Formula => formula`${thisRow(table, key)}`;

/** `tblCatatanBulanan`: what e-Performance was told each month, one row an indicator and month. */
export const monthNotesTable: TableSpec = {
  key: table,
  sheet: 'monthNotes',
  caption: 'Catatan Bulanan',
  firstColumn: 0,
  columns: [
    indicatorReference,
    ofIndicator(table, 'code', 11),
    {
      role: 'input',
      kind: 'choice',
      key: 'month',
      header: 'Bulan',
      width: 8,
      required: true,
      choices: MONTH_CODES,
      help: 'B01 Januari sampai B12 Desember.',
    },
    {
      role: 'input',
      kind: 'paragraph',
      key: 'note',
      header: 'Catatan',
      width: 90,
      required: true,
      help: 'Kegiatan bulan itu yang menunjang indikator, seperti diisikan di e-Performance.',
    },
    {
      role: 'input',
      kind: 'day',
      key: 'enteredOn',
      header: 'Tanggal diisi',
      width: 12,
      help: 'Tanggal catatan dimasukkan ke e-Performance.',
    },
    {
      role: 'formula',
      kind: 'day',
      key: 'closes',
      header: 'Batas waktu',
      width: 11,
      help: 'Tanggal batas lapor di bulan berikutnya, menurut Identitas Satker.',
      formula: reportingDayFormula(numberInCode(own('month'), 2)),
    },
    {
      role: 'formula',
      kind: 'status',
      key: 'timing',
      header: 'Ketepatan',
      width: 13,
      help: 'Tanggal diisi dibanding jendela bulan itu: tanggal 1 sampai batas waktu di bulan berikutnya.',
      formula: timingFormula(table, 'enteredOn', 'closes'),
    },
    {
      role: 'formula',
      kind: 'key',
      key: 'monthKey',
      header: 'Kunci',
      width: 12,
      help: 'ID dan bulan; dipakai oleh rumus untuk mencari baris ini.',
      formula: formula`IF(OR(${own('id')}="",${own('month')}=""),"",${yearKeyOf(own('id'), own('month'))})`,
    },
  ],
};
