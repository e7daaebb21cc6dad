import type { Sheet, Table } from '../../../host/model/types';
import { bodyArea, headerArea, tableAt } from '../../../host/model/workbook';
import type { User } from '../../../host/user';
import type { MenuItem } from '../menu';
import type { Position } from './reference';

export interface MenuActions {
  readonly user: () => User;
  /** Carries out a change and shows what Excel says against it. */
  readonly attempt: (change: () => Promise<void>) => void;
}

interface HeaderCell {
  readonly table: Table;
  readonly columnName: string;
}

/** The header of a table's column, where the filter buttons stand. */
export function headerCellAt(sheet: Sheet, { row, column }: Position): HeaderCell | null {
  const table = tableAt(sheet, row, column);
  const header = table && headerArea(table);
  if (header?.row !== row) return null;
  const columnName = table?.columns[column - header.column]?.name;
  return table && columnName !== undefined ? { table, columnName } : null;
}

export function sortItems({ table, columnName }: HeaderCell, { user, attempt }: MenuActions): MenuItem[] {
  const sort = (ascending: boolean) => (): void => {
    attempt(() => user().sortTable(table.name, columnName, ascending));
  };
  return [
    { label: 'Urutkan menaik (A ke Z)', run: sort(true) },
    { label: 'Urutkan menurun (Z ke A)', run: sort(false) },
  ];
}

/** What a right click offers on a cell. */
export function cellItems(sheet: Sheet, position: Position, address: string, actions: MenuActions): MenuItem[] {
  const { user, attempt } = actions;
  const items: MenuItem[] = [
    {
      label: 'Hapus isi',
      run: () => {
        attempt(() => user().clear(sheet.name, address));
      },
    },
  ];
  const table = tableAt(sheet, position.row, position.column);
  if (table) {
    const index = position.row - bodyArea(table).row;
    if (index >= 0 && index < bodyArea(table).rows) {
      items.push(
        {
          label: 'Sisipkan baris tabel di atas',
          run: () => {
            attempt(() => user().insertTableRow(table.name, index));
          },
        },
        {
          label: 'Hapus baris tabel',
          run: () => {
            attempt(() => user().deleteTableRow(table.name, index));
          },
        },
      );
    }
    items.push({
      label: 'Tambah baris di akhir tabel',
      run: () => {
        attempt(() => user().insertTableRow(table.name));
      },
    });
    const columnName = table.columns[position.column - table.area.column]?.name;
    if (columnName !== undefined) items.push(...sortItems({ table, columnName }, actions));
  }
  items.push(
    {
      label: 'Sisipkan baris lembar',
      run: () => {
        attempt(() => user().insertRows(sheet.name, position.row));
      },
    },
    {
      label: 'Hapus baris lembar',
      run: () => {
        attempt(() => user().deleteRows(sheet.name, position.row));
      },
    },
  );
  return items;
}
