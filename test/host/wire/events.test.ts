import { createHost } from '../index';
import type { Host } from '../index';
import { onSheet } from '../cell-access';

async function listening(
  host: Host,
  add: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<void> {
  await host.run(async (context) => {
    add(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
  });
}

/** Handlers run when the client gets round to them. */
const delivered = (host: Host): Promise<void> =>
  host.settle().then(() => new Promise((resolve) => setTimeout(resolve, 5)));

describe('events', () => {
  it('tell of changes by the add-in and by a person, on the sheet, the workbook and the table', async () => {
    const host = createHost();
    const seen: string[] = [];
    await onSheet(host, (sheet) => {
      sheet.getRange('A1:B2').values = [
        ['x', 'y'],
        [1, 2],
      ];
      sheet.tables.add('A1:B2', true).name = 'tblA';
    });
    await listening(host, (sheet, context) => {
      sheet.onChanged.add((event) =>
        Promise.resolve(void seen.push(`sheet ${event.address} ${event.changeType} ${event.source}`)),
      );
      context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void seen.push(`book ${event.address}`)));
      context.workbook.tables
        .getItem('tblA')
        .onChanged.add((event) => Promise.resolve(void seen.push(`table ${event.address}`)));
    });
    await onSheet(host, (sheet) => (sheet.getRange('E5').values = [[1]]));
    await host.user.type('Sheet1', 'B2', '5');
    await delivered(host);
    expect(seen).toEqual([
      'sheet E5 RangeEdited Local',
      'book E5',
      'sheet B2 RangeEdited Local',
      'book B2',
      'table B2',
    ]);
  });

  it('tell of the selection and of sheets', async () => {
    const host = createHost();
    const seen: string[] = [];
    await listening(host, (sheet, context) => {
      sheet.onSelectionChanged.add((event) => Promise.resolve(void seen.push(`selected ${event.address}`)));
      context.workbook.worksheets.onAdded.add(() => Promise.resolve(void seen.push('added')));
      context.workbook.worksheets.onDeleted.add(() => Promise.resolve(void seen.push('deleted')));
    });
    await host.user.select('Sheet1', 'C3:D4');
    await host.run(async (context) => {
      context.workbook.worksheets.add('Other').delete();
      await context.sync();
    });
    await delivered(host);
    expect(seen).toEqual(['selected C3:D4', 'added', 'deleted']);
  });

  it('stay silent while events are off, and after a handler is removed', async () => {
    const host = createHost();
    const seen: string[] = [];
    let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
    await listening(host, (sheet) => {
      handler = sheet.onChanged.add((event) => Promise.resolve(void seen.push(event.address)));
    });
    await host.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await host.user.type('Sheet1', 'A2', 'heard');
    await delivered(host);
    if (!handler) throw new Error('no handler');
    const registered = handler;
    await host.Excel.run(registered.context, async (context) => {
      registered.remove();
      await context.sync();
    });
    await host.user.type('Sheet1', 'A3', 'not heard');
    await delivered(host);
    expect(seen).toEqual(['A2']);
  });
});
