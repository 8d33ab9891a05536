import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { aFinishedWorkshop } from '../builders/a-finished-workshop';
import { reopened } from '../builders/a-reopened-workbook';
import { aSealedFile } from '../builders/a-sealed-file';
import { aDepartment } from '../builders/a-workshop';
import { expect, expectAccessible, test } from './fixtures';
import { workshopIn } from './workshop-file';

const MARKETING = 'Toko Siswa Maju – Marketing – Semester 1 2026-27 (EN).xlsx';
const HRD = 'Toko Siswa Maju – HRD – Semester 1 2026-27 (EN).xlsx';

test('two of three departments get their packs, and the tracker goes out on its own', async ({
  facilitator,
  host,
}) => {
  const { page, t } = facilitator;
  const workshop = aFinishedWorkshop();
  const { departments } = workshop.design;
  const third = aDepartment('Gudang', [['Menjaga stok', 'Stok cocok']]);
  const design = { ...workshop.design, departments: [...departments, third] };
  await writeFile(join(host.folder, 'Toko.kpiw'), aSealedFile({ ...workshop, design }));
  await page.reload();
  await facilitator.open('Toko Siswa Maju');
  await facilitator.goTo('share');

  await facilitator.button(t('share.part.packs')).click();
  const make = (count: number) => facilitator.button(t('share.packs.make', { count }));
  await facilitator.button(t('share.packs.none')).click();
  await expect(make(0)).toBeDisabled();
  await facilitator.button(t('share.packs.all')).click();
  await page.getByRole('checkbox', { name: 'Gudang' }).uncheck();
  await expectAccessible(page);
  await make(2).click();
  const files = page.getByRole('list', { name: t('share.packs.files') });
  await expect(files.getByRole('listitem')).toHaveText([MARKETING, HRD]);
  await expect(files).toBeInViewport();
  await expectAccessible(page);
  const folder = join(host.folder, 'Exports', 'Toko (Department packs, EN)');
  expect((await readdir(folder)).sort()).toEqual([HRD, MARKETING]);
  expect((await reopened(await readFile(join(folder, HRD)))).sheetNames).toContain('Duties');
  await expect(page.getByRole('checkbox', { name: /Marketing/ })).toHaveAccessibleName(/made/);
  await expect(page.getByRole('checkbox', { name: /Gudang/ })).not.toHaveAccessibleName(/made/);

  await facilitator.button(t('share.part.handout')).click();
  await page.getByRole('radio', { name: t('share.whatName.tracker') }).check();
  expect(await facilitator.exportWorkbook()).toBe('Toko (Tracker, EN).xlsx');
  const history = page.getByRole('listitem').filter({ hasText: t('share.made.pack', { count: 2 }) });
  await history.getByText(t('share.made.pack', { count: 2 })).click();
  await expect(history.getByText(MARKETING)).toBeVisible();
  await expectAccessible(page);

  // What was chosen is still chosen where people come back to it.
  await facilitator.button(t('share.part.packs')).click();
  await expect(make(2)).toBeVisible();
  await facilitator.expectSaved();
  expect((await workshopIn(host.folder)).record.handouts).toMatchObject([
    { kind: 'pack', fileName: MARKETING, departmentId: 'Marketing', language: 'en', revision: 1 },
    { kind: 'pack', fileName: HRD, departmentId: 'HRD' },
    { kind: 'tracker', fileName: 'Toko (Tracker, EN).xlsx' },
  ]);
});
