import { describe, expect, it } from 'vitest';
import { noteActuals } from '../../../../shared/domain/edits/actuals';
import { finalValue } from '../../../../shared/domain/final-value';
import { notedActuals } from '../../../../shared/domain/noted-actuals';
import { anActual } from '../../../builders/a-tracked-workshop';
import { aKpi, aQuantity, aWorkshop } from '../../../builders/a-workshop';

const AT = '2026-09-01T03:00:00.000Z';

const { design } = aWorkshop({
  design: {
    kpis: ['a', 'b'].map((id) => aKpi({ id, departmentId: 'd', dataSource: `Book ${id}` })),
    actuals: [anActual('a', '2026-07', 1), anActual('b', '2026-07', 2), anActual('a', '2026-08', 3)],
  },
});
const values = ({ actuals }: typeof design) =>
  actuals.map(({ kpiId, period, value }) => [kpiId, period, value.value]);

describe('noting what was measured', () => {
  it('adds a value with its source and moment, and leaves the others alone', () => {
    const after = noteActuals(design, [{ kpiId: 'b', period: '2026-08', value: aQuantity(4) }], AT);
    expect(after.actuals.slice(0, 3)).toEqual(design.actuals);
    expect(after.actuals[3]).toEqual({
      kpiId: 'b',
      period: '2026-08',
      value: aQuantity(4),
      source: 'Book b',
      enteredAt: AT,
    });
  });

  it('changes several values at once, in their places, and takes emptied ones away', () => {
    const after = noteActuals(
      design,
      [
        { kpiId: 'a', period: '2026-07', value: null },
        { kpiId: 'a', period: '2026-08', value: aQuantity(9) },
        { kpiId: 'a', period: '2026-09', value: null },
      ],
      AT,
    );
    expect(values(after)).toEqual([
      ['b', '2026-07', 2],
      ['a', '2026-08', 9],
    ]);
  });

  it('makes the value with which the next period begins, and says where it comes from', () => {
    const after = noteActuals(design, [{ kpiId: 'b', period: '2026-09', value: aQuantity(7) }], AT);
    const kpi = after.kpis.find(({ id }) => id === 'b');
    expect(kpi && finalValue(kpi, after, 'en')).toEqual({
      value: aQuantity(7),
      period: '2026-09',
      source: 'Book b',
    });
  });

  it('is no edit where it says what is noted already, or of a KPI that is gone', () => {
    const same = [
      { kpiId: 'a', period: '2026-07', value: aQuantity(1) },
      { kpiId: 'gone', period: '2026-07', value: aQuantity(1) },
      { kpiId: 'b', period: '2026-09', value: null },
    ];
    expect(noteActuals(design, same, AT)).toBe(design);
  });

  it('leaves one of two values that were noted for one period', () => {
    const twice = { ...design, actuals: [...design.actuals, anActual('a', '2026-07', 5)] };
    const after = noteActuals(twice, [{ kpiId: 'a', period: '2026-07', value: aQuantity(6) }], AT);
    expect(values(after).filter(([kpiId, period]) => kpiId === 'a' && period === '2026-07')).toEqual([
      ['a', '2026-07', 6],
    ]);
  });
});

describe('noted values', () => {
  it('are known by KPI and period, the later of two', () => {
    const of = notedActuals([...design.actuals, anActual('a', '2026-07', 5)]);
    expect(of('a').get('2026-07')?.value.value).toBe(5);
    expect([...of('a').keys()]).toEqual(['2026-07', '2026-08']);
    expect(of('unknown').size).toBe(0);
  });

  it('stay the same for a KPI of which nothing changed', () => {
    const before = notedActuals(design.actuals);
    const after = notedActuals(
      noteActuals(design, [{ kpiId: 'a', period: '2026-09', value: aQuantity(1) }], AT).actuals,
    );
    expect(after('b')).toBe(before('b'));
    expect(after('a')).not.toBe(before('a'));
  });
});
