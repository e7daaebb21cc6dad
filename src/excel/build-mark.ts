/**
 * The mark that stands in the workbook while a command writes: a hidden name whose text says what the command had begun
 * to make. A batch is not atomic, so a command that is run after one that was cut off reads there which tables and
 * derived sheets are half made, and finishes them as if they were new.
 */
import { NO_UNFINISHED, type Unfinished, type UnfinishedGrid, type WorkbookState } from '../ports/workbook';
import { AREA_NAMES } from '../sheets/derived-areas';
import { NAMES, TABLES, type SheetKey, type TableKey } from '../sheets/names';

const SIGNS = { new: '+', reshaped: '~', kept: '=' } as const satisfies Record<UnfinishedGrid['dress'], string>;
const DRESSES = Object.keys(SIGNS) as readonly UnfinishedGrid['dress'][];

/** A string in a formula has at most 255 characters; longer texts are joined of several. */
const LONGEST_STRING = 250;

/** Formula of the name: a text such as `identity indicators|measurements|summary+0`. */
export function markFormula({ tables, touched, grids }: Unfinished): string {
  const sheets = [...grids].map(([key, { dress, otherCharts }]) => `${key}${SIGNS[dress]}${otherCharts}`);
  const text = [[...tables], [...touched], sheets].map((keys) => keys.join(' ')).join('|');
  const pieces = text.match(new RegExp(`.{1,${LONGEST_STRING}}`, 'g')) ?? [];
  return `=${pieces.map((piece) => `"${piece}"`).join('&')}`;
}

/** What the mark says; a mark of another kind says only that a command was cut off. */
export function readMark(formula: string): Unfinished {
  const text = formula.replaceAll('"&"', '');
  const [, tables, touched, grids] = /^="([^|"]*)\|([^|"]*)\|([^|"]*)"$/.exec(text) ?? [];
  if (tables === undefined || touched === undefined || grids === undefined) return NO_UNFINISHED;
  return {
    tables: new Set(tables.split(' ').filter(isTableKey)),
    touched: new Set(touched.split(' ').filter(isTableKey)),
    grids: new Map(grids.split(' ').flatMap(readGrid)),
  };
}

function readGrid(text: string): readonly (readonly [SheetKey, UnfinishedGrid])[] {
  const [, key = '', sign, charts] = /^(\w+)([+~=])(\d+)$/.exec(text) ?? [];
  const dress = DRESSES.find((candidate) => SIGNS[candidate] === sign);
  return isGridKey(key) && dress !== undefined ? [[key, { dress, otherCharts: Number(charts) }]] : [];
}

const isTableKey = (key: string): key is TableKey => Object.hasOwn(TABLES, key);
const isGridKey = (key: string): key is SheetKey => Object.hasOwn(AREA_NAMES, key);

/** Sets the mark, before anything else is written. */
export function setMark(context: Excel.RequestContext, state: WorkbookState, begun: Unfinished): void {
  const { names } = context.workbook;
  if (state.interrupted) names.getItem(NAMES.buildMark).formula = markFormula(begun);
  else names.add(NAMES.buildMark, markFormula(begun)).visible = false;
}

/** Takes the mark away, after everything else is written; what another command has left half made stays marked. */
export function clearMark(context: Excel.RequestContext, left: Unfinished): void {
  const mark = context.workbook.names.getItem(NAMES.buildMark);
  if (left.tables.size + left.touched.size === 0 && left.grids.size === 0) mark.delete();
  else mark.formula = markFormula(left);
}
