import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packedWorkbooks } from '../../../../../electron/backend/excel/read/packed-workbooks';
import { READ_LIMITS } from '../../../../../electron/backend/excel/read/limits';
import { aRawWorkbook, packed } from '../../../../builders/a-raw-workbook';

const names = (parts: Record<string, string | Uint8Array>) =>
  packedWorkbooks(packed(parts)).map(({ name }) => name);

function codeOf(bytes: Uint8Array): unknown {
  try {
    packedWorkbooks(bytes);
    return 'read';
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
}

/** What no zip can make smaller. */
function noise(bytes: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length: bytes }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state >> 16;
  });
}

describe('a zip of workbooks', () => {
  it('holds the workbooks as they were, with their names, in the order of these', () => {
    const workbook = aRawWorkbook();
    const [first, second] = packedWorkbooks(
      packed({ 'Paket/10 HRD.xlsx': workbook, 'Paket/9 R&D.ods': 'x' }),
    );
    expect(first?.name).toBe('Paket/9 R&D.ods');
    expect(second).toEqual({ name: 'Paket/10 HRD.xlsx', bytes: workbook });
  });

  it('is passed over for what is no workbook: other files, and what systems and programs hide there', () => {
    const others = { '__MACOSX/._a.xlsx': 'x', '~$a.xlsx': 'x', 'read me.pdf': 'x', 'b.xls': 'x' };
    expect(names({ 'a.xlsx': 'x', ...others })).toEqual(['a.xlsx']);
  });

  it('keeps a zip in it as it is, so that somebody hears of it', () => {
    expect(names({ 'a.xlsx': 'x', 'inner.zip': packed({ 'b.xlsx': 'x' }) })).toEqual(['a.xlsx', 'inner.zip']);
  });

  it('has names that are only shown, and cannot turn around on the screen', () => {
    expect(names({ '../../etc/a\u202exslx.csv': 'x' })).toEqual(['../../etc/axslx.csv']);
    expect(names({ [`${'a'.repeat(60_000)} b.csv`]: 'x' })).toEqual([`${'a'.repeat(294)} b.csv`]);
  });

  it('keeps workbooks apart whose names are in an old code page', () => {
    const zip = packed({ 'Paket A?.csv': 'first', 'Paket B?.csv': 'second' });
    const bytes = Buffer.from(zip.buffer);
    // As old programs for Windows write them: one byte for é, one for è, and no word about the code page.
    for (const [name, letters] of [
      ['Paket A?', [0x41, 0x82]],
      ['Paket B?', [0x41, 0x8a]],
    ] as const) {
      for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at)) bytes.set(letters, at + 6);
    }
    const texts = packedWorkbooks(zip).map(({ name, bytes: content }) => [
      name,
      Buffer.from(content).toString(),
    ]);
    expect(Object.fromEntries(texts)).toEqual({ 'Paket Aé.csv': 'first', 'Paket Aè.csv': 'second' });
  });

  it('is refused where it unpacks to far more than it is, or to more than anyone sends', () => {
    const bomb = new Uint8Array(30 * 1024 * 1024);
    expect(codeOf(packed({ 'a.csv': bomb }))).toBe('workbook-inflates');
    // Each is far from being a bomb of its own.
    const half = new Uint8Array(READ_LIMITS.packedWorkbookBytes / 2 + 1);
    half.set(noise(300 * 1024));
    expect(codeOf(packed({ 'a.csv': half, 'b.csv': half }))).toBe('workbook-inflates');
  });

  it('is refused where it has too many parts, is cut off or locked', () => {
    const many = Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`${at}.csv`, 'x']));
    expect(codeOf(packed(many))).toBe('workbook-too-many-parts');
    const whole = packed({ 'a.xlsx': noise(5_000) });
    expect(codeOf(whole.slice(0, 2_000))).toBe('workbook-damaged');
    const locked = zipSync({ 'a.xlsx': new Uint8Array(20) });
    const directory = Buffer.from(locked.buffer).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    locked[directory + 8] = 1;
    expect(codeOf(locked)).toBe('workbook-encrypted');
  });
});
