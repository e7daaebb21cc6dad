import { column, formula, type Formula } from '../../formula';

const results = 'indicatorResults';

/** Criteria pair of the -IFS functions: rows of `Hitungan` whose column holds a word. */
export const ofLevel = (key: string, word: string): Formula => formula`${column(results, key)},"${word}"`;

/** Mean capaian of the rows that the criteria leave; blank without any. */
export const meanOf = (criteria: Formula): Formula =>
  formula`IFERROR(AVERAGEIFS(${column(results, 'achievement')},${criteria}),"")`;

/** A share of two cells; blank without both or over zero. */
export const share = (part: Formula, whole: Formula): Formula =>
  formula`IF(COUNT(${part},${whole})<2,"",IF(${whole}=0,"",${part}/${whole}))`;
