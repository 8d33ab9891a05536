import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import type { Design } from '../../shared/domain/schema/design';
import { writeWorkshopFile } from '../../shared/file-format/write';
import { aDepartment, aKpi, aWorkshop } from '../builders/a-workshop';
import { codec } from '../builders/codec';
import type { DepartmentView } from '../../renderer/state/interface-store';
import type { Facilitator } from './facilitator';
import { expect, expectAccessible, test } from './fixtures';
import { pdfPages } from './read-pdf';

async function show({ page, t }: Facilitator, view: DepartmentView): Promise<void> {
  const views = page.getByRole('group', { name: t('organisation.views.label') });
  await views.getByRole('button', { name: t(`organisation.views.${view}`) }).click();
}

const nameOf = ({ page, t }: Facilitator, number: number) =>
  page.getByRole('textbox', { name: t('organisation.name', { number }), exact: true });

const headOf = ({ page, t }: Facilitator, department: string) =>
  page.getByRole('combobox', { name: t('organisation.headOf', { department }), exact: true });

const outline = ({ page, t }: Facilitator) => page.getByRole('region', { name: t('organisation.outline') });
const chart = ({ page, t }: Facilitator) => page.getByRole('region', { name: t('organisation.chart') });

/** The outline as it can be read: each department, and how a screen reader tells its place. */
async function lines(facilitator: Facilitator): Promise<string[]> {
  const fields = outline(facilitator).getByRole('list').getByRole('textbox');
  return fields.evaluateAll((all) =>
    (all as HTMLInputElement[]).map((field) => {
      const place = document.getElementById(field.getAttribute('aria-describedby') ?? '');
      return `${field.value}: ${place?.textContent ?? ''}`;
    }),
  );
}

/** A workshop in the folder, opened at the organisation's structure. */
async function openStructure(
  facilitator: Facilitator,
  folder: string,
  design: Partial<Design>,
): Promise<void> {
  const { bytes } = writeWorkshopFile(aWorkshop({ company: 'Example Company', design }), 1, codec);
  await writeFile(join(folder, 'Example Company.kpiw'), bytes);
  await facilitator.page.reload();
  await facilitator.open('Example Company');
  await facilitator.goTo('departments');
  await show(facilitator, 'structure');
}

async function undoSays(
  { page, t }: Facilitator,
  label: 'organisation' | 'head' | 'department' | 'interview',
) {
  await page.keyboard.press('Control+z');
  const words = t('app.notice.undone', { edit: t(`app.edit.${label}`) });
  await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
}

const language = 'id';

test.describe('in Indonesian', () => {
  test.use({ language });

  test('the organisation is written by keyboard, moved, undone and shown as a chart', async ({
    facilitator,
  }) => {
    const { page, t } = facilitator;
    const { keyboard } = page;
    await facilitator.createWorkshop('Toko Siswa Maju');
    await facilitator.goTo('departments');
    await show(facilitator, 'structure');
    await expectAccessible(page);
    await facilitator.button(t('organisation.add')).click();
    await keyboard.type('Penjualan');
    await keyboard.press('Enter');
    await keyboard.type('Toko');
    await keyboard.press('Alt+ArrowRight');
    await expect(nameOf(facilitator, 2)).toBeFocused();
    await keyboard.press('Enter');
    await keyboard.type('Daring');
    await keyboard.press('Enter');
    await keyboard.type('HRD');
    await keyboard.press('Alt+ArrowLeft');
    const place = (level: number, position: number, siblings: number, parent?: string) =>
      parent
        ? t('organisation.placeBelow', { level, parent, position, siblings })
        : t('organisation.place', { level, position, siblings });
    const written = [
      `Penjualan: ${place(1, 1, 2)}`,
      `Toko: ${place(2, 1, 2, 'Penjualan')}`,
      `Daring: ${place(2, 2, 2, 'Penjualan')}`,
      `HRD: ${place(1, 2, 2)}`,
    ];
    expect(await lines(facilitator)).toEqual(written);

    await keyboard.press('Alt+ArrowUp');
    await expect(nameOf(facilitator, 1)).toHaveValue('HRD');
    await expect(nameOf(facilitator, 1)).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: `HRD: ${place(1, 1, 2)}` })).toHaveCount(1);
    await undoSays(facilitator, 'organisation');
    expect(await lines(facilitator)).toEqual(written);

    // Arrows walk, and Tab goes on to the head and out.
    await nameOf(facilitator, 4).focus();
    await keyboard.press('ArrowUp');
    await expect(nameOf(facilitator, 3)).toBeFocused();
    await keyboard.press('Tab');
    await expect(headOf(facilitator, 'Daring')).toBeFocused();
    await keyboard.press('Tab');
    await expect(nameOf(facilitator, 4)).toBeFocused();

    // The same by mouse, as far as it goes and no further.
    const up = facilitator.button(t('organisation.up'));
    await up.click();
    await expect(up).toHaveAttribute('aria-disabled', 'true');
    await expect(up).toBeFocused();
    const below = facilitator.field(t('organisation.below'));
    await below.focus();
    await expect(below.locator('option')).toHaveText([t('organisation.top'), 'Penjualan', 'Toko', 'Daring']);
    await below.selectOption({ label: 'Toko' });
    expect((await lines(facilitator))[2]).toBe(`HRD: ${place(3, 1, 1, 'Toko')}`);
    for (const name of ['Toko Siswa Maju', 'Penjualan', 'Toko', 'HRD', 'Daring']) {
      await expect(chart(facilitator).getByText(name, { exact: true })).toBeVisible();
    }
    await expectAccessible(page);
    await facilitator.expectSaved();
  });

  test('interviews are planned, held and written on a board, and their answers become duties', async ({
    facilitator,
  }) => {
    const { page, t } = facilitator;
    await facilitator.createWorkshop('Toko Siswa Maju');
    await facilitator.goTo('departments');
    await facilitator.typeRows(1, [
      ['Marketing', '', ''],
      ['HRD', '', ''],
    ]);
    await show(facilitator, 'interviews');
    await expect(page.getByText(t('interviews.noneNext'))).toBeVisible();
    await expectAccessible(page);
    const column = (status: 'not-planned' | 'planned' | 'held', count: number) =>
      page.getByRole('region', {
        name: t('interviews.column', { status: t(`interviews.status.${status}`), count }),
        exact: true,
      });
    const card = (name: string) => facilitator.button(t('interviews.open', { department: name }));
    const dialog = page.getByRole('dialog');

    await card('Marketing').click();
    await expect(dialog).toBeVisible();
    await expectAccessible(page);
    await dialog.getByLabel(t('interviews.date'), { exact: true }).fill('5/8/2030');
    await page.keyboard.press('Tab');
    await dialog.getByLabel(t('interviews.interviewee'), { exact: true }).fill('Dinda');
    await dialog.getByLabel(t('interviews.responsibilities')).fill('Promosi produk\nRiset pasar');
    await dialog.getByLabel(t('interviews.idealOutcomes')).fill('Produk dikenal 3 kelas');
    await facilitator.button(t('interviews.done')).click();
    await expect(card('Marketing')).toBeFocused();
    await expect(column('planned', 1)).toContainText('Promosi produk');
    await expect(column('not-planned', 1)).toContainText('HRD');
    const next = page.getByRole('button', {
      name: new RegExp(`^${t('interviews.next', { interview: '' })}`),
    });
    await expect(next).toContainText(t('interviews.nextWith', { department: 'Marketing', person: 'Dinda' }));

    const status = page.getByLabel(t('interviews.statusOf', { department: 'Marketing' }), { exact: true });
    await status.selectOption('held');
    await expect(column('held', 1)).toContainText('Marketing');
    await expect(status).toBeFocused();
    await undoSays(facilitator, 'interview');
    await expect(column('planned', 1)).toContainText('Marketing');
    await expectAccessible(page);

    await next.click();
    await facilitator.button(t('interviews.takeOver')).click();
    await expect(page.getByText(t('app.notice.answersTakenOver', { department: 'Marketing' }))).toBeVisible();
    await show(facilitator, 'grid');
    await expect(facilitator.cell('duty', 1)).toHaveValue('Promosi produk');
    await expect(facilitator.cell('idealOutcome', 1)).toHaveValue('Produk dikenal 3 kelas');
    await expect(facilitator.cell('duty', 2)).toHaveValue('Riset pasar');
    await facilitator.expectSaved();
  });

  test('the chart of the sample is printed on one page, alone', async ({ facilitator }) => {
    const { page, t } = facilitator;
    await facilitator.openSample('sampleSchool');
    await facilitator.goTo('departments');
    await show(facilitator, 'structure');
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'true');
    });
    await facilitator.button(t('organisation.print')).click();
    await expect(page.locator('body')).toHaveAttribute('data-printed', 'true');

    const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toHaveLength(1);
    const names = (await lines(facilitator)).map((line) => line.split(':')[0] ?? '');
    const heads = await outline(facilitator).getByRole('list').locator('option:checked').allTextContents();
    expect([...names, ...heads]).toHaveLength(10);
    for (const text of ['Toko Siswa Maju', ...names, ...heads]) {
      expect(pages[0]).toContain(text.replaceAll(' ', ''));
    }
    expect(pages[0]).not.toContain(t('organisation.add').replaceAll(' ', ''));
    await expect(nameOf(facilitator, 1)).toBeVisible();
  });
});

test('a head is one of the participants, or someone new who becomes one', async ({ facilitator, host }) => {
  const { page, t } = facilitator;
  await openStructure(facilitator, host.folder, {
    participants: [
      { id: 'coo', name: 'Sari', role: 'coo' },
      { id: 'vp', name: 'Dinda', role: 'vp' },
    ],
    departments: [
      aDepartment('Marketing', [], { headId: 'somebody who is gone' }),
      aDepartment('HRD', [], { headId: 'vp' }),
    ],
  });
  const head = headOf(facilitator, 'Marketing');
  await expect(head.locator(':checked')).toHaveText(t('organisation.noHead'));
  await head.focus();
  await expect(head.locator('option')).toHaveText([
    t('organisation.noHead'),
    'Dinda',
    'Sari (COO)',
    t('organisation.newHead'),
  ]);
  await head.selectOption({ label: 'Sari (COO)' });
  await undoSays(facilitator, 'head');
  await expect(head.locator(':checked')).toHaveText(t('organisation.noHead'));

  await head.focus();
  await head.selectOption({ label: t('organisation.newHead') });
  await expect(page.getByLabel(t('organisation.newHeadName', { department: 'Marketing' }))).toBeFocused();
  await page.keyboard.type('Putri');
  await page.keyboard.press('Enter');
  await expect(head).toBeFocused();
  await expect(head.locator(':checked')).toHaveText('Putri');
  await expect(chart(facilitator).getByText('Putri')).toBeVisible();

  await facilitator.goTo('prepare');
  const putri = page.getByRole('group', { name: 'Putri' });
  await expect(putri.getByLabel(t('prepare.role'))).toHaveValue('vp');
  await expect(putri.getByLabel(t('prepare.departmentOf')).locator(':checked')).toHaveText('Marketing');
  await page.getByRole('group', { name: 'Dinda' }).getByRole('button').click();
  await facilitator.goTo('departments');
  await expect(headOf(facilitator, 'HRD').locator(':checked')).toHaveText(t('organisation.noHead'));
  await show(facilitator, 'interviews');
  await expect(page.getByRole('article').filter({ hasText: 'HRD' })).toContainText(t('organisation.noHead'));
});

test('a department with KPIs is removed only after people read what goes with it, and comes back whole', async ({
  facilitator,
  host,
}) => {
  const { page, t } = facilitator;
  await openStructure(facilitator, host.folder, {
    departments: [
      aDepartment('Sales', [['Sell', 'Twice as much']]),
      aDepartment('Shop', [], { parentId: 'Sales' }),
    ],
    kpis: [aKpi({ id: 'k1', departmentId: 'Sales', name: 'Revenue' })],
  });
  const remove = (department: string) => facilitator.button(t('organisation.remove', { department }));
  const dialog = page.getByRole('dialog');
  await nameOf(facilitator, 1).press('Alt+Delete');
  await expect(dialog).toContainText('1 duty, 1 KPI');
  await expect(dialog).toContainText(t('organisation.removal.below', { count: 1 }));
  await expectAccessible(page);
  await facilitator.button(t('app.cancel')).click();
  await expect(dialog).toBeHidden();
  await remove('Sales').click();
  await facilitator.button(t('organisation.removal.confirm')).click();
  expect(await lines(facilitator)).toEqual([
    `Shop: ${t('organisation.place', { level: 1, position: 1, siblings: 1 })}`,
  ]);
  const notice = page.getByRole('status').filter({ hasText: '1 duty, 1 KPI' });
  await notice.getByRole('button', { name: t('app.undo') }).click();
  await expect(nameOf(facilitator, 1)).toHaveValue('Sales');
  await facilitator.goTo('kpis');
  await expect(page.getByRole('article')).toContainText('Revenue');
});

test('departments in a circle are shown, and put right with one click', async ({ facilitator, host }) => {
  const { t } = facilitator;
  await openStructure(facilitator, host.folder, {
    departments: [
      aDepartment('A', [], { parentId: 'B' }),
      aDepartment('B', [], { parentId: 'A' }),
      aDepartment('C', [], { parentId: 'C' }),
    ],
  });
  const place = (level: number, position: number) =>
    t('organisation.place', { level, position, siblings: 2 });
  const shown = [
    `A: ${place(1, 1)}`,
    `B: ${t('organisation.placeBelow', { level: 2, parent: 'A', position: 1, siblings: 1 })}`,
    `C: ${place(1, 2)}`,
  ];
  const told = (): Locator => facilitator.page.getByText(t('organisation.circle'));
  await expect(told()).toBeVisible();
  expect((await lines(facilitator)).toSorted()).toEqual(shown);
  await facilitator.button(t('organisation.straighten')).click();
  await expect(told()).toBeHidden();
  expect((await lines(facilitator)).toSorted()).toEqual(shown);
  await facilitator.expectSaved();
  await undoSays(facilitator, 'organisation');
  await expect(told()).toBeVisible();
});

test('two hundred departments are written, moved and printed', async ({ facilitator, host }) => {
  const departments = Array.from({ length: 200 }, (_, at) =>
    aDepartment(`Dept ${at}`, [], { parentId: at % 10 === 0 ? null : `Dept ${at - (at % 3) - 1}` }),
  );
  await openStructure(facilitator, host.folder, { departments });
  const last = nameOf(facilitator, 200);
  await last.fill('The last one');
  await last.press('Alt+ArrowUp');
  await expect(nameOf(facilitator, 200)).not.toHaveValue('The last one');
  await expect(outline(facilitator).getByRole('listitem')).toHaveCount(200);
  const pages = pdfPages(await facilitator.page.pdf({ preferCSSPageSize: true }));
  expect(pages.length).toBeGreaterThan(1);
  const printed = pages.join('');
  for (const line of await lines(facilitator)) {
    expect(printed).toContain((line.split(':')[0] ?? '').replaceAll(' ', ''));
  }
});
