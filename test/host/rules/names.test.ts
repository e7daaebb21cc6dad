import { thrownCode } from '../cell-access';
import { createSheet, createWorkbook } from '../model/workbook';
import { checkDefinedName, checkTableName } from './defined-name';
import { checkSheetName } from './sheet-name';
import type { Table } from '../model/types';

describe('sheet names', () => {
  it('takes 1 to 31 characters', () => {
    expect(checkSheetName(createWorkbook(), 'x'.repeat(31))).toHaveLength(31);
  });

  it.each(['', 'x'.repeat(32), 'a/b', 'a\\b', 'a?b', 'a*b', 'a:b', '[a]', "'a", "a'", 'History', 'HISTORY', 5])(
    'refuses %p',
    (name) => {
      expect(thrownCode(() => checkSheetName(createWorkbook(), name))).toBe('InvalidArgument');
    },
  );

  it('are unique without regard to case, except against the sheet itself', () => {
    const workbook = createWorkbook();
    expect(thrownCode(() => checkSheetName(workbook, 'sheet1'))).toBe('ItemAlreadyExists');
    expect(checkSheetName(workbook, 'SHEET1', workbook.sheets[0]?.id)).toBe('SHEET1');
  });
});

describe('table names and defined names', () => {
  const workbookWithTable = () => {
    const workbook = createWorkbook();
    const sheet = createSheet('s', 'S');
    const table: Table = {
      id: 't',
      name: 'tblTarget',
      area: { row: 0, column: 0, rows: 2, columns: 1 },
      style: '',
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showFilterButton: true,
      columns: [{ id: 1, name: 'ID' }],
    };
    sheet.tables.push(table);
    workbook.sheets.push(sheet);
    workbook.names.push({ name: 'batas', formula: '=1', visible: true });
    return workbook;
  };

  it.each(['tblTarget2', '_x', '\\x', 'Ñandú', 'a.b', 'LKJIP1234567'])('takes %s', (name) => {
    expect(checkTableName(workbookWithTable(), name)).toBe(name);
  });

  it.each(['', '1a', 'a b', 'A1', 'XFD1', 'R1C1', 'r', 'C', 'a-b', 'x'.repeat(256)])('refuses %p', (name) => {
    expect(thrownCode(() => checkTableName(workbookWithTable(), name))).toBe('InvalidArgument');
  });

  it('are unique among each other', () => {
    const workbook = workbookWithTable();
    expect(thrownCode(() => checkTableName(workbook, 'TBLTARGET'))).toBe('ItemAlreadyExists');
    expect(thrownCode(() => checkTableName(workbook, 'Batas'))).toBe('ItemAlreadyExists');
    expect(checkTableName(workbook, 'TBLTARGET', 't')).toBe('TBLTARGET');
    expect(thrownCode(() => checkDefinedName(workbook, workbook.names, 'tbltarget'))).toBe('ItemAlreadyExists');
    expect(thrownCode(() => checkDefinedName(workbook, workbook.names, 'BATAS'))).toBe('ItemAlreadyExists');
    expect(checkDefinedName(workbook, [], 'batas')).toBe('batas');
  });
});
