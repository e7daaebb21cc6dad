import { createHost } from '../index';
import type { Host } from '../index';
import { codeOf, modelSheet, onSheet, plain, read } from '../cell-access';

const names = (host: Host): string[] => host.workbook.sheets.map(({ name }) => name);

describe('worksheets', () => {
  it('are added at the end, found by name or id, moved, hidden and deleted', async () => {
    const host = createHost();
    await host.run(async (context) => {
      const { worksheets } = context.workbook;
      const target = worksheets.add('Perjanjian Kinerja').load('id');
      worksheets.add();
      await context.sync();
      expect(names(host)).toEqual(['Sheet1', 'Perjanjian Kinerja', 'Sheet3']);
      const byId = worksheets.getItem(target.id).load('name,position');
      worksheets.load('items/id');
      const byName = worksheets.getItem('perjanjian KINERJA').load('id');
      await context.sync();
      expect([byId.name, byId.position, byName.id, worksheets.items.length]).toEqual([
        'Perjanjian Kinerja',
        1,
        target.id,
        3,
      ]);
      byId.position = 0;
      byId.tabColor = '#00B050';
      byId.showGridlines = false;
      worksheets.getItem('Sheet3').visibility = 'VeryHidden';
      await context.sync();
      worksheets.getItem('Sheet1').delete();
      await context.sync();
    });
    expect(names(host)).toEqual(['Perjanjian Kinerja', 'Sheet3']);
    expect(modelSheet(host, 'Perjanjian Kinerja')).toMatchObject({ tabColor: '#00B050', showGridlines: false });
    expect(modelSheet(host, 'Sheet3').visibility).toBe('VeryHidden');
    expect(host.workbook.activeSheetId).toBe(modelSheet(host, 'Perjanjian Kinerja').id);
  });

  it('keep one visible', async () => {
    const host = createHost();
    expect(
      await codeOf(
        onSheet(host, (sheet) => {
          sheet.delete();
        }),
      ),
    ).toBe('InvalidOperation');
    expect(await codeOf(onSheet(host, (sheet) => (sheet.visibility = 'Hidden')))).toBe('InvalidOperation');
    expect(await codeOf(onSheet(host, (_, context) => context.workbook.worksheets.add('Sheet1')))).toBe(
      'ItemAlreadyExists',
    );
  });

  it('take their references along when renamed, and leave #REF! when deleted', async () => {
    const host = createHost();
    await host.run(async (context) => {
      const { worksheets, names: defined } = context.workbook;
      const source = worksheets.add('Source');
      source.getRange('A1').values = [[7]];
      const first = worksheets.getItem('Sheet1');
      first.getRange('A1:B1').formulas = [['=Source!A1', '=SUM(Source!A1:A2)+1']];
      defined.add('angka', source.getRange('A1'));
      source.name = "It's 2023";
      await context.sync();
    });
    expect((await read(host, 'Sheet1!A1:B1')).formulas).toEqual([["='It''s 2023'!A1", "=SUM('It''s 2023'!A1:A2)+1"]]);
    expect((await read(host, 'Sheet1!A1')).values).toEqual([[7]]);
    expect(host.workbook.names[0]?.formula).toBe("='It''s 2023'!$A$1");
    await onSheet(host, (_, context) => {
      context.workbook.worksheets.getItem("It's 2023").delete();
    });
    expect(await read(host, 'Sheet1!A1:B1')).toMatchObject({
      formulas: [['=#REF!', '=SUM(#REF!)+1']],
      values: [['#REF!', '#REF!']],
    });
    expect(host.workbook.names[0]?.formula).toBe('=#REF!');
  });

  it('freeze rows, columns or both', async () => {
    const host = createHost();
    const location = (batch: (panes: Excel.WorksheetFreezePanes) => void): Promise<string | null> =>
      host.run(async (context) => {
        const panes = context.workbook.worksheets.getItem('Sheet1').freezePanes;
        batch(panes);
        const range = panes.getLocationOrNullObject().load('address');
        await context.sync();
        return range.isNullObject ? null : range.address.slice(7);
      });
    expect(
      await location((panes) => {
        panes.freezeRows(2);
      }),
    ).toBe('1:2');
    expect(
      await location((panes) => {
        panes.freezeColumns(1);
      }),
    ).toBe('A:A');
    expect(
      await location((panes) => {
        panes.freezeAt('A1:B3');
      }),
    ).toBe('A1:B3');
    expect(
      await location((panes) => {
        panes.unfreeze();
      }),
    ).toBeNull();
    expect(
      await codeOf(
        location((panes) => {
          panes.freezeAt('B2:C3');
        }),
      ),
    ).toBe('InvalidArgument');
  });

  it('keep custom properties', async () => {
    const host = createHost();
    await host.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem('Sheet1');
      customProperties.add('lkjip.role', 'target');
      customProperties.add('LKJIP.role', 'budget');
      const found = customProperties.getItemOrNullObject('lkjip.ROLE').load('value');
      const missing = customProperties.getItemOrNullObject('none');
      await context.sync();
      expect([found.value, missing.isNullObject]).toEqual(['budget', true]);
      customProperties.getItem('lkjip.role').delete();
      await context.sync();
    });
    expect(modelSheet(host).customProperties).toEqual({});
  });
});

describe('page layout', () => {
  it('is set as asked, margins in points', async () => {
    const host = createHost();
    await onSheet(host, (sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintArea('A1:F40');
      pageLayout.setPrintTitleRows('$1:$3');
      pageLayout.setPrintMargins('Centimeters', { left: 2.54, right: 1.27 });
      pageLayout.centerHorizontally = true;
      pageLayout.printGridlines = false;
      pageLayout.blackAndWhite = true;
      pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Halaman &P dari &N';
    });
    expect(modelSheet(host).page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      fit: { wide: 1, tall: null },
      scale: null,
      printArea: '$A$1:$F$40',
      titleRows: '$1:$3',
      margins: { left: 72, right: 36, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
      centerHorizontally: true,
      blackAndWhite: true,
      footer: { left: '', center: 'Halaman &P dari &N', right: '' },
    });
    await host.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('Sheet1');
      pageLayout.load('zoom,orientation');
      const area = pageLayout.getPrintAreaOrNullObject().load('address');
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      expect(plain(pageLayout.zoom)).toEqual({ horizontalFitToPages: 1, verticalFitToPages: null });
      expect([area.address, rows.address]).toEqual(['Sheet1!A1:F40', 'Sheet1!1:3']);
    });
    expect(await codeOf(onSheet(host, (sheet) => (sheet.pageLayout.zoom = { scale: 5 })))).toBe('InvalidArgument');
  });
});

describe('protection', () => {
  const protect = (host: Host, options?: Excel.WorksheetProtectionOptions, password?: string): Promise<void> =>
    onSheet(host, (sheet) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect(options, password);
    });
  const attempt = (host: Host, batch: (sheet: Excel.Worksheet) => unknown) =>
    codeOf(
      onSheet(host, (sheet) => {
        batch(sheet);
      }),
    );

  it('lets nobody write into locked cells, change formats or shift cells', async () => {
    const host = createHost();
    await protect(host);
    expect(await attempt(host, (sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('AccessDenied');
    expect(await attempt(host, (sheet) => (sheet.getRange('A1:B1').values = [[1, 2]]))).toBe('AccessDenied');
    expect(await attempt(host, (sheet) => (sheet.getRange('B1').values = [[1]]))).toBeUndefined();
    expect(await attempt(host, (sheet) => (sheet.getRange('B1').format.fill.color = 'red'))).toBe('AccessDenied');
    expect(await attempt(host, (sheet) => sheet.getRange('2:2').insert('Down'))).toBe('AccessDenied');
    expect(
      await attempt(host, (sheet) => {
        sheet.getRange('B1').clear('Contents');
      }),
    ).toBeUndefined();
    expect(
      await attempt(host, (sheet) => {
        sheet.getRange('A1').clear();
      }),
    ).toBe('AccessDenied');
  });

  it('allows what its options allow', async () => {
    const host = createHost();
    await protect(host, { allowFormatCells: true, allowInsertRows: true });
    expect(await attempt(host, (sheet) => (sheet.getRange('A1').format.fill.color = 'red'))).toBeUndefined();
    expect(await attempt(host, (sheet) => sheet.getRange('2:2').insert('Down'))).toBeUndefined();
    expect(
      await attempt(host, (sheet) => {
        sheet.getRange('2:2').delete('Up');
      }),
    ).toBe('AccessDenied');
  });

  it('fails on a sheet that is protected already, and needs its password', async () => {
    const host = createHost();
    await protect(host, undefined, 'rahasia');
    expect(
      await attempt(host, (sheet) => {
        sheet.protection.protect();
      }),
    ).toBe('AccessDenied');
    expect(
      await attempt(host, (sheet) => {
        sheet.protection.unprotect('falsch');
      }),
    ).toBe('InvalidArgument');
    expect(
      await attempt(host, (sheet) => {
        sheet.protection.unprotect('rahasia');
      }),
    ).toBeUndefined();
    await host.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Sheet1');
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(false);
    });
  });

  it('stops table rows and sorting', async () => {
    const host = createHost();
    await onSheet(host, (sheet) => {
      sheet.getRange('A1:A3').values = [['x'], [2], [1]];
      sheet.tables.add('A1:A3', true).name = 'tblA';
      sheet.protection.protect({ allowSort: true });
    });
    expect(await attempt(host, (sheet) => sheet.tables.getItem('tblA').rows.add(undefined, [[3]]))).toBe(
      'AccessDenied',
    );
    expect(
      await attempt(host, (sheet) => {
        sheet.tables.getItem('tblA').sort.apply([{ key: 0 }]);
      }),
    ).toBe('AccessDenied');
  });
});

describe('the workbook around the sheets', () => {
  it('keeps properties, hands over new workbooks, refuses custom XML by name', async () => {
    const host = createHost();
    await onSheet(host, (_, context) => (context.workbook.properties.title = 'LKjIP 2023'));
    expect(host.workbook.properties).toEqual({ title: 'LKjIP 2023' });
    await host.Excel.createWorkbook('UEsDBA==');
    expect(host.openedWorkbooks).toEqual(['UEsDBA==']);
    const failing = onSheet(host, (_, context) => context.workbook.customXmlParts.add('<a/>'));
    await expect(failing).rejects.toMatchObject({ message: 'Workbook.customXmlParts is not known here' });
  });
});
