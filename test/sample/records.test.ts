import { expect, test } from '@jest/globals';
import { QUARTERS } from '../../src/domain/report';
import { readSample } from './read-sample';

const { resources, progress, quarters, monthNotes } = readSample('rutan-kupang-2023');
const sum = (figures: readonly (number | null)[]): number =>
  figures.reduce<number>((all, next) => all + (next ?? 0), 0);

test('79 staff by position and by education, fixed assets of Rp15.286.660.387', () => {
  const people = (group: string): number =>
    sum(resources.filter((row) => row.group === group).map((row) => row.people));
  expect([people('jabatan'), people('pendidikan')]).toEqual([79, 79]);
  expect(sum(resources.map(({ value }) => value))).toBe(15_286_660_387);
});

test('e-Monev of December 2023: 97,49% and 98,44%', () => {
  expect(progress).toMatchObject([{ month: 'B12', year: 2023, budgetProgress: 0.9749, physicalProgress: 0.9844 }]);
});

test('what can be read of e-Performance: quarters of 20 and 18, twelve notes each', () => {
  const of = (id: string): unknown[] =>
    QUARTERS.map((quarter) => quarters.find((row) => row.id === id && row.quarter === quarter)?.realisation);
  expect(of('IKP-02')).toEqual([20, 20, 20, 20]);
  expect(of('IKP-01')).toEqual([undefined, 18, 18, 18]);
  expect(monthNotes.filter(({ id }) => id === 'IKP-04')).toHaveLength(12);
});
