import { readXlsx } from './read-xlsx';
import { writeXlsx } from './write-xlsx';
import { richWorkbook } from '../../workbook/rich-workbook';
import { workbookOf } from '../calc/worksheet-text';
import { DEFAULT_STYLE } from '../model/style';
import { createWorkbook } from '../model/workbook';
import type { Sheet, Workbook } from '../model/types';

describe('a file read back is the workbook that was written', () => {
  it('with everything the writer knows', async () => {
    const workbook = await richWorkbook();
    expect(readXlsx(writeXlsx(workbook))).toEqual(workbook);
  });

  it('equal workbooks give equal bytes', async () => {
    expect(Buffer.from(writeXlsx(await richWorkbook())).equals(Buffer.from(writeXlsx(await richWorkbook())))).toBe(
      true,
    );
  });

  it('an empty workbook', () => {
    const workbook = createWorkbook();
    expect(readXlsx(writeXlsx(workbook))).toEqual(workbook);
  });

  it.each([
    [
      'text that XML and Excel would change',
      { A1: ' spasi ', A2: 'a\tb\nc', A3: '_x0041_ & <b> "q"', A4: '\u0007bel', A5: 'é 漢 😀', A6: '', A7: '002410' },
    ],
    [
      'numbers to the last digit',
      { A1: 0.1, A2: 1e-300, A3: 123456789012345680, A4: -0.000001, A5: 1 / 3, A6: Number.MAX_VALUE },
    ],
    [
      'logical values and errors',
      { A1: true, A2: false, A3: { error: '#N/A' as const }, A4: { error: '#DIV/0!' as const } },
    ],
    ['far cells', { XFD1048576: 1, A1048576: 'x', XFD1: 2 }],
  ])('%s', (_, cells) => {
    expect(cellsOf(roundTrip(withIds(workbookOf({ Lembar: cells }))))).toEqual(
      cellsOf(withIds(workbookOf({ Lembar: cells }))),
    );
  });

  it.each([
    '=IFNA(SUM(A2:A3),1)&"[@x] LKJIP.X("',
    "=SUM('It''s data'!$A$1:B2,'It''s data'!A:A)",
    '=LKJIP.CAPAIAN(A2,LKJIP.X())',
    '=STDEV.S(A2:A3)+ERROR.TYPE(A4)',
    '=tblA[@Nilai]+SUM(tblA[[#Totals],[Nilai]])',
    "=COUNTA(tblA['['#''x''']])",
    '=-A2^2%',
  ])('the formula %s', (formula) => {
    const workbook = withIds(workbookOf({ Lembar: { A1: formula }, "It's data": {} }));
    const cell = workbook.sheets[0]?.cells.get(0)?.get(0);
    if (cell) cell.value = 'hasil';
    expect(roundTrip(workbook).sheets[0]?.cells.get(0)?.get(0)).toMatchObject({ formula, value: 'hasil' });
  });

  it('sizes that are no whole pixels', () => {
    const workbook = createWorkbook();
    const sheet = workbook.sheets[0] as Sheet;
    for (const [at, points] of [48, 0.75, 61.7, 100, 333.33].entries()) {
      sheet.columnWidths.set(at * 2, points);
      sheet.rowHeights.set(at, points);
    }
    expect(roundTrip(workbook).sheets[0]).toMatchObject({
      columnWidths: sheet.columnWidths,
      rowHeights: sheet.rowHeights,
    });
  });

  it.each(['&&C &&L&&R', '&A &P/&N &"Calibri,Bold"x', '&&&P'])('the header %s', (text) => {
    const workbook = createWorkbook();
    const sheet = workbook.sheets[0] as Sheet;
    sheet.page.header = { left: text, center: text, right: text };
    expect(roundTrip(workbook).sheets[0]?.page.header).toEqual(sheet.page.header);
  });

  it('the words of an error, passwords and the ids of what has none in a file are left behind', () => {
    const workbook = createWorkbook();
    const sheet = workbook.sheets[0] as Sheet;
    sheet.protection = { options: {}, password: 'rahasia' };
    sheet.cells.set(0, new Map([[0, { value: { error: '#VALUE!', message: 'Salah.' }, style: DEFAULT_STYLE }]]));
    const read = roundTrip(workbook).sheets[0];
    expect(read?.protection).toEqual({ options: {}, password: '' });
    expect(read?.cells.get(0)?.get(0)?.value).toEqual({ error: '#VALUE!' });
  });
});

function roundTrip(workbook: Workbook): Workbook {
  return readXlsx(writeXlsx(workbook));
}

function withIds(workbook: Workbook): Workbook {
  workbook.activeSheetId = workbook.sheets[0]?.id ?? '';
  return workbook;
}

function cellsOf(workbook: Workbook) {
  return workbook.sheets.map((sheet) => sheet.cells);
}
