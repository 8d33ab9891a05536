import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipped } from '../../../../../electron/backend/excel/write/zipped';

describe('a zip', () => {
  it('gives back every part, small or large, whatever its name', () => {
    const parts = { 'a.xml': 'short', 'é/ü.xml': 'x'.repeat(100_000), 'empty.xml': '' };
    const read = unzipSync(zipped(parts));
    expect(Object.fromEntries(Object.entries(read).map(([path, part]) => [path, strFromU8(part)]))).toEqual(
      parts,
    );
    expect(zipped(parts).length).toBeLessThan(2_000);
  });

  it('holds what is there now, whatever stood in a part of that name before', () => {
    const textOf = (text: string) =>
      strFromU8(unzipSync(zipped({ 'a.xml': text }))['a.xml'] ?? new Uint8Array());
    expect([textOf('one'), textOf('two'), textOf('two'), textOf('one')]).toEqual([
      'one',
      'two',
      'two',
      'one',
    ]);
  });

  it('is the same for the same parts', () => {
    const parts = { 'a.xml': 'a' };
    expect(zipped(parts)).toEqual(zipped(parts));
  });
});
