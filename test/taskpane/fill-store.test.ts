import { INPUT_TABLES } from '../../src/sheets/names';
import { Pane } from '../../src/taskpane/store/pane';
import type { Field } from '../../src/taskpane/screens/fill/field';
import { FillStore } from '../../src/taskpane/screens/fill/fill-store';
import { formFields, typedResult } from '../../src/taskpane/screens/fill/indicator-form';
import { reportModel } from '../../src/taskpane/screens/fill/report-model';
import { fillId } from '../../src/texts/pane/fill.id';
import { readSample } from '../sample/read-sample';
import { FakeWorld, hostFailure } from './fake-services';

const sample = readSample('contoh-satker');
const [first, second] = sample.indicators.filter(({ method }) => method === 'pecahan');
if (first === undefined || second === undefined) throw new Error('The sample has too few fractions.');
const numerator: Field = { table: 'measurements', id: first.id, column: 'numerator', kind: 'number' };

async function open(): Promise<{ world: FakeWorld; pane: Pane; fill: FillStore }> {
  const world = new FakeWorld({ report: sample });
  const pane = new Pane(world.services, 'fill');
  const fill = new FillStore(pane);
  await fill.start();
  return { world, pane, fill };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const held = sample.measurements.find(({ id }) => id === first.id);
const before = held?.numerator ?? null;

test('realisasi and capaian follow each key, by the rules of the functions', async () => {
  const { world, fill } = await open();
  const { tables } = fill.store.get();
  if (tables === null) throw new Error('no tables');
  const model = reportModel(tables);
  const item = model.items.find(({ indicator }) => indicator.id === first.id);
  if (item === undefined) throw new Error('no item');
  const fields = formFields(first.id, true, fillId);
  fill.type(fields.numerator, '50');
  fill.type(fields.denominator, '100');
  const { result } = typedResult(fill, item, fields, model.settings);
  expect(result.realisation).toEqual({ ok: true, value: 0.5 });
  expect(result.achievement).toMatchObject({ ok: true, value: { raw: 0.5 / (first.target ?? NaN) } });
  expect(world.cell('measurements', first.id, 'numerator')).toBe(before);
});

test('leaving a field writes its cell and leaves no draft', async () => {
  const { world, fill } = await open();
  fill.type(numerator, '61');
  await fill.commit(numerator);
  expect(world.cell('measurements', first.id, 'numerator')).toBe(61);
  expect(fill.draft(numerator)).toBeNull();
  expect(fill.store.get().saved).toBe(`measurements/${first.id}/numerator`);
});

test('a field left as it was writes nothing', async () => {
  const { world, fill } = await open();
  fill.type(numerator, String(before));
  await fill.commit(numerator);
  expect(world.log.filter((name) => name.startsWith('write'))).toEqual([]);
  expect(fill.draft(numerator)).toBeNull();
});

test('an edit is taken back by the pane', async () => {
  const { world, pane, fill } = await open();
  fill.type(numerator, '61');
  await fill.commit(numerator);
  await pane.undo();
  expect(world.cell('measurements', first.id, 'numerator')).toBe(before);
});

test('a figure with two readings is asked, not guessed', async () => {
  const { world, fill } = await open();
  fill.type(numerator, '1.234');
  await fill.commit(numerator);
  expect(world.cell('measurements', first.id, 'numerator')).toBe(before);
  expect(fill.draft(numerator)).toMatchObject({ text: '1.234', left: true });
  await fill.choose(numerator, 'en');
  expect(world.cell('measurements', first.id, 'numerator')).toBe(1.234);
});

test('a text that is no figure stays in the field', async () => {
  const { world, fill } = await open();
  fill.type(numerator, 'dua puluh');
  await fill.commit(numerator);
  expect(world.cell('measurements', first.id, 'numerator')).toBe(before);
  expect(fill.draft(numerator)).toMatchObject({ text: 'dua puluh', left: true });
  fill.revert(numerator);
  expect(fill.draft(numerator)).toBeNull();
});

test('an edit in the sheet shows at once; what is being typed is kept beside it', async () => {
  const { world, fill } = await open();
  world.edit('measurements', first.id, { numerator: 7 });
  expect(fill.cell(numerator)).toBe(7);
  fill.type(numerator, '8');
  world.edit('measurements', first.id, { numerator: 9 });
  expect(fill.draft(numerator)).toMatchObject({ text: '8', base: 7 });
  // Typing on does not hide that the cell changed since typing began.
  fill.type(numerator, '81');
  expect(fill.draft(numerator)).toMatchObject({ text: '81', base: 7 });
  expect(fill.cell(numerator)).toBe(9);
});

test('a write that fails keeps the draft and offers to try again', async () => {
  const { world, pane, fill } = await open();
  world.failNext('write', hostFailure('general'));
  fill.type(numerator, '61');
  await fill.commit(numerator);
  expect(fill.draft(numerator)).toMatchObject({ text: '61', saving: false });
  const { notice } = pane.store.get();
  if (notice?.kind !== 'failed' || notice.retry === null) throw new Error('There is no way to try again.');
  expect(notice.activity).toBe('row');
  notice.retry();
  await settled();
  expect(world.cell('measurements', first.id, 'numerator')).toBe(61);
});

test('a write waits while a cell is being edited', async () => {
  const { world, pane, fill } = await open();
  world.failNext('write', hostFailure('cell-edit-mode'), hostFailure('cell-edit-mode'));
  fill.type(numerator, '61');
  const saving = fill.commit(numerator);
  for (let pause = 0; pause < 2; pause += 1) {
    await settled();
    world.clock.advance(500);
  }
  await saving;
  expect(pane.store.get().notice).toBeNull();
  expect(world.cell('measurements', first.id, 'numerator')).toBe(61);
});

test('typing on while the cell is being written is not lost', async () => {
  const { world, fill } = await open();
  let openGate = (): void => undefined;
  world.gate = new Promise((resolve) => {
    openGate = resolve;
  });
  fill.type(numerator, '61');
  const saving = fill.commit(numerator);
  fill.type(numerator, '612');
  openGate();
  await saving;
  expect(fill.draft(numerator)).toMatchObject({ text: '612', base: 61 });
});

test('choosing a row selects it in the sheet; selecting a row in the sheet opens its form', async () => {
  const { world, pane, fill } = await open();
  fill.open({ kind: 'indicator', id: first.id });
  expect(world.log.at(-1)).toBe(`select measurements ${first.id}`);
  const row = sample.measurements.findIndex(({ id }) => id === second.id);
  world.select({ table: 'measurements', row, column: 'numerator' });
  expect(fill.store.get().subject).toEqual({ kind: 'indicator', id: second.id });
  world.select({ table: 'activities', row: 0, column: null });
  expect(fill.store.get().subject).toMatchObject({ kind: 'budget', cut: 'activities' });
  expect(pane.store.get().fillPart).toBe('budget');
  world.select(null);
  expect(fill.store.get().subject).toMatchObject({ kind: 'budget' });
});

test('the selection is not followed while another screen is in front', async () => {
  const { world, pane, fill } = await open();
  pane.show('help');
  world.select({ table: 'measurements', row: 0, column: null });
  expect(fill.store.get().subject).toBeNull();
  expect(pane.store.get().place).toBe('help');
});

test('after a command everything is read anew', async () => {
  const { world, pane } = await open();
  await pane.prepare();
  await settled();
  expect(world.log).toContain('live refresh');
});

test('a failed start can be tried again', async () => {
  const world = new FakeWorld({ report: sample });
  const pane = new Pane(world.services, 'fill');
  const fill = new FillStore(pane);
  world.failNext('live', hostFailure('general'));
  await fill.start();
  expect(fill.store.get().tables).toBeNull();
  const { notice } = pane.store.get();
  if (notice?.kind !== 'failed' || notice.retry === null) throw new Error('There is no way to try again.');
  notice.retry();
  await settled();
  expect(fill.store.get().tables?.size).toBe(Object.keys(INPUT_TABLES).length);
});
