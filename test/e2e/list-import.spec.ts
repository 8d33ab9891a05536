import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listMappingsFormat } from '../../shared/lists/list-mappings';
import { expect, expectAccessible, test } from './fixtures';
import { workshopIn } from './workshop-file';

/** As Excel in Indonesia saves a list: semicolons between the cells, commas before decimals. */
const csv = (rows: readonly string[]) => ({
  mimeType: 'text/csv',
  buffer: Buffer.from(rows.join('\r\n')),
});
const FIRST = csv([
  'DAFTAR KPI 2025;;;;',
  'Divisi;Ukuran sukses;Target;Pemegang;Nilai',
  'Gudang;Stok cocok;≥ 97,5 %;Budi;40',
  ';Barang rusak;maks. 3 buah;Sari;banyak',
  'Total;;;;100',
]);
const SECOND = csv([
  'Divisi;Ukuran sukses;Target;Pemegang;Nilai',
  'Gudang;Stok cocok;98 %;Budi;50',
  'Gudang;Retur tepat waktu;95 %;Budi;50',
]);

test.use({ language: 'id' });

test('a list of KPIs is mapped once, lands as one edit, and the next one is mapped already', async ({
  facilitator,
  host,
}) => {
  const { page, t } = facilitator;
  const dialog = page.getByRole('dialog');
  const column = (letter: string, heading: string) =>
    dialog.getByRole('combobox', { name: t('mapping.columnCalled', { letter, heading }) });
  const bring = async (name: string, file: typeof FIRST) => {
    await page.locator('input[type=file]').setInputFiles({ name, ...file });
    await facilitator.button(t('mapping.open')).focus();
    await page.keyboard.press('Enter');
  };
  const kpis = async () => (await workshopIn(host.folder)).design.kpis.map(({ name }) => name);
  await facilitator.createWorkshop('Maju Jaya');
  await facilitator.goTo('share');
  await facilitator.button(t('share.part.returns')).click();

  await bring('Daftar KPI.csv', FIRST);
  await expect(column('A', 'Divisi')).toHaveValue('department');
  await expect(column('B', 'Ukuran sukses')).toHaveValue('name');
  await expect(column('C', 'Target')).toHaveValue('target');
  await column('D', 'Pemegang').selectOption('owner');
  await column('E', 'Nilai').selectOption('weight');
  await expect(dialog.getByText(t('returns.reason.not-a-number', { text: 'banyak' }))).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('mapping.takeIn', { count: 2 }) }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await facilitator.expectSaved();
  expect(await kpis()).toEqual(['Stok cocok', 'Barang rusak']);
  expect((await workshopIn(host.folder)).design).toMatchObject({
    departments: [{ name: 'Gudang' }],
    kpis: [
      { status: 'candidate', owner: 'Budi', weight: { value: 40 }, target: { value: { value: 97.5 } } },
      {
        direction: 'lower',
        unit: { kind: 'custom', label: 'buah' },
        weight: { value: null, text: 'banyak' },
      },
    ],
  });
  await page.keyboard.press('Control+z');
  const undone = t('app.notice.undone', { edit: t('app.edit.list') });
  await expect(page.getByRole('status').filter({ hasText: undone })).toBeVisible();
  await facilitator.expectSaved();
  expect(await kpis()).toEqual([]);
  await page.keyboard.press('Control+y');

  await bring('Tahun berikutnya.csv', SECOND);
  await expect(dialog.getByText(t('mapping.remembered'))).toBeVisible();
  await expect(column('D', 'Pemegang')).toHaveValue('owner');
  const known = dialog.getByRole('checkbox', { name: t('mapping.take', { name: 'Stok cocok' }) });
  await expect(known).not.toBeChecked();
  await dialog.getByRole('button', { name: t('mapping.takeIn', { count: 1 }) }).click();
  await expect(dialog).toBeHidden();
  await facilitator.expectSaved();
  expect(await kpis()).toEqual(['Stok cocok', 'Barang rusak', 'Retur tepat waktu']);
  const kept = listMappingsFormat.parse(await readFile(join(host.folder, 'List Mappings.json'), 'utf8'));
  expect(kept).toMatchObject({
    content: { mappings: [{ fields: ['department', 'name', 'target', 'owner', 'weight'] }] },
  });
});
