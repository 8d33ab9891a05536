import type { Page } from '@playwright/test';
import type { Facilitator } from './facilitator';
import { expect, expectAccessible } from './fixtures';

/** The share of the screen's height under which no letter may be. */
const SMALLEST = 0.026;
const PROJECTORS = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
] as const;

/** Opens the room view in a window of its own, as a person does. */
export async function openRoom({ page }: Facilitator): Promise<Page> {
  const opening = page.context().waitForEvent('page');
  await page.keyboard.press('Shift+F2');
  return opening;
}

/** Reads well on every projector: by axe, and no letter too small. */
export async function expectLegible(room: Page): Promise<void> {
  for (const size of PROJECTORS) {
    await room.setViewportSize(size);
    expect(await smallTexts(room), `${size.width} × ${size.height}`).toEqual([]);
  }
  await expectAccessible(room);
}

function smallTexts(room: Page): Promise<string[]> {
  return room.evaluate((smallest) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small: string[] = [];
    while (texts.nextNode()) {
      const text = texts.currentNode.textContent?.trim();
      const around = texts.currentNode.parentElement;
      if (!text || !around?.checkVisibility() || around.closest('.visually-hidden')) continue;
      const size = Number.parseFloat(getComputedStyle(around).fontSize);
      if (size < innerHeight * smallest) small.push(`${size}px: ${text}`);
    }
    return small;
  }, SMALLEST);
}
