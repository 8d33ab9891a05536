import type { Locator } from '@playwright/test';
import type { ColumnId } from '../../renderer/features/kpis/table/columns';
import { writeWorkshopFile } from '../../shared/file-format/write';
import type { Workshop } from '../../shared/domain/schema/workshop';
import { aLargeWorkshop } from '../builders/a-large-workshop';
import { aDepartment, aKpi, aQuantity, aWorkshop } from '../builders/a-workshop';
import { codec } from '../builders/codec';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Facilitator } from './facilitator';
import { expect, expectAccessible, test } from './fixtures';
import type { RunningHost } from './start-host';

/** A facilitator at the KPI table. */
class TableReader {
  constructor(readonly facilitator: Facilitator) {}

  get grid(): Locator {
    return this.facilitator.page.getByRole('grid', { name: this.facilitator.t('kpiTable.title') });
  }

  /** The row of a KPI, by its code. */
  row(code: string): Locator {
    return this.grid.getByRole('row').filter({ hasText: code });
  }

  cell(code: string, column: ColumnId): Locator {
    return this.row(code).locator(`[data-column="${column}"]`);
  }

  async look(view: 'cards' | 'table' | 'narrow'): Promise<void> {
    await this.facilitator.button(this.facilitator.t(`kpiTable.view.${view}`)).click();
  }
}

async function openWorkshop(facilitator: Facilitator, host: RunningHost, workshop: Workshop): Promise<void> {
  const { bytes } = writeWorkshopFile(workshop, 1, codec);
  await writeFile(join(host.folder, `${workshop.design.company}.kpiw`), bytes);
  await facilitator.page.reload();
  await facilitator.open(workshop.design.company);
  await facilitator.goTo('kpis');
}

function aWorkshopWithIdeas(): Workshop {
  const idea = (number: number, name: string) =>
    aKpi({
      id: `kpi-${number}`,
      departmentId: 'Marketing',
      code: `MKT-0${number}`,
      name,
      status: number <= 3 ? 'chosen' : 'candidate',
      target: { value: aQuantity(number), minimum: null, maximum: null },
    });
  const names = ['Known classes', 'Weekly reach', 'Posts', 'Repeat buyers', 'Complaints solved', 'Leads'];
  return aWorkshop({
    company: 'Six Ideas',
    design: {
      departments: [aDepartment('Marketing'), aDepartment('HRD')],
      kpis: names.map((name, index) => idea(index + 1, name)),
    },
  });
}

test('the table is filled by keyboard alone, and undo says what it undid', async ({ facilitator, host }) => {
  const { page, t } = facilitator;
  const { keyboard } = page;
  const table = new TableReader(facilitator);
  await openWorkshop(facilitator, host, aWorkshopWithIdeas());
  await table.look('table');
  await expect(table.grid).toHaveAttribute('aria-rowcount', '7');

  await table.cell('MKT-01', 'name').click();
  await keyboard.type('Classes that know us');
  await keyboard.press('Enter');
  await expect(table.cell('MKT-02', 'name')).toBeFocused();
  await expect(table.cell('MKT-01', 'name')).toHaveText('Classes that know us');

  await keyboard.press('F2');
  await keyboard.type(' on Instagram');
  await keyboard.press('Tab');
  await expect(table.cell('MKT-02', 'smart')).toBeFocused();
  await expect(table.cell('MKT-02', 'name')).toHaveText('Weekly reach on Instagram');

  await keyboard.press('ArrowRight');
  await keyboard.type('1.250');
  await expect(table.grid.getByText(t('app.number.readAs', { value: '' }).trim())).toBeVisible();
  await keyboard.press('Tab');
  await expect(table.cell('MKT-02', 'target')).toHaveText('1.25%');
  await expect(table.cell('MKT-02', 'unit')).toBeFocused();
  await keyboard.type('n');
  await expect(table.cell('MKT-02', 'unit')).toHaveText(t('terms.unitKind.number'));

  await keyboard.press('ArrowLeft');
  await keyboard.press('Delete');
  await expect(table.cell('MKT-02', 'target')).toHaveText('');
  await keyboard.press('Control+z');
  await expect(table.cell('MKT-02', 'target')).toHaveText('1.25');
  const undone = (edit: string) =>
    page.getByRole('status').filter({ hasText: t('app.notice.undone', { edit }) });
  await expect(undone(t('app.edit.kpi'))).toBeVisible();

  await table.cell('MKT-02', 'status').click();
  await keyboard.type('r');
  await expect(table.cell('MKT-02', 'status')).toHaveText(t('terms.kpiStatus.retired'));
  await keyboard.press('Control+z');
  await expect(undone(t('app.edit.kpi-status'))).toBeVisible();
  await facilitator.expectSaved();
});

test('Escape takes back what was typed into the cell, and nothing before it', async ({
  facilitator,
  host,
}) => {
  const { keyboard } = facilitator.page;
  const table = new TableReader(facilitator);
  await openWorkshop(facilitator, host, aWorkshopWithIdeas());
  await table.look('table');
  await table.cell('MKT-01', 'owner').click();
  await keyboard.type('Dinda');
  await keyboard.press('Enter');
  await keyboard.press('ArrowUp');
  await keyboard.type('Nobody at all');
  await keyboard.press('Escape');
  await expect(table.cell('MKT-01', 'owner')).toHaveText('Dinda');
  await expect(table.cell('MKT-01', 'owner')).toBeFocused();
});

test('dates, ranges and words of people’s own are typed in their cells', async ({ facilitator, host }) => {
  const { page, t } = facilitator;
  const { keyboard } = page;
  const table = new TableReader(facilitator);
  await openWorkshop(facilitator, host, aWorkshopWithIdeas());
  await table.look('table');

  await table.cell('MKT-01', 'deadline').click();
  await keyboard.type('next week');
  await keyboard.press('Enter');
  await expect(page.getByText(t('app.date.notADate'))).toBeVisible();
  await keyboard.press('Control+a');
  await keyboard.type('30/10/26');
  await keyboard.press('Enter');
  await expect(table.cell('MKT-01', 'deadline')).toHaveText('30 Oct 2026');

  await table.cell('MKT-01', 'direction').click();
  await keyboard.type('w');
  await expect(table.cell('MKT-01', 'direction')).toHaveText(t('terms.directionValue.range'));
  await table.cell('MKT-01', 'target').click();
  await keyboard.type('5');
  await keyboard.press('Tab');
  await keyboard.type('10');
  await keyboard.press('Enter');
  await expect(table.cell('MKT-01', 'target')).toHaveText('5 – 10%');

  await table.cell('MKT-01', 'unit').click();
  await keyboard.press('F2');
  await page.getByLabel(t('terms.unit'), { exact: true }).first().selectOption('custom');
  await expect(page.getByLabel(t('kpis.fields.customUnit'))).toBeFocused();
  await keyboard.type('classes');
  await keyboard.press('Enter');
  await expect(table.cell('MKT-01', 'target')).toHaveText('5 – 10 classes');

  await table.cell('MKT-01', 'lastValue').click();
  await keyboard.type('4');
  await keyboard.press('Tab');
  await keyboard.type('June');
  await keyboard.press('Tab');
  await expect(table.cell('MKT-01', 'lastValue')).toContainText(t('terms.notProven'));
  await keyboard.type('Count in the classes');
  await keyboard.press('Tab');
  await expect(table.cell('MKT-01', 'lastValue')).toContainText(t('terms.proven'));
});

test('hostile and odd text stays text', async ({ facilitator, host }) => {
  const { keyboard } = facilitator.page;
  const table = new TableReader(facilitator);
  await openWorkshop(facilitator, host, aWorkshopWithIdeas());
  await table.look('table');
  const odd = '=HYPERLINK("x") <b>bold</b> 📈';
  await table.cell('MKT-01', 'dataSource').click();
  await keyboard.press('F2');
  await keyboard.insertText(odd);
  await keyboard.press('Enter');
  await expect(table.cell('MKT-01', 'dataSource')).toHaveText(odd);
  await table.cell('MKT-01', 'baseline').click();
  await keyboard.type('around ten');
  await keyboard.press('Enter');
  await expect(table.cell('MKT-01', 'baseline')).toContainText('around ten');
});

test('a cell is copied into another; line breaks of what is pasted become spaces', async ({
  facilitator,
  host,
  context,
}) => {
  const { page } = facilitator;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const table = new TableReader(facilitator);
  await openWorkshop(facilitator, host, aWorkshopWithIdeas());
  await table.look('table');
  await table.cell('MKT-01', 'target').click();
  await page.keyboard.press('Control+c');
  await table.cell('MKT-02', 'baseline').click();
  await page.keyboard.press('Control+v');
  await page.keyboard.press('Enter');
  await expect(table.cell('MKT-02', 'baseline')).toHaveText('1%');

  await page.evaluate(() => navigator.clipboard.writeText('Book at\nthe counter'));
  await table.cell('MKT-02', 'dataSource').click();
  await page.keyboard.press('Control+v');
  await page.keyboard.press('Enter');
  await expect(table.cell('MKT-02', 'dataSource')).toHaveText('Book at the counter');
});

test('a card opens from its row and leads back to it', async ({ facilitator, host }) => {
  const { page } = facilitator;
  const table = new TableReader(facilitator);
  await openWorkshop(facilitator, host, aWorkshopWithIdeas());
  await table.look('table');
  await table.cell('MKT-04', 'name').click();
  await page.keyboard.press('Control+Enter');
  await expect(facilitator.kpiField('name')).toHaveValue('Repeat buyers');
  await page.keyboard.press('Enter');
  await expect(table.cell('MKT-04', 'name')).toBeFocused();
  await table.row('MKT-02').getByRole('button').click();
  await expect(facilitator.kpiField('name')).toHaveValue('Weekly reach');
});

test('a thousand KPIs are one table, of which few rows are drawn', async ({ facilitator, host }) => {
  const { page, t } = facilitator;
  const table = new TableReader(facilitator);
  await openWorkshop(facilitator, host, aLargeWorkshop(1000));
  await table.look('table');
  await page.getByRole('tab', { name: t('kpiTable.everyDepartment'), exact: true }).click();
  await expect(table.grid).toHaveAttribute('aria-rowcount', '1001');
  await expectAccessible(page);
  await table.cell('KPI-0', 'name').first().click();
  await page.keyboard.press('Control+End');
  const last = table.grid.locator('[aria-rowindex="1001"]');
  await expect(last.locator('[data-column="weight"]')).toBeFocused();
  await expect(last.locator('[data-column="weight"]')).toBeInViewport();
  expect(await table.grid.getByRole('row').count()).toBeLessThan(60);
  await page.keyboard.type('40');
  await page.keyboard.press('Enter');
  await expect(last.locator('[data-column="weight"]')).toHaveText('40%');

  // What has the focus is not lost when it is scrolled out of sight.
  await table.grid.evaluate((grid) => grid.scrollTo(0, 0));
  await expect(table.grid.locator('[aria-rowindex="2"]')).toBeInViewport();
  await page.keyboard.press('ArrowUp');
  await expect(table.grid.locator('[aria-rowindex="1000"] [data-column="weight"]')).toBeInViewport();
});

test.describe('in Indonesian', () => {
  test.use({ language: 'id' });

  test('six ideas become three together', async ({ facilitator, host }) => {
    const { page, t } = facilitator;
    const table = new TableReader(facilitator);
    await openWorkshop(facilitator, host, aWorkshopWithIdeas());
    await table.look('narrow');
    await expectAccessible(page);
    const ideas = page.getByRole('list', { name: t('kpiTable.narrow.ideas') });
    const keep = (name: string) =>
      page.getByRole('checkbox', { name: t('kpiTable.narrow.keepLabel', { name }), exact: true });

    await facilitator.button(t('kpiTable.narrow.more', { name: 'Leads' })).click();
    await page.keyboard.press('+');
    await keep('Repeat buyers').focus();
    await page.keyboard.press('+');
    await facilitator.button(t('kpiTable.narrow.sort')).click();
    await expect(ideas.getByRole('checkbox').first()).toHaveAccessibleName(
      t('kpiTable.narrow.keepLabel', { name: 'Leads' }),
    );
    await keep('Leads').check();
    await expect(page.getByText(t('kpiTable.narrow.tooMany', { count: 4 }))).toBeVisible();
    await keep('Posts').uncheck();
    await keep('Known classes').uncheck();
    await facilitator.button(t('kpiTable.narrow.confirm', { count: 2 })).click();
    const notice = t('app.notice.ideasKept', { department: 'Marketing', codes: 'MKT-06, MKT-02' });
    await expect(page.getByRole('status').filter({ hasText: notice })).toBeVisible();

    await table.look('table');
    await expect(table.cell('MKT-06', 'status')).toHaveText(t('terms.kpiStatus.chosen'));
    await expect(table.cell('MKT-01', 'status')).toHaveText(t('terms.kpiStatus.candidate'));
    await page.keyboard.press('Control+z');
    await expect(table.cell('MKT-06', 'status')).toHaveText(t('terms.kpiStatus.candidate'));
    const undone = t('app.notice.undone', { edit: t('app.edit.kpi-status') });
    await expect(page.getByRole('status').filter({ hasText: undone })).toBeVisible();
  });

  test('retired ideas are folded away and come back; cleared votes too', async ({ facilitator, host }) => {
    const { page, t } = facilitator;
    const table = new TableReader(facilitator);
    await openWorkshop(facilitator, host, aWorkshopWithIdeas());
    await table.look('narrow');
    await facilitator.button(t('kpiTable.narrow.retire', { name: 'Posts' })).click();
    await page.getByText(t('kpiTable.narrow.retired', { count: 1 })).click();
    await facilitator.button(t('kpiTable.narrow.bringBackLabel', { name: 'Posts' })).click();
    const posts = page.getByRole('listitem').filter({ hasText: 'Posts' });
    await expect(posts.getByRole('checkbox')).toBeVisible();

    await facilitator.button(t('kpiTable.narrow.more', { name: 'Posts' })).click();
    await facilitator.button(t('kpiTable.narrow.clear')).click();
    await expect(posts).toContainText(t('kpiTable.narrow.votesFor', { count: 0, name: 'Posts' }));
    await page
      .getByRole('status')
      .getByRole('button', { name: t('app.undo') })
      .click();
    await expect(posts).toContainText(t('kpiTable.narrow.votesFor', { count: 1, name: 'Posts' }));
    await facilitator.expectSaved();
  });
});
