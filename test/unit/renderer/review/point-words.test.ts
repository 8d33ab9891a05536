import { describe, expect, it } from 'vitest';
import { pointWords, type ToldPoint } from '../../../../renderer/features/review/left/point-words';
import { FINDING_CODES, WORKSHOP_FINDING_CODES } from '../../../../shared/coach/findings';
import { SET_FINDING_CODES } from '../../../../shared/domain/review/set-findings';
import { coach } from '../../../../shared/i18n/en/coach';
import { review } from '../../../../shared/i18n/en/review';
import { LANGUAGES, translator } from '../../../../shared/i18n/i18n';
import { aDepartment, aDesign, aKpi } from '../../../builders/a-workshop';

const marketing = aDepartment('Marketing', [['Promosi produk', 'Dikenal']]);
const design = aDesign({
  objectives: [{ id: 'o1', text: 'Laba naik' }],
  departments: [marketing],
  kpis: ['k1', 'k2', 'k3', 'k4', 'k5'].map((id) =>
    aKpi({ id, departmentId: 'Marketing', name: `KPI ${id}` }),
  ),
});

const aPoint = (traits: Partial<ToldPoint> & Pick<ToldPoint, 'code' | 'origin'>): ToldPoint => ({
  severity: 'warning',
  step: 'kpis',
  departmentId: null,
  dutyId: null,
  objectiveId: null,
  kpiIds: [],
  field: null,
  text: '',
  count: null,
  ...traits,
});

const t = translator('en');
const told = (traits: Partial<ToldPoint> & Pick<ToldPoint, 'code' | 'origin'>) =>
  pointWords(aPoint(traits), design, t);

describe('an open point in words', () => {
  const everyPoint = [
    ...Object.keys(review.point).map((code) => ({ code, origin: 'review' })),
    ...FINDING_CODES.map((code) => ({ code, origin: 'coach' })),
    ...WORKSHOP_FINDING_CODES.map((code) => ({ code, origin: 'workshop' })),
    ...SET_FINDING_CODES.map((code) => ({ code, origin: 'set' })),
  ];

  it.each(LANGUAGES)('is a sentence for every code there is (%s)', (language) => {
    const translate = translator(language);
    const texts = everyPoint.map(({ code, origin }) => {
      const point = aPoint({ code, origin, text: 'x', count: 2, field: 'relevant' });
      return pointWords(point, design, translate).text;
    });
    const unsaid = texts.filter((text) => !/\s\S+[.?”]$/.test(text) || text.includes('{{'));
    expect(unsaid).toEqual([]);
  });

  it('names the duty, the objective, the owner or the measure in question', () => {
    const duty = { code: 'duty-uncovered', origin: 'set', dutyId: marketing.duties[0]?.id ?? null } as const;
    expect(told(duty).text).toContain('“Promosi produk”');
    expect(told({ code: 'objective-uncovered', origin: 'set', objectiveId: 'o1' }).text).toContain(
      '“Laba naik”',
    );
    expect(told({ code: 'owner-overloaded', origin: 'set', text: 'Sari', count: 5 }).text).toMatch(
      /Sari answers for 5/,
    );
  });

  it('says what the coach finds weak, and then what to do about it', () => {
    expect(told({ code: 'target-missing', origin: 'coach' })).toMatchObject({
      text: coach.finding['target-missing'].why,
      advice: coach.finding['target-missing'].fix,
    });
  });

  it('says which of the two questions the COO answered with no', () => {
    expect(told({ code: 'attested-no', origin: 'review', field: 'measurable' }).text).toContain(
      review.answers.measurable,
    );
  });

  it('says where it is: the department, up to three KPIs, and how many more', () => {
    const place = { departmentId: 'Marketing', kpiIds: ['k1', 'k2', 'k3', 'k4', 'k5'] };
    expect(told({ code: 'same-measure', origin: 'set', ...place }).place).toBe(
      'Marketing · K1 KPI k1 · K2 KPI k2 · K3 KPI k3 · and 2 more',
    );
    expect(told({ code: 'company-missing', origin: 'step' }).place).toBe('');
  });

  it('still says something of what is gone, and of what a newer version wrote down', () => {
    expect(told({ code: 'owner-missing', origin: 'coach', kpiIds: ['gone'] }).place).toBe('–');
    expect(told({ code: 'something-new', origin: 'robot' }).text).toBe('something-new');
  });
});
