import type { Area, Sheet } from '../types';
import { MAX_COLUMNS, MAX_ROWS } from '../address';

/**
 * Cells inserted into a sheet or taken out of it. Along `axis`, everything from `at` on moves by `count`; across it, only
 * the strip from `crossAt` over `crossCount` is concerned (all of the sheet for whole rows and columns).
 */
export interface Shift {
  readonly sheet: Sheet;
  readonly kind: 'insert' | 'delete';
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  readonly crossAt: number;
  readonly crossCount: number;
}

export function shiftOf(sheet: Sheet, area: Area, kind: Shift['kind'], axis: Shift['axis']): Shift {
  return axis === 'row'
    ? { sheet, kind, axis, at: area.row, count: area.rows, crossAt: area.column, crossCount: area.columns }
    : { sheet, kind, axis, at: area.column, count: area.columns, crossAt: area.row, crossCount: area.rows };
}

export interface Span {
  readonly start: number;
  readonly length: number;
}

/** One side of a rectangle after the shift; null when all of it was deleted. */
export function shiftSpan(span: Span, shift: Shift): Span | null {
  const end = span.start + span.length;
  if (shift.kind === 'insert') {
    if (span.start >= shift.at) return { start: span.start + shift.count, length: span.length };
    return end > shift.at ? { start: span.start, length: span.length + shift.count } : span;
  }
  const cut = shift.at + shift.count;
  const before = Math.max(0, Math.min(end, shift.at) - span.start);
  const after = Math.max(0, end - Math.max(span.start, cut));
  if (before + after === 0) return null;
  const start = span.start < shift.at ? span.start : span.start >= cut ? span.start - shift.count : shift.at;
  return { start, length: before + after };
}

function along(area: Area, axis: Shift['axis']): Span {
  return axis === 'row' ? { start: area.row, length: area.rows } : { start: area.column, length: area.columns };
}

function withSpan(area: Area, axis: Shift['axis'], span: Span): Area {
  return axis === 'row'
    ? { ...area, row: span.start, rows: span.length }
    : { ...area, column: span.start, columns: span.length };
}

function across(axis: Shift['axis']): Shift['axis'] {
  return axis === 'row' ? 'column' : 'row';
}

/** Whether all of the rectangle lies in the strip that moves. */
export function isInStrip(area: Area, shift: Shift): boolean {
  const cross = along(area, across(shift.axis));
  return cross.start >= shift.crossAt && cross.start + cross.length <= shift.crossAt + shift.crossCount;
}

/**
 * Where a rectangle is after the shift; null when it was deleted. A rectangle that sticks out of the strip stays where it
 * is, as references do in Excel.
 */
export function shiftArea(area: Area, shift: Shift): Area | null {
  if (!isInStrip(area, shift)) return area;
  const full = shift.axis === 'row' ? MAX_ROWS : MAX_COLUMNS;
  const span = along(area, shift.axis);
  if (span.length === full) return area;
  const moved = shiftSpan(span, shift);
  if (!moved || moved.start >= full) return null;
  return withSpan(area, shift.axis, { start: moved.start, length: Math.min(moved.length, full - moved.start) });
}

/** Areas of rules and merges: one that sticks out of the strip is cut up, and only its part in the strip moves. */
export function shiftPieces(area: Area, shift: Shift): Area[] {
  const crossAxis = across(shift.axis);
  const cross = along(area, crossAxis);
  const start = Math.max(cross.start, shift.crossAt);
  const end = Math.min(cross.start + cross.length, shift.crossAt + shift.crossCount);
  if (end <= start) return [area];
  const span = along(area, shift.axis);
  if (span.start + span.length <= shift.at) return [area];
  const inside = shiftArea(withSpan(area, crossAxis, { start, length: end - start }), shift);
  const pieces: Area[] = [];
  if (start > cross.start) pieces.push(withSpan(area, crossAxis, { start: cross.start, length: start - cross.start }));
  if (inside) pieces.push(inside);
  const rest = cross.start + cross.length - end;
  if (rest > 0) pieces.push(withSpan(area, crossAxis, { start: end, length: rest }));
  return pieces;
}
