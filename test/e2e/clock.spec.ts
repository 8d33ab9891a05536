import type { Page } from '@playwright/test';
import type { Facilitator } from './facilitator';
import { expect, expectAccessible, test } from './fixtures';

test.use({ language: 'id' });

test('a late session keeps its time through reload and sleep, shares out the rest, and parks what comes up', async ({
  facilitator,
  openWindow,
}) => {
  const { page, t } = facilitator;
  // Ten minutes to midnight, so that the session crosses it.
  await page.clock.install({ time: new Date('2026-11-22T16:50:00Z') });
  await page.reload();
  await facilitator.openSample('sampleSchool');
  await facilitator.goTo('concept');
  const clock = clockOf(facilitator);
  await expect(clock.face).toContainText('90');

  await page.keyboard.press('F9');
  await expect(clock.voice).toHaveText(t('clock.running'));
  await pass(page, 10);
  await expect(clock.face).toContainText(/10:\d\d/);
  await expect(clock.voice).toHaveText(t('clock.notice.five', { step: t('terms.step.concept') }));
  await pass(page, 9);
  await expect(clock.face).toContainText(t('clock.behind', { minutes: 4 }));
  await expect(clock.face).toContainText(t('clock.over', { minutes: 4 }));

  // Another window shows the same time, and adds none of its own.
  const other = await openWindow();
  await other.getByRole('button', { name: 'Toko Siswa Maju' }).first().click();
  await pass(page, 2);
  await expect(clock.face).toContainText(/21:\d\d/);
  await expect(clockOf(facilitator, other).face).toContainText(/21:\d\d/);
  for (const window of [page, other]) {
    await expect(window.getByTestId('save-status')).toHaveText(new RegExp(`^${t('app.save.saved')}`));
    await expect(window.getByText(t('app.notice.reloaded'))).toHaveCount(0);
  }
  await other.close();

  await facilitator.expectSaved();
  await page.reload();
  await facilitator.goTo('departments');
  await expect(clock.press).toHaveAccessibleName(t('clock.pause'));
  await expect(clock.face).toContainText(/21:\d\d/);

  await clock.face.click();
  await expect(page.getByRole('dialog')).toContainText(t('clock.late', { minutes: 6 }));
  await expectAccessible(page);
  await facilitator.button(t('clock.accept')).click();
  await expect(clock.face).toBeFocused();
  await expect(clock.face).not.toContainText(t('clock.behind', { minutes: 6 }));

  // The laptop sleeps, and the answer is that nobody worked meanwhile.
  await page.clock.fastForward('02:30:00');
  await expect(clock.voice).toHaveText(t('clock.asksShort'));
  await expect(clock.face).toContainText(/21:\d\d/);
  await page.keyboard.press('F9');
  await expectAccessible(page);
  await facilitator.button(t('clock.stayPaused')).click();
  await expect(clock.voice).toHaveText(t('clock.stopped'));
  await facilitator.expectSaved();

  await parkOverRoomView(facilitator);
  await parkThree(facilitator);
  await facilitator.goTo('share');
  await expectNoted(facilitator);
});

/** Minutes go by as in a window that nobody looks at: its timers come now and then. */
async function pass(page: Page, minutes: number): Promise<void> {
  for (let passed = 0; passed < minutes; passed += 1) await page.clock.fastForward(60_000);
}

function clockOf({ page, t }: Facilitator, window: Page = page) {
  const clock = window.getByRole('group', { name: t('clock.plan') });
  return {
    press: clock.getByRole('button').first(),
    face: clock.getByRole('button', { name: t('clock.plan') }),
    voice: clock.getByRole('status'),
  };
}

/** The key works over the room view too, and leads back to it. */
async function parkOverRoomView({ page, t }: Facilitator): Promise<void> {
  const { keyboard } = page;
  await keyboard.press('Shift+F9');
  const room = page.getByRole('dialog', { name: t('room.title') });
  await expect(room).toBeVisible();
  await keyboard.press('F8');
  const notes = room.getByRole('dialog', { name: t('parking.title') });
  await expect(notes.getByLabel(t('parking.field.parkingPlace'))).toBeFocused();
  await keyboard.type('Boleh pakai b dan titik.');
  await keyboard.press('Enter');
  await notes
    .getByRole('button', { name: t('parking.remove', { note: 'Boleh pakai b dan titik.' }) })
    .click();
  await keyboard.press('Escape');
  await expect(notes).toHaveCount(0);
  await expect(room).toBeVisible();
  await keyboard.press('Escape');
  await expect(room).toHaveCount(0);
}

/** One key, then only typing, Enter and the key again for the next list. */
async function parkThree({ page, t }: Facilitator): Promise<void> {
  const { keyboard } = page;
  await keyboard.press('F8');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel(t('parking.field.parkingPlace')).first()).toBeFocused();
  await keyboard.type('Apakah bonus mengikuti KPI?');
  await keyboard.press('Enter');
  await keyboard.type('Salah ketik');
  await keyboard.press('Enter');
  await dialog.getByRole('button', { name: t('parking.remove', { note: 'Salah ketik' }) }).click();
  await expect(dialog.getByText(t('parking.removed', { note: 'Salah ketik' }))).toBeVisible();
  await expect(dialog.getByRole('button', { name: t('app.undo') })).toBeFocused();
  await keyboard.press('F8');
  await keyboard.type('HRD cukup dua KPI');
  await keyboard.press('Enter');
  await keyboard.press('F8');
  await keyboard.type('Cetak lembar departemen');
  await keyboard.press('Tab');
  await keyboard.type('Dinda');
  await keyboard.press('Tab');
  await keyboard.type('10/12/26');
  await keyboard.press('Enter');
  await expect(dialog.getByLabel(t('parking.by')).last()).toHaveValue('10 Des 2026');
  await expectAccessible(page);
  await keyboard.press('Escape');
}

async function expectNoted({ page, t }: Facilitator): Promise<void> {
  const title = t('parking.ofSession');
  await page.getByRole('button', { name: t('parking.count', { list: title, count: 3 }) }).click();
  const heading = page.getByRole('heading', { name: title, exact: true });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  const noted = page.locator('section').filter({ has: heading });
  await expect(noted.getByLabel(t('parking.field.parkingPlace'))).toHaveValue('Apakah bonus mengikuti KPI?');
  await expect(noted.getByLabel(t('parking.field.decisions'))).toHaveValue('HRD cukup dua KPI');
  await expect(noted.getByLabel(t('parking.who'))).toHaveValue('Dinda');
  await expectAccessible(page);
}
