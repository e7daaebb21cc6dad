/**
 * The workbook as the embedded Excel keeps it: plain data, no behaviour.
 *
 * Rows and columns count from 0. Formulas are en-US text with the leading `=`. The wire side (`dispatch/`) changes it,
 * `calc/` computes it, `xlsx/` reads and writes it as a file, a grid in a page shows it.
 */

/** An error value in a cell; `message` is what a custom function said. */
export interface CellError {
  readonly error: ErrorText;
  readonly message?: string;
}
export type ErrorText =
  '#DIV/0!' | '#VALUE!' | '#N/A' | '#NAME?' | '#NUM!' | '#REF!' | '#NULL!' | '#BUSY!' | '#CALC!' | '#SPILL!';
export type CellValue = number | string | boolean | CellError | null;

export interface Cell {
  /** Constant, or the last result of the formula. `null`: empty. */
  value: CellValue;
  formula?: string;
  style: Style;
}

/** Immutable and interned: equal looks are the same object. Sizes in points, colours `#RRGGBB`. */
export interface Style {
  readonly numberFormat: string;
  readonly fill?: string;
  readonly font: FontStyle;
  readonly horizontal:
    'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
  readonly vertical: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  readonly wrap: boolean;
  readonly indent: number;
  readonly borders: Readonly<Partial<Record<BorderSide, BorderStyle>>>;
  readonly locked: boolean;
}
export interface FontStyle {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string;
}
export type BorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';
export interface BorderStyle {
  readonly style: 'Continuous' | 'Dash' | 'Dot' | 'Double';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  readonly color: string;
}

/** A rectangle on one sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  showGridlines: boolean;
  /** row -> column -> cell; only cells that hold something or look different. */
  readonly cells: Map<number, Map<number, Cell>>;
  /** Points; absent: default width or height. */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly merges: Area[];
  readonly tables: Table[];
  readonly validations: Validation[];
  readonly conditionalFormats: ConditionalFormat[];
  readonly charts: Chart[];
  readonly hyperlinks: Map<string, Hyperlink>;
  readonly names: DefinedName[];
  freeze: { rows: number; columns: number };
  page: PageLayout;
  protection: Protection | null;
  /** Key and value pairs that an add-in leaves on the sheet. */
  customProperties?: Record<string, string>;
}

export interface Table {
  readonly id: string;
  name: string;
  /** Header row, body and, if shown, totals row. */
  area: Area;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showFilterButton: boolean;
  /** Only rows with one of these texts in a column are shown. */
  filter?: { readonly column: number; readonly texts: readonly string[] };
  readonly columns: TableColumn[];
}
export interface TableColumn {
  readonly id: number;
  name: string;
  /** The one formula of a calculated column, `[@...]` form kept as typed; new rows inherit it. */
  formula?: string;
}

export interface Validation {
  readonly areas: Area[];
  readonly type: 'list' | 'wholeNumber' | 'decimal' | 'date' | 'textLength' | 'custom' | 'none';
  /** For list: `a,b,c` or `=Ref`; for custom: the formula; otherwise the first bound. */
  readonly formula1?: string | number;
  readonly formula2?: string | number;
  readonly operator?:
    | 'Between'
    | 'NotBetween'
    | 'EqualTo'
    | 'NotEqualTo'
    | 'GreaterThan'
    | 'LessThan'
    | 'GreaterThanOrEqualTo'
    | 'LessThanOrEqualTo';
  readonly inCellDropDown?: boolean;
  readonly ignoreBlanks: boolean;
  readonly alert?: {
    readonly title: string;
    readonly message: string;
    readonly style: 'Stop' | 'Warning' | 'Information';
    readonly show: boolean;
  };
  readonly prompt?: { readonly title: string; readonly message: string; readonly show: boolean };
}

export interface ConditionalFormat {
  readonly id: string;
  readonly areas: Area[];
  readonly type: 'custom' | 'cellValue' | 'dataBar' | 'colorScale' | 'containsText';
  /** custom: the formula relative to the first cell of the first area. */
  formula?: string;
  cellValue?: { operator: string; formula1: string; formula2?: string };
  text?: { readonly operator: 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith'; readonly text: string };
  dataBar?: { readonly color: string; readonly gradient: boolean; readonly barOnly: boolean };
  colorScale?: {
    readonly minimum: ColorScalePoint;
    readonly midpoint?: ColorScalePoint;
    readonly maximum: ColorScalePoint;
  };
  numberFormat?: string;
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  stopIfTrue: boolean;
  priority: number;
}

export interface ColorScalePoint {
  readonly type: 'LowestValue' | 'HighestValue' | 'Number' | 'Percent' | 'Percentile' | 'Formula';
  readonly formula?: string;
  readonly color: string;
}

export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  title: string | null;
  /** Points from the sheet's corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  legend: { visible: boolean; position: string };
  readonly series: ChartSeries[];
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
}
export interface ChartSeries {
  name: string;
  /** en-US references with sheet names, e.g. `Ikhtisar!$C$5:$C$28`. */
  values: string;
  categories: string;
  color?: string;
  dataLabels?: { numberFormat?: string; position?: string };
}
export interface ChartAxis {
  title: string | null;
  visible: boolean;
  numberFormat?: string;
  minimum?: number;
  maximum?: number;
  majorGridlines: boolean;
  reverse: boolean;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export interface DefinedName {
  name: string;
  /** `=Ikhtisar!$A$1:$F$40` or a constant formula. */
  formula: string;
  visible: boolean;
  comment?: string;
}

export interface PageLayout {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  /** null: no scaling to pages. */
  fit: { wide: number | null; tall: number | null } | null;
  scale: number | null;
  printArea: string | null;
  titleRows: string | null;
  titleColumns: string | null;
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  centerHorizontally: boolean;
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
  printGridlines: boolean;
  blackAndWhite: boolean;
}

export interface Protection {
  readonly password?: string;
  readonly options: Readonly<Record<string, boolean | string>>;
}

export interface Workbook {
  readonly sheets: Sheet[];
  readonly names: DefinedName[];
  readonly properties: Record<string, string>;
  activeSheetId: string;
  selection: Area;
  calculationMode: 'Automatic' | 'Manual' | 'AutomaticExceptTables';
}
