/** What the workbook says for `Rekap`: which indicators, and the texts beside their figures. */
import { indicatorResult } from '../../domain/indicator-result';
import type { AnalysisPart, Report } from '../../domain/report';
import type { ConstantCell, SheetCell, WorkbookState } from '../../ports/workbook';
import { FIRST_INDICATOR, FREE_COLUMNS, I } from '../../sheets/derived/sending/recap-columns';
import type { RecapOutline } from '../../sheets/derived/sending/recap-outline';
import { outlineOf } from '../outline';
import { settingsOf } from '../settings';

/** A cell of Excel holds no more. */
const LONGEST_TEXT = 32_767;

/** The IKK of the satker; where it has none, every indicator. `state` was read with the constants of `Rekap`. */
export function recapOutline(state: WorkbookState, report: Report): RecapOutline {
  const outline = outlineOf(state);
  const { settings } = settingsOf(state);
  const activity = outline.indicators.filter(({ level }) => level === 'IKK');
  const kept = typedOnRecap(state);
  const chosen = activity.length > 0 ? activity : outline.indicators;
  return {
    decimals: outline.decimals,
    indicators: chosen.map(({ id, unit, name }) => {
      const key = id.toUpperCase();
      const indicator = report.indicators.find((one) => one.id.toUpperCase() === key);
      const measurement = report.measurements.find((one) => one.id.toUpperCase() === key);
      const missed =
        indicator !== undefined && indicatorResult(indicator, measurement, settings).status === 'Belum tercapai';
      const { support = '', note = '' } = kept.get(key) ?? {};
      return {
        id,
        unit,
        name,
        // What is written as the cause of a success is no obstacle.
        obstacles: missed ? analysis(report, key, 'penyebab') : '',
        followUp: analysis(report, key, 'alternatif solusi'),
        support,
        note,
      };
    }),
  };
}

/** The paragraphs of one part in their order, as one text. */
function analysis({ analyses }: Report, key: string, part: AnalysisPart): string {
  const own = analyses.filter((row) => row.part === part && row.id.toUpperCase() === key);
  const ordered = [...own].sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || 0);
  const paragraphs = ordered.map(({ title, text }) => [title, text].filter((words) => words !== null).join(': '));
  return paragraphs
    .filter((words) => words !== '')
    .join('\n')
    .slice(0, LONGEST_TEXT);
}

interface Typed {
  readonly row: number;
  readonly support: string;
  readonly note: string;
}

/** What people typed into the two free columns, by the ID of the row in capitals. */
export function typedOnRecap(state: WorkbookState): ReadonlyMap<string, Typed> {
  const cells = state.sheets.get('recap')?.constants ?? [];
  const rows = new Map<number, ConstantCell[]>();
  for (const cell of cells) {
    if (cell.row >= FIRST_INDICATOR) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  }
  return new Map(
    [...rows].flatMap(([number, row]): readonly (readonly [string, Typed])[] => {
      const at = (column: number): string => String(row.find((cell) => cell.column === column)?.value ?? '');
      const id = at(I.id).toUpperCase();
      return id === '' ? [] : [[id, { row: number, support: at(I.support), note: at(I.note) }]];
    }),
  );
}

/**
 * What people typed on `Rekap` that a new one writes over. Its two free columns stay; what stood there beside an indicator
 * that is gone goes below the rows, with the ID it was for.
 */
export function typedOverRecap(
  state: WorkbookState,
  { indicators }: RecapOutline,
  overwritten: readonly SheetCell[],
): readonly SheetCell[] {
  const present = new Set(indicators.map(({ id }) => id.toUpperCase()));
  const typed = [...typedOnRecap(state)];
  const orphans = typed.filter(([id]) => !present.has(id));
  const gone = new Set(orphans.map(([, { row }]) => row));
  const kept = overwritten.filter(({ row, column }) => column !== I.id && !FREE_COLUMNS.has(column) && !gone.has(row));
  const below = FIRST_INDICATOR + indicators.length + 1;
  const notes = orphans.filter(([, { support, note }]) => support !== '' || note !== '');
  return [
    ...kept,
    ...notes.flatMap(([id, { support, note }], index) =>
      (
        [
          [I.support, support],
          [I.note, note],
        ] as const
      ).flatMap(([column, text]): readonly SheetCell[] =>
        text === '' ? [] : [{ sheet: 'recap', row: below + index, column, value: `${id}: ${text}` }],
      ),
    ),
  ];
}
