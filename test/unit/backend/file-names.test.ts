import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fileStem,
  isSameName,
  isWorkshopFileName,
  typedFileStem,
} from '../../../electron/backend/file-names';

describe('A file name made from any text', () => {
  it.each([
    ['Kopi Kita 2026', 'Kopi Kita 2026'],
    ['a/b:c', 'a-b-c'],
    ['Q1/Q2: [Plan]?', 'Q1-Q2- [Plan]-'],
    ['..hidden', 'hidden'],
    ['trailing dots...', 'trailing dots'],
    ['  many   spaces\tand\nlines ', 'many spaces and lines'],
    ['CON', '_CON'],
    ['con.backup', '_con.backup'],
    ['LPT1', '_LPT1'],
    ['CONTOH', 'CONTOH'],
    ['\u{1F680} Roket', '\u{1F680} Roket'],
    ['مرحبا', 'مرحبا'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['nul\u0000byte', 'nulbyte'],
    ['Cafe\u0301', 'Café'],
  ])('%j becomes %j', (text, stem) => {
    expect(fileStem(text)).toBe(stem);
  });

  it.each(['', '   ', '...', '???', '\u202E', '/'])('nothing of %j can stay', (text) => {
    expect(fileStem(text)).toBeUndefined();
  });

  it('is short enough for every file system, and cuts no character in half', () => {
    expect(Buffer.byteLength(fileStem('x'.repeat(300)) ?? '')).toBe(160);
    const family = '👨‍👩‍👧‍👦';
    const stem = fileStem(family.repeat(40)) ?? '';
    expect(stem.replaceAll(family, '')).toBe('');
    expect(stem).not.toBe('');
  });

  it('is accepted by Windows for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const stem = fileStem(text);
        if (stem === undefined) return;
        expect(stem).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u);
        expect(stem).not.toMatch(/^[\s.]|[\s.]$/);
        expect(Buffer.byteLength(stem)).toBeLessThanOrEqual(161);
      }),
      { numRuns: 50 },
    );
  });

  it('can be typed with or without the extension', () => {
    expect(typedFileStem(' New name.kpiw ')).toBe('New name');
    expect(typedFileStem('New name')).toBe('New name');
    expect(() => typedFileStem('.kpiw')).toThrow();
    expect(() => typedFileStem('??')).toThrow(expect.objectContaining({ code: 'name-invalid' }));
  });
});

describe('Names in a folder', () => {
  it('are workshops by their extension, unless they are hidden', () => {
    expect(isWorkshopFileName('A.kpiw')).toBe(true);
    expect(isWorkshopFileName('A.KPIW')).toBe(true);
    expect(isWorkshopFileName('._A.kpiw')).toBe(false);
    expect(isWorkshopFileName('A.kpiw.bak')).toBe(false);
  });

  it('are one where some file system holds them to be one', () => {
    expect(isSameName('CAFE\u0301.kpiw', 'café.kpiw')).toBe(true);
    expect(isSameName('a', 'b')).toBe(false);
  });
});
