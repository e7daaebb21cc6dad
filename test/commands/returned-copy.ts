/** What the Kanwil does to a copy before it sends it back. */
import { FIRST_INDICATOR } from '../../src/sheets/derived/sending/recap-columns';
import type { AddInSession } from '../add-in/session';
import type { Workbook } from '../host/model/types';
import { rowCount, shownIn, typeRow } from './edited-inputs';
import { tableCell } from './sheet-cells';

const rowOf = (workbook: Workbook, table: string, header: string, text: string): number => {
  const count = rowCount(workbook, table);
  const row = Array.from({ length: count }, (_, index) => index + 1).find(
    (at) => shownIn(workbook, table, header, at) === text,
  );
  if (row === undefined) throw new Error(`${table} has no row with ${text} in ${header}.`);
  return row;
};

/** Pastes a value, which no validation stops. */
export function paste(workbook: Workbook, table: string, header: string, row: number, value: string | number): void {
  const cell = tableCell(workbook, table, header, row).cell();
  if (cell === undefined) throw new Error(`${table} has nothing in ${header}, row ${row}.`);
  delete cell.formula;
  cell.value = value;
}

/** A figure, a text that looks like a formula, a blank, a day, one row more, one row less, a note on Rekap. */
export async function atTheKanwil(session: AddInSession): Promise<void> {
  const { host } = session;
  const { workbook, user } = host;
  await typeRow(session, 'tblPengukuran', 2, { Pembilang: '27,5' });
  await typeRow(session, 'tblTarget', 2, { Catatan: '=cmd|x dicek Kanwil' });
  const spent = tableCell(workbook, 'tblBelanja', 'Realisasi', 1);
  await user.clear(spent.sheet, spent.address);
  // The serial number of 30 December 2024.
  paste(workbook, 'tblIdentitas', 'Isi', rowOf(workbook, 'tblIdentitas', 'ID', 'per_tanggal'), 45_656);
  await user.insertTableRow('tblKegiatan', 1);
  await typeRow(session, 'tblKegiatan', 2, { Kode: 'K.9', 'Pagu revisi terakhir': '1000', Realisasi: '500' });
  await user.deleteTableRow('tblRenstra', 2);
  await user.type('Rekap', `P${FIRST_INDICATOR + 2}`, 'Lampirkan berita acara');
  await host.settle();
}
