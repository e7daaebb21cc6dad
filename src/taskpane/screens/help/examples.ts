/** An example of each function, in the form in which Excel takes it everywhere. */
import type { FormulaEntry, Separators } from '../../../ports/live-workbook';
import type { HelpTexts } from '../../../texts/pane/help.id';

export type FunctionName = keyof HelpTexts['functions']['about'];

/** A list stands for a range of one column. */
type Argument = number | string | readonly number[];

export interface Example {
  readonly name: FunctionName;
  readonly arguments: readonly Argument[];
  /** As Excel shows it in Indonesian. */
  readonly result: string;
}

export const EXAMPLES: readonly Example[] = [
  { name: 'REALISASI', arguments: [573, 612], result: '93,63%' },
  { name: 'PENURUNAN', arguments: [89, 8], result: '91,01%' },
  { name: 'CAPAIAN', arguments: [0.8, 1], result: '125,00%' },
  { name: 'STATUS', arguments: [0.8, 0.75, 'tinggi'], result: 'Belum tercapai' },
  { name: 'SERAPAN', arguments: [8095386000, 7975084732], result: '98,51%' },
  { name: 'EFISIENSI', arguments: [1, 0.9851], result: '1,49%' },
  { name: 'TERBILANG', arguments: [1001000, 'rupiah'], result: 'satu juta seribu rupiah' },
  { name: 'NILAIEFISIENSI', arguments: [0.1494], result: '87,35' },
  { name: 'SMART', arguments: [99.72, 59.98, 99.61, 95.53], result: '87,93' },
  {
    name: 'IKPA',
    arguments: [
      [100, 97.24],
      [90, 10],
    ],
    result: '99,72',
  },
  { name: 'NKA', arguments: [93.37, 99.72, 2023], result: '95,91' },
];

/** The same text means the same in every Excel; it goes into the cell, which then shows the result as it stands here. */
export const entryOf = (example: Example): FormulaEntry => ({
  formula: written(example, { decimal: '.', argument: ',' }),
  numberFormat: formatOf(example),
});

function formatOf({ result }: Example): string | null {
  if (!/\d$|%$/.test(result)) return null;
  return result.endsWith('%') ? '0.00%' : '0.00';
}

/** The example as it is typed here. */
export function written({ name, arguments: args }: Example, { decimal, argument }: Separators): string {
  const figure = (value: number): string => String(value).replace('.', decimal);
  const texts = args.map((value) => {
    if (typeof value === 'number') return figure(value);
    // Rows of an array are separated by a semicolon everywhere.
    return typeof value === 'string' ? `"${value}"` : `{${value.map(figure).join(';')}}`;
  });
  return `=LKJIP.${name}(${texts.join(argument)})`;
}
