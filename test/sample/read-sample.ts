import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseReport } from '../../src/domain/report-file';
import type { Report } from '../../src/domain/report';
import { reportFileFindingText } from '../../src/texts/report-file.id';

const SAMPLES = join(__dirname, '..', '..', 'assets', 'sample');

/** A sample report, read as the product reads any file. */
export function readSample(name: 'rutan-kupang-2023' | 'contoh-satker'): Report {
  const result = parseReport(readSampleText(name));
  if (!result.ok) throw new Error(result.error.map(reportFileFindingText).join('\n'));
  return result.value;
}

export function readSampleText(name: 'rutan-kupang-2023' | 'contoh-satker'): string {
  return readFileSync(join(SAMPLES, `${name}.json`), 'utf8');
}
