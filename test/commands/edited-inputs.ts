/** A finished workbook in which people went on working: everything that makes a rebuild due, and things of their own. */
import { NAMES } from '../../src/sheets/names';
import { startAddIn, type AddInSession } from '../add-in/session';
import { parseReference } from '../host/model/address';
import type { Area, Table, Workbook } from '../host/model/types';
import { tableCell } from './sheet-cells';
import { address, shown } from './workbook-contents';
import { copyWorkbook } from './workbook-copy';

/** Types into cells of a table; rows of the body count from 1. */
export async function typeRow(
  { host }: Pick<AddInSession, 'host'>,
  table: string,
  row: number,
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [header, text] of Object.entries(texts)) {
    const cell = tableCell(host.workbook, table, header, row);
    await host.user.type(cell.sheet, cell.address, text);
  }
}

export function findTable(workbook: Workbook, name: string): Table {
  const table = workbook.sheets.flatMap(({ tables }) => tables).find((candidate) => candidate.name === name);
  if (table === undefined) throw new Error(`There is no table ${name}.`);
  return table;
}

/** Rows of the body. */
export const rowCount = (workbook: Workbook, table: string): number => findTable(workbook, table).area.rows - 1;

/** The value of a cell of the body as text. */
export const shownIn = (workbook: Workbook, table: string, header: string, row: number): string =>
  String(shown(tableCell(workbook, table, header, row).cell()?.value));

export interface OwnedArea {
  readonly sheet: string;
  readonly area: Area;
}

/** What the add-in owns on a derived sheet. */
export function ownedArea(workbook: Workbook, name: string): OwnedArea {
  const found = workbook.names.find((candidate) => candidate.name === name);
  const reference = parseReference(found?.formula.slice(1) ?? '');
  if (reference?.sheet == null) throw new Error(`There is no area ${name}.`);
  return { sheet: reference.sheet, area: reference.area };
}

/** Texts of the user's right of an area and under it, by what they say. */
export const NOTES = { below: 'Catatan di bawah', beside: 'Catatan di samping' } as const;

/** Writes notes two cells beyond the end of each derived area and under two input tables. */
export async function writeNotes(session: Pick<AddInSession, 'host'>): Promise<void> {
  const { host } = session;
  for (const name of [NAMES.summaryArea, NAMES.comparisonArea]) {
    const { sheet, area } = ownedArea(host.workbook, name);
    await host.user.type(sheet, address(area.row + area.rows + 1, 3), `${NOTES.below} ${name}`);
    await host.user.type(sheet, address(3, area.column + area.columns + 1), `${NOTES.beside} ${name}`);
  }
  for (const name of ['tblTarget', 'tblBelanja']) {
    const { area } = findTable(host.workbook, name);
    const { sheet } = tableCell(host.workbook, name, 'ID', 1);
    await host.user.type(sheet, address(area.row + area.rows + 2, area.column + 2), `${NOTES.below} ${name}`);
  }
}

/** One more indicator, sasaran, year of history and budget line; notes beyond the derived areas. */
export async function editedInputs(built: Workbook): Promise<Workbook> {
  const session = await startAddIn({ workbook: copyWorkbook(built) });
  const { host } = session;
  const { workbook, user } = host;
  await writeNotes(session);
  await user.insertTableRow('tblTarget', 1);
  await typeRow(session, 'tblTarget', 2, {
    Kode: 'X.1',
    Tingkat: 'IKK',
    Sasaran: 'Sasaran yang ditambahkan',
    Indikator: 'Indikator yang ditambahkan',
    Satuan: '%',
    Target: '80%',
    'Jenis rumus': 'langsung',
  });
  const id = shownIn(workbook, 'tblTarget', 'ID', 1);
  await user.insertTableRow('tblRiwayat');
  await typeRow(session, 'tblRiwayat', rowCount(workbook, 'tblRiwayat'), { ID: id, Tahun: '2021', Target: '50%' });
  await user.insertTableRow('tblBelanja', 0);
  await typeRow(session, 'tblBelanja', 1, {
    Kode: '57',
    'Jenis belanja': 'Belanja Bantuan Sosial',
    Tahun: shownIn(workbook, 'tblIdentitas', 'Isi', 8),
    'Pagu revisi terakhir': '1000000',
    Realisasi: '900000',
  });
  await host.settle();
  return copyWorkbook(workbook);
}
