/** The looks of all sheets, by name. Colours keep at least 4.5:1 against their fill and survive grey printing. */

export interface StyleSpec {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly horizontal?: 'Left' | 'Center' | 'Right' | 'General';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  readonly border?: boolean;
  readonly format?: string;
}

const INK = '#1F2937';
const NAVY = '#1F3A5F';
const GREY_TEXT = '#6B7280';

/** Fill of cells a person types into, and of cells the workbook computes. */
export const INPUT_FILL = '#FFF8E1';
export const FORMULA_FILL = '#F1F3F5';

const TEXT = { wrap: true, vertical: 'Top', horizontal: 'Left', border: true, color: INK, size: 10 } as const;
const FIGURE = { vertical: 'Top', horizontal: 'Right', border: true, color: INK, size: 10 } as const;
const WORD = { wrap: true, vertical: 'Top', horizontal: 'Center', border: true, color: INK, size: 10 } as const;

export const STYLES = {
  title: { bold: true, size: 14, color: NAVY },
  subtitle: { size: 11, color: INK },
  advice: { italic: true, size: 10, color: GREY_TEXT },
  caption: { bold: true, size: 11, color: NAVY },
  columnNumber: { size: 8, color: GREY_TEXT, horizontal: 'Center', vertical: 'Center', wrap: true },
  inputHeader: {
    bold: true,
    color: '#FFFFFF',
    fill: NAVY,
    horizontal: 'Center',
    vertical: 'Center',
    wrap: true,
    border: true,
    size: 10,
  },
  formulaHeader: {
    bold: true,
    color: '#FFFFFF',
    fill: '#4B5563',
    horizontal: 'Center',
    vertical: 'Center',
    wrap: true,
    border: true,
    size: 10,
  },
  id: { color: GREY_TEXT, fill: FORMULA_FILL, size: 8, vertical: 'Top', horizontal: 'Left', border: true },
  inputText: { ...TEXT, fill: INPUT_FILL },
  inputFigure: { ...FIGURE, fill: INPUT_FILL },
  inputWord: { ...WORD, fill: INPUT_FILL },
  formulaText: { ...TEXT, fill: FORMULA_FILL },
  formulaFigure: { ...FIGURE, fill: FORMULA_FILL },
  formulaWord: { ...WORD, fill: FORMULA_FILL },
  text: TEXT,
  figure: FIGURE,
  word: WORD,
  totalText: { ...TEXT, bold: true, fill: '#E5E7EB' },
  totalWord: { ...WORD, bold: true, fill: '#E5E7EB' },
  totalFigure: { ...FIGURE, bold: true, fill: '#E5E7EB' },
  plain: { size: 10, color: INK, vertical: 'Top', wrap: true, horizontal: 'Left' },
  mark: { size: 10, color: GREY_TEXT },
  listHead: { bold: true, size: 10, color: INK, fill: '#E5E7EB' },
  listCell: { size: 10, color: INK, vertical: 'Top', horizontal: 'Left' },
  heading1: { bold: true, size: 12, color: NAVY, wrap: true, vertical: 'Center', horizontal: 'Left' },
  heading2: { bold: true, size: 11, color: NAVY, wrap: true, vertical: 'Center', horizontal: 'Left' },
  heading3: { bold: true, size: 10, color: INK, wrap: true, vertical: 'Bottom', horizontal: 'Left' },
  boxed: {
    bold: true,
    size: 11,
    color: NAVY,
    fill: '#E5E7EB',
    wrap: true,
    vertical: 'Center',
    horizontal: 'Center',
    border: true,
  },
  tableCaption: { bold: true, size: 10, color: INK, wrap: true, vertical: 'Bottom', horizontal: 'Center' },
  link: { ...TEXT, color: '#0B57A4' },
  source: { italic: true, size: 9, color: GREY_TEXT, wrap: true, vertical: 'Top', horizontal: 'Left' },
} as const satisfies Record<string, StyleSpec>;

export type StyleName = keyof typeof STYLES;

/** One look under a widened type, for code that asks for any property. */
export const styleSpec = (name: StyleName): StyleSpec => STYLES[name];

/** Tab colours: what is typed, what is derived, what is read. */
export const TAB_COLORS = { input: '#E0A800', derived: '#1F3A5F', guide: '#2E7D32' } as const;

/** Words of the status column and the look of each; the word itself carries the meaning. */
export const STATUS_COLORS: readonly { readonly status: string; readonly color: string; readonly fill: string }[] = [
  { status: 'Tercapai', color: '#14532D', fill: '#DCFCE7' },
  { status: 'Belum tercapai', color: '#7F1D1D', fill: '#FEE2E2' },
  { status: 'Belum diisi', color: '#78350F', fill: '#FEF3C7' },
  { status: 'Penyebut nol', color: '#78350F', fill: '#FEF3C7' },
  { status: 'Target kosong', color: '#78350F', fill: '#FEF3C7' },
];
