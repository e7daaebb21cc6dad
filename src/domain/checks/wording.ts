/** Numbers and lists in the sentences of findings. */
import { formatPercent } from '../number-text';
import { formatInUnit } from '../unit';

export const target = (value: number, unit: string | null): string => formatInUnit(value, unit);
export const realised = (value: number, unit: string | null): string => formatInUnit(value, unit, 2);
export const achieved = (value: number): string => formatPercent(value, 2);

/** a; a dan b; a, b, dan c. */
export function listed(parts: readonly string[]): string {
  if (parts.length < 3) return parts.join(' dan ');
  return `${parts.slice(0, -1).join(', ')}, dan ${parts.at(-1) ?? ''}`;
}

/** Clauses that hold commas of their own; the first few of many, and how many more there are. */
export function clauses(parts: readonly string[], most = 8): string {
  const rest = parts.length - most;
  return [...parts.slice(0, most), ...(rest > 0 ? [`dan ${rest} lainnya`] : [])].join('; ');
}

/** The first few of many, and how many more there are. */
export function few(parts: readonly string[], most = 6): string {
  const rest = parts.length - most;
  return rest > 0 ? `${parts.slice(0, most).join(', ')}, dan ${rest} lainnya` : listed(parts);
}

/** Of figures that a document prints in many places: more than a report of usual size has. */
export const MOST_PLACES = 60;
export const MOST_CLAUSES = 40;

/** What somebody typed, short enough for a sentence. */
export const quoted = (value: string | number | boolean): string => {
  const text = String(value).replace(/\s+/g, ' ').trim();
  return `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`;
};
