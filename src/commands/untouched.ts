import { INPUT_TABLES } from '../sheets/names';
import type { Survey } from './survey';

/** What a survey finds in a workbook without anything of ours, for a pane that need not load the survey to say so. */
export const UNTOUCHED: Survey = {
  version: 'none',
  tables: { done: 0, total: Object.keys(INPUT_TABLES).length },
  interrupted: false,
  unitName: null,
  year: null,
  identity: { done: 0, total: 5 },
  indicators: 0,
  measured: { done: 0, total: 0 },
  budget: { done: 0, total: 0 },
  derived: 'missing',
  built: [],
  editedSentences: [],
  functionsMissing: false,
  next: 'prepare',
};
