/** What the Kanwil wrote on `Rekap`, by the indicator it stands beside. */
import type { WorkbookState } from '../../ports/workbook';
import { typedOnRecap } from '../sending/recap-outline';

export interface RecipientNote {
  readonly id: string;
  /** Of the indicator; the ID where it is gone. */
  readonly code: string;
  readonly text: string;
}

/** `state` was read with the constants of `Rekap`. */
export function recipientNotes(state: WorkbookState): readonly RecipientNote[] {
  const indicators = state.tables.get('indicators')?.rows ?? [];
  return [...typedOnRecap(state)].flatMap(([id, { note }]): readonly RecipientNote[] => {
    if (note.trim() === '') return [];
    const indicator = indicators.find((row) => typeof row['id'] === 'string' && row['id'].toUpperCase() === id);
    const code = indicator?.['code'];
    return [{ id, code: typeof code === 'string' && code !== '' ? code : id, text: note }];
  });
}
