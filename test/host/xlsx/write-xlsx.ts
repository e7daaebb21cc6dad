import { strToU8, zipSync } from 'fflate';
import { chartXml } from './chart-writer';
import { appPropertiesXml, corePropertiesXml, customPropertiesXml } from './document-properties';
import { drawingXml } from './drawing-part';
import { Relations } from './relations';
import { SharedStringsWriter } from './shared-strings';
import { sheetXml } from './sheet-part';
import { StylesWriter } from './styles-writer';
import { tableXml } from './table-part';
import { themeXml } from './theme-part';
import { workbookXml } from './workbook-part';
import { part, tag } from './xml';
import type { Sheet, Workbook } from '../model/types';

const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
/** Equal workbooks give equal files: no part carries the time of writing. */
const MODIFIED = new Date(2020, 0, 1);

/** The parts of the file under construction. */
class PackageWriter {
  readonly files: Record<string, Uint8Array> = {};
  private readonly types: string[] = [];

  add(path: string, contentType: string | null, xml: string): void {
    this.files[path] = strToU8(xml);
    if (contentType !== null) this.types.push(tag('Override', { PartName: `/${path}`, ContentType: contentType }));
  }

  addRelations(path: string, relations: Relations): void {
    if (relations.empty) return;
    const slash = path.lastIndexOf('/') + 1;
    this.add(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`, null, relations.xml());
  }

  contentTypes(): string {
    const namespace = { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' };
    const rels = tag('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    });
    const xml = tag('Default', { Extension: 'xml', ContentType: 'application/xml' });
    return part(tag('Types', namespace, rels, xml, ...this.types));
  }
}

/**
 * The workbook as an `.xlsx` file, the way Excel saves one: every formula with its result, custom functions with their last
 * value, nothing to compute on load.
 *
 * @throws Error for a workbook with uncomputed formulas or with something that this writer does not know.
 */
export function writeXlsx(workbook: Workbook): Uint8Array {
  const target = new PackageWriter();
  const styles = new StylesWriter();
  const strings = new SharedStringsWriter();
  const relations = new Relations();
  const counters: PartCounters = { table: 0, chart: 0, drawing: 0 };
  const sheetIds = new Map<Sheet, string>();
  for (const [at, sheet] of workbook.sheets.entries()) {
    sheetIds.set(sheet, relations.add('worksheet', `worksheets/sheet${at + 1}.xml`));
    writeSheet(target, sheet, at + 1, workbook, styles, strings, counters);
  }
  relations.add('theme', 'theme/theme1.xml');
  relations.add('styles', 'styles.xml');
  relations.add('sharedStrings', 'sharedStrings.xml');
  target.add('xl/theme/theme1.xml', `${OFFICE}.theme+xml`, themeXml());
  target.add('xl/styles.xml', `${MAIN}.styles+xml`, part(styles.xml()));
  target.add('xl/sharedStrings.xml', `${MAIN}.sharedStrings+xml`, strings.xml());
  target.add(
    'xl/workbook.xml',
    `${MAIN}.sheet.main+xml`,
    workbookXml(workbook, (sheet) => sheetIds.get(sheet) ?? ''),
  );
  target.addRelations('xl/workbook.xml', relations);
  writeProperties(target, workbook);
  const files = { '[Content_Types].xml': strToU8(target.contentTypes()), ...target.files };
  return zipSync(files, { level: 6, mtime: MODIFIED });
}

interface PartCounters {
  table: number;
  chart: number;
  drawing: number;
}

function writeSheet(
  target: PackageWriter,
  sheet: Sheet,
  number: number,
  workbook: Workbook,
  styles: StylesWriter,
  strings: SharedStringsWriter,
  counters: PartCounters,
): void {
  const relations = new Relations();
  const drawing = sheet.charts.length === 0 ? null : writeDrawing(target, sheet, workbook, relations, counters);
  const tables = sheet.tables.map((table) => {
    const id = ++counters.table;
    target.add(`xl/tables/table${id}.xml`, `${MAIN}.table+xml`, tableXml(table, sheet, id));
    return relations.add('table', `../tables/table${id}.xml`);
  });
  const path = `xl/worksheets/sheet${number}.xml`;
  target.add(path, `${MAIN}.worksheet+xml`, sheetXml(sheet, workbook, styles, strings, { relations, drawing, tables }));
  target.addRelations(path, relations);
}

function writeDrawing(
  target: PackageWriter,
  sheet: Sheet,
  workbook: Workbook,
  sheetRelations: Relations,
  counters: PartCounters,
): string {
  const relations = new Relations();
  const placed = sheet.charts.map((chart) => {
    const id = ++counters.chart;
    target.add(`xl/charts/chart${id}.xml`, `${OFFICE}.drawingml.chart+xml`, chartXml(chart, workbook));
    return { ...chart, relation: relations.add('chart', `../charts/chart${id}.xml`) };
  });
  const path = `xl/drawings/drawing${++counters.drawing}.xml`;
  target.add(path, `${OFFICE}.drawing+xml`, drawingXml(sheet, placed));
  target.addRelations(path, relations);
  return sheetRelations.add('drawing', `../drawings/drawing${counters.drawing}.xml`);
}

function writeProperties(target: PackageWriter, workbook: Workbook): void {
  const root = new Relations();
  root.add('officeDocument', 'xl/workbook.xml');
  root.add(PACKAGE, 'docProps/core.xml');
  root.add('extended-properties', 'docProps/app.xml');
  target.add(
    'docProps/core.xml',
    'application/vnd.openxmlformats-package.core-properties+xml',
    corePropertiesXml(workbook.properties),
  );
  target.add('docProps/app.xml', `${OFFICE}.extended-properties+xml`, appPropertiesXml(workbook.properties));
  const custom = customPropertiesXml(workbook.properties);
  if (custom !== null) {
    root.add('custom-properties', 'docProps/custom.xml');
    target.add('docProps/custom.xml', `${OFFICE}.custom-properties+xml`, custom);
  }
  target.add('_rels/.rels', null, root.xml());
}
