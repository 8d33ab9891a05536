import { expectAccessible, expect, test } from './fixtures';
import { expectLegible, openRoom } from './room-page';
import { tabTo } from './tab-to';

test.use({ language: 'id' });

test('the Concept step in two windows: another card, an exercise, a sentence and a reload, by keyboard', async ({
  facilitator,
}) => {
  const { page, t } = facilitator;
  const { keyboard } = page;
  const rail = page.getByRole('list', { name: t('app.conceptStep.cards') }).getByRole('button');
  const activity = rail.filter({ hasText: t('concept.cards.activity.title') });
  const exercise = page.getByRole('button', { name: new RegExp(`^${t('concept.step.exercise')}`) });
  const covered = page.getByRole('checkbox', { name: t('app.conceptStep.covered') });
  const bucket = (name: 'activity' | 'kpi', window = page) =>
    window.getByRole('region', { name: t(`concept.exercises.kpi-or-activity.buckets.${name}`), exact: true });
  const words = (item: 'meeting' | 'attendance') => t(`concept.exercises.kpi-or-activity.items.${item}.text`);

  await facilitator.createWorkshop('Toko Siswa Maju');
  const steps = page.getByRole('navigation', { name: t('app.steps') }).getByRole('button');
  await tabTo(facilitator, steps.nth(1), 'Shift+Tab');
  await keyboard.press('Enter');
  await facilitator.expectStep('concept');
  const room = await openRoom(facilitator);
  await expect(room.getByText(t('concept.cards.definition.title'))).toBeVisible();
  await expectLegible(room);
  await page.bringToFront();

  await tabTo(facilitator, facilitator.button(t('concept.step.choose')));
  await keyboard.press('Enter');
  await tabTo(facilitator, page.getByRole('checkbox', { name: t('concept.cards.leading.title') }));
  await keyboard.press('Space');
  await keyboard.press('Alt+ArrowUp');
  await keyboard.press('Alt+ArrowUp');
  await expectAccessible(page);
  await keyboard.press('Escape');
  await expect(facilitator.button(t('concept.step.choose'))).toBeFocused();
  await expect(rail).toHaveCount(5);
  await expect(rail.nth(2)).toContainText(t('concept.cards.leading.title'));

  await tabTo(facilitator, activity);
  await keyboard.press('Enter');
  await tabTo(facilitator, exercise);
  await keyboard.press('Enter');
  await keyboard.press('1');
  await expect(bucket('activity').getByRole('listitem')).toHaveText([words('meeting')]);
  await tabTo(facilitator, facilitator.button(t('concept.exercise.showAnswer')));
  await keyboard.press('Enter');
  await expect(page.getByText(t('concept.exercises.kpi-or-activity.items.meeting.why'))).toBeVisible();
  await keyboard.press('Enter');
  await keyboard.press('2');
  await expect(bucket('kpi').getByRole('listitem')).toHaveText([words('attendance')]);
  await expectAccessible(page);
  await expect(bucket('kpi', room)).toContainText(words('attendance'));
  await expectLegible(room);
  await tabTo(facilitator, covered, 'Shift+Tab');
  await keyboard.press('Space');

  await tabTo(facilitator, rail.nth(3), 'Shift+Tab');
  await keyboard.press('Enter');
  await tabTo(facilitator, exercise);
  await keyboard.press('Enter');
  const target = facilitator.field(t('concept.exercises.smart-sentences.blanks.target.label'));
  await tabTo(facilitator, target);
  await keyboard.type('10');
  const sentence = t('concept.exercises.smart-sentences.departments.sales.sentence', { target: '10' });
  await expect(page.getByText(sentence)).toBeVisible();
  const specific = { letter: t('terms.letter.S'), verdict: t('terms.verdict.pass') };
  await expect(page.getByText(t('kpis.letterVerdict', specific))).toBeAttached();
  await expectAccessible(page);
  await expect(room.getByText(sentence)).toBeVisible();
  await expectLegible(room);
  await facilitator.expectSaved();

  await page.reload();
  await room.reload();
  await facilitator.expectStep('concept');
  await expect(target).toHaveValue('10');
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(room.getByText(sentence)).toBeVisible();
  await expect(rail.nth(2)).toContainText(t('concept.cards.leading.title'));
  await expect(covered).not.toBeChecked();
  await tabTo(facilitator, activity);
  await keyboard.press('Enter');
  await expect(covered).toBeChecked();
  await tabTo(facilitator, exercise);
  await keyboard.press('Enter');
  await expect(bucket('activity').getByRole('listitem')).toHaveText([
    `${words('meeting')} ${t('concept.exercise.opinion.agrees')}`,
  ]);
  await expect(bucket('kpi').getByRole('listitem')).toHaveText([words('attendance')]);
  await expect(bucket('kpi', room)).toContainText(words('attendance'));
  await facilitator.expectSaved();
  await room.close();
});
