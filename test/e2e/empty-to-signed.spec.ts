import type { Language } from '../../shared/domain/schema/primitives';
import { LANGUAGES } from '../../shared/i18n/i18n';
import type { Facilitator, GridLine } from './facilitator';
import { expect, expectAccessible, test } from './fixtures';
import { ReviewPage } from './review-page';
import { workshopIn } from './workshop-file';

const [CEO, COO] = ['Ayu Lestari', 'Bima Pratama'];

/** What a small company writes down, in its own language. */
interface Story {
  readonly company: string;
  readonly period: string;
  readonly objective: string;
  readonly rows: readonly GridLine[];
  readonly kpis: readonly StoryKpi[];
}

interface StoryKpi {
  readonly code: string;
  readonly department: string;
  readonly duty: string;
  readonly name: string;
  readonly formula: string;
  readonly source: string;
  readonly owner: string;
  readonly kind: 'leading' | 'lagging';
}

const STORIES: Readonly<Record<Language, Story>> = {
  en: {
    company: 'Student Shop',
    period: 'Semester 1 2026/27',
    objective: 'Open every school day',
    rows: [
      ['Marketing', 'Promote the product', 'Known by at least three classes'],
      ['HRD', 'Manage attendance', '95% of the staff present every week'],
    ],
    kpis: [
      aKpi('MKT-01', 'Marketing', 'Promote the product', 'Share of pupils who know the product', 'lagging'),
      aKpi('MKT-02', 'Marketing', 'Promote the product', 'Share of followers who saw a post', 'leading'),
      aKpi('HRD-01', 'HRD', 'Manage attendance', 'Share of shifts attended', 'lagging'),
      aKpi('HRD-02', 'HRD', 'Manage attendance', 'Share of shifts swapped a day ahead', 'leading'),
    ],
  },
  id: {
    company: 'Toko Siswa Maju',
    period: 'Semester 1 2026/27',
    objective: 'Buka setiap hari sekolah',
    rows: [
      ['Marketing', 'Promosi produk', 'Produk dikenal minimal oleh 3 kelas'],
      ['HRD', 'Mengelola kehadiran', '95% karyawan hadir setiap minggu'],
    ],
    kpis: [
      aKpi('MKT-01', 'Marketing', 'Promosi produk', 'Persentase siswa yang mengenal produk', 'lagging'),
      aKpi('MKT-02', 'Marketing', 'Promosi produk', 'Persentase pengikut yang melihat unggahan', 'leading'),
      aKpi('HRD-01', 'HRD', 'Mengelola kehadiran', 'Persentase giliran jaga yang dihadiri', 'lagging'),
      aKpi('HRD-02', 'HRD', 'Mengelola kehadiran', 'Persentase tukar giliran sehari sebelumnya', 'leading'),
    ],
  },
};

function aKpi(
  code: string,
  department: string,
  duty: string,
  name: string,
  kind: StoryKpi['kind'],
): StoryKpi {
  const source = code.startsWith('MKT') ? 'Survei OSIS' : 'Google Sheets Jadwal';
  return {
    code,
    department,
    duty,
    name,
    formula: `${name}: A ÷ B × 100`,
    source,
    owner: `Dinda ${code}`,
    kind,
  };
}

async function prepare(facilitator: Facilitator, story: Story): Promise<void> {
  const { page, t } = facilitator;
  await facilitator.field(t('prepare.periodLabel')).fill(story.period);
  await facilitator.field(t('prepare.start')).fill('13/7/2026');
  await facilitator.field(t('prepare.end')).fill('18/12/2026');
  await page.keyboard.press('Tab');
  for (const [index, name] of [CEO, COO].entries()) {
    await facilitator.button(t('prepare.addParticipant')).click();
    await page.getByRole('main').getByLabel(t('prepare.name'), { exact: true }).nth(index).fill(name);
  }
  await facilitator.button(t('prepare.addObjective')).click();
  await facilitator.field(t('prepare.objective', { number: 1 })).fill(story.objective);
}

async function define(facilitator: Facilitator, kpi: StoryKpi): Promise<void> {
  const { t } = facilitator;
  await facilitator.chooseDepartment(kpi.department);
  await facilitator.startKpi(kpi.duty);
  const fields = {
    name: kpi.name,
    formula: kpi.formula,
    target: '95',
    baseline: '88',
    baselinePeriod: 'Juni 2026',
    dataSource: kpi.source,
    lastValue: '88',
    lastValuePeriod: 'Juni 2026',
    lastValueSource: kpi.source,
    owner: kpi.owner,
  } as const;
  for (const [term, text] of Object.entries(fields)) {
    await facilitator.kpiField(term as keyof typeof fields).fill(text);
  }
  await facilitator.kpiField('dataAvailability').selectOption(t('terms.availability.ready'));
  await facilitator.kpiField('kind').selectOption(t(`terms.kpiKind.${kpi.kind}`));
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('from an empty file to a signed version, and on to the next draft', async ({
      facilitator,
      host,
    }) => {
      const { t, page } = facilitator;
      const story = STORIES[language];
      const review = new ReviewPage(facilitator);
      await facilitator.createWorkshop(story.company);
      await prepare(facilitator, story);
      await facilitator.goTo('departments');
      await facilitator.typeRows(1, story.rows);
      await facilitator.goTo('kpis');
      for (const kpi of story.kpis) await define(facilitator, kpi);

      await review.open('answers');
      await expect(review.stage).toHaveText(t('review.stage.draft', { number: 1 }));
      for (const { code } of story.kpis) await review.answerBoth(code);
      await review.open('left');
      const objectiveLeft = t('coach.setFinding.objective-uncovered.why', { match: story.objective });
      await expect(review.point(objectiveLeft)).toBeVisible();

      await review.open('sign');
      await expect(review.nameField('ceo')).toHaveValue(CEO);
      await expect(review.point(objectiveLeft)).toBeVisible();
      await review.sign('ceo', CEO);
      await expect(review.stage).toHaveText(t('review.stage.signedBy.ceo'));
      await review.sign('coo', COO);
      await expect(review.stage).toHaveText(new RegExp(t('review.stage.signed', { number: 1, date: '.*' })));
      await facilitator.expectSaved();
      await expectAccessible(page);
      const { design, record } = await workshopIn(host.folder);
      expect(record.pendingSignatures).toEqual([]);
      expect(record.versions).toMatchObject([
        {
          number: 1,
          signatures: [
            { role: 'ceo', name: CEO },
            { role: 'coo', name: COO },
          ],
          design,
        },
      ]);
      expect(record.versions[0]?.openPoints).toContain('objective-uncovered');
      expect(record.versions[0]?.openPoints).not.toContain('attestation-missing');
      expect(record.versions[0]?.signedPoints?.filter(({ severity }) => severity === 'problem')).toEqual([]);
      expect(design.kpis.map(({ code, attestations }) => [code, attestations.relevant?.answer])).toEqual(
        story.kpis.map(({ code }) => [code, 'yes']),
      );

      await facilitator.goTo('kpis');
      await facilitator.chooseDepartment('HRD');
      await page.getByRole('button', { name: /^HRD-01/ }).click();
      await facilitator.kpiField('target').fill('97');
      await facilitator.expectSaved();
      await facilitator.goHome();
      // A window that has never seen the workshop: what it shows can only come from the file.
      await page.reload();
      await facilitator.open(story.company);
      await review.open('sign');
      await expect(review.stage).toHaveText(t('review.stage.draftSince', { number: 2, count: 1, since: 1 }));
      const reopened = await workshopIn(host.folder);
      expect(targetsOf(reopened.record.versions[0]?.design)).toEqual([95, 95, 95, 95]);
      expect(targetsOf(reopened.design)).toEqual([95, 95, 97, 95]);

      await review.sign('coo', COO);
      await review.sign('ceo', CEO);
      await facilitator.expectSaved();
      expect((await workshopIn(host.folder)).record.versions.map(({ number }) => number)).toEqual([1, 2]);
    });
  });
}

function targetsOf(design: Awaited<ReturnType<typeof workshopIn>>['design'] | undefined) {
  return design?.kpis.map(({ target }) => target.value?.value);
}
