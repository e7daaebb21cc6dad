import type { WorkbookPort, WriteOptions } from '../ports/workbook';
import { build } from './build';
import type { Automatic } from './edited-sentences';
import type { Outcome } from './outcome';

/**
 * Kembalikan kalimat otomatis: edited sentences become formulas again, some by their IDs or all of them. Their words come
 * back with the outcome, so that this can be taken back.
 */
export const restoreSentences = (
  workbook: WorkbookPort,
  sentences: Automatic,
  options: WriteOptions = {},
): Promise<Outcome> => build(workbook, { ...options, only: ['report'], automatic: sentences });
