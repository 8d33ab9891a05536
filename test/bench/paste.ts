import type { Page } from '@playwright/test';
import { Facilitator } from '../e2e/facilitator';
import { inTwoWindows, LARGE_COMPANY, type Stage } from './browser';
import { compare, type Result } from './measure';

const ROWS = 500;

/** From the click that takes pasted rows over to their paint in the grid, in a workshop with 1,000 KPIs. */
export function comparePaste(stage: Stage): Promise<Result> {
  return inTwoWindows(stage, stage.browser, comparePasteIn);
}

async function comparePasteIn(appWindow: Page, bareWindow: Page): Promise<Result> {
  const facilitator = new Facilitator(appWindow, 'en');
  await facilitator.open(LARGE_COMPANY);
  await facilitator.goTo('departments');
  return compare({
    name: `Paste of ${ROWS} rows into the grid`,
    measured: () => pasteIn(facilitator),
    referenceName: `${ROWS} rows of bare fields, made by hand`,
    reference: () => bareRowsIn(bareWindow),
    limit: 200,
  });
}

async function pasteIn({ page, t }: Facilitator): Promise<number> {
  const lines = page.locator('tbody tr');
  const before = await lines.count();
  await pasteRows(page);
  const takeOver = page.getByRole('button', { name: t('paste.takeOver', { count: ROWS }) });
  await takeOver.waitFor();
  const painted = page.evaluate(async (count) => {
    const start = await new Promise<number>((clicked) => {
      document.addEventListener('click', ({ timeStamp }) => clicked(timeStamp), {
        capture: true,
        once: true,
      });
    });
    do await new Promise(requestAnimationFrame);
    while (document.querySelectorAll('main tbody tr').length < count);
    // A message comes after the frame that the callback belongs to.
    await new Promise((drawn) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = drawn;
      port2.postMessage(null);
    });
    return performance.now() - start;
  }, before + ROWS);
  await takeOver.click();
  const milliseconds = await painted;
  await page.keyboard.press('Control+z');
  await page.waitForFunction((count) => document.querySelectorAll('main tbody tr').length === count, before);
  return milliseconds;
}

/** What a spreadsheet does: the text of the rows, pasted into the empty line at the end. */
async function pasteRows(page: Page): Promise<void> {
  await page.evaluate((count) => {
    const rows = Array.from({ length: count }, (_, index) =>
      [
        `Division ${Math.floor(index / 3)}`,
        `Duty ${index} of the division`,
        `Outcome ${index} is reached`,
      ].join('\t'),
    );
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', rows.join('\r\n'));
    const cell = [...document.querySelectorAll('textarea')].at(-1);
    cell?.focus();
    cell?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, ROWS);
}

async function bareRowsIn(page: Page): Promise<number> {
  return page.evaluate(async (count) => {
    const start = performance.now();
    const table = document.createElement('table');
    for (let index = 0; index < count; index += 1) {
      const row = table.insertRow();
      for (const text of ['Division', 'Duty of the division', 'Outcome is reached'])
        row.insertCell().appendChild(document.createElement('textarea')).value = text;
    }
    document.body.append(table);
    await new Promise(requestAnimationFrame);
    await new Promise((drawn) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = drawn;
      port2.postMessage(null);
    });
    const milliseconds = performance.now() - start;
    table.remove();
    return milliseconds;
  }, ROWS);
}
