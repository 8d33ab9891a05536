import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import type { KpiStatus } from '../../shared/domain/schema/kpi';
import type { Workshop } from '../../shared/domain/schema/workshop';
import { writeWorkshopFile } from '../../shared/file-format/write';
import type { EditLabel } from '../../renderer/state/history';
import { aDepartment, aKpi, aQuantity, aWorkshop } from '../builders/a-workshop';
import { codec } from '../builders/codec';
import type { Facilitator } from './facilitator';
import { expect, expectAccessible, test } from './fixtures';
import type { RunningHost } from './start-host';

/** The cards of the department in view, by what stands in their heads. */
function heads({ page }: Facilitator): Locator {
  return page.getByRole('article').getByRole('button', { name: /^[A-Z]+-\d\d/ });
}

function card({ page }: Facilitator, code: string): Locator {
  const head = page.getByRole('button', { name: new RegExp(`^${code}`) });
  return page.getByRole('article').filter({ has: head });
}

async function openCard(facilitator: Facilitator, code: string): Promise<void> {
  await card(facilitator, code).getByRole('button').first().click();
  await expect(facilitator.kpiField('name')).toBeVisible();
}

async function doWith(facilitator: Facilitator, code: string, item: string): Promise<void> {
  await facilitator.button(facilitator.t('kpis.actions.for', { code })).click();
  await facilitator.page.getByRole('menu').getByText(item, { exact: true }).click();
}

async function expectUndone({ page, t }: Facilitator, label: EditLabel): Promise<void> {
  await page.keyboard.press('Control+z');
  const told = t('app.notice.undone', { edit: t(`app.edit.${label}`) });
  await expect(page.getByRole('status').filter({ hasText: told })).toBeVisible();
}

const KPIS = ['Reach', 'Orders', 'Reviews'].map((name, index) =>
  aKpi({ id: `m${index + 1}`, departmentId: 'Marketing', code: `MKT-0${index + 1}`, name }),
);

function aSmallWorkshop(design: Partial<Workshop['design']> = {}): Workshop {
  return aWorkshop({
    company: 'Small Company',
    design: {
      departments: [
        aDepartment('Marketing', [['Promotion', 'Known by 3 classes']], { code: 'MKT' }),
        aDepartment('HRD', [], { code: 'HRD' }),
      ],
      participants: [{ id: 'p', name: 'Dinda', role: 'vp' }],
      objectives: [{ id: 'o', text: 'Earn more' }],
      kpis: KPIS,
      codeCounters: { MKT: 3 },
      ...design,
    },
  });
}

/** Puts a workshop into the folder and opens its KPIs. */
async function openKpisOf(workshop: Workshop, facilitator: Facilitator, host: RunningHost): Promise<void> {
  const { bytes } = writeWorkshopFile(workshop, 1, codec);
  await writeFile(join(host.folder, 'Small.kpiw'), bytes);
  await facilitator.page.reload();
  await facilitator.open('Small Company');
  await facilitator.goTo('kpis');
}

test('what is done with a whole KPI is undone under its own name, and the focus stays near', async ({
  facilitator,
  host,
}) => {
  const { page, t } = facilitator;
  await openKpisOf(aSmallWorkshop(), facilitator, host);
  const order = (...codes: string[]) => expect(heads(facilitator)).toContainText(codes);
  await order('MKT-01', 'MKT-02', 'MKT-03');

  await card(facilitator, 'MKT-02').getByRole('button').first().focus();
  await page.keyboard.press('Alt+ArrowUp');
  await order('MKT-02', 'MKT-01', 'MKT-03');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await order('MKT-01', 'MKT-03', 'MKT-02');
  await expect(card(facilitator, 'MKT-02').getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expectUndone(facilitator, 'kpi-order');
  await order('MKT-01', 'MKT-02', 'MKT-03');

  await facilitator.button(t('kpis.actions.for', { code: 'MKT-01' })).click();
  await expect(page.getByRole('menuitem', { name: t('kpis.actions.moveUp') })).toBeDisabled();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(facilitator.button(t('kpis.actions.for', { code: 'MKT-01' }))).toBeFocused();
  await doWith(facilitator, 'MKT-01', t('kpis.actions.moveDown'));
  await order('MKT-02', 'MKT-01', 'MKT-03');
  await expect(card(facilitator, 'MKT-01').getByRole('button').first()).toBeFocused();

  await doWith(facilitator, 'MKT-01', t('kpis.actions.duplicate'));
  await order('MKT-02', 'MKT-01', 'MKT-04', 'MKT-03');
  await expect(facilitator.kpiField('name')).toBeFocused();
  await expect(facilitator.kpiField('name')).toHaveValue('Reach');
  const status = (value: KpiStatus) =>
    expect(card(facilitator, 'MKT-04').getByLabel(t('terms.status'), { exact: true })).toHaveValue(value);
  await status('candidate');
  await doWith(facilitator, 'MKT-04', t('terms.kpiStatus.retired'));
  await status('retired');
  await expectUndone(facilitator, 'kpi-status');
  await status('candidate');
  await expectUndone(facilitator, 'kpi-duplicated');
  await order('MKT-02', 'MKT-01', 'MKT-03');

  await doWith(facilitator, 'MKT-01', t('kpis.actions.moveToDepartment'));
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel(t('kpis.moveDialog.where'))).toHaveValue('HRD');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('kpis.moveDialog.submit') }).click();
  await order('MKT-02', 'MKT-03');
  await expect(card(facilitator, 'MKT-03').getByRole('button').first()).toBeFocused();
  await facilitator.chooseDepartment('HRD');
  await order('MKT-01');
  await expectUndone(facilitator, 'kpi-moved');
  await facilitator.chooseDepartment('Marketing');

  await doWith(facilitator, 'MKT-03', t('kpis.remove'));
  await order('MKT-02', 'MKT-01');
  await expect(card(facilitator, 'MKT-01').getByRole('button').first()).toBeFocused();
  await page
    .getByRole('status')
    .getByRole('button', { name: t('app.undo') })
    .click();
  await order('MKT-02', 'MKT-01', 'MKT-03');
  await facilitator.expectSaved();
});

const language = 'id';

test.describe('in Indonesian', () => {
  test.use({ language });

  test('the optional fields are folded away, count themselves and come back from the file', async ({
    facilitator,
    host,
  }) => {
    const { page, t } = facilitator;
    await openKpisOf(aSmallWorkshop(), facilitator, host);
    await openCard(facilitator, 'MKT-01');
    const fold = facilitator.button(t('kpis.optional.show'));
    await expect(facilitator.field(t('terms.gamingRisk'))).toHaveCount(0);
    await fold.click();
    await expectAccessible(page);

    await facilitator.field(t('terms.objective')).selectOption('Earn more');
    await facilitator.field(t('terms.level')).selectOption(t('terms.levelValue.strategic'));
    await facilitator.field(t('terms.weight')).fill('60%');
    await expect(page.getByText(t('kpis.optional.weightSum', { sum: '60%' }), { exact: true })).toBeVisible();
    for (const level of ['minimum', 'standard', 'maximum'] as const) {
      await facilitator.field(t(`terms.targetLevel.${level}`)).fill('90');
    }
    await facilitator.field(t('terms.amberThreshold')).fill('80');
    await facilitator.button(t('kpis.optional.addPeriodTarget')).click();
    await expect(facilitator.field(t('kpis.optional.periodTarget.period', { number: 1 }))).toBeFocused();
    await page.keyboard.type('December');
    await facilitator.field(t('kpis.optional.periodTarget.value', { number: 1 })).fill('75');
    const texts = ['question', 'actionSteps', 'collectionMethod', 'dataEntryBy', 'audience'] as const;
    const cautions = ['gamingRisk', 'notUsedFor', 'limitations', 'notes'] as const;
    for (const term of [...texts, ...cautions]) {
      await facilitator.field(t(`terms.${term}`)).fill(`About ${term}`);
    }
    await facilitator.field(t('terms.counterKpi')).selectOption('MKT-03 · Reviews');
    await facilitator.field(t('terms.reviewDate')).fill('1/10/2026');
    await page.keyboard.press('Tab');
    await expect(page.getByText(t('kpis.optional.filled', { count: 19 }))).toBeVisible();

    // The fold is the window's, not the KPI's.
    await openCard(facilitator, 'MKT-02');
    await expect(facilitator.field(t('terms.gamingRisk'))).toHaveValue('');
    await facilitator.field(t('terms.weight')).fill('30');
    await expect(page.getByText(t('kpis.optional.weightSum', { sum: '90%' }), { exact: true })).toBeVisible();
    await facilitator.expectSaved();

    await page.reload();
    await openCard(facilitator, 'MKT-01');
    await expect(facilitator.field(t('terms.notes'))).toHaveCount(0);
    await fold.click();
    for (const term of [...texts, ...cautions]) {
      await expect(facilitator.field(t(`terms.${term}`))).toHaveValue(`About ${term}`);
    }
    await expect(facilitator.field(t('terms.counterKpi'))).toHaveValue('m3');
    await expect(facilitator.field(t('terms.objective'))).toHaveValue('o');
    await expect(facilitator.field(t('terms.reviewDate'))).toHaveValue(/^1 Okt|^1 Oct/);
    await facilitator.button(t('kpis.optional.periodTarget.remove', { number: 1 })).click();
    await expect(facilitator.field(t('kpis.optional.periodTarget.period', { number: 1 }))).toHaveCount(0);
    await expectUndone(facilitator, 'kpi');
    await expect(facilitator.field(t('kpis.optional.periodTarget.period', { number: 1 }))).toHaveValue(
      'December',
    );
  });

  test('a last value proves the KPI once its period and its source are there', async ({
    facilitator,
    host,
  }) => {
    const { page, t } = facilitator;
    await openKpisOf(aSmallWorkshop(), facilitator, host);
    await expect(card(facilitator, 'MKT-01')).toContainText(t('terms.notProven'));
    await openCard(facilitator, 'MKT-01');
    const line = page.getByRole('article').getByRole('status');
    await facilitator.kpiField('lastValue').fill('1,234.56');
    await expect(page.getByText(t('app.number.readAs', { value: '1.234,56%' }))).toBeVisible();
    await expect(line).toContainText(t('kpis.proof.part.period'));
    await facilitator.kpiField('lastValuePeriod').fill('June');
    await expect(line).not.toContainText(t('kpis.proof.part.period'));
    await expect(line).toContainText(t('terms.notProven'));
    await facilitator.field(t('terms.lastValueSource')).fill('Survey');
    await expect(line).toHaveText(`${t('terms.proven')}${t('kpis.proof.proven')}`);
    await openCard(facilitator, 'MKT-02');
    await expect(card(facilitator, 'MKT-01')).not.toContainText(t('terms.notProven'));
  });

  test('a remark is overruled with a reason, kept, shown and taken back', async ({ facilitator, host }) => {
    const { page, t } = facilitator;
    const kpi = { ...KPIS[0], deadline: '2027-03-31' };
    await openKpisOf(
      aSmallWorkshop({ kpis: [aKpi({ ...kpi, id: 'm1', departmentId: 'Marketing' })] }),
      facilitator,
      host,
    );
    await openCard(facilitator, 'MKT-01');
    await expect(
      page.getByRole('article').getByText(t('coach.finding.deadline-outside-period.fix')),
    ).toBeVisible();
    const why = t('coach.finding.deadline-outside-period.why');
    const remark = page.getByRole('complementary').getByRole('listitem').filter({ hasText: why });
    const letter = (verdict: 'pass' | 'fail') =>
      expect(
        page.getByRole('article').getByText(
          t('kpis.letterVerdict', {
            letter: t('terms.letter.T'),
            verdict: t(`terms.verdict.${verdict}`),
          }),
        ),
      ).toHaveCount(1);
    await letter('fail');

    await facilitator.button(t('kpis.coach.overruleFor', { remark: why })).click();
    await expect(page.getByLabel(t('kpis.coach.reason'))).toBeFocused();
    await expect(facilitator.button(t('kpis.coach.saveReason'))).toBeDisabled();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(facilitator.button(t('kpis.coach.overruleFor', { remark: why }))).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.type('The board meets in March');
    await page.keyboard.press('Enter');

    await expect(remark).toContainText(
      t('kpis.coach.overruledBecause', { reason: 'The board meets in March' }),
    );
    await expect(remark.getByRole('button')).toBeFocused();
    await letter('pass');
    await expect(
      page.getByRole('article').getByText(t('coach.finding.deadline-outside-period.fix')),
    ).toHaveCount(0);
    await expectAccessible(page);
    await expectUndone(facilitator, 'overrule');
    await letter('fail');
    await page.keyboard.press('Control+y');
    await facilitator.expectSaved();

    await page.reload();
    await letter('pass');
    await facilitator.button(t('kpis.coach.takeBackFor', { remark: why })).click();
    await letter('fail');
    await expect(facilitator.button(t('kpis.coach.overruleFor', { remark: why }))).toBeFocused();
    await expectUndone(facilitator, 'overrule');
    await letter('pass');
  });
});

test('a reload comes back to the department and the KPI that were open', async ({ facilitator, host }) => {
  const { page } = facilitator;
  const other = aKpi({ id: 'h1', departmentId: 'HRD', code: 'HRD-01', name: 'Attendance' });
  await openKpisOf(aSmallWorkshop({ kpis: [...KPIS, other] }), facilitator, host);
  await facilitator.chooseDepartment('HRD');
  await openCard(facilitator, 'HRD-01');
  await page.reload();
  await expect(facilitator.kpiField('name')).toHaveValue('Attendance');
  await page.goBack();
  await facilitator.expectStep('prepare');
  await page.goForward();
  await expect(facilitator.kpiField('name')).toHaveValue('Attendance');
});

test('numbers within a range, and what is wrong with them, stand at their fields', async ({
  facilitator,
  host,
}) => {
  const { page, t } = facilitator;
  await openKpisOf(aSmallWorkshop(), facilitator, host);
  await openCard(facilitator, 'MKT-01');
  const beside = (code: 'range-reversed' | 'range-half' | 'target-not-better' | 'deadline-outside-period') =>
    page.getByRole('article').getByText(t(`coach.finding.${code}.fix`));
  await facilitator.kpiField('baseline').fill('80 %');
  await facilitator.kpiField('target').fill('70');
  await expect(beside('target-not-better')).toBeVisible();
  await facilitator.kpiField('direction').selectOption(t('terms.directionValue.range'));
  await facilitator.field(t('terms.targetMinimum')).fill('90');
  await expect(beside('range-half')).toBeVisible();
  await facilitator.field(t('terms.targetMaximum')).fill('85,5');
  await expect(beside('range-reversed')).toBeVisible();
  await facilitator.field(t('terms.targetMaximum')).fill('95,5');
  await expect(beside('range-reversed')).toHaveCount(0);
  await facilitator.kpiField('deadline').fill('31/1/2027');
  await page.keyboard.press('Tab');
  await expect(beside('deadline-outside-period')).toBeVisible();
});

test('what a KPI refers to and what is gone is shown as gone', async ({ facilitator, host }) => {
  const { page, t } = facilitator;
  const orphan = aKpi({
    id: 'm1',
    departmentId: 'Marketing',
    code: 'MKT-01',
    name: 'Reach',
    dutyId: 'gone',
    idealOutcomeId: 'gone too',
    objectiveId: 'gone',
    counterKpiId: 'gone',
    owner: 'Someone who left',
    weight: aQuantity(-5),
  });
  await openKpisOf(aSmallWorkshop({ kpis: [orphan] }), facilitator, host);
  await openCard(facilitator, 'MKT-01');
  await facilitator.button(t('kpis.optional.show')).click();
  const chosen = (label: string) => facilitator.field(label).locator('option:checked');
  await expect(chosen(t('kpis.fields.whyThis'))).toHaveText(t('kpis.fields.gone.duty'));
  await expect(chosen(t('terms.objective'))).toHaveText(t('kpis.fields.gone.objective'));
  await expect(chosen(t('terms.counterKpi'))).toHaveText(t('kpis.fields.gone.kpi'));
  await expect(page.getByText(t('kpis.fields.ownerUnknown'))).toBeVisible();
  await facilitator.kpiField('owner').fill('Dinda');
  await expect(page.getByText(t('kpis.fields.ownerUnknown'))).toHaveCount(0);
  await facilitator.field(t('terms.objective')).selectOption('Earn more');
  await expect(facilitator.field(t('terms.objective'))).toHaveValue('o');
  await facilitator.expectSaved();
});
