import type { Host } from '../../../../shared/contract/contract';
import type { Translate } from '../../../../shared/i18n/i18n';
import type { Key, Written } from './shortcuts';

/** A key as it is printed on keyboards, and its name where that is a sign. */
export interface KeyText {
  readonly shown: string;
  readonly name?: string;
}

const SIGNS = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' } as const;
const MAC_SIGNS = { Mod: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧' } as const;
const MAC_NAMES = { Mod: 'Command', Ctrl: 'Control', Alt: 'Option', Shift: 'Shift' } as const;

/** What a key is called on keyboards of this platform. */
export function keyText(key: Key, platform: Host['platform'], t: Translate): KeyText {
  if (isModifier(key)) return modifierText(key, platform);
  if (key in SIGNS) return { shown: SIGNS[key as keyof typeof SIGNS], name: named(key as NamedKey, t) };
  // The keys in the top row of a Mac dim the screen and the like, until Fn is held.
  if (/^F\d+$/.test(key)) return { shown: platform === 'mac' ? `Fn ${key}` : key };
  // Without Fn, the key that a Mac calls Delete is Backspace.
  if (platform === 'mac' && key === 'Delete') return { shown: 'Fn ⌫', name: 'Fn Delete' };
  if (platform === 'mac' && key === 'Backspace') return { shown: '⌫', name: 'Delete' };
  return { shown: isNamed(key) ? named(key, t) : key };
}

type Modifier = keyof typeof MAC_SIGNS;
type NamedKey = Exclude<Key, Modifier | Written>;

function modifierText(key: Modifier, platform: Host['platform']): KeyText {
  if (platform === 'mac') return { shown: MAC_SIGNS[key], name: MAC_NAMES[key] };
  return { shown: key === 'Mod' ? 'Ctrl' : key };
}

function isModifier(key: Key): key is Modifier {
  return key in MAC_SIGNS;
}

function isNamed(key: Key): key is NamedKey {
  return key.length > 1;
}

function named(key: NamedKey, t: Translate): string {
  return t(`help.shortcuts.key.${key}`);
}
