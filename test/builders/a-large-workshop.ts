import type { Kpi } from '../../shared/domain/schema/kpi';
import type { Workshop } from '../../shared/domain/schema/workshop';
import { aDepartment, aKpi, aQuantity, aWorkshop } from './a-workshop';

const DEPARTMENTS = 10;

/** A workshop with as many chosen, fully filled KPIs as asked for, spread over ten departments. */
export function aLargeWorkshop(kpiCount: number): Workshop {
  const departments = Array.from({ length: DEPARTMENTS }, (_, index) =>
    aDepartment(`Department ${index + 1}`, [
      ['Make the product known', 'Known by at least three classes'],
      ['Keep attendance', '95% of the staff present every week'],
    ]),
  );
  const kpis = Array.from({ length: kpiCount }, (_, index) => aFilledKpi(index));
  return aWorkshop({ company: 'Large Company', design: { departments, kpis } });
}

function aFilledKpi(index: number): Kpi {
  return aKpi({
    id: `kpi-${index}`,
    departmentId: `Department ${(index % DEPARTMENTS) + 1}`,
    name: `Share of customers served within a day, group ${index}`,
    formula: 'Customers served within a day ÷ all customers who asked, times one hundred',
    baseline: { value: aQuantity(60 + (index % 20)), period: 'Semester 2', establishBy: null },
    target: { value: aQuantity(85 + (index % 10)), minimum: null, maximum: null },
    dataSource: 'The counter’s log book, copied every Friday',
    dataAvailability: 'ready',
    lastValue: { value: aQuantity(62), period: 'June', source: 'Log book' },
    owner: `Person ${index % 40}`,
    kind: index % 2 === 0 ? 'leading' : 'lagging',
  });
}
