import { computed } from '../../grid';
import type { IndicatorOutline } from '../outline';
import type { Span } from './page';
import { ofIndicator } from './readers';

/** The indicator's name at the left of its tables. */
export const nameCell = (row: number, indicator: IndicatorOutline, span: number): Span => ({
  span,
  content: computed(ofIndicator(row, 'name')),
  style: 'text',
  expected: indicator.name,
});
