import { expect, test } from './fixtures';
import { tabTo } from './tab-to';

test('a workshop is made, filled and handed out without a mouse', async ({ facilitator }) => {
  const { page, t } = facilitator;
  const { keyboard } = page;
  await tabTo(facilitator, facilitator.button(t('home.new')));
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByLabel(t('home.create.company'), { exact: true })).toBeFocused();
  await keyboard.type('Example Company');
  await keyboard.press('Enter');
  await facilitator.expectStep('prepare');

  await tabTo(facilitator, facilitator.button(t('prepare.addParticipant')));
  await keyboard.press('Enter');
  await expect(page.getByRole('main').getByLabel(t('prepare.name'), { exact: true })).toBeFocused();
  await keyboard.type('Budi');

  await page.reload();
  await tabTo(facilitator, page.getByRole('link', { name: t('app.skipToContent') }));
  await keyboard.press('Enter');
  await tabTo(facilitator, facilitator.button(t('app.nextStep', { step: t('terms.step.concept') })));
  await keyboard.press('Enter');
  await facilitator.expectStep('concept');
  await tabTo(facilitator, facilitator.button(t('app.nextStep', { step: t('terms.step.departments') })));
  await keyboard.press('Enter');
  await facilitator.expectStep('departments');

  await tabTo(facilitator, facilitator.cell('department', 1));
  await keyboard.type('Marketing');
  await keyboard.press('Tab');
  await keyboard.type('Promotion');
  await keyboard.press('Tab');
  await keyboard.type('Known by 3 classes');
  await keyboard.press('Control+Enter');
  await expect(facilitator.cell('duty', 2)).toBeFocused();
  await keyboard.type('A row too many');
  await keyboard.press('Alt+Delete');
  await expect(facilitator.cell('department', 2)).toHaveValue('');
  await facilitator.expectRow(1, ['Marketing', 'Promotion', 'Known by 3 classes']);

  await tabTo(facilitator, facilitator.button(t('app.nextStep', { step: t('terms.step.kpis') })));
  await keyboard.press('Enter');
  await facilitator.expectStep('kpis');
  await tabTo(facilitator, facilitator.button(t('kpis.startFrom', { duty: 'Promotion' })));
  await keyboard.press('Enter');
  await expect(facilitator.kpiField('name')).toBeFocused();
  await keyboard.type('Classes that know the product');
  await tabTo(facilitator, facilitator.kpiField('target'));
  await keyboard.type('3');
  await facilitator.expectSaved();

  await tabTo(facilitator, facilitator.button(t('app.nextStep', { step: t('terms.step.review') })));
  await keyboard.press('Enter');
  await facilitator.expectStep('review');
  await tabTo(facilitator, facilitator.button(t('review.part.sign')));
  await keyboard.press('Enter');
  for (const role of ['ceo', 'coo'] as const) {
    await tabTo(
      facilitator,
      page.getByRole('region', { name: t(`terms.role.${role}`) }).getByRole('combobox'),
    );
    await keyboard.type('Budi');
    await tabTo(facilitator, facilitator.button(t(`review.sign.signAs.${role}`)));
    await keyboard.press('Enter');
  }
  await expect(page.getByText(t('review.sign.done', { number: 1 }))).toBeVisible();

  await tabTo(facilitator, facilitator.button(t('app.nextStep', { step: t('terms.step.share') })));
  await keyboard.press('Enter');
  await facilitator.expectStep('share');
  await tabTo(facilitator, facilitator.button(t('share.export')));
  await keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '.xlsx' })).toBeVisible();
});
