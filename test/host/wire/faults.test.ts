import { createHost } from '../index';
import { codeOf, onSheet, read } from '../cell-access';

const write = (sheet: Excel.Worksheet, address: string, value: string): void => {
  sheet.getRange(address).values = [[value]];
};

describe('planted faults', () => {
  it('fail the n-th batch before it does anything', async () => {
    const host = createHost({ faults: { failBatch: { batch: 2 } } });
    await onSheet(host, (sheet) => {
      write(sheet, 'A1', 'one');
    });
    expect(
      await codeOf(
        onSheet(host, (sheet) => {
          write(sheet, 'A2', 'two');
        }),
      ),
    ).toBe('GeneralException');
    await onSheet(host, (sheet) => {
      write(sheet, 'A3', 'three');
    });
    expect((await read(host, 'Sheet1!A1:A3')).values).toEqual([['one'], [''], ['three']]);
  });

  it('fail at an action of a batch, with a code of choice: what was done before stands', async () => {
    const log: number[] = [];
    const host = createHost({ log: ({ body }) => log.push(body.Actions.length) });
    const batch = (sheet: Excel.Worksheet): void => {
      write(sheet, 'A1', 'one');
      write(sheet, 'A2', 'two');
    };
    await onSheet(createHost({ log: ({ body }) => log.push(body.Actions.length) }), batch);
    host.plant({ failBatch: { batch: 1, action: log[0] ?? 0, code: 'RequestAborted' } });
    expect(await codeOf(onSheet(host, batch))).toBe('RequestAborted');
    expect((await read(host, 'Sheet1!A1:A2')).values).toEqual([['one'], ['']]);
  });

  it('play cell-edit mode for some tries; a batch that may wait waits', async () => {
    const host = createHost({ faults: { cellEditTries: 2 } });
    const attempt = (): Promise<unknown> =>
      onSheet(host, (sheet) => {
        write(sheet, 'A1', 'done');
      });
    expect([await codeOf(attempt()), await codeOf(attempt()), await codeOf(attempt())]).toEqual([
      'InvalidOperationInCellEditMode',
      'InvalidOperationInCellEditMode',
      undefined,
    ]);
    const patient = createHost({ profile: 'microsoft365', faults: { cellEditTries: 5 } });
    await patient.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['waited']];
      await context.sync();
    });
    expect((await read(patient, 'Sheet1!A1')).values).toEqual([['waited']]);
  });

  it('limit the payload: 5 MB on the web, none on the desktop, any by plan', async () => {
    const large = (host: ReturnType<typeof createHost>, length: number): Promise<unknown> =>
      onSheet(host, (sheet) => {
        for (let row = 1; row <= length; row += 1) write(sheet, `A${row}`, 'x'.repeat(30_000));
      });
    expect(await codeOf(large(createHost({ profile: 'web' }), 180))).toBe('RequestPayloadSizeLimitExceeded');
    expect(await codeOf(large(createHost({ profile: 'web' }), 150))).toBeUndefined();
    expect(await codeOf(large(createHost(), 180))).toBeUndefined();
    expect(await codeOf(large(createHost({ faults: { payloadLimit: 20_000 } }), 1))).toBe(
      'RequestPayloadSizeLimitExceeded',
    );
  });

  it('limit the answer as well', async () => {
    const host = createHost({ profile: 'web' });
    const many = host.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:J1').values = 'x'.repeat(30_000) as never;
      const ranges = Array.from({ length: 20 }, () => context.workbook.worksheets.getItem('Sheet1').getRange('A1:J1'));
      for (const range of ranges) range.load('values');
      await context.sync();
    });
    expect(await codeOf(many)).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('delay the answer', async () => {
    const host = createHost({ faults: { delay: 60 } });
    const start = performance.now();
    await onSheet(host, (sheet) => {
      write(sheet, 'A1', 'late');
    });
    expect(performance.now() - start).toBeGreaterThan(55);
  });
});
