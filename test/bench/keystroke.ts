import type { Locator, Page } from '@playwright/test';
import { Facilitator } from '../e2e/facilitator';
import { inTwoWindows, LARGE_COMPANY, type Stage } from './browser';
import { compare, type Result } from './measure';

/** A frame at 60 a second. */
export const FRAME_MS = 16.7;

/** From a key to its letter on the screen, in a KPI's field with 1,000 KPIs loaded. */
export function compareKeystroke(stage: Stage): Promise<Result> {
  return inTwoWindows(stage, stage.browser, compareKeysInField);
}

async function compareKeysInField(appWindow: Page, bareWindow: Page): Promise<Result> {
  const field = await openKpiField(new Facilitator(appWindow, 'en'));
  return compare({
    name: 'Keystroke to paint with 1,000 KPIs loaded',
    figure: 'p95',
    measured: await keystrokesIn(appWindow, field),
    referenceName: 'a bare input',
    reference: await keystrokesIn(bareWindow, bareWindow.getByRole('textbox')),
    warmUps: 20,
    runs: 200,
    limit: FRAME_MS,
  });
}

/** Opens the fields of a KPI in the middle of the large company, and answers its name's. */
export async function openKpiField(facilitator: Facilitator): Promise<Locator> {
  const { page } = facilitator;
  await facilitator.open(LARGE_COMPANY);
  await facilitator.goTo('kpis');
  await page.getByRole('article').nth(50).getByRole('button').first().click();
  return facilitator.kpiField('name');
}

/** Each sample is a key pressed in a field, up to the frame that shows its letter. */
export async function keystrokesIn(page: Page, field: Locator) {
  await field.focus();
  const paints = await page.evaluateHandle(() => {
    const times: number[] = [];
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          // A message comes after the frame that the callback belongs to.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => times.push(performance.now() - timeStamp);
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
    return times;
  });
  return async () => {
    await page.keyboard.press('x');
    return paints.evaluate(async (times) => {
      while (times.length === 0) await new Promise((again) => setTimeout(again, 1));
      return times.shift() ?? Number.NaN;
    });
  };
}
