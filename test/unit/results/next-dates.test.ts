import { describe, expect, it } from 'vitest';
import { nextDates } from '../../../shared/results/next-dates';
import { aKpi, aQuantity, aWorkshop } from '../../builders/a-workshop';

const PERIOD = { kind: 'semester', label: '', start: '2026-07-01', end: '2026-12-31' } as const;
const chosen = { departmentId: 'd', status: 'chosen' } as const;
const proof = { value: aQuantity(1), period: 'June', source: 'Log book' };

function dates(traits: Parameters<typeof aWorkshop>[0], today = '2026-08-01') {
  return nextDates(aWorkshop({ ...traits, design: { period: PERIOD, ...traits?.design } }), today).map(
    ({ date, kind, about, who }) => [date, kind, about, who].join('|'),
  );
}

describe('the next dates', () => {
  it('are actions, first measurements, starting values, reviews and the end of the period, in order', () => {
    const kpis = [
      aKpi({ id: 'a', ...chosen, reviewDate: '2026-10-01' }),
      aKpi({ id: 'b', ...chosen, plannedMeasurement: { date: '2026-08-10', person: 'Raka' } }),
      aKpi({ id: 'c', ...chosen, baseline: { value: null, period: '', establishBy: '2026-08-31' } }),
    ];
    const actions = [{ id: 'x', what: 'Print the form', who: 'Dinda', by: '2026-08-05', done: false }];
    expect(dates({ design: { kpis }, session: { actions } })).toEqual([
      '2026-08-05|action|Print the form|Dinda',
      '2026-08-10|measurement|B|Raka',
      '2026-08-31|baseline|C|',
      '2026-10-01|review|A|',
      '2026-12-31|period-end||',
    ]);
  });

  it('name KPIs of one day together, but not what different people do', () => {
    const plan = (person: string) => ({ plannedMeasurement: { date: '2026-08-10', person } });
    const kpis = [
      aKpi({ id: 'a', ...chosen, ...plan('Raka') }),
      aKpi({ id: 'b', ...chosen, ...plan('Sari') }),
      aKpi({ id: 'c', ...chosen, ...plan('Raka') }),
      aKpi({ id: 'd', ...chosen, ...plan('Sari'), code: '', name: 'No code' }),
    ];
    expect(dates({ design: { kpis } }).slice(0, 2)).toEqual([
      '2026-08-10|measurement|A, C|Raka',
      '2026-08-10|measurement|B, No code|Sari',
    ]);
  });

  it('leave out what is over, done, proven, found out or not chosen', () => {
    const kpis = [
      aKpi({ id: 'past', ...chosen, reviewDate: '2026-07-31' }),
      aKpi({
        id: 'proven',
        ...chosen,
        lastValue: proof,
        plannedMeasurement: { date: '2026-08-10', person: 'Raka' },
      }),
      aKpi({
        id: 'known',
        ...chosen,
        baseline: { value: aQuantity(1), period: '', establishBy: '2026-08-31' },
      }),
      aKpi({ id: 'idea', departmentId: 'd', status: 'candidate', reviewDate: '2026-10-01' }),
    ];
    const actions = [{ id: 'x', what: 'Done', who: '', by: '2026-08-05', done: true }];
    expect(dates({ design: { kpis }, session: { actions } })).toEqual(['2026-12-31|period-end||']);
    expect(dates({ design: { kpis: [] } }, '2027-01-01')).toEqual([]);
  });
});
