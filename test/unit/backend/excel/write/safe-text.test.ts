import { describe, expect, it } from 'vitest';
import {
  cutText,
  MAX_CELL_CHARACTERS,
  safeText,
  shortLine,
} from '../../../../../electron/backend/excel/write/safe-text';

const MARK = ' … [cut]';

describe('safe text', () => {
  it('leaves ordinary text, line breaks and other scripts alone', () => {
    const text = 'Baris satu\nBaris dua\tتسويق 😀 =1+1';
    expect(safeText(text, MARK)).toEqual({ text, wasCut: false });
  });

  it('shows control characters instead of dropping them', () => {
    expect(safeText('a\u0000b\u0007c\u001bd\u007fe\u0085f', MARK).text).toBe('a␀b␇c␛d␡e\ufffdf');
  });

  it('keeps one line break for the two characters of Windows', () => {
    expect(safeText('a\r\nb\rc', MARK).text).toBe('a\nb\nc');
  });

  it('replaces halves of surrogate pairs and non-characters, which XML cannot hold', () => {
    expect(safeText('a\ud83d b\ude00 c\uffff', MARK).text).toBe('a\ufffd b\ufffd c\ufffd');
  });

  it('escapes what a spreadsheet would read as an escaped character', () => {
    expect(safeText('_x0041_ and _x000D_x0041_', MARK).text).toBe(
      '_x005F_x0041_ and _x005F_x000D_x005F_x0041_',
    );
    expect(safeText('snake_case_x12_', MARK).text).toBe('snake_case_x12_');
  });

  it('cuts text that no cell can hold, and says so at its end', () => {
    const { text, wasCut } = safeText('x'.repeat(MAX_CELL_CHARACTERS + 1), MARK);
    expect(wasCut).toBe(true);
    expect(text).toHaveLength(MAX_CELL_CHARACTERS);
    expect(text.endsWith(MARK)).toBe(true);
    expect(safeText('x'.repeat(MAX_CELL_CHARACTERS), MARK).wasCut).toBe(false);
  });

  it('never cuts a character in half', () => {
    expect(cutText('a😀b', 2)).toBe('a');
    expect(cutText('a😀b', 3)).toBe('a😀');
  });

  it('shortens a line with an ellipsis and folds its breaks', () => {
    expect(shortLine('one\n two\tthree', 20)).toBe('one two three');
    expect(shortLine('one two three', 8)).toBe('one two…');
  });
});
