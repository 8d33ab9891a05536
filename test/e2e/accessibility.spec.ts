import type { Facilitator } from './facilitator';
import { expect, expectAccessible, test } from './fixtures';

test.describe('in Indonesian', () => {
  test.use({ language: 'id' });

  test('the home screen, its dialogs and its menu have no axe violation', async ({ facilitator }) => {
    const { page, t } = facilitator;
    await expectAccessible(page);
    await facilitator.button(t('home.new')).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');

    await facilitator.openSample('sampleSchool');
    await facilitator.goHome();
    await expectAccessible(page);
    await page.getByRole('row').last().getByRole('button').last().click();
    await expectAccessible(page);
    await page.getByRole('menuitem', { name: t('home.rename') }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page);
  });

  test('no step of a filled workshop has an axe violation', async ({ facilitator }) => {
    const { page, t } = facilitator;
    await facilitator.openSample('sampleSchool');
    await expectAccessible(page);
    await facilitator.field(t('terms.sessionDate')).click();
    await expect(page.getByRole('button', { name: t('app.date.calendar.nextMonth') })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await facilitator.goTo('concept');
    await expectAccessible(page);
    await facilitator.goTo('departments');
    await expectAccessible(page);
    await facilitator.goTo('kpis');
    await expectAccessible(page);
    await openFirstKpi(facilitator);
    await expectAccessible(page);
    await facilitator.goTo('review');
    await expectAccessible(page);
    await facilitator.goTo('share');
    await expectAccessible(page);
    await facilitator.exportWorkbook();
    await expectAccessible(page);
    await facilitator.button(t('app.hideNotes')).first().click();
    await expectAccessible(page);
  });
});

test('no step of an empty workshop has an axe violation', async ({ facilitator }) => {
  await facilitator.createWorkshop('PT Kosong');
  for (const step of ['prepare', 'concept', 'departments', 'kpis', 'review', 'share'] as const) {
    await facilitator.goTo(step);
    await expectAccessible(facilitator.page);
  }
});

async function openFirstKpi({ page }: Facilitator): Promise<void> {
  const card = page.getByRole('article').first();
  await card.getByRole('button').first().click();
  await expect(card.getByRole('textbox').first()).toBeVisible();
}
