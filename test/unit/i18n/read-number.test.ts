import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../shared/i18n/format';
import { LANGUAGES } from '../../../shared/i18n/i18n';
import { currencyIn, isAmbiguous, readNumber, readQuantity } from '../../../shared/i18n/read-number';

describe('a number typed in both notations', () => {
  it.each([
    ['1.234,5', 1234.5, 1234.5],
    ['1,234.5', 1234.5, 1234.5],
    ['1.234', 1.234, 1234],
    ['1,234', 1234, 1.234],
    ['1.234.567', 1234567, 1234567],
    ['1,234,567', 1234567, 1234567],
    ['1.234.567,8', 1234567.8, 1234567.8],
    ['1.5', 1.5, 1.5],
    ['1,5', 1.5, 1.5],
    ['0.125', 0.125, 0.125],
    ['0,125', 0.125, 0.125],
    ['1234.567', 1234.567, 1234.567],
    ['1 234 567', 1234567, 1234567],
    ['1 234,5', 1234.5, 1234.5],
    ['.5', 0.5, 0.5],
    [',5', 0.5, 0.5],
    ['5.', 5, 5],
    ['007', 7, 7],
  ])('reads %s', (text, english, indonesian) => {
    expect([readNumber(text, 'en'), readNumber(text, 'id')]).toEqual([english, indonesian]);
  });
});

describe('units and signs around a number', () => {
  it.each([
    ['95%', 95],
    ['95 %', 95],
    ['95 persen', 95],
    ['95 percent', 95],
    ['-3', -3],
    ['\u22123', -3],
    ['- 3', -3],
    ['+3', 3],
    ['(5)', -5],
    ['(5%)', -5],
    ['(5)%', -5],
    ['-0', 0],
    ['Rp 2.000.000', 2000000],
    ['Rp2.000.000,-', 2000000],
    ['Rp. 2.000.000', 2000000],
    ['-Rp 2.000.000', -2000000],
    ['Rp -2.000.000', -2000000],
    ['(Rp 2.000.000)', -2000000],
    ['IDR 2.000.000', 2000000],
    ['$ 1,250.50', 1250.5],
    ['\u00a095\u00a0%\u00a0', 95],
    ['９５', 95],
  ])('reads %s', (text, expected) => {
    expect([readNumber(text, 'en'), readNumber(text, 'id')]).toEqual([expected, expected]);
  });
});

describe('words for thousands and more', () => {
  it.each([
    ['Rp 2 M', 2e6, 2e9],
    ['2m', 2e6, 2e9],
    ['2jt', 2e6, 2e6],
    ['2,5 juta', 2.5e6, 2.5e6],
    ['2.3 juta', 2300000, 2300000],
    ['500 rb', 500e3, 500e3],
    ['50k', 50e3, 50e3],
    ['1,5 miliar', 1.5e9, 1.5e9],
    ['1.5 billion', 1.5e9, 1.5e9],
    ['3 t', 3e12, 3e12],
    ['-2 jt', -2e6, -2e6],
  ])('reads %s', (text, english, indonesian) => {
    expect([readNumber(text, 'en'), readNumber(text, 'id')]).toEqual([english, indonesian]);
  });
});

describe('what is no number', () => {
  it.each([
    '',
    ' ',
    'abc',
    '12 apples',
    '3 kelas',
    '1.2.3',
    '1,23,456',
    '1.234,567.8',
    '1234.567,8',
    '10 20',
    '5 - 10',
    '5-',
    '--5',
    '(5',
    '5)',
    '(-5)',
    '1e5',
    '.',
    '%',
    'Rp',
    '=1+1',
    '2 constructor',
    '∞',
    'NaN',
    '9'.repeat(400),
  ])('is refused: %s', (text) => {
    expect([readNumber(text, 'en'), readNumber(text, 'id')]).toEqual([null, null]);
  });

  it('is refused at once, however long the text is', () => {
    const pasted = `${'1'.repeat(200_000)}!`;
    expect(readNumber(pasted, 'en')).toBeNull();
    expect(readNumber(`1${' '.repeat(200_000)}x!`, 'id')).toBeNull();
  });
});

it.each(LANGUAGES)('reads back every number that it writes itself (%s)', (language) => {
  const sixDecimals = fc.integer({ min: -1e12, max: 1e12 }).map((whole) => whole / 1e6);
  const written = fc.oneof(fc.integer({ min: -1e15, max: 1e15 }), sixDecimals);
  fc.assert(
    fc.property(written, (value) => {
      expect(readNumber(formatNumber(value, language), language)).toBe(value);
    }),
  );
});

describe('a quantity', () => {
  it('keeps the text exactly as it was typed', () => {
    expect(readQuantity(' 95 % ', 'id')).toEqual({ value: 95, text: ' 95 % ' });
  });

  it('keeps text that is no number, with no value', () => {
    expect(readQuantity('about ten', 'en')).toEqual({ value: null, text: 'about ten' });
  });

  it('is null for an empty field', () => {
    expect(readQuantity('  ', 'en')).toBeNull();
  });
});

describe('what a typed number says beside its value', () => {
  it.each([
    ['Rp 2 M', 'IDR'],
    ['IDR 500', 'IDR'],
    ['US$ 20', 'USD'],
    ['20 usd', 'USD'],
    ['€ 5', 'EUR'],
    ['95 %', null],
    ['corp 5', null],
  ])('%s names %s', (text, currency) => {
    expect(currencyIn(text)).toBe(currency);
  });

  it.each(['1.234', '1,234', 'Rp 12.500', '123,456 %'])('%s could be read in two ways', (text) => {
    expect(isAmbiguous(text)).toBe(true);
  });

  it.each(['1.234,5', '1.234.567', '1234', '12,5', '95'])('%s can only be read in one', (text) => {
    expect(isAmbiguous(text)).toBe(false);
  });
});
