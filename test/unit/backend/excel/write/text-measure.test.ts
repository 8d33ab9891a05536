import { describe, expect, it } from 'vitest';
import { lineCount, textWidth } from '../../../../../electron/backend/excel/write/text-measure';

const TYPE = { size: 10, isBold: false };

describe('text measure', () => {
  it('knows wide letters from narrow ones', () => {
    expect(textWidth('WWW', TYPE)).toBeGreaterThan(textWidth('iii', TYPE) * 3);
    expect(textWidth('Target', { size: 20, isBold: true })).toBeGreaterThan(textWidth('Target', TYPE) * 2);
  });

  it('counts an emoji once', () => {
    expect(textWidth('😀', TYPE)).toBe(10);
  });

  it('counts line breaks and wrapped words', () => {
    expect(lineCount('one', 100, TYPE)).toBe(1);
    expect(lineCount('one\n\ntwo', 100, TYPE)).toBe(3);
    expect(lineCount('Produk dikenal minimal oleh 3 kelas', 100, TYPE)).toBe(2);
  });

  it('breaks a word that is longer than the line', () => {
    expect(lineCount('x'.repeat(100), 100, TYPE)).toBe(5);
  });
});
