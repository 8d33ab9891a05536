import { CARD_IDS, type CardId, cards } from '../../shared/library/cards';
import { EXERCISE_IDS, type ExerciseId } from '../../shared/library/exercises/exercises';
import { ConceptStep, keptAnswer } from './concept-page';
import { expect, expectAccessible, test } from './fixtures';
import { expectLegible, openRoom } from './room-page';
import { tabTo } from './tab-to';
import { workshopIn, workshopsIn } from './workshop-file';

test.use({ language: 'id' });

const PLANNED: readonly CardId[] = [
  'definition',
  'activity',
  'leading',
  'smart',
  'examples',
  'okr',
  'kinds',
  'good',
  'case',
];
/** Where both windows are reloaded: in the middle of the walk and of an exercise. */
const MIDDLE: ExerciseId = 'smart-sentences';
/** One of each kind is looked at closely. */
const LOOKED_AT: readonly ExerciseId[] = [
  'kpi-or-activity',
  'smart-sentences',
  'intangible',
  'seven-tests',
  'study-case',
];

test('a whole Concept step in two windows by keyboard: nine cards, ten exercises, a reload in the middle', async ({
  facilitator,
  host,
}) => {
  // Many keys in two windows, on an old and busy machine.
  test.slow();
  const { page, t } = facilitator;
  await facilitator.createWorkshop('Toko Siswa Maju');
  const steps = page.getByRole('navigation', { name: t('app.steps') }).getByRole('button');
  await tabTo(facilitator, steps.nth(1), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await facilitator.expectStep('concept');
  const room = await openRoom(facilitator);
  await expect(room.getByText(t('concept.cards.definition.title'))).toBeVisible();
  await page.bringToFront();

  const step = new ConceptStep(facilitator, room);
  await step.planAllCards();
  await expectAccessible(page);
  await expectLegible(room);

  for (const card of PLANNED) {
    const title = t(`concept.cards.${card}.title`);
    await expect(step.rail.nth(PLANNED.indexOf(card))).toContainText(title);
    for (const window of [page, room]) await expect(step.title(window)).toHaveText(title);
    await step.press('Space', step.covered);
    for (const exercise of cards[card].exercises) {
      await step.answer(card, exercise);
      await step.expectAnswered(exercise);
      if (LOOKED_AT.includes(exercise)) {
        await expectAccessible(page);
        await expectAccessible(room);
      }
      if (exercise === MIDDLE) {
        await facilitator.expectSaved();
        await page.reload();
        await room.reload();
        await facilitator.expectStep('concept');
        await step.expectAnswered(exercise);
        await expect(step.covered).toBeChecked();
        await tabTo(facilitator, step.covered);
      }
      await tabTo(facilitator, step.covered, 'Shift+Tab');
    }
    if (card !== PLANNED.at(-1)) await step.press('Enter', step.next);
  }

  await facilitator.expectSaved();
  const { session } = await workshopIn(host.folder);
  expect(session.cardPlan?.cards).toEqual(
    PLANNED.map((id) => (id === 'case' ? { id, minutes: 12 } : { id })),
  );
  expect(CARD_IDS.filter((id) => !session.cards[id]?.covered)).toEqual([]);
  expect(session.exercises).toMatchObject(
    Object.fromEntries(EXERCISE_IDS.map((exercise) => [exercise, keptAnswer(exercise)])),
  );

  // Another day: every card and what was said on it is where it was.
  await page.reload();
  await facilitator.expectStep('concept');
  await step.expectAnswered('study-case');
  await step.press('Enter', step.rail.nth(PLANNED.indexOf('smart')), 'Shift+Tab');
  await expect(step.covered).toBeChecked();
  await step.press('Enter', step.exercises);
  await step.expectAnswered('smart-sentences');
  await room.close();

  // How this session is held is there for the next workshop.
  await step.keepPlan('Sekolah, 90 menit');
  await facilitator.goHome();
  await step.press('Enter', facilitator.button(t('home.new')));
  const choice = page.getByRole('combobox', { name: t('sessionPlans.choose') });
  await expect(choice.locator('option:checked')).toHaveText('Sekolah, 90 menit');
  await expectAccessible(page);
  await page.keyboard.type('Warung Siswa');
  await page.keyboard.press('Enter');
  await facilitator.expectStep('prepare');
  const plans = (await workshopsIn(host.folder)).map((workshop) => workshop.session.cardPlan);
  expect(plans).toEqual([session.cardPlan, session.cardPlan]);
});
