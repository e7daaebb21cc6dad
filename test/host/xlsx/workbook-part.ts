import { attribute, child, children, contents, flag, numberAttribute, part, tag, text } from './xml';
import { fromFileFormula, toFileFormula } from './formula-text';
import { splitAreas, withoutSheet } from './sheet-part';
import { quoteSheet, splitSheet } from '../model/address';
import type { DefinedName, Sheet, Workbook } from '../model/types';
import type { XmlElement } from '@cj-tech-master/excelts/xml';

const NAMESPACES = {
  xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STATES = { Visible: null, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
const MODES = { Automatic: null, Manual: 'manual', AutomaticExceptTables: 'autoNoTable' } as const;
const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';

/** `workbook.xml`. The calculation id is Excel's own: with it and every result in place, nothing is computed on load. */
export function workbookXml(workbook: Workbook, relationOf: (sheet: Sheet) => string): string {
  const { sheets } = workbook;
  const active = Math.max(
    0,
    sheets.findIndex((sheet) => sheet.id === workbook.activeSheetId),
  );
  const list = sheets.map((sheet, at) =>
    tag('sheet', { name: sheet.name, sheetId: at + 1, state: STATES[sheet.visibility], 'r:id': relationOf(sheet) }),
  );
  const names = definedNames(workbook).map(({ xml }) => xml);
  return part(
    tag(
      'workbook',
      NAMESPACES,
      tag('workbookPr', { defaultThemeVersion: 166925 }),
      tag('bookViews', {}, tag('workbookView', { activeTab: active === 0 ? null : active })),
      tag('sheets', {}, ...list),
      names.length === 0 ? '' : tag('definedNames', {}, ...names),
      tag('calcPr', { calcId: 191029, calcMode: MODES[workbook.calculationMode] }),
    ),
  );
}

/** All names in the order in which Excel writes them: by name, those of the workbook before those of sheets. */
function definedNames({ sheets, names }: Workbook): { name: string; xml: string }[] {
  const entries = names.map((name) => nameXml(name, null));
  for (const [at, sheet] of sheets.entries()) {
    entries.push(...sheet.names.map((name) => nameXml(name, at)), ...printNames(sheet, at));
  }
  return entries.sort((a, b) =>
    a.name.toLowerCase() < b.name.toLowerCase() ? -1 : a.name.toLowerCase() > b.name.toLowerCase() ? 1 : 0,
  );
}

function nameXml(
  { name, formula, visible, comment }: DefinedName,
  localSheetId: number | null,
): { name: string; xml: string } {
  const attributes = { name, comment: comment === '' ? null : comment, localSheetId, hidden: visible ? null : true };
  return { name, xml: tag('definedName', attributes, text(toFileFormula(formula, undefined))) };
}

function printNames(sheet: Sheet, localSheetId: number): { name: string; xml: string }[] {
  const { printArea, titleColumns, titleRows } = sheet.page;
  const onSheet = (refs: string) => splitAreas(refs).map((ref) => `${quoteSheet(sheet.name)}!${withoutSheet(absolute(ref))}`).join(','); // prettier-ignore
  const titles = [titleColumns, titleRows].filter((ref) => ref !== null).map(onSheet).join(','); // prettier-ignore
  const entries: { name: string; xml: string }[] = [];
  const add = (name: string, refs: string) =>
    entries.push({ name, xml: tag('definedName', { name, localSheetId }, text(refs)) });
  if (printArea !== null) add(PRINT_AREA, onSheet(printArea));
  if (titles !== '') add(PRINT_TITLES, titles);
  return entries;
}

function absolute(ref: string): string {
  return splitSheet(ref.replace(/^=/, '').trim()).rest;
}

/** A sheet of the file before its own part is read. */
export interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly visibility: Sheet['visibility'];
}

export function readSheetEntries(root: XmlElement): SheetEntry[] {
  return children(child(root, 'sheets'), 'sheet').map((sheet) => {
    const state = attribute(sheet, 'state');
    const visibility = state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible';
    return { name: attribute(sheet, 'name') ?? '', relation: attribute(sheet, 'r:id') ?? '', visibility };
  });
}

/** Names, print areas and titles, the active sheet and the calculation mode; the sheets must be there. */
export function readWorkbookParts(root: XmlElement, workbook: Workbook): void {
  const active = numberAttribute(child(root, 'bookViews', 'workbookView'), 'activeTab') ?? 0;
  workbook.activeSheetId = workbook.sheets[active]?.id ?? '';
  const mode = attribute(child(root, 'calcPr'), 'calcMode');
  workbook.calculationMode =
    mode === 'manual' ? 'Manual' : mode === 'autoNoTable' ? 'AutomaticExceptTables' : 'Automatic';
  for (const element of children(child(root, 'definedNames'), 'definedName')) {
    const name = attribute(element, 'name') ?? '';
    const local = numberAttribute(element, 'localSheetId');
    const sheet = local === undefined ? undefined : workbook.sheets[local];
    if (name.startsWith('_xlnm.')) readPrintName(name, contents(element), sheet);
    else (sheet?.names ?? workbook.names).push(readName(element, name));
  }
}

function readName(element: XmlElement, name: string): DefinedName {
  const comment = attribute(element, 'comment');
  return {
    name,
    formula: fromFileFormula(contents(element), undefined),
    visible: !flag(element, 'hidden', false),
    ...(comment === undefined ? {} : { comment }),
  };
}

function readPrintName(name: string, formula: string, sheet: Sheet | undefined): void {
  if (!sheet) return;
  if (name === PRINT_AREA) sheet.page.printArea = withoutSheet(formula);
  if (name !== PRINT_TITLES) return;
  for (const ref of splitAreas(formula).map(withoutSheet)) {
    if (/\d/.test(ref)) sheet.page.titleRows = ref;
    else sheet.page.titleColumns = ref;
  }
}
