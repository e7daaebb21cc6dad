import { MONTH_STATE_MARKS } from '../../domain/evidence';
import { EVIDENCE_STATES, MONTH_CODES } from '../../domain/report';
import { column, formula, literal, thisRow, type Formula } from '../formula';
import { identity } from '../lookup';
import { numberInCode, reportingDayFormula, timingFormula } from '../reporting-day';
import type { TableSpec } from '../table';
import { dayText } from '../text-formulas';

const table = 'evidence';
const own = (key: string): Formula => formula`${thisRow(table, key)}`;
const all = (key: string): Formula => formula`${column(table, key)}`;

/** What a month of a target is found by. */
export const evidenceMonthKey = (target: Formula, month: Formula): Formula => formula`${target}&"|"&${month}`;

const placed = (result: Formula): Formula => formula`IF(OR(${own('targetNumber')}="",${own('month')}=""),"",${result})`;
const order = formula`IF(${own('order')}="",1,${own('order')})`;
const pieceKeyOf = (n: Formula, piece: Formula): Formula => formula`${own('targetNumber')}&"|"&${n}&"|"&${piece}`;

/** The latest month before this row's in which a piece of the same target has a state of its own; 0 without any. */
const repeatedMonth = Array.from({ length: 11 }, (_, index) => 11 - index).reduce(
  (rest, back) =>
    formula`IF(COUNTIF(${all('pieceKey')},${pieceKeyOf(formula`(${own('monthNumber')}-${back})`, formula`"*"`)})>0,${own('monthNumber')}-${back},${rest})`,
  formula`0`,
);

const found = (piece: Formula): Formula =>
  formula`MATCH(${pieceKeyOf(own('repeatedMonth'), piece)},${all('pieceKey')},0)`;

/** How many pieces of this row's month are in a state. */
const count = (state: string): Formula =>
  formula`COUNTIFS(${all('monthKey')},${own('monthKey')},${all('effective')},"${state}")`;

const withoutEvidence = ['Belum diisi', 'Belum', 'Dijadwalkan ulang', 'Tidak dilaksanakan'].reduceRight(
  (rest, state) => formula`IF(${count(state)}>0,"${state}",${rest})`,
  formula`"Bukan kewenangan satker"`,
);
const pieces = formula`COUNTIFS(${all('monthKey')},${own('monthKey')})-${count('Tidak dipersyaratkan')}`;

const letter = formula`IF(${own('letterNumber')}="","",${own('letterNumber')}&IF(${own('letterDate')}="",""," tanggal "&IF(ISNUMBER(${own('letterDate')}),${dayText(own('letterDate'))},${own('letterDate')})))`;
const words = formula`IF(${own('description')}<>"",${own('description')},IF(OR(${own('state')}="Ada",${own('state')}="Sebagian",${own('state')}="Idem"),"",IF(${own('state')}="Belum","-",${own('state')}&"")))`;

const states = Object.keys(MONTH_STATE_MARKS).map(literal).join(',');
const marks = Object.values(MONTH_STATE_MARKS).join('');

/** `tblTargetKinerja`: one row a target, month and piece of evidence. */
export const evidenceTable: TableSpec = {
  key: table,
  sheet: 'evidence',
  caption: 'Data Dukung Target Kinerja',
  firstColumn: 0,
  columns: [
    { role: 'input', kind: 'id', key: 'id', header: 'ID', width: 8, help: 'Diisi oleh add-in dan tidak perlu diubah.' },
    {
      role: 'input',
      kind: 'number',
      key: 'targetNumber',
      header: 'No target',
      width: 7,
      required: true,
      help: 'Nomor urut Target Kinerja: 1, 2, 3. Sama untuk semua bulan dan butir dari satu target.',
    },
    {
      role: 'input',
      kind: 'paragraph',
      key: 'targetName',
      header: 'Target Kinerja',
      width: 32,
      help: 'Bunyi Target Kinerja. Cukup ditulis pada satu baris dari setiap nomor.',
    },
    {
      role: 'input',
      kind: 'choice',
      key: 'month',
      header: 'Bulan',
      width: 7,
      required: true,
      choices: MONTH_CODES,
      help: 'Bulan yang meminta data dukung: B01 Januari sampai B12 Desember.',
    },
    {
      role: 'input',
      kind: 'number',
      key: 'order',
      header: 'Butir',
      width: 6,
      help: 'Urutan data dukung di dalam bulan: 1, 2, 3. Kosong berarti hanya satu.',
    },
    {
      role: 'input',
      kind: 'paragraph',
      key: 'required',
      header: 'Data dukung yang diminta',
      width: 36,
      help: 'Dokumen yang dipersyaratkan untuk bulan dan butir ini.',
    },
    {
      role: 'input',
      kind: 'choice',
      key: 'state',
      header: 'Keadaan',
      width: 15,
      choices: EVIDENCE_STATES,
      help: 'Kosong berarti belum diisi. Idem mengulang bulan sebelumnya. Tidak dilaksanakan, bukan kewenangan dan dijadwalkan ulang perlu alasan di kolom Uraian.',
    },
    {
      role: 'input',
      kind: 'text',
      key: 'letterNumber',
      header: 'Nomor surat',
      width: 24,
      help: 'Nomor surat atau dokumen data dukung.',
    },
    {
      role: 'input',
      kind: 'day',
      key: 'letterDate',
      header: 'Tanggal',
      width: 11,
      help: 'Tanggal surat atau dokumen.',
    },
    {
      role: 'input',
      kind: 'text',
      key: 'link',
      header: 'Tautan',
      width: 18,
      help: 'Alamat berkas data dukung, bila disimpan daring.',
    },
    {
      role: 'input',
      kind: 'paragraph',
      key: 'description',
      header: 'Uraian',
      width: 34,
      help: 'Apa yang dilaksanakan, atau alasan mengapa tidak. Untuk Idem biarkan kosong.',
    },
    {
      role: 'formula',
      kind: 'day',
      key: 'closes',
      header: 'Batas waktu',
      width: 11,
      help: 'Tanggal batas lapor di bulan berikutnya, menurut Identitas Satker.',
      formula: reportingDayFormula(own('monthNumber')),
    },
    {
      role: 'formula',
      kind: 'status',
      key: 'timing',
      header: 'Ketepatan',
      width: 12,
      help: 'Tanggal surat dibanding jendela bulan itu: tanggal 1 sampai batas waktu di bulan berikutnya.',
      formula: timingFormula(table, 'letterDate', 'closes'),
    },
    {
      role: 'formula',
      kind: 'status',
      key: 'effective',
      header: 'Keadaan berlaku',
      width: 15,
      help: 'Keadaan butir ini setelah Idem diganti dengan yang diulangnya.',
      formula: placed(
        formula`IF(${own('state')}="Idem",IF(${own('repeatedRow')}=0,"Belum diisi",INDEX(${all('state')},${own('repeatedRow')})),IF(${own('state')}="","Belum diisi",${own('state')}))`,
      ),
    },
    {
      role: 'formula',
      kind: 'status',
      key: 'monthState',
      header: 'Keadaan bulan',
      width: 15,
      help: 'Keadaan bulan ini dari semua butirnya: Ada bila lengkap, Sebagian bila baru sebagian.',
      formula: placed(
        formula`IF(${pieces}=0,"Tidak dipersyaratkan",IF(${count('Ada')}=${pieces},"Ada",IF(${count('Ada')}+${count('Sebagian')}>0,"Sebagian",${withoutEvidence})))`,
      ),
    },
    {
      role: 'formula',
      kind: 'text',
      key: 'achieved',
      header: 'Capaian tercetak',
      width: 34,
      help: 'Nomor dan tanggal surat dengan uraiannya, seperti tercetak dalam laporan.',
      formula: formula`${letter}&IF(AND(${own('letterNumber')}<>"",${own('description')}<>"")," ","")&${words}`,
    },
    {
      role: 'formula',
      kind: 'key',
      key: 'monthNumber',
      header: 'No bulan',
      width: 7,
      help: 'Bulan sebagai angka; dipakai oleh rumus.',
      formula: numberInCode(own('month'), 2),
    },
    {
      role: 'formula',
      kind: 'key',
      key: 'nameKey',
      header: 'Kunci target',
      width: 7,
      help: 'Nomor target bila bunyinya tertulis; dipakai oleh rumus.',
      formula: formula`IF(${own('targetName')}="","",${own('targetNumber')})`,
    },
    {
      role: 'formula',
      kind: 'key',
      key: 'monthKey',
      header: 'Kunci bulan',
      width: 8,
      help: 'Nomor target dan bulan; dipakai oleh rumus.',
      formula: placed(evidenceMonthKey(own('targetNumber'), own('month'))),
    },
    {
      role: 'formula',
      kind: 'key',
      key: 'mark',
      header: 'Tanda',
      width: 7,
      help: 'Keadaan bulan sebagai satu huruf; kosong sebelum bulannya dimulai.',
      formula: placed(
        formula`IF(IF(COUNT(${identity('tahun')},${identity('per_tanggal')})<2,FALSE,DATE(${identity('tahun')},${own('monthNumber')},1)>${identity('per_tanggal')}),"",IFERROR(MID("${marks}",MATCH(${own('monthState')},{${states}},0),1),""))`,
      ),
    },
    {
      role: 'formula',
      kind: 'key',
      key: 'pieceKey',
      header: 'Kunci butir',
      width: 8,
      help: 'Nomor target, bulan dan butir yang punya keadaan sendiri; dipakai oleh rumus.',
      formula: formula`IF(OR(${own('targetNumber')}="",${own('month')}="",${own('state')}="",${own('state')}="Idem"),"",${pieceKeyOf(own('monthNumber'), order)})`,
    },
    {
      role: 'formula',
      kind: 'key',
      key: 'repeatedMonth',
      header: 'Bulan idem',
      width: 7,
      help: 'Bulan yang diulang oleh Idem; dipakai oleh rumus.',
      formula: formula`IF(${own('state')}<>"Idem",0,${repeatedMonth})`,
    },
    {
      role: 'formula',
      kind: 'key',
      key: 'repeatedRow',
      header: 'Baris idem',
      width: 7,
      help: 'Baris yang diulang oleh Idem; dipakai oleh rumus.',
      formula: formula`IF(${own('state')}<>"Idem",0,IFERROR(${found(order)},IFERROR(${found(formula`"*"`)},0)))`,
    },
  ],
};
