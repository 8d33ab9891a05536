import type { Page } from '@playwright/test';
import { inTwoWindows, type Stage } from './browser';
import { openKpiField } from './keystroke';
import { Facilitator } from '../e2e/facilitator';
import { compare, type Result, type Sampler } from './measure';

/** How far the room may be behind the facilitator. */
const LONGEST_LAG_MS = 100;

/** From a key in the facilitator's window to the room's frame that shows its letter, with 1,000 KPIs loaded. */
export function compareRoom(stage: Stage): Promise<Result> {
  return inTwoWindows(stage, stage.browser, async (appWindow, bareWindow) => {
    const room = await secondWindow(appWindow, new URL('/#/room?lang=en', stage.app.address).href);
    const field = await openKpiField(new Facilitator(appWindow, 'en'));
    await field.focus();
    const echo = await secondWindow(bareWindow, stage.bare.address);
    await echoKeys(bareWindow, echo);
    return compare({
      name: 'A letter in the room view with 1,000 KPIs loaded',
      figure: 'p95',
      measured: await lagBetween(appWindow, room),
      referenceName: 'a bare BroadcastChannel echo',
      reference: await lagBetween(bareWindow, echo),
      warmUps: 10,
      runs: 100,
      limit: LONGEST_LAG_MS,
    });
  });
}

async function secondWindow(first: Page, address: string): Promise<Page> {
  const page = await first.context().newPage();
  await page.goto(address);
  return page;
}

/** Each key goes over a channel of its own, and is written where it arrives. */
async function echoKeys(writer: Page, reader: Page): Promise<void> {
  await reader.evaluate(() => {
    new BroadcastChannel('echo').onmessage = ({ data }) => document.body.append(String(data));
  });
  await writer.evaluate(() => {
    const channel = new BroadcastChannel('echo');
    document.addEventListener('keydown', ({ key }) => channel.postMessage(key));
  });
}

/** Each sample is a key in one window, up to the frame in the other that has changed by it. */
async function lagBetween(writer: Page, reader: Page): Promise<Sampler> {
  const keys = await writer.evaluateHandle(() => {
    const times: number[] = [];
    document.addEventListener('keydown', ({ timeStamp }) => times.push(performance.timeOrigin + timeStamp), {
      capture: true,
    });
    return times;
  });
  const frames = await reader.evaluateHandle(() => {
    const times: number[] = [];
    new MutationObserver(() => {
      requestAnimationFrame(() => {
        // A message comes after the frame that the callback belongs to.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.timeOrigin + performance.now());
        port2.postMessage(null);
      });
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    return times;
  });
  const first = async (times: typeof keys) =>
    times.evaluate(async (list) => {
      while (list.length === 0) await new Promise((again) => setTimeout(again, 1));
      return list.shift() ?? Number.NaN;
    });
  return async () => {
    await frames.evaluate((list) => void (list.length = 0));
    await writer.keyboard.press('x');
    return (await first(frames)) - (await first(keys));
  };
}
