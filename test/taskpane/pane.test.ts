import { initialLanguage } from '../../src/taskpane/language';
import { FUNCTIONS_GRACE_MS } from '../../src/taskpane/store/functions-check';
import { Pane } from '../../src/taskpane/store/pane';
import { ATTEMPTS, PAUSE_MS } from '../../src/taskpane/store/task-runner';
import { readSample } from '../sample/read-sample';
import { FakeWorld, hostFailure, type FakeOptions } from './fake-services';

const sample = readSample('contoh-satker');

async function open(options: FakeOptions = {}): Promise<{ world: FakeWorld; pane: Pane }> {
  const world = new FakeWorld({ sample, ...options });
  const pane = new Pane(world.services);
  await pane.survey();
  return { world, pane };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('preparing says what was done and reads the workbook again', async () => {
  const { world, pane } = await open();
  await pane.prepare();
  expect(pane.store.get()).toMatchObject({
    task: null,
    notice: { kind: 'done', task: 'prepare' },
    survey: { version: 'current', next: 'fill-identity' },
    undo: [],
  });
  expect(world.log).toEqual(['survey', 'prepare', 'survey', 'leave empty sheet for identity']);
});

test('while a cell is being edited a command waits, tries again, and then does its work', async () => {
  const { world, pane } = await open();
  world.failNext('prepare', hostFailure('cell-edit-mode'), hostFailure('cell-edit-mode'));
  const running = pane.prepare();
  await settled();
  expect(pane.store.get().task).toMatchObject({ waiting: { attempt: 2, of: ATTEMPTS } });
  world.clock.advance(PAUSE_MS);
  await settled();
  expect(pane.store.get().task).toMatchObject({ waiting: { attempt: 3, of: ATTEMPTS } });
  world.clock.advance(PAUSE_MS);
  await running;
  expect(pane.store.get()).toMatchObject({ task: null, notice: { kind: 'done' } });
});

test('the waiting ends after a few tries, with a message of its own and a way to try again', async () => {
  const { world, pane } = await open();
  world.failNext('prepare', ...Array.from({ length: ATTEMPTS }, () => hostFailure('cell-edit-mode')));
  const running = pane.prepare();
  for (let attempt = 1; attempt < ATTEMPTS; attempt += 1) {
    await settled();
    world.clock.advance(PAUSE_MS);
  }
  await running;
  const { notice } = pane.store.get();
  expect(notice).toMatchObject({ kind: 'failed', activity: 'prepare', error: { code: 'cell-edit-mode' } });
  if (notice?.kind !== 'failed' || notice.retry === null) throw new Error('There is no way to try again.');
  notice.retry();
  await settled();
  await settled();
  expect(pane.store.get().notice).toMatchObject({ kind: 'done' });
});

test('the waiting can be stopped', async () => {
  const { world, pane } = await open();
  world.failNext('prepare', hostFailure('cell-edit-mode'));
  const running = pane.prepare();
  await settled();
  pane.cancel();
  await running;
  expect(pane.store.get().notice).toMatchObject({ kind: 'failed', error: { kind: 'cancelled' } });
});

test('a sample goes into an unprepared workbook, and comes out again', async () => {
  const { world, pane } = await open();
  await pane.fillSample('fictional');
  expect(world.log).toContain('fill fictional');
  expect(pane.store.get().survey).toMatchObject({ indicators: sample.indicators.length });
  expect(pane.store.get().undo.map(({ label }) => label)).toEqual([{ kind: 'fill' }]);
  await pane.undo();
  expect(pane.store.get()).toMatchObject({
    notice: { kind: 'done', task: 'undo' },
    undo: [],
    survey: { indicators: 0 },
  });
});

test('what was written comes to the front where the user looks at an empty sheet', async () => {
  const { world, pane } = await open();
  await pane.prepare();
  expect(world.log).toContain('leave empty sheet for identity');
  world.failNext('leave', hostFailure('general'));
  await pane.fillSample('fictional');
  expect(pane.store.get().notice).toMatchObject({ kind: 'failed', activity: 'place' });
});

test('a success has been read once the user goes elsewhere; a failure stays', async () => {
  const { world, pane } = await open();
  await pane.prepare();
  pane.show('start');
  expect(pane.store.get().notice).toMatchObject({ kind: 'done' });
  pane.show('fill');
  expect(pane.store.get().notice).toBeNull();
  world.failNext('build', hostFailure('general'));
  await pane.build(['summary']);
  pane.show('start');
  expect(pane.store.get().notice).toMatchObject({ kind: 'failed' });
});

test('a sample never replaces data without asking', async () => {
  const { world, pane } = await open({ report: readSample('rutan-kupang-2023') });
  await pane.fillSample('fictional');
  expect(pane.store.get().notice).toEqual({ kind: 'confirm-replace', sample: 'fictional' });
  expect(world.log).toEqual(['survey']);
  await pane.fillSample('fictional', true);
  expect(world.log).toContain('fill fictional replace');
});

test('an undo that fails stays in the list', async () => {
  const { world, pane } = await open();
  await pane.fillSample('fictional');
  world.failNext('undo', { kind: 'refused', code: 'undo-overtaken', data: {} });
  await pane.undo();
  expect(pane.store.get()).toMatchObject({ notice: { kind: 'failed', activity: 'undo', retry: null } });
  expect(pane.store.get().undo).toHaveLength(1);
});

test('a failure that may have written something can be taken back, and trying again replaces it in the list', async () => {
  const { world, pane } = await open();
  const { commands } = world.services;
  await pane.prepare();
  const change = { table: 'identity', before: [{ id: 'satker', value: 'Lama' }], after: [] } as const;
  const answers = [
    { ok: false, error: { error: hostFailure('general'), changes: [change], typedOver: [] } },
    { ok: true, value: { changes: [{ ...change, before: [] }], typedOver: [], findings: [] } },
  ] as const;
  let tries = 0;
  const undone: unknown[] = [];
  const broken = new Pane({
    ...world.services,
    commands: {
      ...commands,
      fillSample: () => {
        tries += 1;
        return Promise.resolve(answers[tries === 1 ? 0 : 1]);
      },
      undo: (changes) => {
        undone.push(changes);
        return Promise.resolve({ ok: true, value: undefined });
      },
    },
  });
  await broken.fillSample('fictional');
  const { notice, undo } = broken.store.get();
  expect(undo).toHaveLength(1);
  if (notice?.kind !== 'failed' || notice.retry === null) throw new Error('There is no way to try again.');
  notice.retry();
  await settled();
  await settled();
  expect(broken.store.get().undo).toHaveLength(1);
  await broken.undo();
  // What stood there before the first try, not what the first try left behind.
  expect(undone).toEqual([[change]]);
});

test('what a build wrote over can be brought back', async () => {
  const { world } = await open({ report: sample });
  const { commands } = world.services;
  const pane = new Pane({
    ...world.services,
    commands: {
      ...commands,
      build: () =>
        Promise.resolve({
          ok: true,
          value: { changes: [], typedOver: [{ sheet: 'summary', row: 3, column: 1, value: 'Catatan' }], findings: [] },
        }),
    },
  });
  await pane.build(['summary']);
  expect(pane.store.get().notice).toMatchObject({ kind: 'done', task: 'build', typedOver: 1 });
  await pane.undo();
  expect(world.log).toContain('restore 1');
});

test('functions that stay unknown for ten seconds lead to the offer of plain formulas', async () => {
  const { world, pane } = await open({ report: sample });
  world.functionsMissing = true;
  await pane.prepare();
  expect(pane.store.get().notice).toMatchObject({ kind: 'done' });
  world.clock.advance(FUNCTIONS_GRACE_MS - 1);
  await settled();
  expect(pane.store.get().notice).toMatchObject({ kind: 'done' });
  world.clock.advance(1);
  await settled();
  expect(pane.store.get().notice).toEqual({ kind: 'functions-missing' });
  await pane.useNativeFormulas();
  expect(pane.store.get()).toMatchObject({
    notice: { kind: 'done', task: 'native' },
    survey: { functionsMissing: false },
  });
});

test('functions that come in time lead to no offer', async () => {
  const { world, pane } = await open({ report: sample });
  world.functionsMissing = true;
  await pane.prepare();
  world.functionsMissing = false;
  world.clock.advance(FUNCTIONS_GRACE_MS);
  await settled();
  expect(pane.store.get().notice).toMatchObject({ kind: 'done' });
});

test('a bug is shown with its details, and the pane goes on', async () => {
  const { world } = await open();
  const { commands } = world.services;
  const pane = new Pane({
    ...world.services,
    commands: { ...commands, prepare: () => Promise.reject(new Error('column 7 is not there')) },
  });
  await pane.prepare();
  expect(pane.store.get()).toMatchObject({
    task: null,
    notice: { kind: 'failed', error: { kind: 'bug', message: 'column 7 is not there' } },
  });
});

test('a second command does not start beside the first', async () => {
  const { world, pane } = await open({ report: sample });
  let openGate = (): void => undefined;
  world.gate = new Promise((resolve) => {
    openGate = resolve;
  });
  const running = pane.build(['summary']);
  expect(await pane.build(['comparison'])).toBe(false);
  openGate();
  await running;
  expect(world.log.filter((name) => name.startsWith('build'))).toEqual(['build summary']);
});

test('theme and workbook are looked at again when the pane comes back', async () => {
  const { world, pane } = await open();
  expect(pane.store.get().dark).toBe(false);
  world.theme = { isDark: null, background: '#262626' };
  world.returnToPane();
  await settled();
  expect(pane.store.get().dark).toBe(true);
  expect(world.log).toEqual(['survey', 'survey']);
  pane.close();
  world.returnToPane();
  expect(world.log).toHaveLength(2);
});

test('the chosen language is remembered', async () => {
  const { world, pane } = await open({ language: 'en-GB' });
  expect(initialLanguage(world.services.host)).toBe('en');
  await pane.setLanguage('id');
  expect(initialLanguage(world.services.host)).toBe('id');
  await pane.setLanguage('en');
  expect(pane.store.get()).toMatchObject({ language: 'en', frame: { shell: { undo: 'Undo' } } });
});

test('an inserted formula can be taken back', async () => {
  const { world, pane } = await open();
  expect(await pane.enterFormula({ formula: '=LKJIP.TERBILANG(1)', numberFormat: null }, false)).toEqual({
    occupied: null,
  });
  await pane.undo();
  expect(world.log).toContain('formula back');
  expect(pane.store.get().undo).toEqual([]);
});

test('a place that is gone is said', async () => {
  const { world } = await open();
  const { navigator } = world.services;
  const pane = new Pane({
    ...world.services,
    navigator: { ...navigator, showSheet: () => Promise.resolve({ ok: true, value: false }) },
  });
  await pane.showSheet('summary');
  expect(pane.store.get().notice).toEqual({ kind: 'place-gone' });
});
