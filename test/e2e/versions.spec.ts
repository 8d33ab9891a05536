import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { removeKpi, updateKpi } from '../../shared/domain/edits/kpis';
import type { Workshop } from '../../shared/domain/schema/workshop';
import { LANGUAGES } from '../../shared/i18n/i18n';
import { aFinishedWorkshop } from '../builders/a-finished-workshop';
import { aLargeWorkshop } from '../builders/a-large-workshop';
import { aSealedFile } from '../builders/a-sealed-file';
import { edited, signedByBoth } from '../builders/a-signed-workshop';
import { aQuantity } from '../builders/a-workshop';
import type { Facilitator } from './facilitator';
import { expect, expectAccessible, test } from './fixtures';
import type { RunningHost } from './start-host';

async function openVersions(facilitator: Facilitator, host: RunningHost, workshop: Workshop): Promise<void> {
  await writeFile(join(host.folder, 'Versions.kpiw'), aSealedFile(workshop));
  await facilitator.page.reload();
  await facilitator.open(workshop.design.company);
  await goToVersions(facilitator);
}

async function goToVersions(facilitator: Facilitator): Promise<void> {
  await facilitator.goTo('review');
  const parts = facilitator.page.getByRole('group', { name: facilitator.t('review.parts') });
  await parts.getByRole('button', { name: facilitator.t('review.part.versions') }).click();
}

const summary = ({ page }: Facilitator, text: string) => page.getByRole('status').filter({ hasText: text });

/** Version 1; version 2 with another formula; since then a KPI without a target. */
function twiceSigned(): Workshop {
  const first = signedByBoth(aFinishedWorkshop());
  const formula = 'Kelas dengan sedikitnya 12 siswa yang bisa menyebut produk';
  const second = signedByBoth(
    edited(first, (design) => updateKpi(design, 'mkt-01', { formula })),
    '2026-08-10',
  );
  const target = { value: null, minimum: null, maximum: null };
  return edited(second, (design) => removeKpi(updateKpi(design, 'hrd-01', { target }), 'mkt-03'));
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('an edit after the signature shows what it was and is, in the language’s own numbers', async ({
      facilitator,
      host,
    }) => {
      const { page, t } = facilitator;
      const cost = { value: aQuantity(2_000_000), minimum: null, maximum: null };
      const workshop = edited(aFinishedWorkshop(), (design) =>
        updateKpi(design, 'mkt-02', { direction: 'lower', target: cost }),
      );
      await openVersions(facilitator, host, signedByBoth(workshop));
      await expect(page.getByText(t('versions.unchanged', { number: 1, next: 2 }))).toBeVisible();

      await facilitator.goTo('kpis');
      await page.getByRole('button', { name: /^MKT-02/ }).click();
      await facilitator.kpiField('target').fill(language === 'id' ? '1.234.567,5' : '1,234,567.5');
      await goToVersions(facilitator);

      await expect(summary(facilitator, t('versions.summary.changed', { count: 1 }))).toBeVisible();
      const [before, after] =
        language === 'id' ? ['Rp 2.000.000', 'Rp 1.234.567,5'] : ['Rp 2,000,000', 'Rp 1,234,567.5'];
      const row = page.getByRole('definition').filter({ hasText: after });
      await expect(row).toHaveText(`${t('versions.was')} ${before}→${t('versions.is')} ${after}`);
      await expectAccessible(page);

      await page.keyboard.press('Control+z');
      await expect(page.getByText(t('versions.unchanged', { number: 1, next: 2 }))).toBeVisible();
    });
  });
}

test('any two states can be compared, either way round', async ({ facilitator, host }) => {
  const { page, t } = facilitator;
  await openVersions(facilitator, host, twiceSigned());
  const removed = t('versions.summary.removed', { count: 1 });
  await expect(summary(facilitator, removed)).toBeVisible();
  await expect(page.getByText(t('versions.empty'), { exact: true })).toBeVisible();

  await facilitator.field(t('versions.to')).selectOption(t('versions.version', { number: 2 }));
  await expect(summary(facilitator, t('versions.summary.none'))).toBeVisible();

  await facilitator.field(t('versions.from')).selectOption(t('versions.version', { number: 1 }));
  await expect(page.locator('del')).toHaveText(['10']);
  await expect(page.locator('ins')).toHaveText(['12']);

  await facilitator.field(t('versions.from')).selectOption(t('versions.draft', { number: 3 }));
  await expect(summary(facilitator, t('versions.summary.added', { count: 1 }))).toBeVisible();
  await expectAccessible(page);
});

test('each version tells who signed it and what was open then', async ({ facilitator, host }) => {
  const { page, t } = facilitator;
  const workshop = twiceSigned();
  await openVersions(facilitator, host, workshop);
  const first = page.getByRole('listitem').filter({ hasText: t('versions.version', { number: 1 }) });
  await expect(first.first()).toContainText('Ayu Lestari');
  await expect(first.first()).toContainText('Bima Pratama');
  const count = workshop.record.versions[0]?.signedPoints?.length ?? 0;
  const points = first.first().getByRole('button', { name: t('versions.openPoints', { count }) });
  await points.press('Enter');
  await expect(first.first().getByRole('list').getByRole('listitem').first()).toBeVisible();
  await expectAccessible(page);
});

test('of a thousand changed KPIs the departments are told, and unfold by keyboard', async ({
  facilitator,
  host,
}) => {
  const { page, t } = facilitator;
  const signed = signedByBoth(aLargeWorkshop(1_000));
  const workshop = edited(signed, (design) => ({
    ...design,
    kpis: design.kpis.map((kpi) => ({ ...kpi, owner: 'Somebody else' })),
  }));
  await openVersions(facilitator, host, workshop);
  await expect(summary(facilitator, t('versions.summary.changed', { count: 1_000 }))).toBeVisible();
  const department = page.getByRole('button', { name: /^Department 3\b/ });
  await expect(department).toHaveAttribute('aria-expanded', 'false');
  await department.press('Enter');
  await expect(page.getByText('Somebody else')).toHaveCount(100);
  await department.press('Enter');
  await expect(page.getByText('Somebody else')).toHaveCount(0);
});

test('before the first signature there is nothing to compare', async ({ facilitator }) => {
  await facilitator.createWorkshop('PT Baru');
  await goToVersions(facilitator);
  await expect(facilitator.page.getByText(facilitator.t('versions.none'))).toBeVisible();
  await expectAccessible(facilitator.page);
});
