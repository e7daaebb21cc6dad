/**
 * `Hitungan`, per indicator: the native twin of every computed figure. The derived sheets read it, and an auditor can
 * follow each number here without the add-in.
 */
import { EFFICIENCY_CAP } from '../../domain/efficiency';
import { nativeTwins } from '../calls';
import { column, formula, literal, thisRow, type Formula } from '../formula';
import { DELETED, identity, rowOf, setting, valueAt } from '../lookup';
import type { TableKey } from '../names';
import { achievementFormula, nilTreatment, realisationFormula, statusFormula } from '../result-formulas';
import type { TableSpec } from '../table';
import { figure, written } from './result-columns';

const results = 'indicatorResults';
const lines = 'budgetResults';

/** Text of the indicator of this row; `dihapus` where its row is gone from `tblTarget`. */
const agreed = (key: string): Formula =>
  formula`IF(${thisRow(results, 'agreementRow')}=0,${literal(DELETED)},INDEX(${column('indicators', key)},${thisRow(results, 'agreementRow')})&"")`;

const fromRow = (table: TableKey, key: string, row: string): Formula =>
  formula`IF(${thisRow(results, row)}=0,"",${valueAt(table, key, thisRow(results, row))})`;

const live = (value: Formula): Formula => formula`IF(${thisRow(results, 'agreementRow')}=0,"",${value})`;

/** `tblHitungan`, one row an indicator of any level. `groupId` is the ID of the first indicator of its sasaran. */
export const indicatorResultsTable: TableSpec = {
  key: results,
  sheet: 'calculation',
  caption: 'Hitungan per Indikator',
  firstColumn: 0,
  unitColumn: 'unit',
  columns: [
    written('id', 'ID', 9, 'ID indikator, ditulis saat disusun.'),
    written('groupId', 'Kelompok', 9, 'ID indikator pertama dalam sasaran yang sama, ditulis saat disusun.'),
    figure(
      'agreementRow',
      'Baris PK',
      'number',
      formula`IFERROR(${rowOf(thisRow(results, 'id'), 'indicators')},0)`,
      'Nomor baris indikator dalam tabel Target; 0 bila sudah dihapus.',
      undefined,
      8,
    ),
    figure(
      'measurementRow',
      'Baris ukur',
      'number',
      formula`IFERROR(${rowOf(thisRow(results, 'id'), 'measurements')},0)`,
      'Nomor baris indikator dalam tabel Pengukuran; 0 bila tidak ada.',
      undefined,
      8,
    ),
    figure('code', 'Kode', 'text', agreed('code'), 'Kode indikator.'),
    figure('level', 'Tingkat', 'text', agreed('level'), 'IKU, IKP atau IKK.', undefined, 9),
    figure('objective', 'Sasaran', 'text', agreed('objective'), 'Sasaran dalam Perjanjian Kinerja.', undefined, 22),
    figure('name', 'Indikator', 'text', agreed('name'), 'Indikator kinerja.', undefined, 30),
    figure('unit', 'Satuan', 'text', agreed('unit'), 'Satuan indikator.', undefined, 10),
    figure('direction', 'Arah', 'text', agreed('direction'), 'Arah indikator.', undefined, 12),
    figure('method', 'Rumus', 'text', agreed('method'), 'Jenis rumus realisasi.', undefined, 12),
    figure(
      'target',
      'Target',
      'quantity',
      fromRow('indicators', 'target', 'agreementRow'),
      'Target Perjanjian Kinerja.',
    ),
    figure(
      'numerator',
      'Pembilang',
      'number',
      fromRow('measurements', 'numerator', 'measurementRow'),
      'Pembilang yang diisi.',
    ),
    figure(
      'denominator',
      'Penyebut',
      'number',
      fromRow('measurements', 'denominator', 'measurementRow'),
      'Penyebut yang diisi.',
    ),
    figure(
      'direct',
      'Realisasi langsung',
      'quantity',
      fromRow('measurements', 'direct', 'measurementRow'),
      'Realisasi yang diketik langsung.',
    ),
    figure(
      'nil',
      'Nihil',
      'text',
      fromRow('measurements', 'nil', 'measurementRow'),
      'Tanda nihil yang diisi.',
      undefined,
      12,
    ),
    figure(
      'treatment',
      'Perlakuan nihil',
      'text',
      formula`IF(${thisRow(results, 'nil')}="","",${nilTreatment(results)})`,
      'Perlakuan nihil yang berlaku.',
      undefined,
      13,
    ),
    figure(
      'realisation',
      'Realisasi',
      'quantity',
      live(realisationFormula(results, nativeTwins)),
      'Realisasi menurut jenis rumus.',
      '{numerator} / {denominator} atau ({denominator} - {numerator}) / {denominator}',
    ),
    figure(
      'rawAchievement',
      'Capaian asli',
      'percent',
      live(achievementFormula(results, nativeTwins, false)),
      'Capaian sebelum batas.',
      '{realisation} / {target} x 100%',
    ),
    figure(
      'achievement',
      'Capaian',
      'percent',
      live(achievementFormula(results, nativeTwins, true)),
      'Capaian sesudah batas.',
      '{rawAchievement}, paling tinggi Batas capaian',
    ),
    figure(
      'status',
      'Status',
      'status',
      formula`IF(${thisRow(results, 'agreementRow')}=0,${literal(DELETED)},${statusFormula(results, nativeTwins)})`,
      'Status indikator.',
      undefined,
      15,
    ),
    figure(
      'supportingOutput',
      'Output pendukung',
      'text',
      agreed('supportingOutput'),
      'Kode output yang mendukung indikator.',
      undefined,
      12,
    ),
    figure(
      'cappedAchievement',
      'Capaian efisiensi',
      'percent',
      formula`IF(COUNT(${thisRow(results, 'rawAchievement')})=0,"",IF(${setting('batas_efisiensi')}="tanpa batas",${thisRow(results, 'rawAchievement')},MIN(${EFFICIENCY_CAP},${thisRow(results, 'rawAchievement')})))`,
      'Capaian untuk analisis efisiensi, paling tinggi 100% kecuali dipilih tanpa batas.',
      '{rawAchievement}, paling tinggi 100%',
    ),
    figure(
      'outputKey',
      'Kunci output',
      'key',
      formula`IF(OR(${thisRow(results, 'supportingOutput')}="",${thisRow(results, 'level')}<>"IKK"),"",${thisRow(results, 'groupId')}&"|"&${thisRow(results, 'supportingOutput')})`,
      'Sasaran dan output pendukung.',
    ),
    figure(
      'outputCeiling',
      'Pagu output',
      'rupiah',
      ofOutput('ceiling'),
      'Pagu output pendukung, sekali dalam setiap sasaran.',
      undefined,
      17,
    ),
    figure(
      'outputSpent',
      'Realisasi output',
      'rupiah',
      ofOutput('spent'),
      'Realisasi output pendukung, sekali dalam setiap sasaran.',
      undefined,
      17,
    ),
    figure(
      'moved',
      'Berubah',
      'number',
      movedFormula(),
      '1 bila sasaran indikator ini tidak lagi sama dengan saat disusun.',
      undefined,
      9,
    ),
  ],
};

/**
 * A budget figure of the output that supports this row, in the report year. Indicators of one sasaran may name the same
 * output: only the first of them carries it, so that a sum over the sasaran counts it once.
 */
function ofOutput(key: string): Formula {
  const own = formula`MATCH(${thisRow(results, 'id')},${column(results, 'id')},0)`;
  const first = formula`MATCH(${thisRow(results, 'outputKey')},${column(results, 'outputKey')},0)`;
  const which = formula`${column(lines, 'cut')},"output",${column(lines, 'code')},${thisRow(results, 'supportingOutput')},${column(lines, 'year')},${identity('tahun')}`;
  const sum = formula`SUMIFS(${column(lines, key)},${which})`;
  return formula`IF(${thisRow(results, 'outputKey')}="","",IF(${own}<>${first},"",IF(COUNTIFS(${which},${column(lines, key)},">=-1E+99")=0,"",${sum})))`;
}

/** 1 where the row's sasaran differs from that of the first row of its group: then the sheets want a rebuild. */
function movedFormula(): Formula {
  const head = formula`MATCH(${thisRow(results, 'groupId')},${column(results, 'id')},0)`;
  return formula`IFERROR(IF(${thisRow(results, 'objective')}=INDEX(${column(results, 'objective')},${head}),0,1),1)`;
}
