import { describe, expect, it } from 'vitest';
import { kpiFacts } from '../../../shared/coach/kpi-facts';
import { aDepartment, aDesign, aKpi, aQuantity } from '../../builders/a-workshop';

const departments = [aDepartment('Marketing', [['Promosi produk', 'Produk dikenal minimal oleh 3 kelas']])];
const design = aDesign({ departments });
const duty = departments[0]?.duties[0];
const plain = { id: 'kpi-1', departmentId: 'Marketing' };

describe('the facts of a KPI', () => {
  it('name the department, the duty and the outcome behind it', () => {
    const kpi = aKpi({
      ...plain,
      dutyId: duty?.id ?? null,
      idealOutcomeId: duty?.idealOutcomes[0]?.id ?? null,
    });
    expect(kpiFacts(kpi, design)).toMatchObject({
      department: 'Marketing',
      duty: 'Promosi produk',
      idealOutcome: 'Produk dikenal minimal oleh 3 kelas',
    });
  });

  it('are blank where the department or the duty is gone', () => {
    const kpi = aKpi({ ...plain, departmentId: 'gone', dutyId: 'gone' });
    expect(kpiFacts(kpi, design)).toMatchObject({ department: '', duty: '', idealOutcome: '' });
  });

  it('keep the words that stand where a number belongs', () => {
    const kpi = aKpi({
      ...plain,
      target: { value: aQuantity(null, 'maksimal'), minimum: null, maximum: null },
    });
    expect(kpiFacts(kpi, design)).toMatchObject({ target: null, targetText: 'maksimal', targetRange: null });
  });

  it('know a range only when both ends are numbers', () => {
    const range = (maximum: number | null, text: string) =>
      aKpi({
        ...plain,
        direction: 'range',
        target: { value: aQuantity(1), minimum: aQuantity(5), maximum: aQuantity(maximum, text) },
      });
    expect(kpiFacts(range(10, '10'), design)).toMatchObject({
      target: null,
      targetRange: { minimum: 5, maximum: 10 },
      targetText: '5 – 10',
    });
    expect(kpiFacts(range(null, 'ten'), design)).toMatchObject({ targetRange: null, targetText: '5 – ten' });
    const empty = { ...range(10, '10'), target: { value: null, minimum: null, maximum: null } };
    expect(kpiFacts(empty, design)).toMatchObject({ targetRange: null, targetText: '' });
  });

  it('tell planned dates from plans without one', () => {
    const baseline = { value: null, period: '', establishBy: '2026-08-14' };
    const planned = aKpi({ ...plain, baseline, plannedMeasurement: { date: '2026-08-14', person: 'Alya' } });
    const undated = aKpi({ ...plain, plannedMeasurement: { date: null, person: 'Alya' } });
    expect(kpiFacts(planned, design)).toMatchObject({ isBaselinePlanned: true, isMeasurementPlanned: true });
    expect(kpiFacts(undated, design)).toMatchObject({
      isBaselinePlanned: false,
      isMeasurementPlanned: false,
    });
  });
});
