/** SMART (or the planning score), IKPA and NKA of the report year: the components in tables, the scores in sentences. */
import { namedFigures, FINAL_SCORE, type NamedFigure } from '../../../domain/scores/component-names';
import { formatNumber } from '../../../domain/number-text';
import { formula, literal, type Formula } from '../../formula';
import { computed, number, text } from '../../grid';
import { DECIMAL_FORMAT } from '../../number-format';
import { scoreText } from '../../text-formulas';
import { ruledYears, type ReportOutline } from '../outline';
import { scoreDiffers } from '../score-years';
import { anchorFigure, anchorYear, ofFigure, ofScoreYear } from '../scores/readers';
import type { ReportPage, Span } from './page';

const SPANS = { no: 1, name: 6, value: 3, weight: 3, weighed: 3 } as const;

export function scorePart(page: ReportPage, outline: ReportOutline): void {
  const { year } = outline;
  page.text('C. Capaian Kinerja Anggaran', 'heading1');
  const found = ruledYears(outline).find((one) => one.year === year);
  if (found === undefined) {
    page.text(`Nilai kinerja anggaran${year === null ? '' : ` tahun ${year}`} belum diisi.`);
    page.skip();
    return;
  }
  const { rules } = found;
  const own = found.year;
  const figures = namedFigures(rules).filter(({ name }) => name !== FINAL_SCORE);
  const smart = figures.filter(({ system }) => system === 'SMART');
  const first = smart.length > 0 ? 'SMART' : rules.planning.name;
  scoreSentence(page, 'smart', own, smart.length > 0 ? 'Nilai SMART' : first, 'planning');
  if (smart.length > 0) {
    componentTable(page, own, 'smart', `Komponen Nilai SMART Tahun ${own}`, smart, [
      ['Nilai SMART terhitung', 'planning'],
      ['Nilai SMART terbit', 'planningPublished'],
    ]);
  }
  scoreSentence(page, 'ikpa', own, 'Nilai IKPA', 'ikpa', 'ikpaCategory');
  const ikpa = figures.filter(({ system }) => system === 'IKPA');
  componentTable(page, own, 'ikpa', `Komponen Nilai IKPA Tahun ${own}`, ikpa, [
    ['Nilai total', 'ikpaTotal'],
    ['Konversi bobot (%)', 'ikpaCounted'],
    ['Nilai IKPA terhitung', 'ikpa'],
    ['Nilai IKPA terbit', 'ikpaPublished'],
  ]);
  const { nka } = rules;
  const parts = ` (${formatNumber(nka.weights.planning)}% ${first} dan ${formatNumber(nka.weights.ikpa)}% IKPA menurut ${nka.basis})`;
  scoreSentence(page, 'nka', own, `Nilai Kinerja Anggaran${parts}`, 'nka', 'nkaCategory');
  page.skip();
}

/** The published score, else the computed one; both where they differ. */
function scoreSentence(
  page: ReportPage,
  part: string,
  year: number,
  name: string,
  score: 'planning' | 'ikpa' | 'nka',
  category?: string,
): void {
  const { row } = page;
  anchorYear(page.grid, row, year);
  const of = (key: string): Formula => ofScoreYear(row, key);
  const [published, own] = [of(`${score}Published`), of(score)];
  const subject = `${name} tahun ${year}`;
  const grade = category === undefined ? formula`""` : formula`" dengan kategori "&${of(category)}`;
  const other = formula`IF(COUNT(${own})=0,"",IF(${scoreDiffers(of(`${score}Difference`))},"; menurut komponennya "&${scoreText(own)},""))`;
  const shown = formula`${literal(`${subject} sebesar `)}&${scoreText(published)}&${grade}&${other}&"."`;
  const alone = formula`${literal(`${subject} terhitung `)}&${scoreText(own)}&${grade}&"; nilai terbit belum diisi."`;
  const open = literal(`${subject} belum diisi.`);
  page.sentence(
    part,
    formula`IF(COUNT(${published})=1,${shown},IF(COUNT(${own})=1,${alone},${open}))`,
    `${subject} sebesar 100,00 dengan kategori Sangat Kurang; menurut komponennya 100,00.`,
  );
}

function componentTable(
  page: ReportPage,
  year: number,
  id: string,
  caption: string,
  figures: readonly NamedFigure[],
  totals: readonly (readonly [title: string, key: string])[],
): void {
  page.table(`komponen-${id}`, caption, false, () => {
    page.headers([
      ['No', SPANS.no],
      ['Komponen', SPANS.name],
      ['Nilai', SPANS.value],
      ['Bobot', SPANS.weight],
      ['Nilai x bobot / 100', SPANS.weighed],
    ]);
    figures.forEach(({ system, name }, index) => {
      const { row } = page;
      anchorFigure(page.grid, row, `${year}|${system}|${name}`);
      const figure = (key: string): Span => ({
        span: SPANS.value,
        content: computed(ofFigure(row, key)),
        style: 'figure',
        format: DECIMAL_FORMAT,
      });
      page.cells([
        { span: SPANS.no, content: number(index + 1), style: 'word' },
        { span: SPANS.name, content: computed(ofFigure(row, 'component')), style: 'text', expected: name },
        figure('value'),
        figure('weight'),
        figure('weighed'),
      ]);
    });
    for (const [title, key] of totals) {
      const { row } = page;
      anchorYear(page.grid, row, year);
      page.cells([
        { span: 16 - SPANS.weighed, content: text(title), style: 'totalText' },
        { span: SPANS.weighed, content: computed(ofScoreYear(row, key)), style: 'totalFigure', format: DECIMAL_FORMAT },
      ]);
    }
  });
}
