import type { Page } from '@playwright/test';
import { type Site, type Stage } from './browser';
import { compare, type Result, type Sampler } from './measure';

const OLD_LAPTOP = 6;

/** From the request to the first words on the screen, in a new window without any cache. */
export function compareFirstPaint(stage: Stage): Promise<Result> {
  const firstPaint =
    (site: Site): Sampler =>
    () =>
      inNewWindow(stage, site, firstContentfulPaint);
  return compare({
    name: 'First paint of the built app',
    measured: firstPaint(stage.app),
    referenceName: 'a bare React page',
    reference: firstPaint(stage.bare),
  });
}

/** From the request until the main button is drawn and the page is free to answer, on a slow processor. */
export function compareInteractive(stage: Stage): Promise<Result> {
  const interactive =
    (site: Site): Sampler =>
    () =>
      inNewWindow(stage, site, (page) => untilReady(page, site), OLD_LAPTOP);
  return compare({
    name: `Home interactive, processor slowed ${OLD_LAPTOP}×`,
    measured: interactive(stage.app),
    referenceName: 'a bare React page, slowed alike',
    reference: interactive(stage.bare),
    warmUps: 1,
    runs: 9,
    limit: 3_000,
  });
}

async function inNewWindow(
  { browser }: Stage,
  { address, access }: Site,
  measure: (page: Page) => Promise<number>,
  slowedBy = 1,
): Promise<number> {
  const context = await browser.newContext(access);
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowedBy });
    await page.goto(address, { waitUntil: 'commit' });
    return await measure(page);
  } finally {
    await context.close();
  }
}

function firstContentfulPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((painted) => {
        new PerformanceObserver((list) => {
          const [entry] = list.getEntriesByName('first-contentful-paint');
          if (entry) painted(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}

function untilReady(page: Page, { readyButton }: Site): Promise<number> {
  return page.evaluate(
    (text) =>
      new Promise<number>((ready) => {
        const timer = setInterval(() => {
          if (![...document.querySelectorAll('button')].some((button) => button.textContent === text)) return;
          clearInterval(timer);
          requestAnimationFrame(() => setTimeout(() => ready(performance.now())));
        }, 4);
      }),
    readyButton,
  );
}
