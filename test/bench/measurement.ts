/** Measures the commands on a report of one size. */
import { build } from '../../src/commands/build';
import { check, type Checked } from '../../src/commands/check';
import { fill } from '../../src/commands/fill';
import type { Done, Failed } from '../../src/commands/outcome';
import { prepare } from '../../src/commands/prepare';
import type { Report } from '../../src/domain/report';
import type { Result } from '../../src/domain/result';
import { failureText } from '../../src/texts/failures.id';
import type { WorkbookPort } from '../../src/ports/workbook';
import { startAddIn, type Cost } from '../add-in/session';
import type { Workbook } from '../host/model/types';
import { generatedReport } from './generated-report';

export interface Measurement extends Cost {
  readonly indicators: number;
  readonly command: string;
  /** Cells with a formula once the command is done. */
  readonly formulas: number;
  /** What Periksa found; of the other commands none. */
  readonly findings: number;
  /** Most memory that the process has held so far. */
  readonly peakBytes: number;
  /** What is still in use once the command is done. */
  readonly heapBytes: number;
}

const COMMANDS: readonly (readonly [
  name: string,
  run: (workbook: WorkbookPort, report: Report) => Promise<Result<Done | Checked, Failed>>,
])[] = [
  ['prepare', (workbook) => prepare(workbook)],
  ['fill', (workbook, report) => fill(workbook, report)],
  ['build', (workbook) => build(workbook)],
  ['build again', (workbook) => build(workbook)],
  ['check', (workbook) => check(workbook, { checkedAt: '3 Januari 2024 09.30' })],
];

/** Runs all commands, one after the other in one workbook. */
export async function measureCommands(indicators: number): Promise<readonly Measurement[]> {
  const report = generatedReport(indicators);
  const addIn = await startAddIn();
  const measurements: Measurement[] = [];
  for (const [command, run] of COMMANDS) {
    const { result, cost } = await addIn.measure(command, () => run(addIn.workbook, report));
    if (!result.ok) throw new Error(`${command}: ${failureText(result.error.error)}`);
    measurements.push({
      ...cost,
      indicators,
      command,
      formulas: countFormulas(addIn.host.workbook),
      findings: 'report' in result.value ? result.value.report.findings.length : 0,
      peakBytes: process.resourceUsage().maxRSS * 1024,
      heapBytes: heapInUse(),
    });
  }
  return measurements;
}

const countFormulas = ({ sheets }: Workbook): number =>
  sheets
    .flatMap(({ cells }) => [...cells.values()].flatMap((row) => [...row.values()]))
    .filter(({ formula }) => formula).length;

/** Without what waits to be collected, where node was started with `--expose-gc`. */
function heapInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
