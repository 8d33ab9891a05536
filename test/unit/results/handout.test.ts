import { describe, expect, it } from 'vitest';
import { agreedResults } from '../../../shared/results/agreed-results';
import { composeHandout } from '../../../shared/results/handout';
import { kpiStandings } from '../../../shared/results/kpi-standing';
import { wordsOf } from '../../../shared/results/words';
import { aFinishedWorkshop } from '../../builders/a-finished-workshop';
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
    expect(groups.map(({ name }) => name)).toEqual(['Marketing', 'HRD', '']);
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
});
