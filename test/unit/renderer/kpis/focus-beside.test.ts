// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { focusBeside } from '../../../../renderer/features/kpis/narrow/focus-beside';

function aList(count: number) {
  const rows = Array.from(
    { length: count },
    (_, place) => `<li><button data-part="retire">${place}</button></li>`,
  );
  document.body.innerHTML = `<main id="content" tabindex="-1"><ul>${rows.join('')}</ul></main>`;
  return [...document.querySelectorAll('button')];
}

/** Presses the button of a row, which then goes. */
function letGo(button: HTMLElement | undefined) {
  button?.focus();
  if (button) focusBeside(button);
  button?.closest('li')?.remove();
  return document.activeElement;
}

afterEach(() => document.body.replaceChildren());

describe('the focus of an idea that is let go', () => {
  it('goes to the idea below, or above the last one', () => {
    const [first, second, third] = aList(3);
    expect(letGo(second)).toBe(third);
    expect(letGo(third)).toBe(first);
  });

  it('goes to the page where no other idea is left', () => {
    const [only] = aList(1);
    expect(letGo(only)?.id).toBe('content');
  });
});
