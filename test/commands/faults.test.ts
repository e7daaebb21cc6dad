/** What happens when Excel fails in the middle of Siapkan, Isi, Susun and Periksa; `fault-runs.ts` says where. */
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { build } from '../../src/commands/build';
import { check, type Verdict } from '../../src/commands/check';
import { fill } from '../../src/commands/fill';
import { prepare } from '../../src/commands/prepare';
import { makeDay } from '../../src/domain/calendar-day';
import type { Workbook } from '../host/model/types';
import { createWorkbook } from '../host/model/workbook';
import { succeeded } from './built-workbook';
import { editedInputs } from './edited-inputs';
import { FaultRuns, SEED, type Scenario } from './fault-runs';
import { smallReport } from './small-report';
import { differences, SAME } from './workbook-contents';
import { copyWorkbook, overwriteWorkbook } from './workbook-copy';

jest.setTimeout(180_000);

const report = smallReport(2);
const other = smallReport(3, ['IKP', 'IKK']);

let prepared: Workbook;
let filled: Workbook;
/** With the derived sheets that Periksa writes to or reads, and with those that change their columns as well. */
let summed: Workbook;
let changed: Workbook;
let accepted: Workbook;
let fingerprint = '';
let runs: FaultRuns;

beforeAll(async () => {
  runs = await FaultRuns.begin();
  const { host, workbook } = runs.session;
  const after = async (start: Workbook, run: Scenario['run']): Promise<Workbook> => {
    succeeded(await runs.run(start, run));
    return copyWorkbook(host.workbook);
  };
  prepared = await after(createWorkbook(), ({ workbook: port }) => prepare(port));
  filled = await after(prepared, ({ workbook: port }) => fill(port, report));
  changed = await editedInputs(await after(filled, rebuilding));
  summed = await after(filled, ({ workbook: port }) => build(port, { only: ['summary'] }));
  const found = succeeded(await check(workbook, { checkedAt: AT }));
  fingerprint = found.value.report.findings[0]?.fingerprint ?? '';
  expect(fingerprint).not.toBe('');
  accepted = await after(summed, judge('accept'));
  await runs.observe([...SCENARIOS, ...CHECKS]);
});

/** Sheets that grow with rows, groups and years; the first build makes all. */
const rebuilding: Scenario['run'] = ({ workbook }) => build(workbook, { only: ['summary', 'comparison', 'charts'] });

/** It reads every cell that it will write over, and those of a filled workbook are more than the limit planted below. */
const READS_MUCH = 'fill over another report';

const SCENARIOS: readonly Scenario[] = [
  {
    name: 'prepare in a new workbook',
    start: createWorkbook,
    run: ({ workbook }) => prepare(workbook),
    writes: 'ids',
  },
  { name: 'prepare in a finished workbook', start: () => summed, run: ({ workbook }) => prepare(workbook) },
  { name: 'the first build', start: () => filled, run: ({ workbook }) => build(workbook) },
  {
    name: 'a build after rows, groups and years have changed',
    start: () => changed,
    run: rebuilding,
    writes: 'ids',
  },
  {
    name: 'fill',
    start: () => prepared,
    run: ({ workbook }) => fill(workbook, report, { replace: true }),
    writes: 'all',
  },
  {
    name: READS_MUCH,
    start: () => changed,
    run: ({ workbook }) => fill(workbook, other, { replace: true }),
    writes: 'all',
  },
];

const AT = '3 Januari 2024 09.30';

/** Accepts the first finding, whatever it is, or opens it again. */
const judge =
  (kind: Verdict['kind']): Scenario['run'] =>
  async ({ workbook }) => {
    const day = makeDay({ year: 2024, month: 1, day: 3 });
    return check(workbook, { checkedAt: AT, verdict: { kind, fingerprint, reason: 'sudah dijelaskan', day } });
  };

/** What a check sends is far below any limit. */
const CHECKS: readonly Scenario[] = [
  { name: 'the first check', start: () => summed, run: ({ workbook }) => check(workbook, { checkedAt: AT }) },
  { name: 'a finding is accepted', start: () => summed, run: judge('accept'), writes: 'all' },
  { name: 'a finding is opened again', start: () => accepted, run: judge('reopen'), writes: 'all' },
];

describe(`cut off anywhere, with FAULT_SEED=${SEED}`, () => {
  test.each([...SCENARIOS, ...CHECKS])('$name comes to the same end and loses no input', async (scenario) => {
    await runs.expectSameEnd(scenario);
  });
});

describe('a host that refuses', () => {
  test.each([...SCENARIOS, ...CHECKS])(
    '$name: a cell in edit mode is a failure that may be tried again',
    async ({ start, run }) => {
      const { host } = runs.session;
      overwriteWorkbook(host.workbook, start());
      host.plant({ cellEditTries: 1 });
      const outcome = await run(runs.session);
      host.plant({});
      expect(outcome.ok ? null : outcome.error.error).toMatchObject({
        kind: 'host',
        code: 'cell-edit-mode',
        retryable: true,
      });
      expect(differences(start(), host.workbook)).toEqual(SAME);
    },
  );

  test.each(SCENARIOS)('$name: a request over the limit is named as such', async ({ name, start, run }) => {
    const { host } = runs.session;
    overwriteWorkbook(host.workbook, start());
    host.plant({ payloadLimit: 200_000 });
    const outcome = await run(runs.session);
    host.plant({});
    expect(outcome.ok ? null : outcome.error.error).toMatchObject({
      kind: 'host',
      code: name === READS_MUCH ? 'answer-too-large' : 'request-too-large',
      retryable: false,
    });
    expect(differences(start(), host.workbook)).toEqual(SAME);
  });
});

test('many kinds of action were cut off, and left many different workbooks behind', () => {
  expect(runs.kinds.size).toBeGreaterThan(50);
  expect(runs.distinct).toBeGreaterThan(200);
});
