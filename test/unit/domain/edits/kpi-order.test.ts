import { describe, expect, it } from 'vitest';
import {
  duplicateKpi,
  moveKpi,
  moveKpiToDepartment,
  narrowKpis,
  setKpiStatuses,
} from '../../../../shared/domain/edits/kpi-order';
import type { Design } from '../../../../shared/domain/schema/design';
import { aDepartment, aDesign, aKpi, aQuantity } from '../../../builders/a-workshop';
import { countingIds } from '../../../builders/clock-and-ids';

const marketing = aDepartment('Marketing', [['Promotion', 'Known']], { code: 'MKT' });
const design = aDesign({
  departments: [marketing, aDepartment('HRD', [], { code: 'HRD' })],
  kpis: [
    aKpi({
      id: 'm1',
      departmentId: 'Marketing',
      code: 'MKT-01',
      name: 'Reach',
      dutyId: marketing.duties[0]?.id ?? null,
      target: { value: aQuantity(3), minimum: null, maximum: null },
      lastValue: { value: aQuantity(1), period: 'June', source: 'Survey' },
      attestations: { relevant: { answer: 'yes', reason: '' }, measurable: null },
      overrules: [{ code: 'target-jump', reason: 'New market', at: '2026-08-03T02:00:00Z' }],
    }),
    aKpi({ id: 'h1', departmentId: 'HRD', code: 'HRD-01' }),
    aKpi({ id: 'm2', departmentId: 'Marketing', code: 'MKT-02', status: 'retired' }),
    aKpi({ id: 'm3', departmentId: 'Marketing', code: 'MKT-03', status: 'candidate' }),
  ],
  codeCounters: { MKT: 7, HRD: 1 },
});
const order = (after: Design) => after.kpis.map(({ id }) => id);
const statuses = (after: Design) => Object.fromEntries(after.kpis.map(({ id, status }) => [id, status]));

describe('a duplicate', () => {
  const after = duplicateKpi(design, 'm1', countingIds('new'));
  const copy = after.kpis[1];

  it('stands after its original, a candidate with an id, a code and a lineage of its own', () => {
    expect(order(after)).toEqual(['m1', 'new-1', 'h1', 'm2', 'm3']);
    expect(copy).toMatchObject({ lineageId: 'new-1', code: 'MKT-08', status: 'candidate' });
    expect(after.codeCounters).toEqual({ MKT: 8, HRD: 1 });
  });

  it('has what was filled in, but not what people proved and said of the original', () => {
    expect(copy).toMatchObject({
      name: 'Reach',
      dutyId: marketing.duties[0]?.id,
      target: { value: { value: 3 } },
    });
    expect(copy).toMatchObject({
      lastValue: null,
      attestations: { relevant: null, measurable: null },
      overrules: [],
    });
  });

  it('of a KPI that is gone, or whose department is, is not made', () => {
    expect(duplicateKpi(design, 'gone', countingIds())).toBe(design);
    const strayed = aDesign({ kpis: [aKpi({ id: 'k', departmentId: 'gone' })] });
    expect(duplicateKpi(strayed, 'k', countingIds())).toBe(strayed);
  });
});

describe('a KPI handed to another department', () => {
  it('stands after those it has, keeps its code and leaves its duty', () => {
    const after = moveKpiToDepartment(design, 'm1', 'HRD');
    expect(order(after)).toEqual(['h1', 'm2', 'm3', 'm1']);
    expect(after.kpis.at(-1)).toMatchObject({ departmentId: 'HRD', code: 'MKT-01', dutyId: null });
  });

  it('does not go where there is no department, nor move within its own', () => {
    expect(moveKpiToDepartment(design, 'm1', 'gone')).toBe(design);
    expect(moveKpiToDepartment(design, 'm1', 'Marketing')).toBe(design);
    expect(moveKpiToDepartment(design, 'gone', 'HRD')).toBe(design);
  });
});

describe('the order of KPIs', () => {
  const alive = setKpiStatuses(design, ['m2'], 'candidate');

  it('changes among those of the department', () => {
    expect(order(moveKpi(alive, 'm1', 'down'))).toEqual(['m2', 'h1', 'm1', 'm3']);
    expect(order(moveKpi(alive, 'm3', 'up'))).toEqual(['m1', 'h1', 'm3', 'm2']);
  });

  it('passes retired ones, which stand apart', () => {
    expect(order(moveKpi(design, 'm1', 'down'))).toEqual(['m3', 'h1', 'm2', 'm1']);
  });

  it('stays at either end', () => {
    expect(moveKpi(design, 'm1', 'up')).toBe(design);
    expect(moveKpi(design, 'h1', 'down')).toBe(design);
    expect(moveKpi(design, 'gone', 'down')).toBe(design);
  });
});

describe('the status of several KPIs', () => {
  it('is set at once', () => {
    expect(statuses(setKpiStatuses(design, ['m2', 'h1'], 'candidate'))).toEqual({
      m1: 'chosen',
      h1: 'candidate',
      m2: 'candidate',
      m3: 'candidate',
    });
  });

  it('narrows a department to the ideas that were kept, and leaves retired ones and other departments', () => {
    expect(statuses(narrowKpis(design, 'Marketing', ['m3', 'm2']))).toEqual({
      m1: 'candidate',
      h1: 'chosen',
      m2: 'retired',
      m3: 'chosen',
    });
  });
});
