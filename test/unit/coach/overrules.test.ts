import { describe, expect, it } from 'vitest';
import { checkKpi, withOverrules } from '../../../shared/coach/check-kpi';
import { aSoundKpi, JULY_TO_DECEMBER } from '../../builders/kpi-facts';

const weak = checkKpi(
  aSoundKpi({ target: null, targetText: '', deadline: null, formula: '' }),
  JULY_TO_DECEMBER,
);
const overrule = (code: string, reason = 'We know') => ({ code, reason });

describe('an overruled finding', () => {
  it('stays listed with its reason and leaves the letter alone', () => {
    const { letters, findings } = withOverrules(weak, [overrule('deadline-missing', 'The board sets it')]);
    expect(weak.letters.T).toBe('fail');
    expect(letters).toEqual({ ...weak.letters, T: 'pass' });
    expect(findings.map(({ code }) => code)).toEqual(weak.findings.map(({ code }) => code));
    expect(findings.filter(({ overruled }) => overruled !== undefined)).toMatchObject([
      { code: 'deadline-missing', overruled: 'The board sets it' },
    ]);
  });

  it('leaves the other findings of its letter standing', () => {
    expect(withOverrules(weak, [overrule('target-missing')]).letters).toMatchObject({ M: 'warn', A: 'pass' });
  });

  it('weighs on as long as nobody gives a reason', () => {
    expect(withOverrules(weak, [overrule('deadline-missing', ' ')])).toEqual(weak);
  });

  it('may be of a rule that no longer speaks', () => {
    expect(withOverrules(weak, [overrule('gone')])).toEqual(weak);
  });

  it('leaves the first verdict as it was', () => {
    const before = structuredClone(weak);
    withOverrules(weak, [overrule('deadline-missing')]);
    expect(weak).toEqual(before);
  });
});
