import { columnValidation } from '../../src/sheets/validation';
import { INPUT_TABLE_SPECS } from '../../src/sheets/input-tables';
import { IDENTITY_ROWS } from '../../src/sheets/tables/identity';
import { BUDGET_COLUMNS } from '../../src/taskpane/screens/fill/budget-form';
import { CUTS } from '../../src/taskpane/screens/fill/budget-model';
import type { Field } from '../../src/taskpane/screens/fill/field';
import { editText, fits, parseField, readBack } from '../../src/taskpane/screens/fill/field-input';
import { IDENTITY_SECTIONS, identityField } from '../../src/taskpane/screens/fill/identity-fields';
import { formFields } from '../../src/taskpane/screens/fill/indicator-form';
import { fillId } from '../../src/texts/pane/fill.id';
import { identityId } from '../../src/texts/pane/identity.id';

const field = (kind: Field['kind'], more: Partial<Field> = {}): Field => ({
  table: 'measurements',
  id: 'IKK-01',
  column: 'numerator',
  kind,
  ...more,
});
const percent = field('quantity', { percent: true });

test.each([
  [field('number'), '283', 283],
  [field('number'), '97,5', 97.5],
  [field('number'), '1.250.000', 1250000],
  [field('number'), '', null],
  [field('number'), '  ', null],
  [percent, '80', 0.8],
  [percent, '27,5 %', 0.275],
  [field('percent'), '120', 1.2],
  [field('quantity'), '64', 64],
  [field('rupiah'), '1.500', 1500],
  [field('rupiah'), 'Rp 4.404.105.000', 4404105000],
  [field('rupiah'), '-500', -500],
  [field('year'), '2023', 2023],
  [field('day'), '31/12/2023', '2023-12-31'],
  [field('day'), '1/2/2023', '2023-02-01'],
  [field('day'), '5 Mei 2024', '2024-05-05'],
  [field('text'), ' 002410 ', '002410'],
  [field('choice', { choices: [{ value: 2, label: '2 angka' }] }), '2', 2],
])('%#: a text is read as its cell holds it', (of, text, value) => {
  expect(parseField(of, text)).toEqual({ kind: 'value', value });
});

test.each([
  [field('number'), 'dua', 'not-a-number'],
  [field('number'), '-3', 'negative'],
  [field('number'), '1,5 juta', 'scale-word'],
  [field('rupiah'), '10,5', 'money-not-whole'],
  [field('percent'), '0', 'cap'],
  [field('year'), '23', 'year'],
  [field('year'), '1899', 'year'],
  [field('day'), '31/2/2023', 'no-such-day'],
  [field('day'), '1/2/23', 'two-digit-year'],
])('%#: what cannot be in the cell is named', (of, text, problem) => {
  expect(parseField(of, text)).toEqual({ kind: 'invalid', problem });
});

test('two readings are offered as figures without doubt', () => {
  const parsed = parseField(field('number'), '1.234');
  if (parsed.kind !== 'ambiguous') throw new Error(parsed.kind);
  expect(parsed.readings.map(({ shown }) => shown).sort()).toEqual(['1,234', '1234']);
});

test.each([
  [field('number'), 1234.5],
  [field('number'), 1234],
  [percent, 0.8765],
  [percent, 12.5],
  [field('rupiah'), 7975084732],
  [field('rupiah'), -1500],
  [field('year'), 2024],
  [field('day'), '2024-05-01'],
  [field('text'), '002410'],
])('%#: what a field shows reads back as the same', (of, value) => {
  expect(parseField(of, editText(of, value))).toEqual({ kind: 'value', value });
});

test('days and amounts are said in full beside the field', () => {
  expect(readBack(field('day'), '2023-02-01')).toBe('1 Februari 2023');
  expect(readBack(field('rupiah'), 7975084732)).toBe('Rp7.975.084.732');
  expect(readBack(field('number'), 5000)).toBeNull();
});

test('a word typed past the validation is noticed', () => {
  expect(fits(field('number'), 'abc')).toBe(false);
  expect(fits(field('day'), 'kemarin')).toBe(false);
  expect(fits(field('number'), null)).toBe(true);
});

describe('the forms agree with the sheets', () => {
  const kindOf = (table: keyof typeof INPUT_TABLE_SPECS, key: string): string => {
    const column = INPUT_TABLE_SPECS[table].columns.find((candidate) => candidate.key === key);
    if (column?.role !== 'input') throw new Error(`${table}.${key} is no input column.`);
    return column.kind;
  };

  test('indicators', () => {
    for (const one of Object.values(formFields('IKK-01', false, fillId))) {
      expect([one.column, one.kind]).toEqual([one.column, kindOf(one.table, one.column)]);
      const column = INPUT_TABLE_SPECS[one.table].columns.find(({ key }) => key === one.column);
      const list = column === undefined ? null : columnValidation(column);
      if (one.kind === 'choice') {
        expect(list?.rule).toEqual({ type: 'list', source: one.choices?.map(({ value }) => value).join(',') });
      }
    }
  });

  test('budget', () => {
    for (const cut of CUTS) {
      for (const [column, kind] of Object.entries(BUDGET_COLUMNS)) expect(kind).toBe(kindOf(cut, column));
    }
  });

  test('identity', () => {
    const facts = Object.values(IDENTITY_SECTIONS).flat();
    const rows = IDENTITY_ROWS.filter(({ fixed }) => fixed !== true);
    expect(facts.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    for (const row of rows) {
      const fact = facts.find(({ id }) => id === row.id);
      if (fact === undefined) throw new Error(row.id);
      expect([row.id, identityId.labels[fact.id]]).toEqual([row.id, row.label]);
      expect([row.id, fact.required ?? false]).toEqual([row.id, row.required ?? false]);
      // The sheet holds the decimals as a number from 0 to 2; the pane lists them.
      if (row.id === 'desimal') continue;
      expect([row.id, fact.kind]).toEqual([row.id, row.kind]);
      if (row.choices !== undefined) {
        expect(identityField(fact, identityId).choices?.map(({ value }) => value)).toEqual(row.choices);
      }
    }
  });
});
