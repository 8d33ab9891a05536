import { expect, type Locator } from '@playwright/test';
import type { Facilitator } from './facilitator';

const MOST_STOPS = 80;

/** Walks with Tab (or back) to something; fails where it cannot be reached or the focus cannot be seen. */
export async function tabTo(
  { page }: Facilitator,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) {
      expect(await isFocusVisible(target), 'the focus can be seen').toBe(true);
      return;
    }
  }
  throw new Error(`No ${key} leads to ${String(target)}`);
}

/** Whether anything about the element looks different with the focus than without. */
async function isFocusVisible(target: Locator): Promise<boolean> {
  const focused = await lookOf(target);
  await target.evaluate((element) => (element as HTMLElement).blur());
  const blurred = await lookOf(target);
  await target.evaluate((element) => (element as HTMLElement).focus());
  return focused !== blurred;
}

async function lookOf(target: Locator): Promise<string> {
  // Colours may take a moment to change.
  await target.evaluate((element) =>
    Promise.all(element.getAnimations().map((animation) => animation.finished)),
  );
  return target.evaluate((element) => {
    const { outlineStyle, outlineColor, borderColor, boxShadow, backgroundColor } = getComputedStyle(element);
    return [outlineStyle, outlineColor, borderColor, boxShadow, backgroundColor].join();
  });
}
