/** Every check: what it finds, word for word, where that leads and what it rests on, and where it is rightly silent. */
import { describe, expect, test } from '@jest/globals';
import { CHECKS } from '../../../src/domain/checks/registry';
import { BUDGET_CASES, PRINTED_CASES } from './cases/budget';
import { INDICATOR_LIMITS } from './cases/indicator-limits';
import { INDICATOR_CASES } from './cases/indicators';
import { RECORD_CASES } from './cases/records';
import { RECORD_LIMITS } from './cases/record-limits';
import { SCORE_CASES } from './cases/scores';
import { WORKBOOK_CASES } from './cases/workbook';
import { details } from './finding-details';
import { subject, type Case } from './small-reports';

const CASES: readonly Case[] = [
  ...INDICATOR_CASES,
  ...BUDGET_CASES,
  ...PRINTED_CASES,
  ...WORKBOOK_CASES,
  ...RECORD_CASES,
  ...SCORE_CASES,
  ...INDICATOR_LIMITS,
  ...RECORD_LIMITS,
];

describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (id, check) => {
  const own = CASES.filter((one) => one.check === id);

  test.each(own.map((one) => [one.says, one] as const))('%s', (_, { parts = {}, facts = {}, finds, leads = [] }) => {
    const found = check.find(subject(parts, facts));
    expect(found.map(({ severity, sentence }) => `${severity}: ${sentence}`)).toEqual(finds);
    expect(found.map(details)).toEqual(leads);
  });

  test('has a case that it finds and one where it is silent, and finds nothing of a severity it does not name', () => {
    expect(own.some(({ finds }) => finds.length > 0)).toBe(true);
    expect(own.some(({ finds }) => finds.length === 0)).toBe(true);
    const severities = own.flatMap(({ finds }) => finds.map((line) => line.slice(0, line.indexOf(':'))));
    expect([...new Set(severities)].sort()).toEqual([...check.severities].sort());
  });
});

test('every case is of a check that exists', () => {
  const known = new Set(CHECKS.map(({ id }) => id));
  expect(CASES.filter(({ check }) => !known.has(check))).toEqual([]);
});
