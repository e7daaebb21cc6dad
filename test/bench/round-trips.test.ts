/** What the commands put on the wire: counts, not times. */
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { measureCommands, type Measurement } from './measurement';

jest.setTimeout(300_000);

/** One read and two writes. */
const ROUND_TRIPS = 3;
const REQUEST_BYTES = 1_000_000;
/** Both fit one request each; the third does not. */
const SMALL = 8;
const USUAL = 24;
const LARGE = 120;

describe('round trips', () => {
  let small: readonly Measurement[];
  let usual: readonly Measurement[];
  let large: readonly Measurement[];
  beforeAll(async () => {
    small = await measureCommands(SMALL);
    usual = await measureCommands(USUAL);
    large = await measureCommands(LARGE);
  });

  const trips = (measurements: readonly Measurement[]) =>
    measurements.map(({ command, roundTrips }) => ({ command, roundTrips }));

  test(`are at most ${ROUND_TRIPS} for each command, the same for ${SMALL} and ${USUAL} indicators`, () => {
    expect(trips(usual)).toEqual(trips(small));
    expect(usual.filter(({ roundTrips }) => roundTrips > ROUND_TRIPS)).toEqual([]);
  });

  test('grow only by what a request of 1 MB cannot take', () => {
    const heaviest = [...small, ...usual, ...large].filter(({ largestRequest }) => largestRequest > REQUEST_BYTES);
    expect(heaviest).toEqual([]);
    const built = large.find(({ command }) => command === 'build');
    expect(built?.bytes).toBeGreaterThan(REQUEST_BYTES);
    for (const { roundTrips, bytes } of large) {
      expect(roundTrips).toBeLessThanOrEqual(ROUND_TRIPS + Math.floor(bytes / (REQUEST_BYTES / 2)));
    }
  });
});
