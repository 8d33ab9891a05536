import type { KeyboardEvent } from 'react';

/** Whether a key writes something; dead keys and input methods begin with keys of other names. */
export function isTyped(event: KeyboardEvent): boolean {
  const isCommand = event.ctrlKey || event.metaKey || event.altKey;
  if (isCommand && !event.getModifierState('AltGraph')) return false;
  return [...event.key].length === 1 || event.key === 'Dead' || event.key === 'Process';
}
