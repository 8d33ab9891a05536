// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardPlanDialog } from '../../../../renderer/features/concept/plan/CardPlanDialog';
import type { AppSession } from '../../../../renderer/state/session';
import { plannedCards } from '../../../../shared/library/card-plan';
import { aDrawnScreen } from '../../../builders/a-drawn-screen';
import { aWorkshop } from '../../../builders/a-workshop';

let remove: (() => void) | undefined;
beforeEach(() =>
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  ),
);
afterEach(() => remove?.());

function theDialog() {
  const api = { 'plans.list': async () => ({ fileName: '', plans: [] }) };
  const screen = aDrawnScreen(<CardPlanDialog onClose={() => {}} />, aWorkshop(), {
    api: api as Partial<AppSession['api']> as AppSession['api'],
  });
  remove = screen.remove;
  const minutes = document.querySelector<HTMLInputElement>('[aria-label^="Minutes for “SMART"]');
  if (!minutes) throw new Error('There is no field for minutes.');
  const type = (text: string) =>
    act(() => {
      minutes.focus();
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(minutes, text);
      minutes.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  const press = (key: string, altKey = false) =>
    act(() => minutes.dispatchEvent(new KeyboardEvent('keydown', { key, altKey, bubbles: true })));
  const button = (name: string) =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  const planned = () => plannedCards(screen.documents.getState().open?.workshop.session ?? {});
  const smart = () => planned().find(({ id }) => id === 'smart')?.minutes;
  return { minutes, type, press, button, planned, smart, leave: () => act(() => minutes.blur()) };
}

describe('choosing the cards of a session', () => {
  it('shows, whatever was typed, the minutes that the plan has', () => {
    const dialog = theDialog();
    const typed = ['12', '', '0', '-3', 'ten', '4,6', '999'].map((text) => {
      dialog.type(text);
      expect(dialog.minutes.value).toBe(text);
      dialog.leave();
      expect(dialog.minutes.value).toBe(String(dialog.smart()));
      return dialog.smart();
    });
    expect(typed).toEqual([12, 12, 12, 12, 12, 5, 60]);
  });

  it('counts minutes up and down by the arrows, and with Alt moves the card alone', () => {
    const dialog = theDialog();
    dialog.press('ArrowUp');
    expect(dialog.smart()).toBe(6);
    dialog.press('ArrowDown');
    dialog.press('ArrowUp', true);
    expect(dialog.smart()).toBe(5);
    expect(dialog.planned().map(({ id }) => id)).toEqual(['definition', 'smart', 'activity', 'examples']);
  });

  it('leaves the focus among the cards when the usual ones are back', () => {
    const dialog = theDialog();
    dialog.type('9');
    act(() => dialog.button('Back to the usual four')?.click());
    expect(dialog.smart()).toBe(5);
    expect(document.activeElement?.getAttribute('type')).toBe('checkbox');
  });
});
