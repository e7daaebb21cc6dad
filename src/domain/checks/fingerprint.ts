/** A short name of what a finding rests on. No secret is kept by it, so a plain 53-bit hash (cyrb53) is enough. */
import type { Observation } from './finding';

export function fingerprint(check: string, { places, figures }: Observation): string {
  const [place] = places;
  const row = Object.entries(place.row).sort(([a], [b]) => (a < b ? -1 : 1));
  return `T-${hash(JSON.stringify([check, place.table, place.column, row, figures]))}`;
}

function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0').toUpperCase();
}
