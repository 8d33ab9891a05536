import { describe, expect, it } from 'vitest';
import { checkKpi } from '../../../shared/coach/check-kpi';
import { checkWorkshop } from '../../../shared/coach/check-workshop';
import { kpiFacts } from '../../../shared/coach/kpi-facts';
import type { Language } from '../../../shared/domain/schema/primitives';
import { createSample } from '../../../shared/library/samples/samples';
import { countingIds, stoppedClock } from '../../builders/clock-and-ids';

const sampleDesign = (name: 'school' | 'rehearsal', language: Language) =>
  createSample(name, language, countingIds(), stoppedClock()).design;

function remarks(name: 'school' | 'rehearsal', language: Language): string[] {
  const design = sampleDesign(name, language);
  return design.kpis.flatMap((kpi) =>
    checkKpi(kpiFacts(kpi, design), design.period).findings.map(
      ({ code, severity }) => `${kpi.status} ${severity} ${code}`,
    ),
  );
}

describe.each(['en', 'id'] as const)('the coach on the samples in %s', (language) => {
  it('finds neither a problem nor a warning in the school', () => {
    expect([...new Set(remarks('school', language))].sort()).toEqual([
      'candidate hint activity-leading',
      'chosen hint measurement-planned',
    ]);
    expect(checkWorkshop(sampleDesign('school', language))).toEqual([]);
  });

  it('finds in the rehearsal what the facilitator is to practise on', () => {
    const found = remarks('rehearsal', language);
    expect(found).toEqual(
      expect.arrayContaining([
        'candidate problem vague-words',
        'candidate problem target-vague',
        'candidate problem several-measures',
        'chosen problem target-over-full',
        'chosen warning owner-group',
        'chosen hint activity-leading',
      ]),
    );
    const shortDepartments = checkWorkshop(sampleDesign('rehearsal', language));
    expect(shortDepartments.filter((one) => one.code === 'too-few-kpis')).toHaveLength(3);
  });
});
