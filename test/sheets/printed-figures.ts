/** The figures and captions that the source report prints; see the note in each file. */
import figuresFile from '../sample/printed-figures.json';
import captionsFile from '../sample/printed-captions.json';

export interface PrintedFigure {
  readonly line: number;
  readonly table: string;
  /** Code of an indicator or budget line, name of a line of staff or assets, or TOTAL. */
  readonly of: string;
  readonly figure: string;
  readonly year: number;
  readonly text: string;
  readonly value: number | null;
  readonly right: boolean;
  readonly reason?: string;
  readonly keptAsPrinted?: boolean;
}

export const PRINTED_FIGURES: readonly PrintedFigure[] = figuresFile.figures;
/** Captions of a chapter, `I` or `III`, in order. */
export const printedCaptions = (chapter: string): readonly string[] =>
  captionsFile.captions.map(({ text }) => text).filter((text) => text.startsWith(`Tabel ${chapter}.`));

/** Captions of chapter III that the source prints wrongly, by their number, and what is wrong. */
export const CAPTION_SLIPS: ReadonlyMap<number, string> = new Map([
  [6, 'begins with another "Tabel"'],
  [15, 'capital "Dan"'],
  [26, '"Capaian Target Kinerja dan Realisasi", unlike the other 23'],
  [44, 'lacks the year, unlike the other 23'],
  [76, 'cut off after "dalam"'],
  [77, 'has the caption of III.76 over the comparison with national figures'],
  [79, 'has the caption of III.78 over the statement of outcome'],
]);

/** Whether a shown figure is the printed one, to the decimals that are printed. A word for capaian stands for 100%. */
export function agrees(printed: PrintedFigure, shown: string | number | null): boolean {
  if (printed.value === null) return shown === printed.text;
  if (shown === null) return false;
  const isPercent = printed.text.includes('%') || printed.text === 'Tercapai' || printed.figure === 'absorption';
  const value = typeof shown === 'number' ? shown : shownValue(shown, isPercent);
  const decimals = /[.,](\d{1,2})(?!\d)/.exec(printed.text)?.[1]?.length ?? 0;
  const unit = isPercent ? 0.01 : 1;
  return value !== null && Math.abs(value - printed.value) <= unit * 0.5 * 10 ** -decimals + 1e-9;
}

/** `125,00%` is 1.25, `64 Unit` is 64; a figure in another kind of unit is none. */
function shownValue(shown: string, isPercent: boolean): number | null {
  if (shown.endsWith('%') !== isPercent) return null;
  const digits = /^-?[\d.]+(?:,\d+)?/.exec(shown)?.[0];
  if (digits === undefined) return null;
  return Number(digits.replaceAll('.', '').replace(',', '.')) / (isPercent ? 100 : 1);
}
