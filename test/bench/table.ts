import type { Locator, Page } from '@playwright/test';
import { Facilitator } from '../e2e/facilitator';
import { inTwoWindows, LARGE_COMPANY, type Stage } from './browser';
import { FRAME_MS, keystrokesIn } from './keystroke';
import { compare, type Result, type Sampler } from './measure';

const ROWS = 1000;
const COLUMNS = 19;
/** One notch of a mouse wheel. */
const NOTCH = 120;
/** After so many frames without a scroll a notch is over. */
const FRAMES_AT_REST = 12;

/** On a screen of 60 frames a second two frames are 16.7 ms apart, or 33.3 when one between them was lost. */
const LOST_FRAME_MS = 25;

/** The longest frame of each notch of the wheel, over the table of 1,000 KPIs. */
export function compareTableScroll(stage: Stage): Promise<Result> {
  return inTwoWindows(stage, stage.pacedBrowser, compareScroll);
}

async function compareScroll(appWindow: Page, bareWindow: Page): Promise<Result> {
  await bareWindow.evaluate(drawPlainTable, [ROWS, COLUMNS] as const);
  const grid = await openTable(new Facilitator(appWindow, 'en'));
  return compare({
    name: 'Longest frame while scrolling the table of 1,000 KPIs',
    figure: 'p95',
    measured: await notchesOn(appWindow, grid),
    referenceName: 'a bare table of as many cells',
    reference: await notchesOn(bareWindow, bareWindow.getByRole('table')),
    warmUps: 20,
    runs: 200,
    limit: LOST_FRAME_MS,
  });
}

/** From a key to its letter on the screen, in a cell of that table. */
export function compareTableKeystroke(stage: Stage): Promise<Result> {
  return inTwoWindows(stage, stage.browser, compareKeysInCell);
}

async function compareKeysInCell(appWindow: Page, bareWindow: Page): Promise<Result> {
  const grid = await openTable(new Facilitator(appWindow, 'en'));
  await grid.locator('[aria-rowindex="6"] [data-column="owner"]').click();
  await appWindow.keyboard.press('F2');
  return compare({
    name: 'Keystroke to paint in the table of 1,000 KPIs',
    figure: 'p95',
    measured: await keystrokesIn(appWindow, grid.getByRole('combobox')),
    referenceName: 'a bare input',
    reference: await keystrokesIn(bareWindow, bareWindow.getByRole('textbox')),
    warmUps: 20,
    runs: 200,
    limit: FRAME_MS,
  });
}

async function openTable(facilitator: Facilitator): Promise<Locator> {
  await facilitator.open(LARGE_COMPANY);
  await facilitator.goTo('kpis');
  await facilitator.button(facilitator.t('kpiTable.view.table')).click();
  await facilitator.page.getByRole('tab', { name: facilitator.t('kpiTable.everyDepartment') }).click();
  return facilitator.page.getByRole('grid');
}

/** Puts a table without any script in the place of the page, in a box that scrolls. */
function drawPlainTable([rows, columns]: readonly [number, number]): void {
  const row = `<tr>${'<td>Share of customers served</td>'.repeat(columns)}</tr>`;
  document.body.innerHTML = `<div style="height: 500px; overflow: auto"><table>${row.repeat(rows)}</table></div>`;
}

async function notchesOn(page: Page, table: Locator): Promise<Sampler> {
  const box = await table.boundingBox();
  if (!box) throw new Error('There is no table to scroll.');
  const [x, y] = [box.x + 200, Math.max(box.y, 0) + 200];
  let notches = 0;
  return async () => {
    await page.mouse.move(x, y);
    // It has to watch before the wheel turns.
    const watched = await page.evaluateHandle(watchFrames, FRAMES_AT_REST);
    notches += 1;
    // Down for a while, then up again, so that no end of the table is reached.
    await page.mouse.wheel(0, Math.floor(notches / 50) % 2 === 0 ? NOTCH : -NOTCH);
    return watched.evaluate(({ longest }) => longest);
  };
}

/** The longest frame from now until the scroll that comes has been at rest for a while. */
function watchFrames(framesAtRest: number): { readonly longest: Promise<number> } {
  const over = new AbortController();
  const deadline = performance.now() + 2_000;
  let left = Infinity;
  const options = { capture: true, signal: over.signal };
  document.addEventListener('scroll', () => (left = framesAtRest), options);
  return {
    longest: (async () => {
      let longest = 0;
      let last = await new Promise<number>((next) => requestAnimationFrame(next));
      for (; left > 0 && last < deadline; left -= 1) {
        const now = await new Promise<number>((next) => requestAnimationFrame(next));
        longest = Math.max(longest, now - last);
        last = now;
      }
      over.abort();
      return longest;
    })(),
  };
}
