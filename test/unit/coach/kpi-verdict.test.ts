import { describe, expect, it } from 'vitest';
import { checkKpi } from '../../../shared/coach/check-kpi';
import { kpiFacts } from '../../../shared/coach/kpi-facts';
import { kpiVerdict } from '../../../shared/coach/kpi-verdict';
import { renameDepartment } from '../../../shared/domain/edits/departments';
import { updateKpi } from '../../../shared/domain/edits/kpis';
import type { Design } from '../../../shared/domain/schema/design';
import { aDepartment, aDesign, aKpi } from '../../builders/a-workshop';

const design = aDesign({
  departments: [aDepartment('HRD', [['Manage attendance', '95% present']]), aDepartment('Sales')],
  kpis: [
    aKpi({ id: 'a', departmentId: 'HRD', name: 'Improve morale', owner: 'HR Dept' }),
    aKpi({ id: 'b', departmentId: 'Sales', name: 'Sales of tea', deadline: null }),
  ],
});
const verdicts = (of: Design) => of.kpis.map((kpi) => kpiVerdict(kpi, of));

describe('the verdict on a KPI', () => {
  it('is what the coach finds in its facts', () => {
    expect(verdicts(design)).toEqual(
      design.kpis.map((kpi) => checkKpi(kpiFacts(kpi, design), design.period)),
    );
  });

  it('is told again, not found again, for KPIs that an edit left alone', () => {
    const [first, second] = verdicts(design);
    const [changed, same] = verdicts(updateKpi(design, 'a', { name: 'Attendance rate' }));
    expect(same).toBe(second);
    expect(changed?.findings).not.toEqual(first?.findings);
  });

  it('follows its department and the period', () => {
    const renamed = renameDepartment(design, 'HRD', 'HR Dept');
    const codesOf = (of: Design) => verdicts(of)[0]?.findings.map(({ code }) => code);
    expect(codesOf(design)).not.toContain('owner-group');
    expect(codesOf(renamed)).toContain('owner-group');
    const shorter = { ...design, period: { ...design.period, end: '2026-08-01' } };
    expect(codesOf(design)).not.toContain('deadline-outside-period');
    expect(codesOf(shorter)).toContain('deadline-outside-period');
  });

  it('takes in what people overruled', () => {
    const overrules = [
      { code: 'deadline-missing', reason: 'Set by the board', at: '2026-08-03T02:00:00.000Z' },
    ];
    const [, verdict] = verdicts(updateKpi(design, 'b', { overrules }));
    expect(verdict?.letters.T).toBe('pass');
    expect(verdict?.findings).toContainEqual(expect.objectContaining({ overruled: 'Set by the board' }));
  });

  it('stands for a KPI whose department is gone', () => {
    const orphan = { ...design, departments: [] };
    expect(verdicts(orphan)[0]?.letters.R).toBe('warn');
  });
});
