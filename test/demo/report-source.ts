import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { parseReport } from '../../src/domain/report-file';
import type { Report } from '../../src/domain/report';
import { err, type Result } from '../../src/domain/result';
import { reportFileFindingText } from '../../src/texts/report-file.id';
import { errorCode } from './error-code';
import { texts } from './texts.id';

/** The report in a file, or in Indonesian everything that is wrong with it. */
export function readReportFile(file: string): Result<Report, string> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return err(texts.cannotRead(file, errorCode(error)));
  }
  // Text that has lost characters would be filled in as it is; better refused.
  if (!isUtf8(bytes)) return err(texts.notUtf8(file));
  const report = parseReport(bytes.toString('utf8'));
  return report.ok ? report : err(texts.notAReport(file, report.error.map(reportFileFindingText)));
}
