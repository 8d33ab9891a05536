import { describe, expect, it } from 'vitest';
import { lastValueText } from '../../../shared/results/kpi-texts';
import { wordsOf } from '../../../shared/results/words';
import { aKpi } from '../../builders/a-workshop';

const WORDS = wordsOf('id');

describe('The last value of a KPI', () => {
  const unproven = aKpi({ id: 'reach', departmentId: 'Marketing', lastValue: null });

  it('is not proven as long as nothing was ever measured', () => {
    expect(lastValueText(unproven, WORDS)).toContain('Belum terbukti');
  });

  it('needs no other proof beside a value of this period', () => {
    expect(lastValueText(unproven, WORDS, true)).toBe('');
  });
});
