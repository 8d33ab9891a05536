import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { writeWorkshopFile } from '../../shared/file-format/write';
import { aLargeWorkshop } from '../builders/a-large-workshop';
import { codec } from '../builders/codec';
import { startHost } from '../e2e/start-host';
import { findBrowser } from '../runner/find-browser';
import type { Result } from './measure';
import { serveBarePage } from './serve-bare-page';

/** The built app and the bare page, side by side in one browser. */
export interface Stage {
  /** Draws a frame as soon as it is ready: waiting for the screen's next one is not the page's work. */
  readonly browser: Browser;
  /** Keeps to a screen of 60 frames a second. */
  readonly pacedBrowser: Browser;
  readonly app: Site;
  readonly bare: Site;
  close(): Promise<void>;
}

export interface Site {
  readonly address: string;
  /** What a window needs to be let in. */
  readonly access: BrowserContextOptions;
  /** The text of the button that shows that the page is ready. */
  readonly readyButton: string;
}

export const LARGE_COMPANY = 'Large Company';

export async function setStage(folder: string): Promise<Stage> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium was found. `npm test` installs one.');
  const host = await startHost('en');
  const { bytes } = writeWorkshopFile(aLargeWorkshop(1000), 1, codec);
  await writeFile(join(host.folder, `${LARGE_COMPANY}.kpiw`), bytes);
  const bare = await serveBarePage(folder);
  const args = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
  const browser = await chromium.launch({ executablePath, args });
  const pacedBrowser = await chromium.launch({ executablePath });
  return {
    browser,
    pacedBrowser,
    app: { ...(await enter(browser, host.link)), readyButton: 'New workshop' },
    bare: { address: bare.address, access: {}, readyButton: 'Ready' },
    async close() {
      await browser.close();
      await pacedBrowser.close();
      bare.close();
      await host.stop();
      await host.remove();
    },
  };
}

/** Opens the bare page and the app in windows of their own, for as long as something is measured. */
export async function inTwoWindows(
  { app, bare }: Stage,
  browser: Browser,
  measure: (appWindow: Page, bareWindow: Page) => Promise<Result>,
): Promise<Result> {
  const appContext = await browser.newContext(app.access);
  const bareContext = await browser.newContext();
  try {
    const bareWindow = await bareContext.newPage();
    await bareWindow.goto(bare.address);
    const appWindow = await appContext.newPage();
    await appWindow.goto(app.address);
    return await measure(appWindow, bareWindow);
  } finally {
    await appContext.close();
    await bareContext.close();
  }
}

async function enter(browser: Browser, link: string): Promise<Pick<Site, 'address' | 'access'>> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  const access = { storageState: await context.storageState() };
  await context.close();
  return { address: new URL('/', link).href, access };
}
