import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWorkshopFile } from '../../shared/file-format/write';
import { aSealedFile } from '../builders/a-sealed-file';
import { aWorkshop } from '../builders/a-workshop';
import { reopened } from '../builders/a-reopened-workbook';
import { codec } from '../builders/codec';
import { Facilitator } from './facilitator';
import { expect, expectAccessible, test } from './fixtures';

/** Everything that all workshop files in a folder hold, as text. */
async function textsIn(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.kpiw'));
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
}

test('two windows on one workshop: the other one follows, and none overwrites the other', async ({
  facilitator,
  host,
  openWindow,
  language,
}) => {
  const { t } = facilitator;
  await facilitator.createWorkshop('First window');
  await facilitator.expectSaved();
  const other = new Facilitator(await openWindow(), language);
  await other.open('First window');

  await facilitator.field(t('prepare.company')).fill('Told to both');
  await expect(other.field(t('prepare.company'))).toHaveValue('Told to both');

  // Both type at once: whoever saves second finds the file changed.
  await Promise.all([
    facilitator.field(t('prepare.company')).fill('Typed in the first'),
    other.field(t('prepare.periodLabel')).fill('Typed in the second'),
  ]);
  const goOn = [facilitator, other].map((window) => window.button(t('app.save.openMine')));
  await expect.poll(() => Promise.all(goOn.map((button) => button.count()))).toContain(1);
  const saved = await textsIn(host.folder);
  expect(saved).toContain('Typed in the first');
  expect(saved).toContain('Typed in the second');

  for (const window of [facilitator, other]) {
    const mine = window.button(t('app.save.openMine'));
    if (!(await mine.isVisible())) continue;
    await expectAccessible(window.page);
    // The alert may be out of sight while people type on; that counts too.
    await window.field(t('prepare.company')).press('End');
    await window.page.keyboard.type(' and typed on');
    await mine.click();
    await window.expectSaved();
  }
  expect(await textsIn(host.folder)).toContain('and typed on');
  await facilitator.expectSaved();
  await other.expectSaved();
});

test('a folder that vanishes while someone types: nothing is lost, and saving goes on when it is back', async ({
  facilitator,
  host,
}) => {
  const { page, t } = facilitator;
  await facilitator.createWorkshop('Example Company');
  await facilitator.expectSaved();
  await rename(host.folder, `${host.folder} away`);
  await facilitator.field(t('prepare.company')).fill('Typed without a disk');
  await expect(facilitator.saveState).toHaveText(t('app.save.failed'));
  await expect(page.getByRole('alert').first()).toBeVisible();
  await facilitator.field(t('prepare.periodLabel')).fill('Typed later still');
  await expectAccessible(page);
  await facilitator.button(t('app.backHome')).click();
  await expect(page.getByRole('dialog')).toContainText(t('app.leave.text'));
  await expectAccessible(page);
  await facilitator.button(t('app.leave.stay')).click();
  await rename(`${host.folder} away`, host.folder);
  await expect(facilitator.saveState).toHaveText(new RegExp(`^${t('app.save.saved')}`), { timeout: 20_000 });
  const saved = await textsIn(host.folder);
  expect(saved).toContain('Typed without a disk');
  expect(saved).toContain('Typed later still');
});

test('files that are no good are listed with their problem and left as they are', async ({
  facilitator,
  host,
}) => {
  const { page, t } = facilitator;
  const { bytes } = writeWorkshopFile(aWorkshop({ company: 'Good' }), 1, codec);
  const newer = aSealedFile(aWorkshop({ company: 'From the future' }), { minReaderVersion: 9 });
  const files = {
    'Good.kpiw': bytes,
    'Good copy.kpiw': bytes,
    'Damaged.kpiw': bytes.subarray(0, bytes.length - 20),
    'Foreign.kpiw': codec.encode('Dear all,'),
    'Newer.kpiw': newer,
    'Huge.kpiw': new Uint8Array(50 * 1024 * 1024 + 1),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(host.folder, name), content);
  await page.reload();
  const row = (name: string) => page.getByRole('row').filter({ hasText: name });
  await expect(row('Damaged.kpiw')).toContainText(t('home.problem.damaged'));
  await expect(row('Foreign.kpiw')).toContainText(t('home.problem.foreign'));
  await expect(row('Huge.kpiw')).toContainText(t('home.problem.too-large'));
  await expect(row('Newer.kpiw')).toContainText(t('home.problem.too-new'));

  await facilitator.button('Damaged.kpiw').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('app.openFailedTitle'));
  await expectAccessible(page);
  await facilitator.button(t('app.backHome')).click();
  for (const name of ['Good.kpiw', 'Good copy.kpiw']) {
    await row(name).getByRole('button').first().click();
    await facilitator.expectStep('prepare');
    await facilitator.goHome();
  }
  for (const [name, content] of Object.entries(files)) {
    expect(Buffer.compare(await readFile(join(host.folder, name)), content), name).toBe(0);
  }
});

for (const language of ['en', 'id'] as const) {
  test.describe(`numbers typed in ${language}`, () => {
    test.use({ language });

    test('are echoed back as they were read', async ({ facilitator }) => {
      const { page, t } = facilitator;
      await facilitator.openSample('sampleSchool');
      await facilitator.goTo('kpis');
      await facilitator.button(t('kpis.newKpi')).click();
      await facilitator.kpiField('unit').selectOption(t('terms.unitKind.number'));
      const target = facilitator.kpiField('target');
      const echo = (text: string) => page.getByText(t('app.number.readAs', { value: text }), { exact: true });
      const same = language === 'en' ? '1,234.5' : '1.234,5';
      for (const typed of ['1.234,5', '1,234.5'].filter((text) => text !== same)) {
        await target.fill(typed);
        await expect(echo(same)).toBeVisible();
      }
      await target.fill('2 M');
      await expect(echo(language === 'en' ? '2,000,000' : '2.000.000.000')).toBeVisible();
      await target.fill('a lot');
      await expect(page.getByText(t('app.number.notANumber')).first()).toBeVisible();
      await facilitator.expectSaved();
      await page.reload();
      await expect(target).toHaveValue('a lot');
    });
  });
}

test('names that spreadsheets, file systems and layouts trip over come through unharmed', async ({
  facilitator,
  host,
}) => {
  const { page, t } = facilitator;
  const department = 'Q1/Q2: [Plan]?';
  const formula = '=HYPERLINK("http://example.org","click")';
  const long = 'Very long name '.repeat(20);
  const lines = [
    [department, '=1+1', '🎉 done'],
    ['مرحبا', '@SUM(A1)', 'العملاء سعداء'],
  ] as const;
  await facilitator.createWorkshop('=cmd|/C calc');
  await facilitator.goTo('departments');
  await facilitator.typeRows(1, lines);
  await facilitator.goTo('kpis');
  for (const name of [formula, long]) {
    await facilitator.button(t('kpis.newKpi')).click();
    await expect(facilitator.kpiField('name')).toBeFocused();
    await facilitator.kpiField('name').fill(name);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await facilitator.expectSaved();
  await page.reload();
  await facilitator.goTo('departments');
  for (const [index, line] of lines.entries()) await facilitator.expectRow(index + 1, line);

  await facilitator.goTo('share');
  const fileName = await facilitator.exportWorkbook();
  await facilitator.expectSaved();
  const workbook = await reopened(await readFile(join(host.folder, 'Exports', fileName)));
  const register = workbook.sheet(t('results.sheet.register'));
  expect(register.records.map((record) => record[t('terms.kpi')])).toEqual([formula, long]);
  expect(register.recordCell(0, t('terms.kpi'))?.formula).toBeUndefined();
  const texts = workbook.sheet(t('results.sheet.responsibilities')).texts;
  for (const text of lines.flat()) expect(texts).toContain(text);
});
