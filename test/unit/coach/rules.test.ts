import { describe, expect, it } from 'vitest';
import { FINDING_CODES } from '../../../shared/coach/findings';
import { RULES } from '../../../shared/coach/rules/rules';
import { aSoundKpi, JULY_TO_DECEMBER } from '../../builders/kpi-facts';

describe('the rules', () => {
  it('cover every finding code once', () => {
    expect(RULES.map((rule) => rule.code).sort()).toEqual([...FINDING_CODES].sort());
  });

  it('all have an example that is caught and one that passes', () => {
    expect(RULES.filter((rule) => rule.caught.length === 0 || rule.passed.length === 0)).toEqual([]);
  });

  it('never let words alone fail the relevance of a KPI', () => {
    const graveForRelevance = RULES.filter((rule) => rule.letter === 'R' && rule.severity === 'problem');
    expect(graveForRelevance).toEqual([]);
  });

  describe.each(RULES.map((rule) => [rule.code, rule] as const))('%s', (_code, rule) => {
    it.each(rule.caught)('catches %j', (example) => {
      const trigger = rule.find(aSoundKpi(example), JULY_TO_DECEMBER);
      expect(trigger).toBeTruthy();
    });

    it.each(rule.passed)('lets %j pass', (example) => {
      const trigger = rule.find(aSoundKpi(example), JULY_TO_DECEMBER);
      expect(trigger === false || trigger === '').toBe(true);
    });

    it('lets a sound KPI pass', () => {
      expect(rule.find(aSoundKpi(), JULY_TO_DECEMBER)).toBe(false);
    });
  });
});
