/**
 * What happens when Excel fails in the middle of a command: at each batch, at the first, the middle and the last action
 * of each, and at positions that are drawn: `FAULT_POSITIONS` says how many, `FAULT_SEED` draws others.
 */
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { build } from '../../src/commands/build';
import { check, type Verdict } from '../../src/commands/check';
import { fill } from '../../src/commands/fill';
import type { Outcome } from '../../src/commands/outcome';
import { prepare } from '../../src/commands/prepare';
import { undo } from '../../src/commands/undo';
import type { WorkbookPort } from '../../src/ports/workbook';
import { makeDay } from '../../src/domain/calendar-day';
import { NAMES } from '../../src/sheets/names';
import { startAddIn, type AddInSession } from '../add-in/session';
import type { Faults } from '../host';
import type { Workbook } from '../host/model/types';
import { createWorkbook } from '../host/model/workbook';
import { stagesOf, succeeded } from './built-workbook';
import { editedInputs } from './edited-inputs';
import { smallReport } from './small-report';
import { differences, inputHash, lostInputs, SAME } from './workbook-contents';
import { copyWorkbook, overwriteWorkbook } from './workbook-copy';

jest.setTimeout(180_000);

const report = smallReport(2);
const other = smallReport(3, ['IKP', 'IKK']);
/** Positions drawn for each command. */
const DRAWN = Number(process.env['FAULT_POSITIONS'] ?? 14);
const SEED = Number(process.env['FAULT_SEED'] ?? 2023);

interface Scenario {
  readonly name: string;
  readonly start: () => Workbook;
  readonly run: (port: WorkbookPort) => Promise<Outcome>;
  /** `ids`: it gives missing IDs and first rows. `all`: it writes inputs, and what it changed must be restorable. */
  readonly writes?: 'ids' | 'all';
}

let prepared: Workbook;
let filled: Workbook;
let built: Workbook;
let changed: Workbook;
let session: AddInSession;

beforeAll(async () => {
  ({ prepared, filled, built } = await stagesOf(report));
  changed = await editedInputs(built);
  const actions = new Map<number, number>();
  session = await startAddIn({
    log: ({ batch, cleanup, body }) => {
      if (!cleanup) actions.set(batch, body.Actions.length);
    },
  });
  actionsOf = actions;
  overwriteWorkbook(session.host.workbook, built);
  const found = succeeded(await check(session.workbook, { checkedAt: AT }));
  fingerprint = found.value.report.findings[0]?.fingerprint ?? '';
  expect(fingerprint).not.toBe('');
  succeeded(await runOn(built, judge('accept'), null));
  accepted = copyWorkbook(session.host.workbook);
});

let actionsOf: ReadonlyMap<number, number> = new Map();

const SCENARIOS: readonly Scenario[] = [
  { name: 'prepare in a new workbook', start: createWorkbook, run: (port) => prepare(port), writes: 'ids' },
  { name: 'prepare in a finished workbook', start: () => built, run: (port) => prepare(port) },
  { name: 'the first build', start: () => filled, run: (port) => build(port) },
  {
    name: 'a build after rows, groups and years have changed',
    start: () => changed,
    run: (port) => build(port),
    writes: 'ids',
  },
  {
    name: 'fill',
    start: () => prepared,
    run: (port) => fill(port, report, { replace: true }),
    writes: 'all',
  },
  {
    name: 'fill over another report',
    start: () => changed,
    run: (port) => fill(port, other, { replace: true }),
    writes: 'all',
  },
];

const AT = '3 Januari 2024 09.30';

/** Accepts the first finding, whatever it is, or opens it again. */
const judge =
  (kind: Verdict['kind']) =>
  async (port: WorkbookPort): Promise<Outcome> => {
    const day = makeDay({ year: 2024, month: 1, day: 3 });
    return check(port, { checkedAt: AT, verdict: { kind, fingerprint, reason: 'sudah dijelaskan', day } });
  };
let fingerprint = '';
let accepted: Workbook;

/** What a check sends is far below any limit. */
const CHECKS: readonly Scenario[] = [
  { name: 'the first check', start: () => built, run: (port) => check(port, { checkedAt: AT }) },
  { name: 'a finding is accepted', start: () => built, run: judge('accept'), writes: 'all' },
  { name: 'a finding is opened again', start: () => accepted, run: judge('reopen'), writes: 'all' },
];

/** Runs a command on a copy of the workbook it starts from; the n-th batch counts from 1. */
async function runOn(
  start: Workbook | null,
  run: Scenario['run'],
  fault: Faults['failBatch'] | null,
): Promise<Outcome> {
  const { host, workbook } = session;
  if (start !== null) overwriteWorkbook(host.workbook, start);
  const before = host.stats.roundTrips;
  host.plant(fault === null || fault === undefined ? {} : { failBatch: { ...fault, batch: before + fault.batch } });
  const outcome = await run(workbook);
  await host.settle();
  return outcome;
}

interface Position {
  readonly batch: number;
  readonly action: number;
}

/** First, middle and last action of every batch, and some drawn over all of them. */
function positionsOf(batches: readonly number[], random: () => number): readonly Position[] {
  const fixed = batches.flatMap((actions, index) =>
    [1, Math.ceil(actions / 2), actions].map((action) => ({ batch: index + 1, action })),
  );
  const total = batches.reduce((sum, actions) => sum + actions, 0);
  const drawn = Array.from({ length: DRAWN }, () => positionAt(batches, Math.floor(random() * total)));
  return [...fixed, ...drawn];
}

function positionAt(batches: readonly number[], index: number): Position {
  let rest = index;
  for (const [batch, actions] of batches.entries()) {
    if (rest < actions) return { batch: batch + 1, action: rest + 1 };
    rest -= actions;
  }
  throw new RangeError(`No action ${index}.`);
}

/** Uniform numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const marked = (workbook: Workbook): boolean => workbook.names.some(({ name }) => name === NAMES.buildMark);

describe.each([...SCENARIOS, ...CHECKS])('$name', ({ start, run, writes }) => {
  test('comes to the same end after a fault anywhere, and loses no input', async () => {
    const { host } = session;
    const first = host.stats.roundTrips;
    succeeded(await runOn(start(), run, null));
    const end = copyWorkbook(host.workbook);
    const inputs = inputHash(start());
    const batches = Array.from(
      { length: host.stats.roundTrips - first },
      (_, index) => actionsOf.get(first + index + 1) ?? 0,
    );
    expect(marked(end)).toBe(false);
    for (const position of positionsOf(batches, seeded(SEED))) {
      const at = `batch ${position.batch}, action ${position.action} of ${batches.join(', ')}; FAULT_SEED=${SEED}`;
      const failed = await runOn(start(), run, position);
      if (failed.ok) throw new Error(`No fault at ${at}.`);
      expect({ at, error: failed.error.error }).toEqual({
        at,
        error: expect.objectContaining({ kind: 'host', code: 'general', retryable: false }),
      });
      if (writes === undefined) expect({ at, inputs: inputHash(host.workbook) }).toEqual({ at, inputs });
      if (writes === 'ids') expect({ at, lost: lostInputs(start(), host.workbook) }).toEqual({ at, lost: [] });
      const halfDone = copyWorkbook(host.workbook);

      succeeded(await runOn(null, run, null));
      expect({ at, ...differences(end, host.workbook) }).toEqual({ at, ...SAME });

      if (writes !== 'all') continue;
      const { changes } = failed.error;
      const undone = await runOn(
        halfDone,
        async (port) => {
          const result = await undo(port, changes);
          return result.ok
            ? { ok: true, value: { changes: [], typedOver: [], findings: [] } }
            : { ok: false, error: { error: result.error, changes: [], typedOver: [] } };
        },
        null,
      );
      succeeded(undone);
      expect({ at, inputs: inputHash(host.workbook) }).toEqual({ at, inputs });
    }
  });
});

describe('a host that refuses', () => {
  test.each([...SCENARIOS, ...CHECKS])(
    '$name: a cell in edit mode is a failure that may be tried again',
    async ({ start, run }) => {
      const { host, workbook } = session;
      overwriteWorkbook(host.workbook, start());
      host.plant({ cellEditTries: 1 });
      const outcome = await run(workbook);
      host.plant({});
      expect(outcome.ok ? null : outcome.error.error).toMatchObject({
        kind: 'host',
        code: 'cell-edit-mode',
        retryable: true,
      });
      expect(differences(start(), host.workbook)).toEqual(SAME);
    },
  );

  test.each(SCENARIOS)('$name: a request over the limit is named as such', async ({ start, run }) => {
    const { host, workbook } = session;
    overwriteWorkbook(host.workbook, start());
    host.plant({ payloadLimit: 200_000 });
    const outcome = await run(workbook);
    host.plant({});
    expect(outcome.ok ? null : outcome.error.error).toMatchObject({
      kind: 'host',
      code: 'request-too-large',
      retryable: false,
    });
    expect(differences(start(), host.workbook)).toEqual(SAME);
  });
});
