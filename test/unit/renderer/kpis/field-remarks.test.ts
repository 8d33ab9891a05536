import { describe, expect, it } from 'vitest';
import { byField } from '../../../../renderer/features/kpis/use-field-remarks';
import type { Finding } from '../../../../shared/coach/findings';

function aFinding(traits: Partial<Finding>): Finding {
  return { code: 'target-jump', letter: 'A', severity: 'warning', field: 'target', match: '', ...traits };
}
const codesBeside = (...findings: Finding[]) =>
  Object.fromEntries(Object.entries(byField(findings)).map(([field, { code }]) => [field, code]));

describe('the remark beside a field', () => {
  it('is the weightiest of the field', () => {
    const jump = aFinding({});
    const worse = aFinding({ code: 'target-not-better', severity: 'problem' });
    const owner = aFinding({ code: 'owner-group', field: 'owner' });
    expect(codesBeside(jump, worse, owner)).toEqual({ target: 'target-not-better', owner: 'owner-group' });
  });

  it('makes way for the next once it is overruled', () => {
    const worse = aFinding({ code: 'target-not-better', severity: 'problem', overruled: 'A bad year' });
    expect(codesBeside(worse, aFinding({}))).toEqual({ target: 'target-jump' });
    expect(codesBeside(worse)).toEqual({});
  });
});
