/** The most characters that a cell holds. */
export const MAX_CELL_CHARACTERS = 32_767;

/** The file format reads `_x0041_` as the character with that code, unless its first `_` is escaped. */
const ESCAPE_LOOKALIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** Control characters other than tab and line break, halves of surrogate pairs, and two non-characters. */
const UNWRITABLE = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u;
const EVERY_UNWRITABLE = new RegExp(UNWRITABLE, 'gu');

export interface SafeText {
  readonly text: string;
  readonly wasCut: boolean;
}

/**
 * A person's text as a cell can hold it: characters that XML forbids become visible signs, escapes
 * stay what was typed, and text that is too long ends in `cutMark`.
 */
export function safeText(typed: string, cutMark: string): SafeText {
  const { text, wasCut } = shownText(typed, cutMark);
  return { text: text.replace(ESCAPE_LOOKALIKE, '_x005F_'), wasCut };
}

/** The same text as people see it in the cell, and as every program reads it back. */
export function shownText(typed: string, cutMark: string): SafeText {
  const visible = visibleText(typed);
  const wasCut = visible.length > MAX_CELL_CHARACTERS;
  const text = wasCut ? cutText(visible, MAX_CELL_CHARACTERS - cutMark.length) + cutMark : visible;
  return { text, wasCut };
}

/** Shows control characters as the signs that Unicode has for them (␀ ␇ ␛); line breaks stay. */
export function visibleText(typed: string): string {
  if (!UNWRITABLE.test(typed)) return typed;
  return typed.replace(/\r\n?/g, '\n').replace(EVERY_UNWRITABLE, signOf);
}

/** At most `length` characters, never half of a surrogate pair. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, splitsPair ? length - 1 : length);
}

/** Text on one line of at most `length` characters, an ellipsis where it was cut. */
export function shortLine(text: string, length: number): string {
  const line = visibleText(text).replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${cutText(line, length - 1).trimEnd()}…`;
}

function signOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}
