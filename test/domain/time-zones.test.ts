import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const VECTORS = path.join(__dirname, 'time-zone-vectors.ts');

async function run(zone: string): Promise<{ offset: number; result: { days: unknown[]; texts: unknown[] } }> {
  const env = { ...process.env, TZ: zone };
  // A process of its own: Node reads the zone once, and jest shares its process between tests.
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', VECTORS], { env });
  return JSON.parse(stdout) as Awaited<ReturnType<typeof run>>;
}

test('days are the same in UTC, Makassar and New York', async () => {
  const zones = ['UTC', 'Asia/Makassar', 'America/New_York'];
  const [utc, makassar, newYork] = await Promise.all(zones.map(run));
  expect([utc?.offset, makassar?.offset, newYork?.offset]).toEqual([0, 8, -5]);
  expect(makassar?.result).toEqual(utc?.result);
  expect(newYork?.result).toEqual(utc?.result);
  expect(utc?.result.days[0]).toEqual({
    day: '2023-12-31',
    number: 19_722,
    back: '2023-12-31',
    next: '2024-01-01',
    text: '31 Desember 2023',
  });
  expect(utc?.result.texts[2]).toEqual({ kind: 'ambiguous', candidates: ['2023-11-05', '2023-05-11'] });
}, 30_000);
