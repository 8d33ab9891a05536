import { expect, it } from 'vitest';
import { distanceInto } from '../../../../renderer/ui/kpi-grid/reveal-cell';
import { tableRows } from '../../../../renderer/features/kpis/table/table-rows';
import { aDepartment, aDesign, aKpi } from '../../../builders/a-workshop';

const design = aDesign({
  departments: [aDepartment('Marketing'), aDepartment('HRD')],
  kpis: [
    aKpi({ id: 'h1', departmentId: 'HRD' }),
    aKpi({ id: 'm1', departmentId: 'Marketing' }),
    aKpi({ id: 'h2', departmentId: 'HRD', status: 'retired' }),
  ],
});

it('shows one department’s KPIs in their order', () => {
  expect(tableRows(design, 'HRD').map(({ id }) => id)).toEqual(['h1', 'h2']);
  expect(tableRows(design, 'Nowhere')).toEqual([]);
});

it('shows all departments one after the other', () => {
  expect(tableRows(design, null).map(({ id }) => id)).toEqual(['m1', 'h1', 'h2']);
});

it('moves a table no further than a cell needs', () => {
  expect(distanceInto(100, 150, 0, 400), 'in sight').toBe(0);
  expect(distanceInto(-20, 30, 0, 400), 'above').toBe(-20);
  expect(distanceInto(390, 440, 0, 400), 'below').toBe(40);
  expect(distanceInto(50, 900, 0, 400), 'too long: its start counts').toBe(50);
});
