import type { Area, Sheet } from './types';
import type { Editor } from './editing';
import { HostError } from './host-error';
import { intersect, overlaps, parseReference } from './address';
import { subtractAll } from './areas';
import { forEachCell, forget, isBlank, setContent, setStyle } from './grid';
import { unmergeCells } from './merge';
import { mergesIn } from './merges';
import { DEFAULT_STYLE } from './style';
import { fillCalculatedColumns, nameHeaders } from './table-entry';
import { tablesIn } from './workbook';
import { checkAllowed, checkWritable } from '../rules/protected';

const KINDS = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;
type Kind = (typeof KINDS)[number];

function kindOf(applyTo: unknown): Kind {
  if (applyTo === undefined || applyTo === null) return 'All';
  const wanted = typeof applyTo === 'string' ? applyTo.toLowerCase() : '';
  const kind = KINDS.find((candidate) => candidate.toLowerCase() === wanted);
  if (!kind) throw new HostError('InvalidArgument', `Range.clear takes one of ${KINDS.join(', ')}.`);
  return kind;
}

/**
 * Empties an area. `All` takes contents, looks, rules and links, `Formats` the looks and conditional formats. Source:
 * documentation of `ClearApplyTo`; that `All` takes validation and conditional formats as well is experience.
 */
export function clearArea(editor: Editor, sheet: Sheet, area: Area, applyTo: unknown): void {
  const kind = kindOf(applyTo);
  const contents = kind === 'All' || kind === 'Contents';
  const formats = kind === 'All' || kind === 'Formats';
  if (contents) checkWritable(sheet, area);
  if (formats) checkAllowed(sheet, 'allowFormatCells');
  if (contents) clearMerged(sheet, area);
  forEachCell(sheet, area, (cell, row, column) => {
    if (contents && formats) forget(sheet, row, column);
    else if (contents && !isBlank(cell)) setContent(sheet, row, column, null);
    else if (formats) setStyle(sheet, row, column, DEFAULT_STYLE);
  });
  if (formats) {
    cutConditionalFormats(sheet, [area]);
    unmergeCells(sheet, area);
  }
  if (kind === 'All') cutValidations(sheet, [area]);
  if (kind === 'All' || kind === 'Hyperlinks' || kind === 'RemoveHyperlinks') cutHyperlinks(sheet, area);
  if (!contents) return;
  for (const table of tablesIn(sheet, area)) {
    nameHeaders(editor.workbook, sheet, table, area);
    fillCalculatedColumns(sheet, table, area);
  }
  editor.edited(sheet, area);
}

/** A merged cell is cleared as a whole or not at all. */
function clearMerged(sheet: Sheet, area: Area): void {
  for (const merge of mergesIn(sheet, area)) {
    const part = intersect(merge, area);
    if (part && (part.rows !== merge.rows || part.columns !== merge.columns)) {
      throw new HostError('InvalidOperation', 'A part of a merged cell cannot be cleared.');
    }
  }
}

/** A rule for what the cuts leave of its areas; the rule itself where they leave everything. */
function without<T extends { readonly areas: readonly Area[] }>(rule: T, cuts: readonly Area[]): T {
  const touched = rule.areas.some((area) => cuts.some((cut) => overlaps(area, cut)));
  return touched ? { ...rule, areas: subtractAll(rule.areas, cuts) } : rule;
}

export function cutValidations(sheet: Sheet, cuts: readonly Area[]): void {
  const left = sheet.validations.map((rule) => without(rule, cuts));
  sheet.validations.splice(0, Infinity, ...left.filter(({ areas }) => areas.length > 0));
}

export function cutConditionalFormats(sheet: Sheet, cuts: readonly Area[]): void {
  const left = sheet.conditionalFormats.map((rule) => without(rule, cuts));
  sheet.conditionalFormats.splice(0, Infinity, ...left.filter(({ areas }) => areas.length > 0));
}

function cutHyperlinks(sheet: Sheet, area: Area): void {
  for (const address of [...sheet.hyperlinks.keys()]) {
    const reference = parseReference(address);
    if (reference && intersect(reference.area, area)) sheet.hyperlinks.delete(address);
  }
}
