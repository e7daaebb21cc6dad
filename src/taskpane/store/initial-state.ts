import { INDONESIAN } from '../frame-texts';
import type { Place } from '../places';
import type { PaneState } from './pane-state';

/** A pane that has just opened and knows nothing of the workbook yet. */
export const initialState = (place: Place): PaneState => ({
  place,
  fillPart: 'indicators',
  language: 'id',
  frame: INDONESIAN,
  dark: false,
  survey: null,
  task: null,
  notice: null,
  undo: [],
  check: null,
  keptFindings: null,
  returned: null,
  sending: { warnings: null, copy: null },
  announcement: null,
});
