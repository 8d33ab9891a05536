import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { writeWorkshopFile } from '../../shared/file-format/write';
import { aFilledTracker } from '../builders/a-filled-tracker';
import { signedByBoth } from '../builders/a-signed-workshop';
import { aMeasuredWorkshop } from '../builders/a-tracked-workshop';
import { codec } from '../builders/codec';
import type { Facilitator } from './facilitator';
import { expect, expectAccessible, test } from './fixtures';

const MONEY = 'mkt-02';

function grid({ page, t }: Facilitator): Locator {
  return page.getByRole('grid', { name: t('track.grid', { cadence: t('tracker.cadence.month') }) });
}

/** What stands in a column of a KPI, known by its id. */
function cell(facilitator: Facilitator, kpiId: string, column: string): Locator {
  return grid(facilitator).locator(`[data-kpi="${kpiId}"] [data-column="${column}"]`);
}

test.use({ language: 'id' });

test('values are typed by keyboard, turn the status, and survive; a tracker that came back adds its own', async ({
  facilitator,
  host,
}) => {
  const { page, t } = facilitator;
  const { keyboard } = page;
  const workshop = signedByBoth(aMeasuredWorkshop());
  const { bytes } = writeWorkshopFile(workshop, 1, codec);
  await writeFile(join(host.folder, 'measured.kpiw'), bytes);
  await page.reload();
  await facilitator.open(workshop.design.company);
  await facilitator.goTo('track');
  await expect(cell(facilitator, MONEY, 'standing')).toContainText(t('tracker.status.close'));
  await expectAccessible(page);

  // The promotion costs Rp 1.500.000 to Rp 2.000.000 a month.
  await cell(facilitator, MONEY, '2026-09').click();
  await keyboard.type('9.500.000');
  await keyboard.press('Enter');
  await expect(cell(facilitator, MONEY, 'standing')).toContainText(t('tracker.status.missed'));
  await expect(cell(facilitator, MONEY, '2026-09'), 'the last row is the end').toBeFocused();
  await keyboard.press('ArrowRight');
  await expect(cell(facilitator, MONEY, '2026-10')).toBeFocused();
  await keyboard.type('Rp 1,75 jt');
  await keyboard.press('Tab');
  await expect(cell(facilitator, MONEY, 'standing')).toContainText(
    `${t('tracker.status.reached')}${t('track.attainment', { share: '100%' })}`,
  );
  await expect(cell(facilitator, MONEY, '2026-10')).toContainText('Rp 1.750.000');
  // However low the window, what it is compared with and what cannot be read stand where it is typed.
  const size = page.viewportSize();
  await page.setViewportSize({ width: 1366, height: 600 });
  await keyboard.type('lumayan');
  await expect(cell(facilitator, MONEY, '2026-11').getByText(t('app.number.notANumber'))).toBeInViewport({
    ratio: 1,
  });
  await expect(cell(facilitator, MONEY, '2026-11').getByText('Rp 2.000.000')).toBeInViewport({ ratio: 1 });
  await expect(cell(facilitator, MONEY, 'target')).toBeInViewport({ ratio: 1 });
  await keyboard.press('Escape');
  if (size) await page.setViewportSize(size);
  await expect(cell(facilitator, MONEY, '2026-11')).toHaveText('');
  await facilitator.expectSaved();

  await page.reload();
  await expect(cell(facilitator, MONEY, '2026-09')).toContainText('Rp 9.500.000');
  await cell(facilitator, MONEY, '2026-10').click();
  await keyboard.press('Delete');
  await expect(cell(facilitator, MONEY, 'standing')).toContainText(t('tracker.status.missed'));
  await keyboard.press('Control+z');
  await expect(cell(facilitator, MONEY, 'standing')).toContainText(t('tracker.status.reached'));
  const undone = t('app.notice.undone', { edit: t('app.edit.actual') });
  await expect(page.getByRole('status').filter({ hasText: undone })).toBeVisible();

  const tracker = await aFilledTracker(workshop);
  tracker.type(MONEY, '2026-10', 3_000_000).type('mkt-01', '2026-09', 3);
  await facilitator.goTo('share');
  await facilitator.button(t('share.part.returns')).click();
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: 'Pantauan (2).xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(await tracker.bytes()),
    });
  await expect(page.getByText(t('track.returned.title', { file: 'Pantauan (2).xlsx' }))).toBeVisible();
  await expectAccessible(page);
  // Whatever day it is: a period that has not begun waits for somebody to say yes.
  await page.getByRole('checkbox', { name: /MKT-01/ }).check();
  // What both sides noted is not taken in unless somebody decides so.
  await facilitator.button(t('returns.land', { count: 1 })).click();
  await facilitator.goTo('track');
  await expect(cell(facilitator, 'mkt-01', '2026-09')).toContainText('3');
  await expect(cell(facilitator, MONEY, '2026-10')).toContainText('Rp 1.750.000');
  await facilitator.expectSaved();
});
