/**
 * What a derived sheet looks like, as data. A plan knows nothing of Excel: it is a grid of cells with style names,
 * conditional formats, names and charts, and one writer turns any plan into Excel calls. Rows and columns count from 0.
 */
import type { Formula } from './formula';
import type { SheetKey } from './names';
import type { StyleName } from './style';

export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'formula'; readonly formula: Formula };

export interface PlanCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style: StyleName;
  /** en-US number format code; without it that of the style. */
  readonly format?: string;
  /** Stable ID of a sentence that a person may replace by words of their own. */
  readonly narrative?: string;
}

/** A named part of the sheet: a table of the report, or a title. */
export interface PlanBlock {
  /** Stable: `ikhtisar/capaian`. */
  readonly id: string;
  readonly rect: Rect;
  /** Defined name of the rectangle, for links and for people who copy it. */
  readonly name?: string;
  /** Rows with its headers, which a page repeats that begins within the table. */
  readonly head?: Rect;
}

/** Cells that are one. */
export interface PlanMerge extends Rect {
  /** Points that its text takes, where that was counted. */
  readonly textHeight?: number;
}

export interface ConditionalFormatPlan {
  readonly rect: Rect;
  /** Relative references count from the first cell of the rectangle. */
  readonly formula: Formula;
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontColor?: string;
}

export interface ChartPlan {
  /** Name of the chart object; stable, so that a rebuild finds it again. */
  readonly name: string;
  readonly type: 'columnClustered' | 'barClustered';
  readonly title: string;
  readonly categories: Rect;
  readonly series: readonly { readonly name: string; readonly values: Rect; readonly color: string }[];
  readonly valueAxis: { readonly title: string; readonly numberFormat: string };
  readonly categoryAxisTitle: string;
  /** Categories from top to bottom as in the table; Excel draws bars upwards otherwise. */
  readonly reverse: boolean;
  readonly dataLabelFormat?: string;
  /** The cells it covers. */
  readonly place: Rect;
}

export interface PagePlan {
  /** Each prints on pages of its own. */
  readonly printAreas: readonly Rect[];
  /** Landscape without it. */
  readonly orientation?: 'portrait';
  /** Rows repeated on every page, first and last. */
  readonly titleRows?: readonly [first: number, last: number];
  readonly footer: string;
}

export interface SheetPlan {
  readonly sheet: SheetKey;
  /** Name of the range that the add-in owns on this sheet. */
  readonly areaName: string;
  readonly area: Rect;
  /** Widths in characters of the standard font, from column A. */
  readonly columnWidths: readonly number[];
  readonly cells: readonly PlanCell[];
  /** Rectangles of cells that are one; their content is in the first. */
  readonly merges?: readonly PlanMerge[];
  /** Points; rows not named keep the standard height. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly blocks: readonly PlanBlock[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly charts: readonly ChartPlan[];
  readonly page: PagePlan;
  readonly freezeRows: number;
  readonly tabColor: string;
}
