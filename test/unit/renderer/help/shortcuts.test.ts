// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { isHelpKey } from '../../../../renderer/features/help/shortcuts/is-help-key';
import { keyText } from '../../../../renderer/features/help/shortcuts/key-text';
import { SHORTCUTS, shortcutsFor } from '../../../../renderer/features/help/shortcuts/shortcuts';
import { BLANK_KEY, OPEN_KEY, SWAP_KEY } from '../../../../renderer/features/room/room-keys';
import { help } from '../../../../shared/i18n/en/help';
import { translator } from '../../../../shared/i18n/i18n';

describe('The list of keys', () => {
  it('has every action that there are words for once, and every place', () => {
    const actions = SHORTCUTS.flatMap(({ shortcuts }) => shortcuts.map(({ does }) => does));
    expect(actions.toSorted()).toEqual(Object.keys(help.shortcuts.does).toSorted());
    const places = SHORTCUTS.map(({ place }) => place);
    expect(places.toSorted()).toEqual(Object.keys(help.shortcuts.place).toSorted());
  });

  it('has the keys of the room view as that hears them', () => {
    const room = SHORTCUTS.find(({ place }) => place === 'room');
    const keys = room?.shortcuts.slice(0, 3).map(({ chords }) => chords[0]?.join('+'));
    expect(keys).toEqual([SWAP_KEY, BLANK_KEY, OPEN_KEY]);
  });

  it('begins with what works everywhere, and goes on with the step at hand', () => {
    const places = shortcutsFor('review').map(({ place }) => place);
    expect(places.slice(0, 3)).toEqual(['everywhere', 'room', 'review']);
    expect(places).toHaveLength(SHORTCUTS.length);
  });
});

describe('A key', () => {
  const [en, id] = [translator('en'), translator('id')];

  it('is called what is printed on it, in the language of the interface', () => {
    expect(keyText('Space', 'windows', id)).toEqual({ shown: 'Spasi' });
    expect(keyText('ArrowUp', 'linux', id)).toEqual({ shown: '↑', name: 'panah atas' });
    expect([keyText('Mod', 'windows', en), keyText('?', 'windows', en)]).toEqual([
      { shown: 'Ctrl' },
      { shown: '?' },
    ]);
  });

  it('has the signs of a Mac there, where the top row and Delete need Fn', () => {
    const shown = (['Mod', 'Ctrl', 'Alt', 'Shift', 'F9', 'Delete', 'Backspace'] as const).map(
      (key) => keyText(key, 'mac', en).shown,
    );
    expect(shown).toEqual(['⌘', '⌃', '⌥', '⇧', 'Fn F9', 'Fn ⌫', '⌫']);
    expect(keyText('Mod', 'mac', en).name).toBe('Command');
  });
});

describe('A question mark', () => {
  afterEach(() => document.body.replaceChildren());

  const asksIn = (html: string, how: KeyboardEventInit = {}) => {
    document.body.innerHTML = html;
    const target = document.querySelector('[data-here]') ?? document.body;
    const event = new KeyboardEvent('keydown', { key: '?', shiftKey: true, bubbles: true, ...how });
    let asks = false;
    window.addEventListener('keydown', (pressed) => (asks = isHelpKey(pressed)), { once: true });
    target.dispatchEvent(event);
    return asks;
  };

  it.each(['<p data-here>', '<button data-here>', '<input type="checkbox" data-here>'])(
    'asks for help on %s',
    (html) => {
      expect(asksIn(html)).toBe(true);
    },
  );

  it.each([
    '<input data-here>',
    '<input type="search" data-here>',
    '<textarea data-here></textarea>',
    '<select data-here></select>',
    '<div contenteditable data-here></div>',
    '<div role="grid"><div tabindex="0" data-here></div></div>',
    '<div role="dialog"><button data-here></button></div>',
    '<dialog open><p data-here></p></dialog>',
  ])('is only a letter in %s', (html) => {
    expect(asksIn(html)).toBe(false);
  });

  it.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }, { key: '/' }])(
    'is another key with %o',
    (how) => {
      expect(asksIn('<button data-here>', how)).toBe(false);
    },
  );
});
