import { expect, test } from './fixtures';

test('a reload returns to the same place with everything', async ({ facilitator }) => {
  const { page, t } = facilitator;
  await facilitator.openSample('sampleRehearsal');
  await facilitator.goTo('departments');
  await facilitator.cell('idealOutcome', 1).fill('Twice as many machines sold');
  await facilitator.expectSaved();
  await page.reload();
  await facilitator.expectStep('departments');
  await expect(facilitator.cell('idealOutcome', 1)).toHaveValue('Twice as many machines sold');
  await expect(facilitator.saveState).toHaveText(t('app.save.saved'));
});

test('words typed right before a reload are not lost', async ({ facilitator }) => {
  const { page, t } = facilitator;
  await facilitator.createWorkshop('Before');
  await facilitator.field(t('prepare.company')).fill('Typed in the last moment');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await facilitator.expectStep('prepare');
  await expect(facilitator.field(t('prepare.company'))).toHaveValue('Typed in the last moment');
});

test('undo takes back what was typed in one go, redo brings it again, by button and by key', async ({
  facilitator,
}) => {
  const { page, t } = facilitator;
  await facilitator.createWorkshop('Example Company');
  await facilitator.goTo('departments');
  await facilitator.typeRows(1, [['Marketing', 'Promotion', 'Known by 3 classes']]);
  await facilitator.button(t('app.undo')).click();
  await expect(facilitator.cell('idealOutcome', 1)).toHaveValue('');
  await expect(facilitator.cell('duty', 1)).toHaveValue('Promotion');
  await page.keyboard.press('Control+z');
  await expect(facilitator.cell('duty', 1)).toHaveValue('');
  await page.keyboard.press('Control+y');
  await facilitator.button(t('app.redo')).click();
  await facilitator.expectRow(1, ['Marketing', 'Promotion', 'Known by 3 classes']);
  await expect(facilitator.button(t('app.redo'))).toBeDisabled();
  await facilitator.expectSaved();
});

test('the language changes everything at once and is remembered', async ({ facilitator, page }) => {
  await facilitator.openSample('sampleRehearsal');
  await page.getByRole('button', { name: 'ID: Bahasa Indonesia' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Persiapan');
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Persiapan');
});
