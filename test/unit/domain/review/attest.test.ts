import { describe, expect, it } from 'vitest';
import { attest, lacksReason, needsReason } from '../../../../shared/domain/review/attest';
import { aDesign, aKpi } from '../../../builders/a-workshop';

const design = aDesign({ kpis: [aKpi({ id: 'k', departmentId: 'HRD' })] });
const said = (after: typeof design) => after.kpis[0]?.attestations;

describe("the COO's word on a KPI", () => {
  it('is kept for each question, with its reason', () => {
    const relevant = attest(design, 'k', 'relevant', 'yes');
    expect(said(attest(relevant, 'k', 'measurable', 'no', 'No list is kept'))).toEqual({
      relevant: { answer: 'yes', reason: '' },
      measurable: { answer: 'no', reason: 'No list is kept' },
    });
  });

  it('keeps its reason when the answer becomes the other one', () => {
    const refused = attest(design, 'k', 'measurable', 'no', 'No list is kept');
    expect(said(attest(refused, 'k', 'measurable', 'yes'))?.measurable).toEqual({
      answer: 'yes',
      reason: 'No list is kept',
    });
    expect(said(attest(refused, 'k', 'measurable', 'no', ''))?.measurable?.reason).toBe('');
  });

  it('can be taken back', () => {
    expect(
      said(attest(attest(design, 'k', 'relevant', 'no', 'x'), 'k', 'relevant', null))?.relevant,
    ).toBeNull();
  });

  it('on a KPI that is gone changes nothing', () => {
    expect(attest(design, 'gone', 'relevant', 'yes')).toBe(design);
  });
});

describe('a reason', () => {
  const letters = { R: 'pass', M: 'fail' } as const;

  it('is asked for a "no", and for a "yes" where the coach says no', () => {
    expect(needsReason('relevant', 'no', letters)).toBe(true);
    expect(needsReason('measurable', 'yes', letters)).toBe(true);
    expect(needsReason('relevant', 'yes', letters)).toBe(false);
    expect(needsReason('measurable', 'yes', { R: 'pass', M: 'warn' })).toBe(false);
  });

  it('is lacking until somebody wrote one', () => {
    const [silent] = attest(design, 'k', 'measurable', 'yes', ' ').kpis;
    const [spoken] = attest(design, 'k', 'measurable', 'yes', 'The list starts in August').kpis;
    expect(silent && lacksReason(silent, 'measurable', letters)).toBe(true);
    expect(spoken && lacksReason(spoken, 'measurable', letters)).toBe(false);
    expect(silent && lacksReason(silent, 'relevant', letters)).toBe(false);
  });
});
