import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { REVIEW_PARTS } from '../../renderer/state/interface-store';
import type { Design } from '../../shared/domain/schema/design';
import type { Workshop } from '../../shared/domain/schema/workshop';
import { aFinishedWorkshop } from '../builders/a-finished-workshop';
import { aLargeWorkshop } from '../builders/a-large-workshop';
import { aSealedFile } from '../builders/a-sealed-file';
import { aDepartment, aKpi, aQuantity, aWorkshop } from '../builders/a-workshop';
import { Facilitator } from './facilitator';
import { expect, expectAccessible, test } from './fixtures';
import { ReviewPage } from './review-page';
import type { RunningHost } from './start-host';
import { workshopIn, workshopsIn } from './workshop-file';

const [CEO, COO] = ['Ayu Lestari', 'Bima Pratama'];

async function openReview(facilitator: Facilitator, host: RunningHost, workshop: Workshop) {
  await writeFile(join(host.folder, 'Review.kpiw'), aSealedFile(workshop));
  await facilitator.page.reload();
  await facilitator.open(workshop.design.company);
  await facilitator.goTo('review');
  return new ReviewPage(facilitator);
}

/** Departments that pull apart, a duty and an objective that nobody looks at, weights that are no whole. */
function aTornWorkshop(traits: Partial<Design> = {}): Workshop {
  const departments = [
    aDepartment('Sales', [['Selling', 'Sold'], ['Visiting']]),
    aDepartment('Finance', [['Saving', 'Saved']]),
  ];
  const discount = (id: string, departmentId: string, direction: 'higher' | 'lower') =>
    aKpi({ id, departmentId, name: 'Average discount', direction, owner: 'Sari', weight: aQuantity(30) });
  return aWorkshop({
    company: 'Torn Company',
    design: {
      objectives: [{ id: 'o', text: 'Open every day' }],
      departments,
      kpis: [
        discount('s1', 'Sales', 'higher'),
        aKpi({ id: 's2', departmentId: 'Sales', name: 'Improve sales', owner: 'Sari' }),
        discount('f1', 'Finance', 'lower'),
        aKpi({ id: 'f2', departmentId: 'Finance', name: 'Days until paid', owner: 'Sari' }),
      ],
      ...traits,
    },
  });
}

async function expectFocused(place: Locator): Promise<void> {
  await expect(place).toBeFocused();
  await expect(place).toBeInViewport({ ratio: 1 });
}

const language = 'id';

test.describe('in Indonesian', () => {
  test.use({ language });

  test('the COO answers by keyboard, and is asked for a reason where people will ask', async ({
    facilitator,
    host,
  }) => {
    const { page, t } = facilitator;
    const { keyboard } = page;
    const review = await openReview(facilitator, host, aFinishedWorkshop());
    await review.answer('MKT-01', 'measurable', 'no').focus();
    await keyboard.press('Space');
    const reason = facilitator.field(t('review.answers.reason.measurable.no'));
    await expect(reason).toHaveAccessibleDescription(t('review.answers.reasonAsked.no'));
    await reason.fill('Belum ada survei');
    await review.answer('MKT-01', 'measurable', 'no').focus();
    await keyboard.press('ArrowDown');
    await expectFocused(review.answer('MKT-02', 'measurable', 'no'));
    await keyboard.press('ArrowDown');
    await keyboard.press('Shift+Tab');
    await expectFocused(review.answer('HRD-01', 'measurable', 'yes'));
    await keyboard.press('Enter');
    await expect(review.answer('HRD-01', 'measurable', 'yes')).toHaveAttribute('aria-pressed', 'true');
    await keyboard.press('Enter');
    await expect(review.answer('HRD-01', 'measurable', 'yes')).toHaveAttribute('aria-pressed', 'false');
    await expectAccessible(page);

    for (let step = 0; step < 3; step += 1) await keyboard.press('Control+z');
    const undone = t('app.notice.undone', { edit: t('app.edit.attestation') });
    await expect(page.getByRole('status').filter({ hasText: undone })).toBeVisible();
    await expect(reason).toHaveValue('');
    for (let step = 0; step < 3; step += 1) await keyboard.press('Control+y');
    await facilitator.expectSaved();
    const [kpi] = (await workshopIn(host.folder)).design.kpis;
    expect(kpi?.attestations).toEqual({
      relevant: null,
      measurable: { answer: 'no', reason: 'Belum ada survei' },
    });
  });

  test('what is left leads to the very place', async ({ facilitator, host }) => {
    const { page, t } = facilitator;
    const review = await openReview(facilitator, host, aTornWorkshop());
    const goTo = async (text: string) => {
      await review.open('left');
      await review.point(text).first().click();
    };
    await goTo(t('review.point.ceo-missing'));
    await expectFocused(facilitator.button(t('prepare.addParticipant')));
    await goTo(t('review.point.outcome-text-missing'));
    await expectFocused(facilitator.cell('idealOutcome', 2));
    await goTo(t('review.point.head-missing'));
    await expectFocused(
      page.getByRole('combobox', { name: t('organisation.headOf', { department: 'Sales' }) }),
    );
    await goTo(t('coach.finding.formula-missing.fix'));
    await expectFocused(facilitator.kpiField('formula'));
    await goTo(t('coach.setFinding.weights-not-whole.why', { count: 30 }));
    await expectFocused(page.getByRole('article').getByLabel(t('terms.weight'), { exact: true }));
    await goTo(t('coach.setFinding.duty-uncovered.why', { match: 'Visiting' }));
    await expectFocused(facilitator.button(t('kpis.startFrom', { duty: 'Visiting' })));
    await goTo(t('review.point.attestation-missing'));
    await expectFocused(review.answer('S1', 'relevant', 'yes'));
  });

  test('the set is looked at as a whole', async ({ facilitator, host }) => {
    const { page, t } = facilitator;
    const review = await openReview(facilitator, host, aTornWorkshop());
    await review.open('set');
    for (const text of [
      t('coach.setFinding.opposing-directions.why', { match: 'Average discount' }),
      t('coach.setFinding.objective-uncovered.why', { match: 'Open every day' }),
      t('coach.setFinding.duty-uncovered.why', { match: 'Visiting' }),
      t('coach.setFinding.owner-overloaded.why', { match: 'Sari', count: 4 }),
    ]) {
      await expect(review.point(text)).toHaveCount(1);
    }
    await expect(review.point(t('coach.setFinding.weights-not-whole.why', { count: 30 }))).toHaveCount(2);
    const company = page.getByRole('row', { name: t('review.set.company') });
    await expect(company.getByRole('cell')).toHaveText(['4', '0', '0', '4', '0']);
    await expectAccessible(page);
  });

  test('an edit between the two signatures takes the first one back, and says so', async ({
    facilitator,
    host,
  }) => {
    const { page, t } = facilitator;
    const review = await openReview(facilitator, host, aFinishedWorkshop());
    await review.sign('coo', COO);
    await expect(review.stage).toHaveText(t('review.stage.signedBy.coo'));
    await facilitator.goTo('prepare');
    await facilitator.field(t('prepare.company')).fill('Toko Lain');
    const told = t('app.notice.cooSignatureLapsed', { name: COO });
    await expect(page.getByRole('status').filter({ hasText: told })).toBeVisible();
    await page.keyboard.press('Control+z');
    await review.open('sign');
    const lapsed = page.getByRole('status').filter({ hasText: t('review.stage.lapsed.coo') });
    await expect(lapsed).toContainText(COO);
    await expect(review.nameField('coo')).toHaveValue(COO);
    await expectAccessible(page);

    await review.sign('coo', COO);
    await expect(lapsed).toHaveCount(0);
    await review.sign('ceo', CEO);
    await facilitator.expectSaved();
    const { record } = await workshopIn(host.folder);
    expect(record.versions.map(({ signatures }) => signatures.map(({ role }) => role))).toEqual([
      ['coo', 'ceo'],
    ]);
    await expectAccessible(page);
  });

  test('undo ends at a signature, and says so', async ({ facilitator, host }) => {
    const { page, t } = facilitator;
    const review = await openReview(facilitator, host, aFinishedWorkshop());
    await review.answerBoth('MKT-01');
    await review.sign('ceo', CEO);
    await page.keyboard.press('Control+z');
    const told = t('app.notice.undoEndsAtSignature');
    await expect(page.getByRole('status').filter({ hasText: told })).toBeVisible();
    await expect(review.stage).toHaveText(t('review.stage.signedBy.ceo'));
    await review.open('answers');
    await expect(review.answer('MKT-01', 'measurable', 'yes')).toHaveAttribute('aria-pressed', 'true');
  });
});

test('no part of an empty review has an axe violation', async ({ facilitator }) => {
  await facilitator.createWorkshop('PT Kosong');
  const review = new ReviewPage(facilitator);
  for (const part of REVIEW_PARTS) {
    await review.open(part);
    await expectAccessible(facilitator.page);
  }
});

test('a signature needs a name and a day, and can be corrected until the other one stands', async ({
  facilitator,
  host,
}) => {
  const { t } = facilitator;
  const review = await openReview(facilitator, host, aWorkshop());
  await review.open('sign');
  await facilitator.button(t('review.sign.signAs.ceo')).click();
  await expect(review.signature('ceo').getByText(t('review.sign.nameMissing'))).toBeVisible();
  await expect(review.nameField('ceo')).toBeFocused();
  const day = review.signature('ceo').getByLabel(t('review.sign.date'));
  await day.fill('soon');
  await review.nameField('ceo').fill('Ayu');
  await facilitator.button(t('review.sign.signAs.ceo')).click();
  await expect(review.signature('ceo').getByText(t('app.date.notADate'))).toBeVisible();
  await day.fill('5/8/2026');
  await review.sign('ceo', 'Ayu');
  await facilitator.button(t('review.sign.correct')).click();
  await review.sign('ceo', CEO);
  await expect(review.signature('ceo')).toContainText(CEO);
  await expect(review.stage).toHaveText(t('review.stage.signedBy.ceo'));
  await facilitator.expectSaved();
  const { pendingSignatures } = (await workshopIn(host.folder)).record;
  expect(pendingSignatures).toMatchObject([
    { versionNumber: 1, lapsedAt: null, signature: { name: CEO, date: '2026-08-05' } },
  ]);
});

test('a version that is signed while the disk is away is neither lost nor called saved', async ({
  facilitator,
  host,
}) => {
  const { page, t } = facilitator;
  const review = await openReview(facilitator, host, aFinishedWorkshop());
  await review.sign('ceo', CEO);
  await facilitator.expectSaved();
  await rename(host.folder, `${host.folder} away`);
  await review.sign('coo', COO);
  await expect(facilitator.saveState).toHaveText(t('app.save.failed'));
  await expect(page.getByText(t('app.save.failedTitle'))).toBeVisible();
  await expect(page.getByText(t('app.notice.versionSigned', { number: 1 }))).toHaveCount(0);
  await rename(`${host.folder} away`, host.folder);
  await expect(facilitator.saveState).toHaveText(new RegExp(`^${t('app.save.saved')}`), { timeout: 20_000 });
  expect((await workshopIn(host.folder)).record.versions).toHaveLength(1);
});

test('two windows: one signs, the other one sees it, and where both write at once nothing is lost', async ({
  facilitator,
  host,
  openWindow,
  language,
}) => {
  const { t } = facilitator;
  const workshop = aFinishedWorkshop();
  const review = await openReview(facilitator, host, workshop);
  const other = new Facilitator(await openWindow(), language);
  await other.open(workshop.design.company);
  const otherReview = new ReviewPage(other);
  await otherReview.open('answers');
  await review.sign('ceo', CEO);
  await expect(otherReview.stage).toHaveText(t('review.stage.signedBy.ceo'));

  await other.goTo('prepare');
  await review.open('sign');
  await review.nameField('coo').fill('Signed at the same moment');
  await Promise.all([
    other.field(t('prepare.company')).fill('Typed at the same moment'),
    facilitator.button(t('review.sign.signAs.coo')).click(),
  ]);
  // Whoever comes second finds a changed file: whatever the order, nothing is lost.
  const saved = async () => JSON.stringify(await workshopsIn(host.folder));
  await expect.poll(saved).toContain('Typed at the same moment');
  await expect.poll(saved).toContain('Signed at the same moment');
});

test('1,000 KPIs: a few are drawn, each is reached', async ({ facilitator, host }) => {
  const { page, t } = facilitator;
  const review = await openReview(facilitator, host, aLargeWorkshop(1_000));
  await expect(review.answer('KPI-0', 'relevant', 'yes')).toBeVisible();
  expect(await page.getByRole('main').getByRole('row').count()).toBeLessThan(60);
  await review.answer('KPI-0', 'relevant', 'no').click();
  await expect(facilitator.field(t('review.answers.reason.relevant.no'))).toBeVisible();
  await page.getByRole('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
  await review.answer('KPI-999', 'measurable', 'yes').click();
  await expect(review.answer('KPI-999', 'measurable', 'yes')).toHaveAttribute('aria-pressed', 'true');
  await facilitator.expectSaved();
  expect((await workshopIn(host.folder)).design.kpis.at(-1)?.attestations.measurable?.answer).toBe('yes');
});
