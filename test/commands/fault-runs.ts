/**
 * Commands that are cut off: one embedded Excel in which a command is run on a copy of its workbook, with a fault planted
 * at one action, and once more without. Positions are the first and the last action of every batch; over all commands the
 * first, the middle and the last action of each kind; and some that are drawn: `FAULT_POSITIONS` says how many for all
 * commands of a file together, `FAULT_SEED` draws others.
 */
import { createHash } from 'node:crypto';
import { expect } from '@jest/globals';
import type { Outcome } from '../../src/commands/outcome';
import { undo } from '../../src/commands/undo';
import type { WorkbookError } from '../../src/ports/workbook';
import type { Result } from '../../src/domain/result';
import { NAMES } from '../../src/sheets/names';
import { startAddIn, type AddInSession } from '../add-in/session';
import type { Workbook } from '../host/model/types';
import { ActionType } from '../host/wire/protocol';
import { succeeded } from './built-workbook';
import { differences, inputCells, inputHash, lostInputs, SAME, workbookLines } from './workbook-contents';
import { copyWorkbook, overwriteWorkbook } from './workbook-copy';

export interface Scenario {
  readonly name: string;
  readonly start: () => Workbook;
  readonly run: (session: AddInSession) => Promise<Outcome>;
  /**
   * `ids`: it gives missing IDs and first rows. `all`: it writes inputs, and what it changed must be restorable. `asked`:
   * it writes the cells that somebody chose; each holds what it held or what it is to hold.
   */
  readonly writes?: 'ids' | 'all' | 'asked';
  /** Commands that find another way: what a person does before running such a one again. */
  readonly detour?: (session: AddInSession, outcome: Outcome) => Promise<void>;
}

/** An outcome of a command that answers with nothing, or with something of its own. */
export async function bare(outcome: Promise<Result<unknown, WorkbookError>>): Promise<Outcome> {
  const result = await outcome;
  return result.ok
    ? { ok: true, value: { changes: [], typedOver: [], findings: [] } }
    : { ok: false, error: { error: result.error, changes: [], typedOver: [] } };
}

const DRAWN = Number(process.env['FAULT_POSITIONS'] ?? 100);
export const SEED = Number(process.env['FAULT_SEED'] ?? 2023);

/** Both count from 1. */
interface Position {
  readonly batch: number;
  readonly action: number;
}

/** A command as it went through: the kinds of its actions by batch, and what it came to. */
interface Passage {
  readonly batches: readonly (readonly string[])[];
  readonly end: Workbook;
  readonly endPrint: string;
}

export class FaultRuns {
  /** Faults planted, and how many of them left a workbook that no other fault of the command had left. */
  planted = 0;
  distinct = 0;
  /** Kinds of action that were cut off. */
  readonly kinds = new Set<string>();
  private passages = new Map<string, Passage>();
  private positions = new Map<string, readonly Position[]>();

  private constructor(
    readonly session: AddInSession,
    private readonly requests: readonly (readonly string[])[],
  ) {}

  static async begin(): Promise<FaultRuns> {
    const requests: string[][] = [];
    const session = await startAddIn({
      log: ({ cleanup, body }) => {
        if (!cleanup) requests.push(body.Actions.map(({ ActionType: type, Name }) => kindOf(type, Name)));
      },
    });
    return new FaultRuns(session, requests);
  }

  /** Runs every command once without a fault and chooses where each will be cut off. */
  async observe(scenarios: readonly Scenario[]): Promise<void> {
    for (const scenario of scenarios) this.passages.set(scenario.name, await this.passThrough(scenario));
    const random = seeded(SEED);
    const ofKinds = positionsOfKinds(this.passages);
    for (const { name } of scenarios) {
      const { batches } = this.passageOf(name);
      const drawn = Array.from({ length: Math.ceil(DRAWN / scenarios.length) }, () => drawnPosition(batches, random));
      this.positions.set(name, unique([...outermost(batches), ...(ofKinds.get(name) ?? []), ...drawn]));
    }
  }

  /** Runs a command on a copy of a workbook, or on what is there; the fault's batch counts from the command's first. */
  async run(start: Workbook | null, run: Scenario['run'], fault: Position | null = null): Promise<Outcome> {
    const { host } = this.session;
    if (start !== null) overwriteWorkbook(host.workbook, start);
    const before = host.stats.roundTrips;
    host.plant(fault === null ? {} : { failBatch: { ...fault, batch: before + fault.batch } });
    const outcome = await run(this.session);
    await host.settle();
    host.plant({});
    return outcome;
  }

  private async passThrough({ start, run }: Scenario): Promise<Passage> {
    const first = this.requests.length;
    succeeded(await this.run(start(), run));
    const end = copyWorkbook(this.session.host.workbook);
    expect(isMarked(end)).toBe(false);
    return { batches: this.requests.slice(first), end, endPrint: fingerprint(end) };
  }

  private passageOf(name: string): Passage {
    const passage = this.passages.get(name);
    if (passage === undefined) throw new Error(`${name} was not observed.`);
    return passage;
  }

  /** Cuts a command off at each of its positions: no input is lost, and running it again reaches the same end. */
  async expectSameEnd(scenario: Scenario): Promise<void> {
    const { start, run, writes, detour } = scenario;
    const { host } = this.session;
    const passage = this.passageOf(scenario.name);
    const { batches, end } = passage;
    const inputs = inputHash(start());
    const seen = new Set<string>();
    for (const position of this.positions.get(scenario.name) ?? []) {
      const kind = batches[position.batch - 1]?.[position.action - 1] ?? '';
      const at = `${kind}: batch ${position.batch}, action ${position.action} of ${batches.map(({ length }) => length).join(', ')}; FAULT_SEED=${SEED}`;
      const failed = await this.run(start(), run, position);
      this.planted += 1;
      this.kinds.add(kind);
      expectPlanted(failed, at, detour !== undefined);
      if (writes === undefined) expect({ at, inputs: inputHash(host.workbook) }).toEqual({ at, inputs });
      if (writes === 'ids') expect({ at, lost: lostInputs(start(), host.workbook) }).toEqual({ at, lost: [] });
      if (writes === 'asked')
        expect({ at, strange: strangeInputs([start(), end], host.workbook) }).toEqual({ at, strange: [] });
      // What follows depends on nothing but what the fault left behind.
      const left = fingerprint(host.workbook, failed);
      if (seen.has(left)) continue;
      seen.add(left);
      const halfDone = writes === 'all' ? copyWorkbook(host.workbook) : null;

      if (failed.ok) await detour?.(this.session, failed);
      succeeded(await this.run(null, run));
      if (fingerprint(host.workbook) !== passage.endPrint) {
        expect({ at, ...differences(end, host.workbook) }).toEqual({ at, ...SAME });
      }
      if (halfDone === null || failed.ok) continue;
      const { changes } = failed.error;
      succeeded(await this.run(halfDone, ({ workbook }) => bare(undo(workbook, changes))));
      expect({ at, inputs: inputHash(host.workbook) }).toEqual({ at, inputs });
    }
    this.distinct += seen.size;
  }
}

const isMarked = ({ names }: Workbook): boolean => names.some(({ name }) => name === NAMES.buildMark);

function expectPlanted(failed: Outcome, at: string, mayComeThrough: boolean): void {
  if (failed.ok) {
    if (!mayComeThrough) throw new Error(`No fault at ${at}.`);
    return;
  }
  expect({ at, error: failed.error.error }).toEqual({
    at,
    error: expect.objectContaining({ kind: 'host', code: 'general', retryable: false }),
  });
}

/** Input cells that hold what they hold in none of the workbooks, a blank counting as well. */
function strangeInputs(known: readonly Workbook[], now: Workbook): readonly string[] {
  const inputs = inputCells(now);
  const contents = known.map(inputCells);
  const cells = new Set([inputs, ...contents].flatMap((one) => [...one.keys()]));
  return [...cells].filter((cell) => !contents.some((one) => one.get(cell) === inputs.get(cell)));
}

/** What a workbook holds, and what its command answered; order of rules that say the same does not count. */
function fingerprint(workbook: Workbook, outcome?: Outcome): string {
  const hash = createHash('sha1').update([...workbookLines(workbook)].join('\n'));
  if (outcome !== undefined) hash.update(outcome.ok ? 'ok' : JSON.stringify(outcome.error.changes));
  return hash.digest('hex');
}

const KINDS = new Map<number, string>(Object.entries(ActionType).map(([name, type]) => [type, name]));

const kindOf = (type: number, name: string): string => `${KINDS.get(type) ?? type} ${name}`.trim();

/** First and last action of every batch. */
const outermost = (batches: Passage['batches']): readonly Position[] =>
  batches.flatMap(({ length }, index) => [1, length].map((action) => ({ batch: index + 1, action })));

/** Of each kind of action that any of the commands takes: the first, the middle and the last one. */
function positionsOfKinds(passages: ReadonlyMap<string, Passage>): ReadonlyMap<string, readonly Position[]> {
  const places = new Map<string, { readonly name: string; readonly position: Position }[]>();
  for (const [name, { batches }] of passages) {
    for (const [batch, kinds] of batches.entries()) {
      for (const [action, kind] of kinds.entries()) {
        const place = { name, position: { batch: batch + 1, action: action + 1 } };
        const known = places.get(kind);
        if (known === undefined) places.set(kind, [place]);
        else known.push(place);
      }
    }
  }
  const chosen = new Map<string, Position[]>();
  for (const all of places.values()) {
    for (const index of new Set([0, Math.floor(all.length / 2), all.length - 1])) {
      const place = all[index];
      if (place !== undefined) chosen.set(place.name, [...(chosen.get(place.name) ?? []), place.position]);
    }
  }
  return chosen;
}

function drawnPosition(batches: Passage['batches'], random: () => number): Position {
  let rest = Math.floor(random() * batches.reduce((sum, { length }) => sum + length, 0));
  for (const [batch, { length }] of batches.entries()) {
    if (rest < length) return { batch: batch + 1, action: rest + 1 };
    rest -= length;
  }
  throw new RangeError('No such action.');
}

const unique = (positions: readonly Position[]): readonly Position[] => [
  ...new Map(positions.map((position) => [`${position.batch} ${position.action}`, position])).values(),
];

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
