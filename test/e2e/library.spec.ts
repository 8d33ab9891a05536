import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { groupNames } from '../../shared/library/kpis/groups';
import { EMPTY_OWN_LIBRARY, ownLibraryFormat } from '../../shared/library/own-entries';
import { anOwnEntry } from '../builders/an-own-entry';
import { expect, expectAccessible, test } from './fixtures';
import { LibraryPage } from './library-page';

const FILE = 'KPI Library.json';
const WORDS = {
  en: { duty: 'Promote the products', misspelt: 'custmer', other: 'retensi', first: 'Brand awareness rate' },
  id: {
    duty: 'Promosi produk',
    misspelt: 'pelangan',
    other: 'retention',
    first: 'Tingkat pengenalan merek (brand awareness)',
  },
} as const;

const language = 'id';

test.describe('in Indonesian', () => {
  test.use({ language });
  const { duty, misspelt, other, first } = WORDS[language];

  test('a KPI comes from the library by keyboard alone, and goes again with one undo', async ({
    facilitator,
  }) => {
    const { page, t } = facilitator;
    const library = new LibraryPage(facilitator);
    await facilitator.openSample('sampleSchool');
    await facilitator.goTo('kpis');
    const before = await page.getByRole('article').count();
    await library.openForDuty(duty);
    await expect(library.selected).toContainText(first);
    await expect(library.details).toContainText(t('library.blanks'));
    await expectAccessible(page);
    await page.keyboard.press('ArrowDown');
    await expect(library.selected).not.toContainText(first);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');

    await expect(library.dialog).toBeHidden();
    await expect(facilitator.kpiField('name')).toHaveValue(first);
    await expect(facilitator.kpiField('target')).toBeFocused();
    await expect(facilitator.kpiField('formula')).not.toHaveValue('');
    await expect(facilitator.field(t('kpis.fields.whyThis'))).not.toHaveValue('');
    await expect(page.getByRole('article')).toHaveCount(before + 1);
    expect(await page.evaluate(() => document.documentElement.scrollTop), 'the bar stays in sight').toBe(0);
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('article')).toHaveCount(before);
    const undone = t('app.notice.undone', { edit: t('app.edit.kpi-from-library') });
    await expect(page.getByRole('status').filter({ hasText: undone })).toBeVisible();
    await facilitator.expectSaved();
  });

  test('slips and words of either language find, shelf by shelf', async ({ facilitator }) => {
    const { t, page } = facilitator;
    const library = new LibraryPage(facilitator);
    await facilitator.openSample('sampleSchool');
    await facilitator.goTo('kpis');
    await library.open();
    await library.search.fill(misspelt);
    await expect(library.options.first()).toBeVisible();
    const found = await library.options.count();
    await library.chooseShelf(groupNames.service[language]);
    await expect.poll(() => library.options.count()).toBeLessThan(found);
    await library.search.fill(other);
    await expect(library.options.first()).toBeVisible();

    await library.search.fill('xyzzy qwrt');
    await expect(library.dialog).toContainText('xyzzy qwrt');
    await expectAccessible(page);
    await library.button(t('library.startNamed')).click();
    await expect(facilitator.kpiField('name')).toHaveValue('xyzzy qwrt');
    await expect(facilitator.kpiField('formula')).toBeFocused();
  });
});

test.describe('own entries and shelves', () => {
  test.use({ language: 'id' });

  test('a KPI is kept from its card, once, and is there in the next workshop', async ({
    facilitator,
    host,
  }) => {
    const { t, page } = facilitator;
    const path = join(host.folder, FILE);
    const library = new LibraryPage(facilitator);
    const notice = (text: string) => page.getByRole('status').filter({ hasText: text });
    const name = 'Jumlah kelas yang mengenal produk';
    await facilitator.openSample('sampleSchool');
    await facilitator.goTo('kpis');
    await library.keepFirst();
    await expect(notice(t('app.notice.libraryKept', { name }))).toBeVisible();
    expect(await idsIn(path)).toHaveLength(1);
    await notice(name)
      .getByRole('button', { name: t('app.undo') })
      .click();
    await expect(notice(t('app.notice.libraryTakenBack', { name }))).toBeVisible();
    expect(await idsIn(path)).toEqual([]);

    await library.keepFirst();
    await expect(notice(t('app.notice.libraryKept', { name }))).toBeVisible();
    await library.keepFirst();
    await expect(notice(t('app.notice.libraryRenewed', { name }))).toBeVisible();
    expect(await idsIn(path)).toHaveLength(1);

    await facilitator.goHome();
    await facilitator.openSample('sampleRehearsal');
    await facilitator.goTo('kpis');
    await library.open();
    await library.search.fill('kelas mengenal');
    await expect(library.selected).toContainText(name);
    await expect(library.selected).toContainText(t('library.own'));
    await page.keyboard.press('Escape');

    await writeFile(path, '{ broken');
    await library.keepFirst();
    await expect(notice(t('errors.library-damaged', { file: FILE }))).toBeVisible();
    expect(await readFile(path, 'utf8')).toBe('{ broken');
  });

  test('what was looked for on the wrong shelf is found on the others', async ({ facilitator }) => {
    const { t, page } = facilitator;
    const library = new LibraryPage(facilitator);
    await facilitator.openSample('sampleSchool');
    await facilitator.goTo('kpis');
    await library.open();
    await library.chooseShelf(groupNames.website.id);
    await library.search.fill('NPS');
    await library.button(t('library.searchAll', { count: 1 })).click();
    await expect(library.options).toHaveCount(1);
    await expect(library.search).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(facilitator.button(t('library.open'))).toBeFocused();
  });

  test('own entries stand in the library, and one that is removed can be put back', async ({
    facilitator,
    host,
  }) => {
    const { t, page } = facilitator;
    const path = join(host.folder, FILE);
    const entries = [anOwnEntry('chips', 'Bags of chips sold'), anOwnEntry('tea', 'Cups of tea sold')];
    await writeFile(path, ownLibraryFormat.serialise({ ...EMPTY_OWN_LIBRARY, entries }));
    const library = new LibraryPage(facilitator);
    await facilitator.openSample('sampleSchool');
    await facilitator.goTo('kpis');
    await library.open();
    await library.chooseShelf(groupNames.own.id);
    await expect(library.options).toHaveCount(2);
    await expect(library.details).toContainText(FILE);
    await expectAccessible(page);
    await library.button(t('library.remove')).click();
    await expect(library.options).toHaveCount(1);
    expect(await idsIn(path)).toEqual(['tea']);
    await expectAccessible(page);
    await library.button(t('app.undo')).click();
    await expect(library.options).toHaveCount(2);
    expect(await idsIn(path)).toEqual(['tea', 'chips']);
    await library.search.fill('bags');
    await page.keyboard.press('Enter');
    await expect(facilitator.kpiField('name')).toHaveValue('Bags of chips sold');
  });

  test('a damaged file of own entries is told of, left alone, and keeps nobody from the rest', async ({
    facilitator,
    host,
  }) => {
    const { t, page } = facilitator;
    const path = join(host.folder, FILE);
    await writeFile(path, '{ broken');
    const library = new LibraryPage(facilitator);
    await facilitator.openSample('sampleSchool');
    await facilitator.goTo('kpis');
    await library.open();
    await expect(library.dialog.getByRole('alert')).toHaveText(t('errors.library-damaged', { file: FILE }));
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(facilitator.kpiField('name')).not.toHaveValue('');
    expect(await readFile(path, 'utf8')).toBe('{ broken');
  });
});

async function idsIn(path: string): Promise<string[]> {
  const result = ownLibraryFormat.parse(await readFile(path, 'utf8'));
  return result.kind === 'ok' ? result.content.entries.map(({ id }) => id) : [result.kind];
}
