/** The part of one sasaran kegiatan: its name, the sentence that opens it, then its indicators. */
import { terbilang } from '../../../domain/terbilang';
import { column, formula, type Formula, cell } from '../../formula';
import { computed } from '../../grid';
import type { ReportOutline } from '../outline';
import { indicatorSection } from './indicator-section';
import type { NumberedObjective, TableNumbers } from './numbering';
import type { ReportPage } from './page';
import { anchor, follow, ofIndicator } from './readers';

/** A sentence longer than this would not fit a row; it points at Tabel III.1 instead. */
const MOST_CHARACTERS = 2200;

export function objectiveSection(
  page: ReportPage,
  numbers: TableNumbers,
  objective: NumberedObjective,
  firstRow: number,
  outline: ReportOutline,
): void {
  const { members, groupId, number } = objective;
  const top = page.row;
  anchor(page.grid, top, groupId);
  page.text(`SASARAN KEGIATAN ${number}`, 'boxed');
  page.line(computed(ofIndicator(page.row, 'objective')), 'boxed', { expected: objective.objective });
  const opening = `Capaian sasaran kegiatan ini diukur melalui ${counted(members.length)} indikator kinerja kegiatan`;
  const listed = members.map(({ indicator }) => `${indicator.name} dengan target 100,00%`).join(', ');
  const fits = opening.length + listed.length < MOST_CHARACTERS;
  const rest = fits
    ? formula`, yaitu ${list(firstRow, members.length)}`
    : formula` sebagaimana dimuat dalam Tabel III. 1."`;
  page.sentence(
    'sasaran',
    formula`"${opening}${rest}`,
    fits ? `${opening}, yaitu ${listed}.` : `${opening} sebagaimana dimuat dalam Tabel III. 1.`,
    groupId,
  );
  follow(page.grid, top + 1, page.row);
  page.skip();
  for (const member of members) indicatorSection(page, numbers, member, outline);
}

/** Names and targets of the indicators, read from their rows in Tabel III.1: a, b dan c. */
function list(firstRow: number, count: number): Formula {
  const phrase = (index: number): Formula => {
    const found = formula`${cell(firstRow + index, 1)}`;
    return formula`IF(${found}=0,"",INDEX(${column('indicatorTexts', 'listed')},${found}))`;
  };
  return Array.from({ length: count }, (_, index) => index).reduce<Formula>(
    (all, index) => {
      const joint = index === 0 ? '"&' : index === count - 1 ? '&" dan "&' : '&", "&';
      return formula`${all}${joint}${phrase(index)}${index === count - 1 ? '&"."' : ''}`;
    },
    formula``,
  );
}

/** `8 (delapan)`. */
export function counted(count: number): string {
  const words = terbilang(count);
  return words.ok ? `${count} (${words.value})` : String(count);
}
