import { describe, expect, it } from 'vitest';
import { filledCount } from '../../../../renderer/features/kpis/optional-fields/filled-count';
import { withCurrent } from '../../../../renderer/features/kpis/with-current';
import { aKpi, aQuantity } from '../../../builders/a-workshop';

const EMPTY = aKpi({ id: 'k', departmentId: 'HRD', name: 'Attendance', owner: 'Sari' });

describe('the count of optional fields', () => {
  it('leaves the essential ones and blank ones out', () => {
    expect(filledCount(EMPTY)).toBe(0);
    expect(filledCount({ ...EMPTY, notes: ' \n' })).toBe(0);
  });

  it('takes in texts, choices, numbers, dates, levels and periods', () => {
    expect(
      filledCount({
        ...EMPTY,
        gamingRisk: 'Signing in for others',
        objectiveId: 'o',
        weight: aQuantity(0),
        reviewDate: '2026-10-01',
        targetLevels: { minimum: aQuantity(90), standard: null, maximum: aQuantity(99) },
        periodTargets: [
          { period: 'July', value: aQuantity(80) },
          { period: 'August', value: aQuantity(85) },
        ],
      }),
    ).toBe(7);
  });
});

describe('a list of choices', () => {
  const options = [{ value: 'o', label: 'Earn more' }];

  it('stays as it is where it has what is chosen', () => {
    expect(withCurrent(options, 'o', 'Gone')).toBe(options);
  });

  it('shows what is chosen and gone as gone', () => {
    expect(withCurrent(options, 'old', 'Gone')).toEqual([...options, { value: 'old', label: 'Gone' }]);
  });
});
