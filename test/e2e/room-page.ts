import type { Page } from '@playwright/test';
import type { RoomPicture } from '../../renderer/features/room/picture/room-picture';
import { ROOM_CHANNEL, writeMessage } from '../../renderer/features/room/picture/room-message';
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

/**
 * What the room view makes too small of these pictures, one after the other, or cuts off without an ellipsis
 * or a word on how much more there is.
 */
export function illegibleTexts(room: Page, pictures: readonly RoomPicture[]): Promise<string[]> {
  const messages = pictures.map((picture) =>
    writeMessage({ kind: 'picture', speaker: 'test', isBlank: false, picture }),
  );
  return room.evaluate(
    async ({ channel, told, smallest }) => {
      const nextFrame = () => new Promise(requestAnimationFrame);
      const line = new BroadcastChannel(channel);
      const found: string[] = [];
      for (const { message, company } of told) {
        line.postMessage(message);
        while (!document.title.endsWith(company)) await nextFrame();
        // Lists look again at their height once a frame has shown it.
        for (let frame = 0; frame < 2; frame += 1) await nextFrame();
        found.push(...illegible().map((what) => `${company}: ${what}`));
      }
      line.close();
      return found;

      function illegible(): string[] {
        const seen = [...document.querySelectorAll('main, main *')].filter(
          (element) => element.checkVisibility() && !element.closest('svg, .visually-hidden'),
        );
        return seen
          .filter((element) => isCut(element) || isSilent(element) || isOutside(element) || isSmall(element))
          .map((element) => `${element.className}: ${element.textContent.slice(0, 60)}`);
      }

      function isCut(element: Element): boolean {
        const { overflow, webkitLineClamp, textOverflow } = getComputedStyle(element);
        if (overflow === 'visible' || webkitLineClamp !== 'none' || textOverflow === 'ellipsis') return false;
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
        return scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;
      }

      function isSmall(element: Element): boolean {
        const isWritten = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE);
        return isWritten && Number.parseFloat(getComputedStyle(element).fontSize) < innerHeight * smallest;
      }

      function isSilent(element: Element): boolean {
        const isShortened = element.querySelector(':scope > [hidden]') !== null;
        return isShortened && !/\d/.test(element.nextElementSibling?.textContent ?? '');
      }

      // Not every box hides what is beyond it.
      function isOutside(element: Element): boolean {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
      }
    },
    {
      channel: ROOM_CHANNEL,
      smallest: SMALLEST,
      told: messages.map((message, place) => ({ message, company: pictures[place]?.company ?? '' })),
    },
  );
}
