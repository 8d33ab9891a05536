/** Opens the room view in a window of its own. */
export const OPEN_KEY = 'Shift+F2';
/** Blanks the room, in whatever window. */
export const BLANK_KEY = 'Shift+F8';
/** Lays the room view over the facilitator's window, and takes it away. */
export const SWAP_KEY = 'Shift+F9';

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** The key with Shift where that is held, as `Shift+F8`; empty where another modifier is. */
export function keyName({ key, shiftKey, ctrlKey, altKey, metaKey }: Pressed): string {
  if (ctrlKey || altKey || metaKey) return '';
  return shiftKey ? `Shift+${key}` : key;
}

/** Where nobody types, a letter blanks too, as in slide shows. */
export function isBlankLetter(event: Pressed): boolean {
  return ['b', 'B', 'Shift+B', '.'].includes(keyName(event));
}
