import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { aPicture } from '../builders/a-room';
import { fullScenes } from './full-room-scenes';
import { expectLegible, illegibleTexts, openRoom } from './room-page';

test.use({ language: 'id' });

test('the room follows the facilitator, goes blank and comes back, whatever window is reloaded or closed', async ({
  facilitator,
}) => {
  const { page, t } = facilitator;
  const titleOf = (window: Page) => window.getByRole('heading', { level: 2 });

  await facilitator.openSample('sampleSchool');
  await facilitator.goTo('concept');
  let room = await openRoom(facilitator);
  await expect(titleOf(room)).toHaveText(t('concept.cards.definition.title'));
  await expect(room.getByRole('heading', { level: 1 })).toHaveText(t('terms.step.concept'));
  await expectLegible(room);

  // On a single display the cards are led below the room view, and only a moved mouse shows the way out of it.
  await page.keyboard.press('Shift+F9');
  const wayOut = page.getByRole('button', { name: t('room.back') });
  await expect(wayOut).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(titleOf(room)).toHaveText(t('concept.cards.activity.title'));
  await page.keyboard.press('Shift+PageDown');
  await page.keyboard.press('2');
  await expect(room.getByRole('region', { name: 'KPI', exact: true }).getByRole('listitem')).toHaveCount(1);
  await page.mouse.move(200, 200);
  await page.mouse.move(220, 200);
  await expectAccessible(page);
  await page.mouse.move(240, 200);
  await wayOut.click();
  await expect(wayOut).toHaveCount(0);
  expect(await isCovered(page)).toBe(false);
  await expect(room.getByRole('button')).toHaveCount(0);

  await facilitator.goTo('departments');
  await facilitator.cell('duty', 1).focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' baru');
  await expect(room.getByRole('listitem').first()).toContainText(' baru');
  await expectLegible(room);

  await facilitator.goTo('kpis');
  await page.getByRole('article').first().getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  const name = facilitator.kpiField('name');
  await name.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' kita');
  await expect(titleOf(room)).toHaveText(`${await name.inputValue()}`);
  await expect(titleOf(room)).toHaveText(/ kita$/);
  await expect(room.getByRole('list', { name: t('kpis.smart') }).getByRole('listitem')).toHaveCount(5);
  await expectLegible(room);

  // From either window, in a field too, and nothing is typed.
  await page.keyboard.press('Shift+F8');
  await expect(room.getByRole('heading')).toHaveText(t('room.isBlank'));
  await expectAccessible(room);
  await expect(facilitator.button(t('room.menuBlank'))).toBeVisible();
  await room.keyboard.press('b');
  await expect(titleOf(room)).toHaveText(/ kita$/);
  await expect(facilitator.button(t('room.menu'))).toBeVisible();
  await expect(name).toHaveValue(/ kita$/);

  await room.reload();
  await expect(titleOf(room)).toHaveText(/ kita$/);

  // The room keeps its picture while the facilitator's window is away, and follows it again.
  await facilitator.expectSaved();
  await page.goto('about:blank');
  await expect(titleOf(room)).toHaveText(/ kita$/);
  await page.goBack();
  await name.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' semua');
  await expect(titleOf(room)).toHaveText(/ kita semua$/);

  await room.close();
  room = await openRoom(facilitator);
  await expect(titleOf(room)).toHaveText(/ kita semua$/);

  // On one display: the room view covers everything, and gives the place back.
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+F9');
  const overlay = page.getByRole('dialog', { name: t('room.title') });
  await expect(titleOf(page).filter({ hasText: / kita semua$/ })).toBeVisible();
  expect(await isCovered(page)).toBe(true);
  await expectAccessible(page);
  await page.keyboard.type('x');
  await page.keyboard.press('Escape');
  await expect(overlay).toHaveCount(0);
  await expect(name).toBeFocused();
  await page.keyboard.type('!');
  await expect(name).toHaveValue(/ kita semu!a$/);

  await facilitator.expectSaved();
  await room.close();
});

test('the room view cuts nothing without saying so on a small projector, however much there is', async ({
  app,
}) => {
  const room = await app.context().newPage();
  await room.goto(new URL('/#/room', app.url()).href);
  await room.setViewportSize({ width: 1024, height: 768 });
  for (const language of ['id', 'en'] as const) {
    const pictures = fullScenes(language).map((scene, place) =>
      // The name of the company tells when the room shows it.
      aPicture({ language, company: `${language} ${place} ${scene.kind}`, scene }),
    );
    expect(await illegibleTexts(room, pictures)).toEqual([]);
  }
  await expectLegible(room);
  await room.close();
});

/** Whether nothing but the room view can be seen, at the notes' place above all. */
function isCovered(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [0.02, 0.5, 0.98].every((share) => {
      const seen = document.elementFromPoint(innerWidth * share, innerHeight * 0.5);
      return seen?.closest('dialog[open]') !== null && seen !== null;
    }),
  );
}
