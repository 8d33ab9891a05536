import type { Locator } from '@playwright/test';
import type { Facilitator } from './facilitator';
import { expect, expectAccessible, test } from './fixtures';
import { asCopied, pasteInto } from './spreadsheet-clipboard';

const ROWS = [
  ['Departemen', 'Tugas Utama', 'Target Kerja Ideal', 'PIC'],
  ['Marketing', 'Promosi produk', 'Dikenal 3 kelas', 'Dinda'],
  ['', '', 'Disukai 2 kelas', ''],
  ['', 'Media sosial', '100 pengikut\nsetiap bulan', ''],
  ['', '', '', ''],
  ['HRD', 'Mengelola "kehadiran"', '95% hadir', ''],
  ['HRD', 'Mengelola "kehadiran"', '95% hadir', ''],
];

function dialogOf({ page }: Facilitator): Locator {
  return page.getByRole('dialog');
}

/** What the preview says of each line: its cells, and what would happen. */
function previewOf(facilitator: Facilitator): Promise<string[][]> {
  return dialogOf(facilitator)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText.trim())),
    );
}

async function takeOver(facilitator: Facilitator, count: number): Promise<void> {
  await dialogOf(facilitator)
    .getByRole('button', { name: facilitator.t('paste.takeOver', { count }), exact: true })
    .click();
  await expect(dialogOf(facilitator)).toHaveCount(0);
}

const language = 'id';

test.describe('in Indonesian', () => {
  test.use({ language });

  test('rows from a spreadsheet are shown as they were understood before they land, and land as one edit', async ({
    facilitator,
  }) => {
    const { page, t } = facilitator;
    await facilitator.createWorkshop('Toko Siswa Maju');
    await facilitator.goTo('departments');
    await facilitator.typeRows(1, [['Marketing', 'Promosi produk', 'Dikenal 3 kelas']]);
    const cell = facilitator.cell('department', 2);
    await pasteInto(cell, asCopied(ROWS));
    await expect(dialogOf(facilitator)).toBeVisible();
    await expectAccessible(page);
    const effect = (name: 'new-department' | 'new-duty' | 'new-outcome' | 'nothing-new') =>
      t(`paste.effects.${name}`);
    const above = (text: string) => `${text} ${t('paste.fromAbove')}`;
    expect(await previewOf(facilitator)).toEqual([
      ['2', 'Marketing', 'Promosi produk', 'Dikenal 3 kelas', effect('nothing-new')],
      ['3', above('Marketing'), above('Promosi produk'), 'Disukai 2 kelas', effect('new-outcome')],
      ['4', above('Marketing'), 'Media sosial', '100 pengikut\nsetiap bulan', effect('new-duty')],
      ['6', 'HRD', 'Mengelola "kehadiran"', '95% hadir', effect('new-department')],
    ]);
    const left = dialogOf(facilitator).getByText(t('paste.leftOut'));
    await expect(left).toContainText(t('paste.ignored.header', { numbers: '1' }));
    await expect(left).toContainText(t('paste.ignored.repeated', { numbers: '7' }));
    await expect(left).toContainText(t('paste.ignored.columns', { count: 1, letters: 'D' }));
    await expect(left).toContainText(t('paste.ignored.empty', { rows: t('paste.rowCount', { count: 1 }) }));

    await page.keyboard.press('Escape');
    await expect(dialogOf(facilitator)).toHaveCount(0);
    await expect(cell).toBeFocused();
    await expect(cell).toHaveValue('');
    await pasteInto(cell, asCopied(ROWS));
    await expect(
      dialogOf(facilitator).getByRole('button', { name: t('paste.takeOver', { count: 3 }) }),
    ).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('status').filter({ hasText: t('paste.rowCount', { count: 3 }) }),
    ).toBeVisible();
    await facilitator.expectRow(1, ['Marketing', 'Promosi produk', 'Dikenal 3 kelas']);
    await expect(facilitator.cell('idealOutcome', 2)).toHaveValue('Disukai 2 kelas');
    await expect(facilitator.cell('idealOutcome', 3)).toHaveValue('100 pengikut\nsetiap bulan');
    await facilitator.expectRow(4, ['HRD', 'Mengelola "kehadiran"', '95% hadir']);

    await page.keyboard.press('Control+z');
    await expect(page.getByText(t('app.notice.undone', { edit: t('app.edit.paste') }))).toBeVisible();
    await expect(facilitator.cell('department', 2)).toHaveValue('');
    await expect(facilitator.cell('department', 3)).toHaveCount(0);
  });

  test('starter departments are the first offer, and come with what was left ticked', async ({
    facilitator,
  }) => {
    const { page, t } = facilitator;
    await facilitator.createWorkshop('Toko Siswa Maju');
    await facilitator.goTo('departments');
    await expect(page.getByRole('heading', { name: t('departments.empty.title') })).toBeVisible();
    await facilitator.button(t('departments.starters.button')).click();
    await expectAccessible(page);
    const offers = dialogOf(facilitator).getByRole('group');
    await expect(offers).toHaveCount(10);
    const boxes = offers.first().getByRole('checkbox');
    await boxes.first().check();
    await boxes.nth(2).uncheck();
    const submit = t('departments.starters.takeOver', { count: 1 });
    await dialogOf(facilitator).getByRole('button', { name: submit, exact: true }).click();
    await expect(facilitator.cell('department', 1)).toHaveValue('Marketing');
    await expect(facilitator.cell('idealOutcome', 2)).toHaveValue(/…/);
    await expect(facilitator.cell('duty', 1)).toBeFocused();
    await expect(facilitator.cell('duty', 4)).toHaveCount(0);

    await facilitator.button(t('departments.starters.button')).click();
    await expect(boxes.nth(1)).toBeDisabled();
    await boxes.first().check();
    await dialogOf(facilitator).getByRole('button', { name: submit, exact: true }).click();
    await expect(facilitator.cell('department', 4)).toHaveValue('');
    await expect(facilitator.cell('duty', 3)).not.toHaveValue('');
    await page.keyboard.press('Control+z');
    await expect(page.getByText(t('app.notice.undone', { edit: t('app.edit.starter') }))).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('heading', { name: t('departments.empty.title') })).toBeVisible();
  });
});

test('what was understood wrongly is set right: columns, headings, and rows typed by hand', async ({
  facilitator,
}) => {
  const { page, t } = facilitator;
  await facilitator.createWorkshop('Example Company');
  await facilitator.goTo('departments');
  await facilitator.button(t('paste.button')).click();
  const text = dialogOf(facilitator).getByLabel(t('paste.text'), { exact: true });
  await expect(text).toBeFocused();
  await expect(dialogOf(facilitator).getByRole('status')).toHaveText(t('paste.nothingYet'));
  await expect(
    dialogOf(facilitator).getByRole('button', { name: t('paste.takeOverNothing') }),
  ).toBeDisabled();
  await text.fill('Job\tTeam\nAttendance\tHRD\nLeave\tHRD');
  await page.keyboard.press('Escape');
  await facilitator.button(t('paste.button')).click();
  await expect(text).toHaveValue('Job\tTeam\nAttendance\tHRD\nLeave\tHRD');

  await dialogOf(facilitator).getByLabel(t('terms.department'), { exact: true }).selectOption('B: Team');
  await dialogOf(facilitator).getByLabel(t('paste.header')).check();
  expect(await previewOf(facilitator)).toEqual([
    ['2', 'HRD', 'Attendance', '', t('paste.effects.new-department')],
    ['3', 'HRD', 'Leave', '', t('paste.effects.new-duty')],
  ]);
  await takeOver(facilitator, 2);
  await facilitator.expectRow(1, ['HRD', 'Attendance', '']);
  await expect(facilitator.cell('duty', 2)).toHaveValue('Leave');
  await expect(facilitator.cell('duty', 1)).toBeFocused();

  await facilitator.button(t('paste.button')).click();
  await expect(text).toHaveValue('');
  await text.fill('HRD\tLeave');
  await expect(dialogOf(facilitator).getByRole('status')).toHaveText(t('paste.nothingNew'));
  await text.fill('\n \t \n');
  await expect(dialogOf(facilitator).getByRole('status')).toHaveText(t('paste.nothingYet'));
});

test('cells merged in the table are filled down, and nothing of its HTML reaches the page', async ({
  facilitator,
}) => {
  const { page } = facilitator;
  await facilitator.createWorkshop('Example Company');
  await facilitator.goTo('departments');
  const text = 'HRD\tAttendance\r\n\tLeave\r\n';
  const html = `<table><tr><td rowspan=2>HRD<script>document.title = 'taken'</script></td>
    <td style="color: red">Attendance<img src="x" onerror="document.title = 'taken'"></td></tr>
    <tr><td>&lt;b&gt;Leave&lt;/b&gt;<style>body { display: none }</style></td></tr></table>`;
  await pasteInto(facilitator.cell('department', 1), { text, html });
  await takeOver(facilitator, 2);
  await facilitator.expectRow(1, ['HRD', 'Attendance', '']);
  await expect(facilitator.cell('duty', 2)).toHaveValue('<b>Leave</b>');
  expect(await page.title()).not.toContain('taken');
  await expect(page.locator('main img, main b')).toHaveCount(0);
});

test('one cell is pasted as any text; lines of prose may stay one text', async ({ facilitator }) => {
  const { page, t } = facilitator;
  await facilitator.createWorkshop('Example Company');
  await facilitator.goTo('departments');
  await facilitator.typeRows(1, [['HRD', 'Attendance', '']]);
  const outcome = facilitator.cell('idealOutcome', 1);
  await pasteInto(outcome, { text: '"95%\nevery week"\r\n' });
  await expect(outcome).toHaveValue('95%\nevery week');
  await outcome.press('End');
  await pasteInto(outcome, { text: 'or\nmore' });
  await dialogOf(facilitator)
    .getByRole('button', { name: t('paste.asOneText') })
    .click();
  await expect(outcome).toHaveValue('95%\nevery weekor\nmore');
  await expect(outcome).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(outcome).not.toHaveValue(/more/);
});

test('a duty has several ideal outcomes, added and removed by keyboard and by pointer', async ({
  facilitator,
}) => {
  const { page, t } = facilitator;
  await facilitator.createWorkshop('Example Company');
  await facilitator.goTo('departments');
  await facilitator.typeRows(1, [
    ['HRD', 'Attendance', '95% present'],
    ['Sales', 'Offers', 'Answered'],
  ]);
  await facilitator.cell('duty', 1).focus();
  await page.keyboard.press('Alt+Enter');
  await expect(facilitator.cell('idealOutcome', 2)).toBeFocused();
  await page.keyboard.type('Nobody late');
  await facilitator
    .button(t('departments.addOutcome', { duty: 'Attendance' }))
    .first()
    .click();
  await expect(facilitator.cell('idealOutcome', 3)).toBeFocused();
  await page.keyboard.type('No unknown absence');
  await expect(facilitator.cell('duty', 3)).toHaveCount(0);
  await facilitator.expectRow(4, ['Sales', 'Offers', 'Answered']);

  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await facilitator.cell('idealOutcome', 2).focus();
  await page.keyboard.press('Alt+Delete');
  await expect(facilitator.cell('idealOutcome', 2)).toHaveValue('No unknown absence');
  await expect(facilitator.cell('idealOutcome', 2)).toBeFocused();
  await facilitator.button(t('departments.removeRow', { row: 2 })).click();
  await facilitator.expectRow(1, ['HRD', 'Attendance', '95% present']);
  await facilitator.expectRow(2, ['Sales', 'Offers', 'Answered']);
  await facilitator.expectSaved();
  await page.reload();
  await facilitator.expectRow(1, ['HRD', 'Attendance', '95% present']);
});

test('the grid is copied as a table, which pastes back as the same rows', async ({
  facilitator,
  context,
}) => {
  const { page, t } = facilitator;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await facilitator.createWorkshop('Example Company');
  await facilitator.goTo('departments');
  await facilitator.typeRows(1, [
    ['HRD', '=1+1', '<b>95%</b>'],
    ['Sales', 'Offers', 'Answered'],
  ]);
  await facilitator.button(t('departments.copy.button')).click();
  const copied = t('app.notice.tableCopied', { rows: t('paste.rowCount', { count: 2 }) });
  await expect(page.getByText(copied)).toBeVisible();
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => item.types),
  );
  expect(types.sort()).toEqual(['text/html', 'text/plain']);
  await facilitator.cell('department', 3).focus();
  await page.keyboard.press('Control+v');
  await expect(dialogOf(facilitator).getByRole('status')).toHaveText(t('paste.nothingNew'));
  expect((await previewOf(facilitator)).map((row) => row.slice(1, 4))).toEqual([
    ['HRD', '=1+1', '<b>95%</b>'],
    ['Sales', 'Offers', 'Answered'],
  ]);
});

test('where the clipboard is refused, the table can be copied by hand', async ({ facilitator }) => {
  const { page, t } = facilitator;
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('Refused', 'NotAllowedError'));
    document.execCommand = () => false;
  });
  await facilitator.createWorkshop('Example Company');
  await facilitator.goTo('departments');
  await facilitator.typeRows(1, [['HRD', 'Attendance', '95%']]);
  await facilitator.button(t('departments.copy.button')).click();
  const table = dialogOf(facilitator).getByRole('textbox');
  await expect(table).toHaveValue(/HRD\tAttendance\t95%/);
  await expect(table).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(facilitator.button(t('departments.copy.button'))).toBeFocused();
});

test('long names and thousands of rows are taken, and the grid stays as wide as it is', async ({
  facilitator,
}) => {
  const { page, t } = facilitator;
  const long = 'Department of everything that has to be done '.repeat(7).trim();
  const unbroken = 'x'.repeat(300);
  await facilitator.createWorkshop('Example Company');
  await facilitator.goTo('departments');
  const rows = Array.from({ length: 5000 }, (_, index) => [
    index === 0 ? long : `Division ${Math.floor(index / 25)}`,
    index === 0 ? unbroken : `Duty ${index}`,
    `Outcome\tof ${index}`,
  ]);
  await pasteInto(facilitator.cell('department', 1), asCopied(rows));
  await expect(dialogOf(facilitator).locator('tbody tr')).toHaveCount(100);
  await dialogOf(facilitator)
    .getByRole('button', { name: t('paste.showMore', { count: 1000 }) })
    .click();
  await expect(dialogOf(facilitator).locator('tbody tr')).toHaveCount(1100);
  await takeOver(facilitator, 5000);
  await expect(facilitator.cell('department', 1)).toHaveValue(long);
  await expect(facilitator.cell('duty', 1)).toHaveValue(unbroken);
  await facilitator.cell('idealOutcome', 3000).fill('Typed among thousands');
  await expect(facilitator.cell('idealOutcome', 3000)).toHaveValue('Typed among thousands');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await facilitator.expectSaved();
});
