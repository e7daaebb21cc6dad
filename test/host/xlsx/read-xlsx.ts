import { parseXml } from '@cj-tech-master/excelts/xml';
import { strFromU8, unzipSync } from 'fflate';
import { areaOf } from './cell-ref';
import { readCells } from './cells-reader';
import { readChart } from './chart-reader';
import { readConditionalFormats } from './conditional-formats';
import { readProperties } from './document-properties';
import { readDrawing } from './drawing-part';
import { readPage } from './page-setup';
import { readProtection } from './protection';
import { stringOf } from './shared-strings';
import { readSheetParts } from './sheet-part';
import { StylesReader } from './styles-reader';
import { readTable } from './table-part';
import { ThemeColors } from './theme';
import { readValidations } from './validations';
import { readSheetEntries, readWorkbookParts } from './workbook-part';
import { attribute, child, children } from './xml';
import { createSheet, createWorkbook, nextId } from '../model/workbook';
import type { SheetEntry } from './workbook-part';
import type { Sheet, Workbook } from '../model/types';
import type { XmlElement } from '@cj-tech-master/excelts/xml';

interface Relation {
  readonly id: string;
  readonly type: string;
  /** A path in the file, or an address outside. */
  readonly target: string;
}

/** The parts of a file by path. */
class PackageReader {
  private readonly files: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.files = unzipSync(bytes);
  }

  root(path: string | undefined): XmlElement | undefined {
    const file = path === undefined ? undefined : this.files[path];
    return file === undefined ? undefined : parseXml(strFromU8(file)).root;
  }

  required(path: string | undefined): XmlElement {
    const root = this.root(path);
    if (!root) throw new Error(`The file has no part ${path ?? '(unnamed)'}.`);
    return root;
  }

  relations(path: string): Relation[] {
    const slash = path.lastIndexOf('/') + 1;
    const root = this.root(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
    return children(root, 'Relationship').map((element) => {
      const target = attribute(element, 'Target') ?? '';
      const external = attribute(element, 'TargetMode') === 'External';
      return {
        id: attribute(element, 'Id') ?? '',
        type: (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '',
        target: external ? target : resolvePath(path.slice(0, slash), target),
      };
    });
  }
}

function resolvePath(folder: string, target: string): string {
  const segments = (target.startsWith('/') ? target : `/${folder}${target}`).split('/');
  const path: string[] = [];
  for (const segment of segments) {
    if (segment === '..') path.pop();
    else if (segment !== '' && segment !== '.') path.push(segment);
  }
  return path.join('/');
}

const ofType = (relations: readonly Relation[], type: string) =>
  relations.find((relation) => relation.type === type)?.target;

/**
 * Reads an `.xlsx` file, one written by {@link writeXlsx} or one that Excel saved with the same features.
 *
 * Not kept in files, so not read back: the words of a custom function's error, a sheet's password, the ids of charts and
 * conditional formats (they are given anew, in order).
 *
 * @throws Error naming what the model has no place for (array formulas, pictures, other kinds of charts and formats).
 */
export function readXlsx(bytes: Uint8Array): Workbook {
  const source = new PackageReader(bytes);
  const top = source.relations('');
  const path = ofType(top, 'officeDocument') ?? 'xl/workbook.xml';
  const root = source.required(path);
  const relations = source.relations(path);
  const styles = new StylesReader(
    source.root(ofType(relations, 'styles')),
    new ThemeColors(source.root(ofType(relations, 'theme'))),
  );
  const strings = children(source.root(ofType(relations, 'sharedStrings')), 'si').map(stringOf);
  const workbook = createWorkbook();
  workbook.sheets.length = 0;
  const context: ReadContext = { source, styles, strings, formatIds: [], chartIds: [] };
  const selections = new Map<string, string>();
  for (const entry of readSheetEntries(root)) {
    const { sheet, selection } = readSheet(entry, relations, workbook, context);
    workbook.sheets.push(sheet);
    if (selection !== undefined) selections.set(sheet.id, selection);
  }
  readWorkbookParts(root, workbook);
  workbook.selection = areaOf((selections.get(workbook.activeSheetId) ?? 'A1').split(' ')[0] ?? 'A1');
  const property = (type: string) => source.root(ofType(top, type));
  Object.assign(
    workbook.properties,
    readProperties(property('core-properties'), property('extended-properties'), property('custom-properties')),
  );
  return workbook;
}

interface ReadContext {
  readonly source: PackageReader;
  readonly styles: StylesReader;
  readonly strings: readonly string[];
  readonly formatIds: string[];
  readonly chartIds: string[];
}

function readSheet(
  entry: SheetEntry,
  book: readonly Relation[],
  workbook: Workbook,
  context: ReadContext,
): { sheet: Sheet; selection: string | undefined } {
  const { source, styles, strings } = context;
  const path = book.find(({ id }) => id === entry.relation)?.target;
  const root = source.required(path);
  const relations = source.relations(path ?? '');
  const targetOf = (id: string) => relations.find((relation) => relation.id === id)?.target;
  const id = attribute(root, 'xr:uid') ?? nextId(workbook.sheets.map((one) => one.id), 'sheet'); // prettier-ignore
  const sheet = createSheet(id, entry.name);
  sheet.visibility = entry.visibility;
  const { selection } = readSheetParts(root, sheet, targetOf);
  for (const tablePart of children(child(root, 'tableParts'), 'tablePart')) {
    sheet.tables.push(tableFrom(source.required(targetOf(attribute(tablePart, 'r:id') ?? '')), workbook, sheet));
  }
  readCells(child(root, 'sheetData'), sheet, styles.cellStyles, strings);
  sheet.conditionalFormats.push(...readConditionalFormats(root, styles, () => takeId(context.formatIds, 'format')));
  sheet.validations.push(...readValidations(root));
  sheet.page = readPage(root);
  sheet.protection = readProtection(root);
  for (const relation of relations) if (relation.type === 'drawing') readCharts(relation.target, sheet, context);
  return { sheet, selection };
}

function tableFrom(root: XmlElement, workbook: Workbook, sheet: Sheet): Sheet['tables'][number] {
  const table = readTable(root);
  if (table.id !== '') return table;
  const taken = [...workbook.sheets, sheet].flatMap((one) => one.tables.map(({ id }) => id));
  return { ...table, id: nextId(taken, 'table') };
}

function readCharts(path: string, sheet: Sheet, { source, chartIds }: ReadContext): void {
  const relations = source.relations(path);
  for (const { relation, ...place } of readDrawing(source.required(path), sheet)) {
    const chart = readChart(source.required(relations.find(({ id }) => id === relation)?.target));
    sheet.charts.push({ id: takeId(chartIds, 'chart'), ...place, ...chart });
  }
}

function takeId(taken: string[], kind: 'chart' | 'format'): string {
  const id = nextId(taken, kind);
  taken.push(id);
  return id;
}
