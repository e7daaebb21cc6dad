/** Writes `Tabel Bab III` from top to bottom: headings, sentences and tables that span the sixteen columns. */
import type { Formula } from '../../formula';
import { computed, Grid, text, type CellOptions } from '../../grid';
import type { SheetKey } from '../../names';
import type { CellContent, ChartPlan } from '../../plan';
import type { StyleName } from '../../style';
import { FIRST, COUNT, SENTENCE_ID, WIDTHS } from './columns';
import type { Caption } from './numbering';
import { idOfIndicator } from './readers';
import { blockNames } from './block-name';

/** One cell of a table row: how many of the sixteen columns it takes. */
export interface Span extends CellOptions {
  readonly span: number;
  readonly content: CellContent;
  readonly style: StyleName;
}

/** A table or chart that the list of tables names. */
export interface ListEntry {
  readonly kind: 'tabel' | 'gambar';
  /** `Tabel III. 2 Capaian ...`, as it stands above the table. */
  readonly caption: string;
  /** Defined name of the table. */
  readonly name: string;
  /** Where it stands; without it on `Tabel Bab III`, a figure on `Grafik`. */
  readonly sheet?: SheetKey;
}

export class ReportPage {
  readonly grid = new Grid(WIDTHS);
  readonly entries: ListEntry[] = [];
  readonly charts: ChartPlan[] = [];
  private readonly nameOf = blockNames();
  /** The next free row. */
  row = 0;
  /** Where the headers of the last table stand. */
  private head = { row: 0, rows: 0 };

  skip(rows = 1): void {
    this.row += rows;
  }

  /** A line over the whole width; returns its row. */
  line(content: CellContent, style: StyleName, options: CellOptions = {}): number {
    this.grid.put(this.row, FIRST, content, style, { ...options, columns: COUNT });
    this.row += 1;
    return this.row - 1;
  }

  text(value: string, style: StyleName = 'plain'): number {
    return this.line(text(value), style);
  }

  /**
   * A sentence that moves with its numbers. `expected`: about how it will read, for the height of its row. `of`: the ID
   * of the indicator that column B of the row finds, for a sentence that every indicator has.
   */
  sentence(part: string, value: Formula, expected: string, of?: string): number {
    return this.line(computed(value), 'plain', { expected, narrative: this.sentenceId(part, of) });
  }

  /** Writes the ID of the row's sentence where a later build finds it again; the same formula for every indicator. */
  sentenceId(part: string, of?: string): string {
    const ofRow = idOfIndicator(this.row, part);
    this.grid.put(this.row, SENTENCE_ID, of === undefined ? text(part) : computed(ofRow), 'id');
    return of === undefined ? part : `${part}/${of}`;
  }

  /** A row of a table, from the left; returns its row. */
  cells(spans: readonly Span[]): number {
    return this.cellsFrom(FIRST, spans);
  }

  /** The same from another column on; what stands left of it spans several rows. */
  cellsFrom(first: number, spans: readonly Span[]): number {
    let column = first;
    for (const { span, content, style, ...options } of spans) {
      this.grid.put(this.row, column, content, style, { ...options, columns: span });
      column += span;
    }
    this.row += 1;
    return this.row - 1;
  }

  headers(titles: readonly (readonly [title: string, span: number])[]): void {
    this.head = { row: this.row, rows: 1 };
    this.cells(titles.map(([title, span]) => ({ content: text(title), span, style: 'formulaHeader' })));
  }

  /**
   * Two rows of headers: titles that stand alone go over both, groups have their own titles below.
   */
  groupedHeaders(groups: readonly HeaderGroup[]): void {
    this.head = { row: this.row, rows: 2 };
    let column = FIRST;
    for (const { title, parts, span } of groups) {
      const alone = parts === undefined;
      this.grid.put(this.row, column, text(title), 'formulaHeader', { columns: span, rows: alone ? 2 : 1 });
      let at = column;
      for (const [part, width] of parts ?? []) {
        this.grid.put(this.row + 1, at, text(part), 'formulaHeader', { columns: width });
        at += width;
      }
      column += span;
    }
    this.row += 2;
  }

  /** A captioned table: `write` puts its rows; the caption stands above and in the list of tables. */
  table(id: string, titled: string | Caption, listed: boolean, write: () => void): void {
    const caption = typeof titled === 'string' ? titled : titled.shown;
    const content = typeof titled === 'string' ? text(titled) : computed(titled.value);
    const top = this.line(content, 'tableCaption', { expected: caption });
    write();
    const name = this.nameOf(id);
    this.grid.block(id, { row: top, column: FIRST, rows: this.row - top, columns: COUNT }, name, this.head);
    if (listed) this.entries.push({ kind: 'tabel', caption, name });
    this.skip();
  }
}

export interface HeaderGroup {
  readonly title: string;
  readonly span: number;
  readonly parts?: readonly (readonly [title: string, span: number])[];
}
