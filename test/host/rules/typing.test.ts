import { parseTyped } from './typing';
import { dateSerial } from './entry';

const today = new Date(2026, 10, 23);
const indonesian = (text: string, format = 'General') => parseTyped(text, format, 'id-ID', today);

describe('typing in Indonesian regional settings', () => {
  it.each([
    ['1.234.567', 1_234_567],
    ['1.234,56', 1234.56],
    ['0,5', 0.5],
    ['97,66%', 0.9766],
    ['Rp 5.000', 5000],
    ['-12', -12],
    ['1,234.5', '1,234.5'],
    ['1.5', '1.5'],
    ['Tercapai', 'Tercapai'],
  ])('%s', (text, value) => {
    const entry = indonesian(text);
    if (typeof value === 'number') expect(entry.value).toBeCloseTo(value, 12);
    else expect(entry.value).toBe(value);
  });

  it('puts the day before the month', () => {
    expect(indonesian('31/12/2023').value).toBe(dateSerial(2023, 12, 31));
    expect(indonesian('1-2').value).toBe(dateSerial(2026, 2, 1));
  });

  it('takes numbers from 1 on as percent in a percent cell', () => {
    expect(indonesian('80', '0%').value).toBe(0.8);
    expect(indonesian('0,8', '0%').value).toBe(0.8);
    expect(indonesian('80%', '0%').value).toBe(0.8);
    expect(indonesian('80', '0').value).toBe(80);
  });

  it('keeps text in a text cell', () => {
    expect(indonesian('1.234', '@').value).toBe('1.234');
  });
});

it('types in en-US where the reader does', () => {
  expect(parseTyped('1.234', 'General', 'en-US', today).value).toBe(1.234);
  expect(parseTyped('12/31/2023', 'General', 'en-US', today).value).toBe(dateSerial(2023, 12, 31));
});
