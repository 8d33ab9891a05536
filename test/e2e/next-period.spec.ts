import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Workshop } from '../../shared/domain/schema/workshop';
import { formatShortDate } from '../../shared/i18n/format';
import { aFinishedWorkshop } from '../builders/a-finished-workshop';
import { aLargeWorkshop } from '../builders/a-large-workshop';
import { aSealedFile } from '../builders/a-sealed-file';
import { aQuantity } from '../builders/a-workshop';
import { expect, expectAccessible, test } from './fixtures';
import type { Facilitator } from './facilitator';
import type { RunningHost } from './start-host';

const OLD = 'Toko.kpiw';

/** MKT-01 was measured twice; MKT-02 and HRD-01 never. */
function measured(): Workshop {
  const actual = (period: string, value: number) => ({
    ...{ kpiId: 'mkt-01', period, value: aQuantity(value), source: 'Survei' },
    enteredAt: '2026-10-05T00:00:00.000Z',
  });
  return aFinishedWorkshop({ actuals: [actual('2026-10', 2), actual('2026-09', 1)] });
}

async function openDialog(facilitator: Facilitator, host: RunningHost, workshop: Workshop): Promise<void> {
  await writeFile(join(host.folder, OLD), aSealedFile(workshop));
  await facilitator.page.reload();
  await openDialogOf(workshop.design.company, facilitator);
}

async function openDialogOf(company: string, facilitator: Facilitator): Promise<void> {
  const { page, t } = facilitator;
  await facilitator.button(t('home.actionsFor', { name: company })).press('Enter');
  await page.getByRole('menuitem', { name: t('nextPeriod.start') }).press('Enter');
  // A large file is read first, on a busy machine.
  const kpis = page.getByRole('heading', { name: t('nextPeriod.kpisTitle') });
  await expect(kpis).toBeVisible({ timeout: 60_000 });
}

const decisionOn = ({ page, t }: Facilitator, name: RegExp, decision: 'keep' | 'change' | 'retire') =>
  page
    .getByRole('group', { name })
    .getByRole('radio', { name: t(`nextPeriod.decision.${decision}`), exact: true });

const language = 'en';

test.describe('in English', () => {
  test.use({ language });

  test('a workshop is begun from the one before, by keyboard, with a reason for what does not stay', async ({
    facilitator,
    host,
  }) => {
    const { page, t } = facilitator;
    await openDialog(facilitator, host, measured());
    const before = await readFile(join(host.folder, OLD));
    await expect(page.getByLabel(t('prepare.periodLabel'))).toHaveValue('Semester 2 2026/27');
    const reached = t('nextPeriod.reached', { value: '2 kelas', period: '2026-10' });
    await expect(page.getByText(reached)).toContainText(t('nextPeriod.share', { share: '67' }));
    await expect(page.getByText(t('nextPeriod.neverMeasured'))).toHaveCount(2);
    await expectAccessible(page);

    const keep = decisionOn(facilitator, /MKT-01/, 'keep');
    await keep.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await expect(decisionOn(facilitator, /MKT-02/, 'change')).toBeChecked();
    await decisionOn(facilitator, /HRD-01/, 'retire').check();

    await facilitator.button(t('nextPeriod.submit')).click();
    const why = page.getByLabel(t('nextPeriod.reason.change'));
    await expect(why).toBeFocused();
    await expect(page.getByRole('alert').last()).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.type('Per kelas');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Selalu tercapai');
    await page.keyboard.press('Enter');

    await facilitator.expectStep('prepare');
    expect(await readFile(join(host.folder, OLD))).toEqual(before);
    const names = (await readdir(host.folder)).filter((name) => name.endsWith('.kpiw'));
    expect(names.sort()).toEqual(['Toko Siswa Maju Semester 2 2026-27.kpiw', OLD]);
    expect(await payloadOf(join(host.folder, names[0] ?? ''))).toMatchObject({
      previousId: measured().id,
      design: {
        period: { start: '2027-01-01', end: '2027-06-30' },
        kpis: [
          { code: 'MKT-01', lineageId: 'mkt-01', baseline: { value: { value: 2 }, period: '2026-10' } },
          { code: 'MKT-02', lineageId: 'mkt-02' },
        ],
      },
      record: {
        kpiReviews: [
          { decision: 'keep', reason: '' },
          { decision: 'change', reason: 'Per kelas' },
          { decision: 'retire', reason: 'Selalu tercapai' },
        ],
      },
    });

    await facilitator.goTo('kpis');
    await page.getByRole('button', { name: /^MKT-02/ }).click();
    const history = page.getByRole('region', { name: t('nextPeriod.history.title') });
    await expect(history.getByRole('row').last()).toContainText('Semester 1 2026/27');
    await expect(history.getByRole('row').last()).toContainText(t('nextPeriod.history.notMeasured'));
    await expect(history.getByRole('row').last()).toContainText('Per kelas');
    await expectAccessible(page);
    await page.getByRole('button', { name: /^MKT-01/ }).click();
    await expect(history.getByRole('row').last()).toContainText('(67%)');
  });

  test('closing asks before decisions are lost, and a period that overlaps is told', async ({
    facilitator,
    host,
  }) => {
    const { page, t } = facilitator;
    await openDialog(facilitator, host, measured());
    const start = page.getByLabel(t('prepare.start'));
    await start.fill('1/10/2026');
    await page.getByLabel(t('prepare.periodLabel')).focus();
    const days = {
      start: formatShortDate('2026-07-13', language),
      end: formatShortDate('2026-12-18', language),
    };
    await expect(page.getByText(t('nextPeriod.overlaps', days))).toBeVisible();

    await page.keyboard.press('Escape');
    const question = page.getByRole('alertdialog');
    await expect(question).toBeVisible();
    await expectAccessible(page);
    await question.getByRole('button', { name: t('nextPeriod.discard.stay') }).click();
    await expect(start).toHaveValue(formatShortDate('2026-10-01', language));

    // As when a file is opened by a double click meanwhile.
    await page.evaluate(() => (location.hash = '#/workshop/another/kpis'));
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.goBack();
    await openDialogOf(measured().design.company, facilitator);
    await expect(start).toHaveValue(formatShortDate('2026-10-01', language));

    await page.getByLabel(t('prepare.end')).fill('1/9/2026');
    await facilitator.button(t('nextPeriod.submit')).click();
    await expect(page.getByText(t('prepare.endBeforeStart'))).toBeVisible();

    await facilitator.button(t('app.cancel')).click();
    await question.getByRole('button', { name: t('nextPeriod.discard.leave') }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect((await readdir(host.folder)).filter((name) => name.endsWith('.kpiw'))).toEqual([OLD]);
  });
});

test('a thousand KPIs are kept with one button', async ({ facilitator, host }) => {
  const { page, t } = facilitator;
  await openDialog(facilitator, host, aLargeWorkshop(1_000));
  await facilitator.button(t('nextPeriod.keepAll')).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '1000' })).toBeVisible();
  await expect(facilitator.button(t('nextPeriod.submit'))).toBeFocused();
  await page.keyboard.press('Enter');
  // Two large files are read and one is written, on a busy machine.
  await expect(page.getByText('Large Company Semester 2 2026-27.kpiw')).toBeVisible({ timeout: 60_000 });
  await expect(facilitator.field(t('prepare.company'))).toHaveValue('Large Company', { timeout: 60_000 });
  const { design } = (await payloadOf(
    join(host.folder, 'Large Company Semester 2 2026-27.kpiw'),
  )) as Workshop;
  expect(design.kpis).toHaveLength(1_000);
});

test('a workshop that is damaged or too new is not offered to go on from', async ({ facilitator, host }) => {
  const { page, t } = facilitator;
  await writeFile(join(host.folder, 'Damaged.kpiw'), aSealedFile(measured()).slice(0, 400));
  await writeFile(
    join(host.folder, 'New.kpiw'),
    aSealedFile(measured(), { formatVersion: 9, minReaderVersion: 9 }),
  );
  await page.reload();
  for (const name of ['Damaged.kpiw', 'New.kpiw']) {
    await facilitator.button(t('home.actionsFor', { name })).click();
    await expect(page.getByRole('menuitem', { name: t('home.rename') })).toBeVisible();
    await expect(page.getByRole('menuitem', { name: t('nextPeriod.start') })).toHaveCount(0);
    await page.keyboard.press('Escape');
  }
});

test('a file that breaks while the list stands there is refused in a sentence', async ({
  facilitator,
  host,
  troubles,
}) => {
  const { page, t } = facilitator;
  await openDialog(facilitator, host, measured());
  await decisionOn(facilitator, /MKT-01/, 'keep').check();
  await writeFile(join(host.folder, OLD), aSealedFile(measured()).slice(0, 400));
  await facilitator.button(t('nextPeriod.submit')).click();
  await expect(page.getByRole('alert').filter({ hasText: OLD })).toBeVisible();
  await expect(decisionOn(facilitator, /MKT-01/, 'keep')).toBeChecked();
  expect((await readdir(host.folder)).filter((name) => name.endsWith('.kpiw'))).toEqual([OLD]);
  // The browser notes the refused answer.
  troubles.splice(0);
});

async function payloadOf(path: string): Promise<unknown> {
  const file = JSON.parse(await readFile(path, 'utf8')) as { readonly payload: unknown };
  return file.payload;
}
