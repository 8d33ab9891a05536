import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipped } from '../../../../../electron/backend/excel/write/zipped';

describe('a zip', () => {
  it('gives back every part, small or large, whatever its name', () => {
    const parts = { 'a.xml': 'short', 'é/ü.xml': 'x'.repeat(100_000), 'empty.xml': '' };
    const bytes = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
    const read = unzipSync(zipped(bytes));
    expect(Object.fromEntries(Object.entries(read).map(([path, part]) => [path, strFromU8(part)]))).toEqual(
      parts,
    );
    expect(zipped(bytes).length).toBeLessThan(2_000);
  });

  it('is the same for the same parts', () => {
    const parts = { 'a.xml': strToU8('a') };
    expect(zipped(parts)).toEqual(zipped(parts));
  });
});
