import fc from 'fast-check';
import {
  achievement,
  achievementStatus,
  countedRealisation,
  readCap,
  STATUSES,
  statusText,
  statusWithout,
  type AchievementInput,
} from '../../src/domain/achievement';
import { MISSING_REASONS } from '../../src/domain/figure';
import { err, ok } from '../../src/domain/result';
import { isReached } from '../../src/domain/tolerance';
import { anyAchievementInput, typedPercent } from './arbitraries';

const input = (changes: Partial<AchievementInput> & { realised?: number | null }): AchievementInput => {
  const { realised, ...rest } = changes;
  const realisation = realised === undefined || realised === null ? err('not-filled' as const) : ok(realised);
  return { target: null, direction: null, nil: null, cap: null, realisation, ...rest };
};

const value = (changes: Parameters<typeof input>[0]) => {
  const result = achievement(input(changes));
  return result.ok ? result.value.value : result.error;
};

describe('capaian', () => {
  test.each([
    [0.8, 1, 1.25],
    [0.85, 1, 1.1764705882352942],
    [0.7, 1, 1.4285714285714286],
    [0.94, 1, 1.0638297872340425],
    [0.9, (89 - 8) / 89, 1.0112359550561798],
    [0.97, 0.97, 1],
    [0.94, 0.94, 1],
    [64, 64, 1],
    [0.5, 0, 0],
  ])('target %d, realisasi %d is %d', (target, realised, expected) => {
    expect(value({ target, realised })).toBe(expected);
  });

  test('lower is better has two methods', () => {
    expect(value({ target: 10, realised: 8, direction: 'rendah' })).toBe(1.2);
    expect(value({ target: 10, realised: 8, direction: 'rendah rasio' })).toBe(1.25);
    expect(value({ target: 10, realised: 8, direction: 'tinggi' })).toBe(0.8);
  });

  test('realisasi equal to the target is exactly 100% in every direction', () => {
    fc.assert(
      fc.property(typedPercent, fc.constantFrom('tinggi', 'rendah', 'rendah rasio', null), (target, direction) => {
        expect(value({ target, realised: target, direction })).toBe(1);
      }),
    );
  });

  test('a cap holds the value and keeps the raw one', () => {
    expect(achievement(input({ target: 0.8, realised: 1, cap: 1.2 }))).toEqual(ok({ raw: 1.25, value: 1.2 }));
    expect(achievement(input({ target: 0.8, realised: 0.8, cap: 1.2 }))).toEqual(ok({ raw: 1, value: 1 }));
    expect(achievement(input({ target: 0.8, realised: 1 }))).toEqual(ok({ raw: 1.25, value: 1.25 }));
  });

  test.each([
    ['not-filled', { target: 0.8, realised: null }],
    ['not-filled', { target: 0, realised: null }],
    ['not-filled', { target: null, realised: null }],
    ['target-missing', { target: null, realised: 0.5 }],
    ['target-zero', { target: 0, realised: 0.5 }],
    ['target-zero', { target: 0, realised: 0 }],
    ['target-negative', { target: -1, realised: 0.5 }],
    ['not-assessed', { target: 0.8, realised: 1, nil: 'tidak dinilai' }],
    ['not-assessed', { target: null, realised: null, nil: 'tidak dinilai' }],
    ['target-missing', { target: null, realised: null, nil: 'target' }],
    ['target-zero', { target: 0, realised: 1, nil: 'target' }],
    ['target-negative', { target: -2, realised: 1, nil: 'target' }],
    ['realisation-not-positive', { target: 10, realised: 0, direction: 'rendah rasio' }],
    ['realisation-not-positive', { target: 10, realised: -1, direction: 'rendah rasio' }],
    ['out-of-range', { target: 1e-300, realised: 1e300 }],
    ['out-of-range', { target: Number.NaN, realised: 1 }],
  ] as const)('there is none: %s for %o', (reason, changes) => {
    expect(achievement(input(changes))).toEqual(err(reason));
  });

  test('nihil as target sets realisasi to the target, whatever is filled in', () => {
    expect(countedRealisation(input({ target: 0.97, nil: 'target' }))).toEqual(ok(0.97));
    expect(value({ target: 0.97, nil: 'target' })).toBe(1);
    expect(value({ target: 0.97, realised: 0.2, nil: 'target' })).toBe(1);
    expect(value({ target: 10, realised: 0, nil: 'target', direction: 'rendah rasio' })).toBe(1);
  });

  test('the reason of a missing realisasi is handed on', () => {
    expect(achievement(input({ target: 0.8, realisation: err('denominator-zero') }))).toEqual(err('denominator-zero'));
  });

  test('is a finite number or a named reason for any input', () => {
    fc.assert(
      fc.property(anyAchievementInput, (any) => {
        const result = achievement(any);
        if (result.ok) {
          expect(Number.isFinite(result.value.raw)).toBe(true);
          expect(result.value.value).toBeLessThanOrEqual(result.value.raw);
          if (any.cap !== null) expect(result.value.value).toBeLessThanOrEqual(any.cap);
        } else expect(MISSING_REASONS).toContain(result.error);
      }),
    );
  });

  test('never falls when realisasi gets better', () => {
    const realised = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(typedPercent, realised, realised, fc.option(fc.constantFrom(1, 1.2)), (target, a, b, cap) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(value({ target, realised: high, cap })).toBeGreaterThanOrEqual(
          Number(value({ target, realised: low, cap })),
        );
        for (const direction of ['rendah', 'rendah rasio'] as const) {
          expect(value({ target, realised: low, direction, cap })).toBeGreaterThanOrEqual(
            Number(value({ target, realised: high, direction, cap })),
          );
        }
      }),
    );
  });
});

describe('status', () => {
  test.each([
    ['Tercapai', { target: 0.8, realised: 1 }],
    ['Tercapai', { target: 0.8, realised: 0.8 }],
    ['Belum tercapai', { target: 0.8, realised: 0.7999 }],
    ['Belum tercapai', { target: 0.8, realised: 0 }],
    ['Tercapai', { target: 10, realised: 8, direction: 'rendah' }],
    ['Belum tercapai', { target: 10, realised: 11, direction: 'rendah' }],
    ['Tercapai', { target: 10, realised: 10, direction: 'rendah rasio' }],
    ['Tercapai', { target: 10, realised: 0, direction: 'rendah rasio' }],
    ['Belum tercapai', { target: 10, realised: 10.001, direction: 'rendah rasio' }],
    ['Belum diisi', { target: 0.8, realised: null }],
    ['Belum diisi', { target: null, realised: null }],
    ['Target kosong', { target: null, realised: 0.5 }],
    ['Target kosong', { target: 0, realised: 0.5 }],
    ['Target kosong', { target: -1, realised: 0.5 }],
    ['Nihil', { target: 0.97, realised: null, nil: 'target' }],
    ['Nihil', { target: 0.97, realised: 0.1, nil: 'target' }],
    ['Target kosong', { target: null, realised: null, nil: 'target' }],
    ['Tidak dinilai', { target: 0.97, realised: 1, nil: 'tidak dinilai' }],
    ['Tidak dinilai', { target: null, realised: null, nil: 'tidak dinilai' }],
  ] as const)('%s for %o', (status, changes) => {
    expect(achievementStatus(input(changes))).toBe(status);
  });

  test('float noise does not turn it', () => {
    expect(achievementStatus(input({ target: 0.3, realised: 0.1 + 0.2, direction: 'rendah' }))).toBe('Tercapai');
    expect(achievementStatus(input({ target: 0.1 + 0.2, realised: 0.3 }))).toBe('Tercapai');
    expect(achievementStatus(input({ target: 1_000_000_000, realised: 999_999_999 }))).toBe('Belum tercapai');
  });

  test('is one of the six words for any input, and agrees with capaian where there is one', () => {
    fc.assert(
      fc.property(anyAchievementInput, (any) => {
        const status = achievementStatus(any);
        expect(STATUSES).toContain(status);
        const result = achievement(any);
        if (!result.ok || status === 'Nihil') return;
        expect(status).toBe(isReached(result.value.raw) ? 'Tercapai' : 'Belum tercapai');
      }),
    );
  });

  test('a closed period says Tidak tercapai, and changes nothing else', () => {
    expect(statusText('Belum tercapai', false)).toBe('Belum tercapai');
    expect(statusText('Belum tercapai', true)).toBe('Tidak tercapai');
    expect(STATUSES.filter((word) => statusText(word, true) !== word)).toEqual(['Belum tercapai']);
  });

  test('every reason leads to a status that is not green', () => {
    for (const reason of MISSING_REASONS) expect(['Tercapai', 'Nihil']).not.toContain(statusWithout(reason));
  });
});

describe('batas capaian', () => {
  test.each([
    [null, ok(null)],
    [1.2, ok(1.2)],
    [0, err('cap-invalid')],
    [-1, err('cap-invalid')],
    [Number.NaN, err('cap-invalid')],
    [Infinity, err('cap-invalid')],
  ])('%p', (cap, expected) => {
    expect(readCap(cap)).toEqual(expected);
  });
});
