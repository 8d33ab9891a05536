import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { updateKpi } from '../../shared/domain/edits/kpis';
import type { Facilitator } from './facilitator';
import { aFilledPack } from '../builders/a-filled-pack';
import { aFinishedWorkshop } from '../builders/a-finished-workshop';
import { aSealedFile } from '../builders/a-sealed-file';
import { expect, expectAccessible, test } from './fixtures';
import { workshopIn } from './workshop-file';

const sent = aFinishedWorkshop();
/** What we changed after the packs had gone out. */
const ours = {
  ...sent,
  design: updateKpi(sent.design, 'mkt-01', { name: 'Kelas yang mengenal produk kita', owner: 'Ayu Lestari' }),
};

interface Dropped {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function drop({ page, t }: Facilitator, files: readonly Dropped[]): Promise<void> {
  const section = page.getByRole('region', { name: t('returns.title') });
  const dataTransfer = await page.evaluateHandle(
    (all) => {
      const transfer = new DataTransfer();
      for (const { name, bytes } of all) transfer.items.add(new File([Uint8Array.from(bytes)], name));
      return transfer;
    },
    files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
  );
  await section.dispatchEvent('drop', { dataTransfer });
}

test.use({ language: 'id' });

test('filled packs are dropped in, decided about, taken in, undone, redone and taken back', async ({
  facilitator,
  host,
}) => {
  const { page, t } = facilitator;
  await writeFile(join(host.folder, 'Toko.kpiw'), aSealedFile(ours));
  await facilitator.open('Toko Siswa Maju');
  await facilitator.goTo('share');
  await facilitator.button(t('share.part.returns')).click();
  await drop(facilitator, [
    {
      name: 'Marketing (1).xlsx',
      bytes: await aFilledPack(sent, [
        ['kpis', 0, { name: 'Kelas yang kenal produk', owner: 'Sari Utami', target: 4, deadline: 'besok' }],
        ['kpis', 3, { name: 'Keluhan per bulan', owner: 'Raka' }],
      ]),
    },
    {
      name: 'IMG-0007.xlsx',
      bytes: await aFilledPack(sent, [['kpis', 0, { owner: 'Dinda' }]], { department: 1, packId: 'pack-2' }),
    },
    { name: 'halaman.xlsx', bytes: new TextEncoder().encode('<!doctype html><table></table>') },
  ]);

  await expect(page.getByText(/“halaman\.xlsx” bukan buku kerja/)).toBeVisible();
  await expect(page.getByText(t('returns.reason.not-a-date', { text: 'besok' }))).toBeVisible();
  const owner = page.getByRole('checkbox', { name: /^Terima: MKT.*, Penanggung jawab$/ });
  const name = page.getByRole('checkbox', { name: /^Terima: MKT.*, Nama$/ });
  await expect(name).not.toBeChecked();
  await owner.focus();
  await page.keyboard.press('Space');
  await expect(owner).toBeChecked();
  await expectAccessible(page);
  await facilitator.button(t('returns.land', { count: 4 })).click();

  await expect(page.getByText(t('app.notice.returnTaken', { changes: '4 perubahan' }))).toBeVisible();
  const takeBack = facilitator.button(t('returns.takeBackOf', { file: 'Marketing (1).xlsx' }));
  await expect(takeBack).toBeVisible();
  await facilitator.expectSaved();
  const landed = await workshopIn(host.folder);
  expect(landed.record.returns.map(({ fileName }) => fileName)).toEqual([
    'Marketing (1).xlsx',
    'IMG-0007.xlsx',
  ]);
  expect(landed.design.kpis.find(({ id }) => id === 'mkt-01')).toMatchObject({
    name: 'Kelas yang mengenal produk kita',
    owner: 'Sari Utami',
    target: { value: { value: 4 } },
  });

  await page.keyboard.press('Control+z');
  await expect(facilitator.button(t('returns.land', { count: 4 }))).toBeVisible();
  await expect(takeBack).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await takeBack.click();
  await expect(page.getByText(/ditarik kembali/).first()).toBeVisible();
  await facilitator.expectSaved();
  const back = await workshopIn(host.folder);
  expect(back.design.kpis.find(({ id }) => id === 'mkt-01')?.owner).toBe('Ayu Lestari');
  expect(back.design.kpis.find(({ id }) => id === 'hrd-01')?.owner).toBe('Dinda');
  expect(back.record.returns.map(({ takenBackAt }) => takenBackAt === null)).toEqual([false, true]);
});
