/** Ranges that are written to and forgotten: one that is named twice in a request is sent once. */
import type { Rect } from '../sheets/plan';
import { rectAddress } from './address';

export function rangeOf(sheet: Excel.Worksheet, place: Rect | string): Excel.Range {
  const address = typeof place === 'string' ? place : rectAddress(place);
  return remembered(
    sheet,
    ({ ranges }) => ranges,
    address,
    () => sheet.getRange(address),
  );
}

/** Several rectangles as one, from addresses with commas between them. */
export const areasOf = (sheet: Excel.Worksheet, addresses: string): Excel.RangeAreas =>
  remembered(
    sheet,
    ({ areas }) => areas,
    addresses,
    () => sheet.getRanges(addresses),
  );

/** Ranges of the request that is being put together, by sheet and address; one named twice need not be sent twice. */
type Kept<R> = Map<Excel.Worksheet, Map<string, R>>;
interface RequestRanges {
  readonly ranges: Kept<Excel.Range>;
  readonly areas: Kept<Excel.RangeAreas>;
}

const requests = new WeakMap<object, RequestRanges>();

/**
 * A new request begins, or rows and columns have moved: what was named before names something else now. Contexts of which
 * this was never said get a new range each time.
 */
export function forgetRanges(context: object): void {
  requests.set(context, { ranges: new Map(), areas: new Map() });
}

function remembered<R>(
  sheet: Excel.Worksheet,
  keptBy: (request: RequestRanges) => Kept<R>,
  address: string,
  make: () => R,
): R {
  const request = requests.get(sheet.context);
  if (request === undefined) return make();
  const kept = keptBy(request);
  const own = kept.get(sheet) ?? new Map<string, R>();
  kept.set(sheet, own);
  const range = own.get(address) ?? make();
  own.set(address, range);
  return range;
}
