import { describe, expect, it } from 'vitest';
import { DEFAULT_CARD_IDS } from '../../../shared/library/cards';
import { workshopProgress } from '../../../shared/domain/progress';
import { filledGridRows } from '../../../shared/domain/grid';
import type { Language } from '../../../shared/domain/schema/primitives';
import { workshopSchema } from '../../../shared/domain/schema/workshop';
import { createSample } from '../../../shared/library/samples/samples';
import type { SampleName } from '../../../shared/contract/contract';
import { countingIds, stoppedClock } from '../../builders/clock-and-ids';

const sample = (name: SampleName, language: Language) =>
  createSample(name, language, countingIds(), stoppedClock());

const SAMPLES: [SampleName, Language][] = [
  ['school', 'en'],
  ['school', 'id'],
  ['rehearsal', 'en'],
  ['rehearsal', 'id'],
];

describe.each(SAMPLES)('the %s sample in %s', (name, language) => {
  const workshop = sample(name, language);

  it('is a valid workshop', () => {
    expect(workshopSchema.parse(workshop)).toEqual(workshop);
    expect(workshop.language).toBe(language);
  });

  it('links every duty, outcome, objective and head to something that exists', () => {
    const { departments, kpis, objectives, participants } = workshop.design;
    const duties = departments.flatMap((department) => department.duties);
    const outcomes = duties.flatMap((duty) => duty.idealOutcomes);
    const known = new Set(
      [...departments, ...duties, ...outcomes, ...objectives, ...participants].map((one) => one.id),
    );
    const references = kpis.flatMap((kpi) => [
      kpi.departmentId,
      kpi.dutyId,
      kpi.idealOutcomeId,
      kpi.objectiveId,
    ]);
    const heads = departments.map((department) => department.headId);
    expect([...references, ...heads].filter((id) => id !== null && !known.has(id))).toEqual([]);
  });

  it('writes numbers as this language does', () => {
    const money = workshop.design.kpis.find((kpi) => (kpi.target.value?.value ?? 0) >= 1_000_000);
    expect(money?.target.value?.text).toMatch(language === 'id' ? /^\d\.\d{3}\.\d{3}/ : /^\d,\d{3},\d{3}/);
  });
});

describe('the school sample', () => {
  it('holds the first two real rows of the grid word for word', () => {
    const rows = filledGridRows(sample('school', 'id').design).map((row) => [
      row.department.name,
      row.duty?.text,
      row.idealOutcome?.text,
    ]);
    expect(rows).toContainEqual(['Marketing', 'Promosi produk', 'Produk dikenal minimal oleh 3 kelas']);
    expect(rows).toContainEqual(['HRD', 'Mengelola kehadiran', '95% karyawan hadir setiap minggu']);
  });

  it('leaves only the review, handing out the results and tracking to do', () => {
    const progress = workshopProgress(sample('school', 'id'), DEFAULT_CARD_IDS, '2026-08-03');
    const chosen = sample('school', 'id').design.kpis.filter(({ status }) => status === 'chosen').length;
    expect(progress.filter((step) => step.missing.length > 0)).toEqual([
      {
        step: 'review',
        missing: [
          { code: 'attestations', count: chosen },
          { code: 'signatures', count: 2 },
        ],
      },
      { step: 'share', missing: [{ code: 'handouts', count: 1 }] },
      { step: 'track', missing: [{ code: 'signed-version', count: 1 }] },
    ]);
  });

  it('tells the same story in both languages, in different words', () => {
    const [english, indonesian] = [sample('school', 'en'), sample('school', 'id')];
    const numbers = (workshop: typeof english) =>
      workshop.design.kpis.map((kpi) => [kpi.code, kpi.target.value?.value, kpi.deadline, kpi.owner]);
    expect(english.design.kpis).toHaveLength(indonesian.design.kpis.length);
    expect(numbers(english).map(([, ...rest]) => rest)).toEqual(
      numbers(indonesian).map(([, ...rest]) => rest),
    );
    english.design.kpis.forEach((kpi, index) =>
      expect(kpi.name).not.toBe(indonesian.design.kpis[index]?.name),
    );
  });

  it('shows money, a lower-is-better, a range, a planned first measurement and candidates', () => {
    const { kpis } = sample('school', 'id').design;
    expect(kpis.some((kpi) => kpi.unit.kind === 'currency' && kpi.unit.label === 'IDR')).toBe(true);
    expect(kpis.some((kpi) => kpi.direction === 'lower')).toBe(true);
    expect(kpis.some((kpi) => kpi.direction === 'range' && kpi.target.minimum?.value === 5)).toBe(true);
    expect(kpis.some((kpi) => kpi.lastValue === null && kpi.plannedMeasurement?.date)).toBe(true);
    expect(kpis.filter((kpi) => kpi.status === 'candidate')).toHaveLength(2);
  });
});

describe('the rehearsal sample', () => {
  it('tells the study case: sales doubled from 2 to 4 billion by the end of December, measured quarterly', () => {
    const [kpi] = sample('rehearsal', 'en').design.kpis;
    expect(kpi).toMatchObject({
      name: 'Sales of fat-removal machines',
      baseline: { value: { value: 2_000_000_000 } },
      target: { value: { value: 4_000_000_000 } },
      deadline: '2027-12-31',
      frequency: 'quarterly',
    });
  });

  it('leaves work for the facilitator: a department without KPIs, a target in words', () => {
    const { departments, kpis } = sample('rehearsal', 'en').design;
    expect(departments.some(({ id }) => !kpis.some((kpi) => kpi.departmentId === id))).toBe(true);
    expect(kpis.map((kpi) => kpi.target.value)).toContainEqual({ value: null, text: 'as high as possible' });
  });
});
