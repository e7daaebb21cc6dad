import { parseReference, printArea } from '../model/address';
import type { Area } from '../model/types';

/** `A1:B2 D4` */
export function sqref(areas: readonly Area[]): string {
  return areas.map((area) => printArea(area)).join(' ');
}

export function areasOf(ref: string): Area[] {
  return ref.split(/\s+/).filter(Boolean).map(areaOf);
}

export function areaOf(ref: string): Area {
  const reference = parseReference(ref);
  if (!reference) throw new Error(`"${ref}" is no range.`);
  return reference.area;
}
