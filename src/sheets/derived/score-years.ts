/** `Hitungan`, per year: SMART, IKPA and NKA by the rules of that year beside what was published. */
import { IKPA_CATEGORIES, NKA_CATEGORIES, type Categories } from '../../domain/scores/categories';
import { FINAL_SCORE, SMART_NAMES } from '../../domain/scores/component-names';
import { SCORE_TOLERANCE } from '../../domain/scores/published';
import { TOLERANCE } from '../../domain/tolerance';
import { column, formula, literal, thisRow, type Formula } from '../formula';
import { scoreKey } from '../tables/scores';
import type { TableSpec } from '../table';
import { figure, written } from './result-columns';
import { SCORE_ROLES, scoreResultsTable } from './score-results';

const years = 'scoreYears';
const figures = 'scoreResults';
const own = (key: string): Formula => formula`${thisRow(years, key)}`;

/** The rows of one system in this year. */
const rowsOf = (system: Formula): Formula =>
  formula`${column(figures, 'year')},${own('year')},${column(figures, 'system')},${system}`;
const smartRows = rowsOf(formula`"SMART"`);
const ikpaRows = rowsOf(formula`"IKPA"`);

/** A value below 0 or above 100 is a slip of the pen, and no score is made of it. */
const outOfBounds = (rows: Formula): Formula =>
  formula`COUNTIFS(${rows},${column(figures, 'value')},">100")+COUNTIFS(${rows},${column(figures, 'value')},"<0")>0`;

const sumOf = (key: string, rows: Formula): Formula => formula`SUMIFS(${column(figures, key)},${rows})`;

/** Noise of binary fractions goes; two decimals are shown. */
const points = (value: Formula): Formula => formula`ROUND(${value},12)`;

const componentCount = Object.keys(SMART_NAMES).length;
const smart = formula`IF(OR(COUNTIFS(${smartRows},${column(figures, 'weighed')},">=0")<${componentCount},${outOfBounds(smartRows)}),"",${points(sumOf('weighed', smartRows))})`;

/** Nilai total / konversi bobot, less what is taken off; none where the bobot are more than a whole or nothing applies. */
function ikpa(): Formula {
  const counted = own('ikpaCounted');
  const taken = sumOf('value', formula`${ikpaRows},${column(figures, 'role')},"${SCORE_ROLES.deduction}"`);
  const weighed = formula`${own('ikpaTotal')}*100/${counted}`;
  const wrong = formula`OR(${outOfBounds(ikpaRows)},${sumOf('weight', ikpaRows)}>100+${TOLERANCE})`;
  return formula`IF(COUNT(${counted})=0,"",IF(${wrong},"",IF(${taken}>${weighed},"",${points(formula`${weighed}-${taken}`)})))`;
}

const place = (system: Formula, component: Formula): Formula =>
  formula`MATCH(${scoreKey(own('year'), system, component)},${column(figures, 'id')},0)`;

const published = (system: Formula): Formula =>
  formula`IFERROR(INDEX(${column(figures, 'value')},${place(system, formula`${literal(FINAL_SCORE)}`)}),"")`;

/** The day of the published score, else that of the first component; 0 where neither has one. */
function asOf(system: Formula, first: string): Formula {
  const day = (component: string): Formula =>
    formula`IFERROR(INDEX(${column(figures, 'asOf')},${place(system, formula`${literal(component)}`)}),0)`;
  const final = day(FINAL_SCORE);
  return first === '' ? final : formula`IF(${final}>0,${final},${day(first)})`;
}

const difference = (score: string): Formula =>
  formula`IF(COUNT(${own(`${score}Published`)},${own(score)})<2,"",ROUND(${own(`${score}Published`)}-${own(score)},12))`;

/** The published score where there is one, else the computed one. */
const known = (score: string): Formula =>
  formula`IF(COUNT(${own(`${score}Published`)})=1,${own(`${score}Published`)},${own(score)})`;

/** The word of a score by its printed figure, as `categoryOf` finds it. */
function category(score: Formula, { bound: kind, bounds, last }: Categories): Formula {
  const printed = formula`ROUND(${score},2)`;
  const word = bounds.reduceRight<Formula>(
    (otherwise, { name, bound }) =>
      formula`IF(${printed}${kind === 'from' ? '>=' : '>'}${bound},${literal(name)},${otherwise})`,
    formula`${literal(last)}`,
  );
  return formula`IF(COUNT(${score})=0,"",${word})`;
}

/** Whether a difference between published and computed counts. */
export const scoreDiffers = (value: Formula): Formula => formula`ABS(${value})>${SCORE_TOLERANCE}+${TOLERANCE}`;

const planningSystem = own('planningSystem');
const nka = formula`IF(COUNT(${own('planningKnown')},${own('ikpaKnown')})<2,"",${points(formula`(${own('planningKnown')}*${own('planningWeight')}+${own('ikpaKnown')}*${own('ikpaWeight')})/100`)})`;

/** `tblHitunganNKA`, one row a year; the bobot of the rules are written by the build. */
export const scoreYearsTable: TableSpec = {
  key: years,
  sheet: 'calculation',
  caption: 'Hitungan NKA',
  firstColumn: scoreResultsTable.firstColumn + scoreResultsTable.columns.length + 1,
  columns: [
    written('year', 'Tahun', 8, 'Tahun yang dinilai, ditulis saat disusun.', 'year'),
    written('planningSystem', 'Unsur pertama', 13, 'SMART sampai dengan 2023, Perencanaan mulai 2024.'),
    written('planningWeight', 'Bobot unsur pertama', 10, 'Bobot dalam NKA menurut aturan tahun itu.', 'number'),
    written('ikpaWeight', 'Bobot IKPA', 9, 'Bobot dalam NKA menurut aturan tahun itu.', 'number'),
    figure('planning', 'SMART terhitung', 'points', smart, 'Jumlah nilai kali bobot keempat komponen.'),
    figure('planningPublished', 'Unsur pertama terbit', 'points', published(planningSystem), 'Nilai yang terbit.'),
    figure(
      'planningDifference',
      'Selisih unsur pertama',
      'points',
      difference('planning'),
      'Terbit dikurangi terhitung.',
      '{planningPublished} - {planning}',
    ),
    figure(
      'planningKnown',
      'Unsur pertama dipakai',
      'points',
      known('planning'),
      'Nilai terbit, bila kosong nilai terhitung.',
    ),
    figure(
      'planningAsOf',
      'Per tanggal unsur pertama',
      'number',
      asOf(planningSystem, SMART_NAMES.outputAchievement),
      'Nomor hari; 0 bila kosong.',
      undefined,
      9,
    ),
    figure(
      'ikpaTotal',
      'IKPA nilai total',
      'points',
      formula`IF(COUNTIFS(${ikpaRows},${column(figures, 'weighed')},">=0")=0,"",${sumOf('weighed', ikpaRows)})`,
      'Jumlah nilai kali bobot.',
    ),
    figure(
      'ikpaCounted',
      'IKPA konversi bobot',
      'points',
      formula`IF(${sumOf('counted', ikpaRows)}=0,"",${sumOf('counted', ikpaRows)})`,
      'Jumlah bobot komponen yang bernilai.',
    ),
    figure(
      'ikpa',
      'IKPA terhitung',
      'points',
      ikpa(),
      'Nilai total dibagi konversi bobot, dikurangi pengurang.',
      '{ikpaTotal} / {ikpaCounted} x 100 - pengurang',
    ),
    figure('ikpaPublished', 'IKPA terbit', 'points', published(formula`"IKPA"`), 'Nilai yang terbit.'),
    figure(
      'ikpaDifference',
      'Selisih IKPA',
      'points',
      difference('ikpa'),
      'Terbit dikurangi terhitung.',
      '{ikpaPublished} - {ikpa}',
    ),
    figure('ikpaKnown', 'IKPA dipakai', 'points', known('ikpa'), 'Nilai terbit, bila kosong nilai terhitung.'),
    figure(
      'ikpaCategory',
      'Kategori IKPA',
      'text',
      category(own('ikpaKnown'), IKPA_CATEGORIES),
      'Kategori menurut nilai yang dipakai.',
    ),
    figure(
      'ikpaAsOf',
      'Per tanggal IKPA',
      'number',
      asOf(formula`"IKPA"`, 'Revisi DIPA'),
      'Nomor hari; 0 bila kosong.',
      undefined,
      9,
    ),
    figure(
      'nka',
      'NKA terhitung',
      'points',
      nka,
      'Bobot unsur pertama dan IKPA menurut aturan tahun itu.',
      '({planningKnown} x {planningWeight} + {ikpaKnown} x {ikpaWeight}) / 100',
    ),
    figure('nkaPublished', 'NKA terbit', 'points', published(formula`"NKA"`), 'Nilai yang terbit.'),
    figure(
      'nkaDifference',
      'Selisih NKA',
      'points',
      difference('nka'),
      'Terbit dikurangi terhitung.',
      '{nkaPublished} - {nka}',
    ),
    figure(
      'nkaCategory',
      'Kategori NKA',
      'text',
      category(known('nka'), NKA_CATEGORIES),
      'Kategori menurut nilai terbit, bila kosong nilai terhitung.',
    ),
    figure(
      'nkaAsOf',
      'Per tanggal NKA',
      'number',
      asOf(formula`"NKA"`, ''),
      'Nomor hari; 0 bila kosong.',
      undefined,
      9,
    ),
    figure(
      'unknown',
      'Komponen tidak dikenal',
      'number',
      formula`COUNTIF(${column('scores', 'year')},${own('year')})-COUNTIFS(${column(figures, 'year')},${own('year')},${column(figures, 'row')},">0")`,
      'Baris tahun ini yang komponennya tidak ada dalam aturan, atau tertulis dua kali.',
    ),
  ],
};
