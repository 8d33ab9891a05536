/** Where a question mark is a letter: fields, lists that choose by first letter, tables that are typed over; and dialogs, which have work of their own. */
const TYPED_INTO =
  'input, textarea, select, [contenteditable], [role="grid"], dialog, [role="dialog"], [role="menu"]';
/** Boxes and buttons that are inputs take no letters. */
const NOT_TYPED_INTO =
  'input:is([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="file"])';

/** Whether a key asks for help, and is not just a question mark in a text. */
export function isHelpKey(event: KeyboardEvent): boolean {
  const { key, target, ctrlKey, altKey, metaKey, isComposing, repeat, defaultPrevented } = event;
  if (key !== '?' || ctrlKey || altKey || metaKey || isComposing || repeat || defaultPrevented) return false;
  if (!(target instanceof Element)) return true;
  const place = target.matches(NOT_TYPED_INTO) ? target.parentElement : target;
  return !place?.closest(TYPED_INTO);
}
