import { describe, expect, it } from 'vitest';
import { checkWorkshop } from '../../../shared/coach/check-workshop';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import { aDepartment, aDesign, aKpi } from '../../builders/a-workshop';

const kpisOf = (departmentId: string, ...kinds: Kpi['kind'][]) =>
  kinds.map((kind, index) => aKpi({ id: `${departmentId}-${index}`, departmentId, kind }));

const findings = (departments: string[], kpis: Kpi[]) =>
  checkWorkshop(aDesign({ departments: departments.map((name) => aDepartment(name)), kpis }));

describe('checking the set', () => {
  it('is content with two or three mixed KPIs in every department', () => {
    const kpis = [...kpisOf('HRD', 'leading', 'lagging'), ...kpisOf('Sales', 'leading', 'lagging', null)];
    expect(findings(['HRD', 'Sales'], kpis)).toEqual([]);
  });

  it('names the departments with fewer than two and more than three', () => {
    const kpis = [
      ...kpisOf('HRD', 'leading'),
      ...kpisOf('Sales', 'leading', 'lagging', 'lagging', 'lagging'),
    ];
    expect(findings(['HRD', 'Sales', 'Finance'], kpis)).toEqual([
      { code: 'too-few-kpis', severity: 'warning', departmentId: 'HRD', count: 1 },
      { code: 'too-many-kpis', severity: 'warning', departmentId: 'Sales', count: 4 },
      { code: 'too-few-kpis', severity: 'warning', departmentId: 'Finance', count: 0 },
    ]);
  });

  it('counts only chosen KPIs', () => {
    const candidates = kpisOf('HRD', 'leading', 'lagging').map((kpi) => ({
      ...kpi,
      status: 'candidate' as const,
    }));
    expect(findings(['HRD'], candidates)).toMatchObject([{ code: 'too-few-kpis', count: 0 }]);
  });

  it('does not speak of a department that has no name yet', () => {
    expect(checkWorkshop(aDesign({ departments: [aDepartment(' ')], kpis: [] }))).toEqual([]);
  });

  it('hints at a department that only looks back', () => {
    const kpis = [...kpisOf('HRD', 'lagging', 'lagging'), ...kpisOf('Sales', 'leading', 'lagging')];
    expect(findings(['HRD', 'Sales'], kpis)).toEqual([
      { code: 'all-lagging', severity: 'hint', departmentId: 'HRD', count: 2 },
    ]);
  });

  it('warns when the whole company only predicts', () => {
    const kpis = [...kpisOf('HRD', 'leading', 'leading'), ...kpisOf('Sales', 'leading', 'leading')];
    expect(findings(['HRD', 'Sales'], kpis)).toContainEqual({
      code: 'all-leading',
      severity: 'warning',
      departmentId: null,
      count: 4,
    });
  });

  it('does not judge the balance while a kind is open', () => {
    expect(findings(['HRD'], kpisOf('HRD', null, null))).toEqual([]);
    expect(findings(['HRD'], kpisOf('HRD', 'leading', null))).toEqual([]);
  });
});
