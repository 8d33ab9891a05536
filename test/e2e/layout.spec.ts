import type { Page } from '@playwright/test';
import { STEPS } from '../../shared/domain/progress';
import { LANGUAGES } from '../../shared/i18n/i18n';
import { expect, test } from './fixtures';

/** Old laptops with a browser's own bars, usual ones, and screens at Windows' 125 %. */
const SCREENS = [
  { width: 1366, height: 600, scale: 1 },
  { width: 1280, height: 720, scale: 1 },
  { width: 1920, height: 1080, scale: 1 },
  { width: 1536, height: 730, scale: 1.25 },
  { width: 1093, height: 500, scale: 1.25 },
] as const;

for (const { width, height, scale } of SCREENS) {
  test.describe(`at ${width} × ${height}, scaled ${scale}`, () => {
    test.use({ viewport: { width, height }, deviceScaleFactor: scale });

    for (const language of LANGUAGES) {
      test.describe(`in ${language}`, () => {
        test.use({ language });

        test('every screen fits, with its main button and the save state in sight', async ({
          facilitator,
        }) => {
          const { page, t } = facilitator;
          await expectNoSidewaysScroll(page);
          await expect(facilitator.button(t('home.new'))).toBeInViewport({ ratio: 1 });
          await facilitator.openSample('sampleSchool');
          for (const step of STEPS) {
            await facilitator.goTo(step);
            await expectNoSidewaysScroll(page);
            await expect(facilitator.saveState).toBeInViewport({ ratio: 1 });
            const next = STEPS[STEPS.indexOf(step) + 1];
            const main = next
              ? facilitator.button(t('app.nextStep', { step: t(`terms.step.${next}`) }))
              : page.getByRole('columnheader', { name: t('terms.status') }).first();
            await expect(main).toBeInViewport({ ratio: 1 });
            if (step === 'prepare') await expectCalendarInSight(page, t('terms.sessionDate'));
            if (step === 'share') {
              await expect(facilitator.button(t('share.export'))).toBeInViewport({ ratio: 1 });
            }
          }
          if (width === 1093) await expectWholeBarInHalfAWindow(page);
          await facilitator.goHome();
          await expectNoSidewaysScroll(page);
        });
      });
    }
  });
}

/** Beside another program the bar takes a second line rather than hiding a button. */
async function expectWholeBarInHalfAWindow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 640, height: 480 });
  for (const button of await page.getByRole('banner').getByRole('button').all())
    await expect(button).toBeInViewport({ ratio: 1 });
}

/** A month is nearly as tall as a low window; it finds its place all the same. */
async function expectCalendarInSight(page: Page, label: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).click();
  await expect(page.getByRole('main').getByRole('table')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
}

/** Nothing on the page may be wider than its place, unless it is a list meant to be scrolled. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const tooWide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, nav, aside, header')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.tagName} ${element.scrollWidth} > ${element.clientWidth}`),
  );
  expect(tooWide).toEqual([]);
}
