// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { HomeHelp } from '../../../../renderer/features/help/HomeHelp';
import { aDrawnScreen } from '../../../builders/a-drawn-screen';
import { aWorkshop } from '../../../builders/a-workshop';

describe('the help before a workshop is open', () => {
  let screen: ReturnType<typeof aDrawnScreen>;
  const ask = (target: EventTarget) =>
    act(() => void target.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true })));
  const dialog = () => document.querySelector('[role="dialog"]');
  afterEach(() => screen.remove());

  it('opens by the same key, unless somebody is searching for a question mark', () => {
    screen = aDrawnScreen(<HomeHelp />, aWorkshop());
    const search = screen.place.appendChild(document.createElement('input'));
    ask(search);
    expect(dialog()).toBeNull();
    ask(document.body);
    expect(dialog()?.textContent).toContain('Start or pause the clock');
  });
});
