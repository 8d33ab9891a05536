import { describe, expect, it } from 'vitest';
import { affixed, affixedOnly, anyWord, firstMatch } from '../../../shared/coach/words/match-words';

const finds = (expression: string, text: string) => firstMatch(anyWord([expression]), text);

describe('finding words', () => {
  it('finds whole words only, in any case, and gives them back as typed', () => {
    expect(finds('good', 'A GOOD shop')).toBe('GOOD');
    expect(finds('good', 'goods sold')).toBe(false);
    expect(finds('baik', 'kebaikan')).toBe(false);
    expect(finds('rate', 'rated')).toBe(false);
  });

  it('takes letters with accents and digits as part of a word', () => {
    expect(finds('caf', 'café')).toBe(false);
    expect(finds('all', 'all4')).toBe(false);
  });

  it.each([
    [
      'baik',
      ['baik', 'terbaik', 'membaik', 'memperbaiki', 'diperbaiki', 'perbaikan', 'sebaiknya', 'kebaikan'],
    ],
    ['cepat', ['cepat', 'secepatnya', 'mempercepat', 'percepatan', 'tercepat']],
    ['kuat', ['menguatkan', 'memperkuat', 'penguatan']],
    ['optimal', ['mengoptimalkan', 'dioptimalkan', 'pengoptimalan', 'seoptimal']],
    ['sukses', ['menyukseskan', 'kesuksesan']],
    ['populer', ['memopulerkan', 'terpopuler']],
    ['lancar', ['melancarkan', 'kelancaran']],
    ['daya', ['pendayaan']],
  ])('finds the forms of “%s”', (stem, forms) => {
    expect(forms.filter((form) => finds(affixed(stem), form) !== form)).toEqual([]);
  });

  it('can leave the bare stem alone', () => {
    const forms = [
      'meningkat',
      'meningkatkan',
      'ditingkatkan',
      'tingkatkan',
      'peningkatan',
      'peningkatannya',
    ];
    expect(forms.filter((form) => finds(affixedOnly('tingkat'), form) !== form)).toEqual([]);
    expect(finds(affixedOnly('tingkat'), 'tingkat kehadiran')).toBe(false);
  });
});
