/** The demo: a report file in, a finished workbook out, through the add-in's own commands and an embedded Excel. */
import { build } from '../../src/commands/build';
import { check, type CheckReport } from '../../src/commands/check';
import { fill } from '../../src/commands/fill';
import type { Outcome } from '../../src/commands/outcome';
import { prepare } from '../../src/commands/prepare';
import type { Report } from '../../src/domain/report';
import { err, ok, type Result } from '../../src/domain/result';
import type { WorkbookPort } from '../../src/ports/workbook';
import { failureText } from '../../src/texts/failures.id';
import { startAddIn } from '../add-in/session';
import type { LogEntry } from '../host';
import { writeXlsx } from '../host/xlsx/write-xlsx';
import { readHeadline, type Headline } from './headline';
import { DEFAULT_DATA, DEFAULT_OUT, readOptions, type DemoOptions } from './options';
import { findingsJson } from './findings-file';
import { OutputFile } from './output-file';
import { readReportFile } from './report-source';
import { sendCopy, type SentFile } from './send-copy';
import { texts } from './texts.id';

/** Where the demo speaks: results on one side, what went wrong on the other. */
export interface Console {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** @returns the exit code of the process */
export async function runDemo(args: readonly string[], console: Console): Promise<0 | 1> {
  const result = await demo(args, console.print);
  if (result.ok) return 0;
  console.complain(result.error);
  return 1;
}

async function demo(args: readonly string[], print: Console['print']): Promise<Result<void, string>> {
  const options = readOptions(args);
  if (!options.ok) return options;
  if (options.value.help) {
    print(texts.help(DEFAULT_DATA, DEFAULT_OUT));
    return ok(undefined);
  }
  const report = readReportFile(options.value.data);
  if (!report.ok) return report;
  print(texts.started(options.value.data));
  return withOutputs(options.value, (outputs) => buildWorkbook(report.value, outputs, print));
}

interface Outputs {
  readonly workbook: OutputFile;
  readonly copy: OutputFile;
  readonly findings: OutputFile;
  readonly log: OutputFile | null;
}

/** Opens the files before the work begins, and leaves none behind that was not written. */
async function withOutputs(
  options: DemoOptions,
  work: (outputs: Outputs) => Promise<Result<void, string>>,
): Promise<Result<void, string>> {
  const files = [options.workbook, options.copy, options.findings, ...(options.log === null ? [] : [options.log])];
  const opened: OutputFile[] = [];
  try {
    for (const file of files) {
      const output = OutputFile.open(file);
      if (!output.ok) return output;
      opened.push(output.value);
    }
    const [workbook, copy, findings, log = null] = opened;
    if (workbook === undefined || copy === undefined || findings === undefined) {
      throw new Error('The demo has no files to write.');
    }
    return await work({ workbook, copy, findings, log });
  } finally {
    for (const output of opened) output.discard();
  }
}

async function buildWorkbook(report: Report, outputs: Outputs, print: Console['print']): Promise<Result<void, string>> {
  const { workbook, copy, findings, log } = outputs;
  const requests: string[] = [];
  const done = await runCommands(report, print, log === null ? null : (entry) => requests.push(logLine(entry)));
  // The log is wanted most of all when a command has failed.
  if (log !== null) {
    const logged = log.write(requests.join(''));
    if (!logged.ok) return logged;
    print(texts.logWritten(log.file, requests.length));
  }
  if (!done.ok) return done;
  const { built, sent, checked, headline } = done.value;
  for (const [output, content] of [[workbook, built] as const, [copy, sent.bytes] as const]) {
    const written = output.write(content);
    if (!written.ok) return written;
    print(texts.written(output.file, content.length));
  }
  const listed = findings.write(findingsJson(checked));
  if (!listed.ok) return listed;
  print(texts.findingsWritten(findings.file, checked.counts));
  print(texts.copyName(sent.fileName));
  print(`\n${texts.headline(headline)}`);
  return ok(undefined);
}

/** Not the time of day: the same report gives the same files. */
const CHECKED_AT = 'oleh demo';

/** The commands in the order in which a person runs them. */
const COMMANDS: readonly {
  readonly id: 'prepare' | 'fill' | 'build';
  readonly name: string;
  readonly run: (workbook: WorkbookPort, report: Report) => Promise<Outcome>;
}[] = [
  { id: 'prepare', name: 'Siapkan', run: (workbook) => prepare(workbook) },
  { id: 'fill', name: 'Isi', run: (workbook, report) => fill(workbook, report) },
  { id: 'build', name: 'Susun', run: (workbook) => build(workbook) },
];

interface Finished {
  readonly checked: CheckReport;
  /** The workbook as Periksa left it. */
  readonly built: Uint8Array;
  readonly headline: Headline;
  readonly sent: SentFile;
}

async function runCommands(
  report: Report,
  print: Console['print'],
  log: ((entry: LogEntry) => void) | null,
): Promise<Result<Finished, string>> {
  const addIn = await startAddIn(log === null ? {} : { log });
  for (const { id, name, run } of COMMANDS) {
    const { result, cost } = await addIn.measure(id, () => run(addIn.workbook, report));
    if (!result.ok) return err(texts.commandFailed(name, failureText(result.error.error)));
    print(texts.command(name, cost));
  }
  const found = await addIn.measure('check', () => check(addIn.workbook, { checkedAt: CHECKED_AT }));
  if (!found.result.ok) return err(texts.commandFailed('Periksa', failureText(found.result.error.error)));
  print(texts.command('Periksa', found.cost));
  const { report: checked } = found.result.value;
  const { workbook } = addIn.host;
  const finished = { built: writeXlsx(workbook), headline: readHeadline(workbook) };
  const { result, cost } = await addIn.measure('send', () => sendCopy(addIn));
  if (!result.ok) return result;
  print(texts.command('Kirim', cost));
  return ok({ ...finished, checked, sent: result.value });
}

const logLine = ({ command, batch, bytes, cleanup, body }: LogEntry): string =>
  `${JSON.stringify({ command, batch, bytes, cleanup, body })}\n`;
