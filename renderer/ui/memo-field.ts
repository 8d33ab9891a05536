import { type ComponentType, memo } from 'react';

/**
 * Draws a field again only when what it shows has changed. Handlers count as the same: each must
 * read the document when it runs, never what it closed over. So a keystroke draws the one field it
 * was typed into, however many stand around it.
 */
export function memoField<Props extends object>(Field: ComponentType<Props>) {
  return memo(Field, showTheSame);
}

function showTheSame<Props extends object>(before: Readonly<Props>, after: Readonly<Props>): boolean {
  const keys = Object.keys({ ...before, ...after }) as (keyof Props)[];
  return keys.every((key) => isSame(before[key], after[key]));
}

function isSame(before: unknown, after: unknown): boolean {
  if (Object.is(before, after)) return true;
  if (typeof before === 'function') return typeof after === 'function';
  if (!Array.isArray(before) || !Array.isArray(after) || before.length !== after.length) return false;
  return before.every((item: unknown, index) => isSameOption(item, after[index]));
}

/** The items of a choice, made anew at each drawing. */
function isSameOption(before: unknown, after: unknown): boolean {
  return Object.is(before, after) || JSON.stringify(before) === JSON.stringify(after);
}
