/**
 * Numbers as text inside formulas, in Indonesian notation. `TEXT` and the `&` of a decimal number follow the regional
 * settings of whoever opens the file, so every text is put together from whole numbers, which look the same everywhere,
 * with the comma and the dots as literals. The arguments are formulas of numbers; a blank is the caller's to ask for.
 */
import { MONTH_NAMES } from '../domain/calendar-day';
import { TOLERANCE } from '../domain/tolerance';
import { PERCENT_WORDS } from '../domain/unit';
import { formula, literal, type Formula } from './formula';

/** Fifteen digits, as many as a number keeps. */
const digits = (n: Formula): Formula => formula`RIGHT("${'0'.repeat(14)}"&${n},15)`;

/** A whole number from 0 to below 1e15 with dots: 1.234.567. */
export function wholeText(n: Formula): Formula {
  const dotted = [13, 10, 7, 4].reduce((text, place) => formula`REPLACE(${text},${place},0,".")`, digits(n));
  return formula`RIGHT(${dotted},LEN(${n})+INT((LEN(${n})-1)/3))`;
}

const minus = (value: Formula): Formula => formula`IF(${value}<0,"-","")`;

/** Whole rupiah: Rp8.095.386.000. */
export const rupiahText = (value: Formula): Formula =>
  formula`${minus(value)}&"Rp"&${wholeText(formula`ROUND(ABS(${value}),0)`)}`;

/** A number with the decimals it has, at most four: 83; 3,25. */
export function numberText(value: Formula): Formula {
  const scaled = formula`ROUND(ABS(${value})*1E4,0)`;
  const rest = formula`MOD(${scaled},1E4)`;
  // Behind the separator, whichever it is for the reader.
  return formula`${minus(value)}&${wholeText(formula`INT(${scaled}/1E4)`)}&IF(${rest}=0,"",","&MID(${rest}/1E4,3,4))`;
}

/** A score in points, always with two decimals and never with a percent sign: 93,37. */
export function scoreText(value: Formula): Formula {
  const scaled = formula`ROUND(${value}*100,0)`;
  return formula`INT(${scaled}/100)&","&RIGHT("0"&MOD(${scaled},100),2)`;
}

/**
 * A fraction as a percentage with exactly so many decimals (0 to 2): 125,00%. What is under 100% never shows as 100%.
 * Up to below a billion percent, with dots up to below a million.
 */
export function percentText(value: Formula, decimals: Formula): Formula {
  const power = formula`10^(2+${decimals})`;
  const scaled = formula`MIN(ROUND(ABS(${value})*${power},0),IF(ABS(${value})<1-${TOLERANCE},${power}-1,1E12))`;
  const dotted = formula`REPLACE(${digits(scaled)},13-${decimals},0,".")`;
  const split = formula`REPLACE(${dotted},17-${decimals},0,LEFT(",",${decimals}))`;
  const shown = formula`MAX(LEN(${scaled}),1+${decimals})+(${decimals}>0)+(LEN(${scaled})>3+${decimals})`;
  return formula`${minus(value)}&RIGHT(${split},${shown})&"%"`;
}

/** A percentage without decimals where it has none: 80%; 91,01%. */
export function figurePercentText(value: Formula, decimals: Formula): Formula {
  // The dash is found nowhere, so that nothing is left out.
  const mark = formula`IF(ABS(${value}*100-ROUND(${value}*100,0))<1E-9,",","-")`;
  return formula`SUBSTITUTE(${percentText(value, decimals)},${mark}&REPT("0",${decimals})&"%","%")`;
}

/** What a unit measures, as a word for other formulas; the words are those of `unitKind`. */
export function unitKindFormula(unit: Formula): Formula {
  const among = (words: readonly string[], part: Formula): Formula =>
    formula`OR(${words.map((word) => formula`${part}=${literal(word)}`).reduce((all, next) => formula`${all},${next}`)})`;
  const firstWord = formula`LEFT(${unit}&" ",FIND(" ",${unit}&" ")-1)`;
  return formula`IF(${among(PERCENT_WORDS, unit)},"persen",IF(${among(['rp', 'rp.', 'rupiah', 'idr'], unit)},"rupiah",IF(${among(['indeks', 'index', 'nilai', 'skor', 'poin', 'skala'], firstWord)},"indeks","hitungan")))`;
}

/** A figure with its unit: 80%, 64 Unit, Rp5.000.000, 83. `kind` is what `unitKindFormula` yields. */
export function quantityText(value: Formula, kind: Formula, unit: Formula, decimals: Formula): Formula {
  const counted = formula`${numberText(value)}&IF(${kind}="indeks",""," "&${unit})`;
  return formula`IF(${kind}="persen",${figurePercentText(value, decimals)},IF(${kind}="rupiah",${rupiahText(value)},${counted}))`;
}

/** A day from its serial number: 31 Desember 2023. */
export const dayText = (serial: Formula): Formula =>
  formula`DAY(${serial})&" "&CHOOSE(MONTH(${serial}),${MONTH_NAMES.map(literal).join(',')})&" "&YEAR(${serial})`;

const ONES = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
];

/** A whole number in words where it is below 1.000, nothing above: for counts, as in "8 (delapan)". */
export function countWords(n: Formula): Formula {
  const ones = ONES.map(literal).join(',');
  const rest = formula`MOD(${n},100)`;
  const first = formula`CHOOSE(1+IF(${rest}<12,${rest},IF(${rest}<20,${rest}-10,INT(${rest}/10))),${ones})`;
  const last = formula`IF(MOD(${rest},10)=0,""," "&CHOOSE(1+MOD(${rest},10),${ones}))`;
  const below100 = formula`${first}&IF(${rest}<12,"",IF(${rest}<20," belas"," puluh"&${last}))`;
  const hundreds = formula`IF(${n}<200,"seratus",CHOOSE(INT(${n}/100)+1,${ones})&" ratus")&IF(${rest}=0,""," ")`;
  return formula`IF(${n}<1000,IF(${n}<100,"",${hundreds})&IF(AND(${n}>0,${rest}=0),"",${below100}),"")`;
}

/** A count with its words: 8 (delapan). */
export const countText = (n: Formula): Formula => formula`${n}&IF(${n}<1000," ("&${countWords(n)}&")","")`;
