import { describe, expect, it } from 'vitest';
import { agreedResults } from '../../../shared/results/agreed-results';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import { composeHandout } from '../../../shared/results/handout';
import { kpiStandings } from '../../../shared/results/kpi-standing';
import { wordsOf } from '../../../shared/results/words';
import { aFinishedWorkshop } from '../../builders/a-finished-workshop';
import { anActual } from '../../builders/a-tracked-workshop';
import { aKpi, aQuantity } from '../../builders/a-workshop';

const words = wordsOf('id');
const TODAY = '2026-08-03';

describe('the handout', () => {
  it('has the chosen KPIs of each department, with its head', () => {
    const { groups } = composeHandout(agreedResults(aFinishedWorkshop(), 'id', words.t), TODAY);
    expect(groups.map(({ name, head, kpis }) => [name, head, kpis.map(({ code }) => code)])).toEqual([
      ['Marketing', 'Dinda Safitri', ['MKT-01', 'MKT-02']],
      ['HRD', '', ['HRD-01']],
    ]);
  });

  it('keeps KPIs whose department is gone, last', () => {
    const { design } = aFinishedWorkshop();
    const stray = aKpi({ id: 'stray', departmentId: 'gone', status: 'chosen' });
    const workshop = aFinishedWorkshop({ kpis: [stray, ...design.kpis] });
    const { groups } = composeHandout(agreedResults(workshop, 'id', words.t), TODAY);
    expect(groups.map(({ name }) => name)).toEqual(['Marketing', 'HRD', 'Tanpa departemen']);
    expect(groups.at(-1)?.kpis).toEqual([stray]);
  });

  it('names eight dates and counts the others', () => {
    const reviewed = Array.from({ length: 11 }, (_, day) =>
      aKpi({ id: `k${day}`, departmentId: 'HRD', status: 'chosen', reviewDate: `2026-10-${10 + day}` }),
    );
    const workshop = aFinishedWorkshop({ kpis: reviewed });
    const { dates, laterDates } = composeHandout(agreedResults(workshop, 'id', words.t), TODAY);
    expect([dates.length, dates[0]?.date, laterDates]).toEqual([8, '2026-10-10', 4]);
  });
});

describe('where KPIs stand', () => {
  it('is told in the language of the page, for those that were measured', () => {
    const actual = {
      kpiId: 'mkt-01',
      period: '2026-08',
      value: aQuantity(2),
      source: '',
      enteredAt: '2026-08-03T00:00:00.000Z',
    };
    const workshop = aFinishedWorkshop({ actuals: [actual] });
    const told = (language: 'en' | 'id') => {
      const own = wordsOf(language);
      return [...kpiStandings(workshop, agreedResults(workshop, language, own.t), own)];
    };
    expect(told('id')).toEqual([['mkt-01', '2 kelas · 66,7% · Tertinggal']]);
    expect(told('en')).toEqual([['mkt-01', '2 kelas · 66.7% · Behind']]);
  });

  it('is told with what is due so far where values add up', () => {
    const { kpis } = aFinishedWorkshop().design;
    const adding = kpis.map((kpi): Kpi =>
      kpi.id === 'mkt-01' ? { ...kpi, combine: 'sum', target: { ...kpi.target, value: aQuantity(30) } } : kpi,
    );
    const period = { kind: 'semester', label: '', start: '2026-07-01', end: '2026-12-18' } as const;
    const workshop = aFinishedWorkshop({
      kpis: adding,
      period,
      actuals: [anActual('mkt-01', '2026-08', 12)],
    });
    const own = wordsOf('id');
    const told = kpiStandings(workshop, agreedResults(workshop, 'id', own.t), own);
    expect(told.get('mkt-01')).toBe('12 kelas · target s.d. Agu 2026: 10,8 kelas · 111,6% · Tercapai');
  });
});
