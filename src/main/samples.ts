/** The samples, loaded from beside the page when somebody asks for one. */
import type { HostFailure } from '../domain/finding';
import type { Report } from '../domain/report';
import { parseReport } from '../domain/report-file';
import { err, ok, type Result } from '../domain/result';
import type { SampleKey } from '../taskpane/services';

const FILES: Readonly<Record<SampleKey, string>> = {
  fictional: 'assets/sample/contoh-satker.json',
  kupang: 'assets/sample/rutan-kupang-2023.json',
};

/** @throws Error where the file does not hold a report: the build took a wrong one along. */
export async function loadSample(sample: SampleKey): Promise<Result<Report, HostFailure>> {
  const text = await download(FILES[sample]);
  if (!text.ok) return text;
  const report = parseReport(text.value);
  if (!report.ok) throw new Error(`${FILES[sample]}: ${JSON.stringify(report.error[0])}`);
  return ok(report.value);
}

async function download(file: string): Promise<Result<string, HostFailure>> {
  try {
    const answer = await fetch(file);
    return answer.ok ? ok(await answer.text()) : err(notReached(file, `HTTP ${answer.status}`));
  } catch (error) {
    return err(notReached(file, error instanceof Error ? error.message : String(error)));
  }
}

const notReached = (file: string, message: string): HostFailure => ({
  kind: 'host',
  code: 'not-responding',
  retryable: true,
  details: { code: 'SampleNotLoaded', message, statement: file, location: null },
});
