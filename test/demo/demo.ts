/** The demo: a report file in, a finished workbook out, through the add-in's own commands and an embedded Excel. */
import { build } from '../../src/commands/build';
import { fill } from '../../src/commands/fill';
import type { Outcome } from '../../src/commands/outcome';
import { prepare } from '../../src/commands/prepare';
import type { Report } from '../../src/domain/report';
import { err, ok, type Result } from '../../src/domain/result';
import type { WorkbookPort } from '../../src/ports/workbook';
import { failureText } from '../../src/texts/failures.id';
import { startAddIn } from '../add-in/session';
import type { LogEntry } from '../host';
import type { Workbook } from '../host/model/types';
import { writeXlsx } from '../host/xlsx/write-xlsx';
import { readHeadline } from './headline';
import { DEFAULT_DATA, DEFAULT_OUT, readOptions, type DemoOptions } from './options';
import { OutputFile } from './output-file';
import { readReportFile } from './report-source';
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
  return withOutputs(options.value, (workbookFile, logFile) =>
    buildWorkbook(report.value, workbookFile, logFile, print),
  );
}

/** Opens the files before the work begins, and leaves none behind that was not written. */
async function withOutputs(
  options: DemoOptions,
  work: (workbook: OutputFile, log: OutputFile | null) => Promise<Result<void, string>>,
): Promise<Result<void, string>> {
  const workbook = OutputFile.open(options.workbook);
  if (!workbook.ok) return workbook;
  try {
    if (options.log === null) return await work(workbook.value, null);
    const log = OutputFile.open(options.log);
    if (!log.ok) return log;
    try {
      return await work(workbook.value, log.value);
    } finally {
      log.value.discard();
    }
  } finally {
    workbook.value.discard();
  }
}

async function buildWorkbook(
  report: Report,
  workbookFile: OutputFile,
  logFile: OutputFile | null,
  print: Console['print'],
): Promise<Result<void, string>> {
  const requests: string[] = [];
  const done = await runCommands(report, print, logFile === null ? null : (entry) => requests.push(logLine(entry)));
  // The log is wanted most of all when a command has failed.
  if (logFile !== null) {
    const logged = logFile.write(requests.join(''));
    if (!logged.ok) return logged;
    print(texts.logWritten(logFile.file, requests.length));
  }
  if (!done.ok) return done;
  const content = writeXlsx(done.value);
  const written = workbookFile.write(content);
  if (!written.ok) return written;
  print(texts.written(workbookFile.file, content.length));
  print(`\n${texts.headline(readHeadline(done.value))}`);
  return ok(undefined);
}

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

async function runCommands(
  report: Report,
  print: Console['print'],
  log: ((entry: LogEntry) => void) | null,
): Promise<Result<Workbook, string>> {
  const addIn = await startAddIn(log === null ? {} : { log });
  for (const { id, name, run } of COMMANDS) {
    const { result, cost } = await addIn.measure(id, () => run(addIn.workbook, report));
    if (!result.ok) return err(texts.commandFailed(name, failureText(result.error.error)));
    print(texts.command(name, cost));
  }
  return ok(addIn.host.workbook);
}

const logLine = ({ command, batch, bytes, cleanup, body }: LogEntry): string =>
  `${JSON.stringify({ command, batch, bytes, cleanup, body })}\n`;
