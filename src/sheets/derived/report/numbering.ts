/** Numbers and captions: tables count from 1 through the chapter; sasaran and indicators by their codes. */
import { grouped } from '../../../domain/grouped';
import type { Level } from '../../../domain/report';
import { formula, literal, type Formula, type Ref } from '../../formula';
import type { IndicatorOutline, ReportOutline } from '../outline';

export class TableNumbers {
  /** `last`: how many tables of the chapter come before. */
  constructor(
    private readonly chapter: string,
    private last = 0,
  ) {}

  /** `Tabel III. 2 Capaian ...`: the next number. */
  caption(title: string): string {
    return `${this.prefix}${this.take(1)} ${title}`;
  }

  /** Everything before the number. */
  get prefix(): string {
    return `Tabel ${this.chapter}. `;
  }

  /** Takes so many numbers; returns the first. */
  take(count: number): number {
    this.last += count;
    return this.last - count + 1;
  }
}

/** How the levels are abbreviated in captions: sasaran and indicator. */
const ABBREVIATIONS: Readonly<Record<Level, readonly [objective: string, indicator: string]>> = {
  IKU: ['SS', 'IKU'],
  IKP: ['SP', 'IKP'],
  IKK: ['SK', 'IKK'],
};

export interface NumberedIndicator {
  readonly indicator: IndicatorOutline;
  readonly objectiveNumber: number;
  readonly number: number;
  /** `SK 1 dan IKK 3`. */
  readonly label: string;
}

/** A caption as a formula that is the same for every indicator, and how it reads. */
export interface Caption {
  readonly shown: string;
  readonly value: Formula;
}

/** The captions of one indicator, from its first number and its label in two cells. */
export type Captions = (offset: number, before: string, after?: string) => Caption;

export function indicatorCaptions(
  numbers: TableNumbers,
  label: string,
  count: number,
  put: (first: number) => readonly [number: Ref, label: Ref],
): Captions {
  const first = numbers.take(count);
  const [numberAt, labelAt] = put(first);
  const { prefix } = numbers;
  return (offset, before, after = '') => ({
    shown: `${prefix}${first + offset} ${before} ${label}${after}`,
    value: formula`${literal(prefix)}&${numberAt}+${offset}&${literal(` ${before} `)}&${labelAt}${after === '' ? '' : `&${literal(after)}`}`,
  });
}

export interface NumberedObjective {
  readonly groupId: string;
  readonly number: number;
  readonly objective: string;
  readonly members: readonly NumberedIndicator[];
}

/** The sasaran of one level with their indicators, in the order of the sheets. */
export function numbered(outline: ReportOutline, level: Level): readonly NumberedObjective[] {
  const groups = grouped(outline.indicators, (indicator) => (indicator.level === level ? indicator.groupId : null));
  const byCode = codesNumberAll([...groups.values()]);
  return [...groups].map(([groupId, indicators], group) => {
    const members = indicators.map((indicator, index) => {
      const [objectiveNumber = group + 1, number = index + 1] = byCode ? codeNumbers(indicator.code) : [];
      const [sasaran, word] = ABBREVIATIONS[level];
      return { indicator, objectiveNumber, number, label: `${sasaran} ${objectiveNumber} dan ${word} ${number}` };
    });
    const [first] = members;
    return {
      groupId,
      number: first?.objectiveNumber ?? group + 1,
      objective: indicators[0]?.objective ?? '',
      members,
    };
  });
}

/** The two numbers of a code such as `SK1.IKK3`; none where it has another form. */
function codeNumbers(code: string): readonly number[] {
  const found = [...code.matchAll(/[A-Za-z]+[\s.]*(\d{1,4})/g)].map(([, digits]) => Number(digits));
  return found.length === 2 ? found : [];
}

/** Codes number the indicators only where all have both numbers, one sasaran a number, no number twice. */
function codesNumberAll(groups: readonly (readonly IndicatorOutline[])[]): boolean {
  const used = new Set<string>();
  const objectives = new Set<number>();
  for (const indicators of groups) {
    const own = new Set<number>();
    for (const { code } of indicators) {
      const [objective, number] = codeNumbers(code);
      if (objective === undefined || number === undefined) return false;
      own.add(objective);
      used.add(`${objective}.${number}`);
    }
    const [objective] = own;
    if (own.size !== 1 || objective === undefined || objectives.has(objective)) return false;
    objectives.add(objective);
  }
  return used.size === groups.reduce((total, indicators) => total + indicators.length, 0);
}

/** `Tahun 2023`, or `Semester I Tahun 2023`. */
export function periodTitle({ year, period }: ReportOutline): string {
  const half = period === 'Tahunan' ? '' : `${period} `;
  return year === null ? `${half}Tahun Laporan` : `${half}Tahun ${year}`;
}

/** The head of a column of figures of one year; those of the report year may be of its first half only. */
export const yearTitle = (year: number, outline: ReportOutline): string =>
  year === outline.year && outline.period !== 'Tahunan' ? `${outline.period} ${year}` : String(year);
