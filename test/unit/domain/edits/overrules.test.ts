import { describe, expect, it } from 'vitest';
import { overruleFinding, takeBackOverrule } from '../../../../shared/domain/edits/overrules';
import { aDepartment, aDesign, aKpi } from '../../../builders/a-workshop';

const AT = '2026-08-03T02:00:00.000Z';
const design = aDesign({
  departments: [aDepartment('Sales')],
  kpis: [aKpi({ id: 'k', departmentId: 'Sales' }), aKpi({ id: 'other', departmentId: 'Sales' })],
});
const kept = overruleFinding(design, 'k', { code: 'target-jump', reason: ' A new market ', at: AT });

describe('a finding that people live with', () => {
  it('is kept with its reason and its moment, at its KPI alone', () => {
    expect(kept.kpis[0]?.overrules).toEqual([{ code: 'target-jump', reason: 'A new market', at: AT }]);
    expect(kept.kpis[1]).toBe(design.kpis[1]);
  });

  it('needs a reason', () => {
    expect(overruleFinding(design, 'k', { code: 'target-jump', reason: ' \n', at: AT })).toBe(design);
  });

  it('has one reason: the latest', () => {
    const again = overruleFinding(kept, 'k', { code: 'target-jump', reason: 'The board wants it', at: AT });
    expect(again.kpis[0]?.overrules.map(({ reason }) => reason)).toEqual(['The board wants it']);
  });

  it('can be taken back, and leaves the others', () => {
    const both = overruleFinding(kept, 'k', { code: 'owner-group', reason: 'Shared post', at: AT });
    const after = takeBackOverrule(both, 'k', 'target-jump');
    expect(after.kpis[0]?.overrules.map(({ code }) => code)).toEqual(['owner-group']);
  });

  it('changes nothing where the KPI or the overrule is gone', () => {
    expect(overruleFinding(design, 'gone', { code: 'target-jump', reason: 'Why', at: AT })).toBe(design);
    expect(takeBackOverrule(kept, 'k', 'owner-group')).toBe(kept);
    expect(takeBackOverrule(kept, 'gone', 'target-jump')).toBe(kept);
  });
});
