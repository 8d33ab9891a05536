// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { placeOfPoint } from '../../../../renderer/features/review/left/place-of-point';
import { openPoints } from '../../../../shared/domain/review/open-points';
import type { OpenPoint } from '../../../../shared/domain/review/open-point';
import type { Design } from '../../../../shared/domain/schema/design';
import { translator } from '../../../../shared/i18n/i18n';
import { aDepartment, aDesign, aKpi, aQuantity } from '../../../builders/a-workshop';

const t = translator('en');
const hrd = aDepartment('HRD', [['Attendance', '']]);
const sales = aDepartment('Sales', [
  ['Selling', 'Sold'],
  ['Visiting', ''],
]);

function placeOf(code: OpenPoint['code'], traits: Partial<Design> = {}) {
  const design = aDesign({ departments: [hrd, sales], ...traits });
  const point = openPoints({ design }).find((one) => one.code === code);
  if (!point) throw new Error(`Nothing is left of ${code}.`);
  return placeOfPoint(point, design, t);
}

const aSalesKpi = (traits: Parameters<typeof aKpi>[0]) => ({ kpis: [aKpi({ name: 'Sold', ...traits })] });

afterEach(() => document.body.replaceChildren());

describe('the place of an open point', () => {
  it('is the cell of the grid where half a line stands', () => {
    const place = placeOf('outcome-text-missing', { departments: [sales] });
    expect(place).toMatchObject({ step: 'departments', view: { departmentView: 'grid' } });
    document.body.innerHTML = '<textarea data-row="1" data-column="idealOutcome"></textarea>';
    expect(place.find?.()).toBe(document.querySelector('textarea'));
  });

  it('is the structure for a department without a head, and the board for a talk', () => {
    expect(placeOf('head-missing').view).toMatchObject({ departmentView: 'structure' });
    const interview = { ...hrd.interview, status: 'planned' } as const;
    const place = placeOf('interview-planned', { departments: [{ ...hrd, interview }] });
    expect(place.view).toMatchObject({ departmentView: 'interviews', selectedDepartmentId: 'HRD' });
  });

  it('is the very department among those of the same name or of none', () => {
    const interview = { ...hrd.interview, status: 'planned' } as const;
    const twin = { ...hrd, id: 'twin', name: '', interview, headId: 'gone' };
    const talk = placeOf('interview-planned', { departments: [hrd, twin] });
    const head = placeOf('head-missing', { departments: [{ ...twin, name: 'HRD' }] });
    document.body.innerHTML =
      '<article id="interview-HRD"><button></button></article>' +
      '<article id="interview-twin"><button id="talk"></button></article>' +
      '<li data-department="HRD"><select></select></li>' +
      '<li data-department="twin"><select id="head"></select></li>';
    expect(talk.find?.()?.id).toBe('talk');
    expect(head.find?.()?.id).toBe('head');
  });

  it('is the open card of a KPI, and the very field', () => {
    const place = placeOf('kpi-unproven', aSalesKpi({ id: 'k1', departmentId: 'Sales' }));
    expect(place).toMatchObject({
      step: 'kpis',
      view: { selectedDepartmentId: 'Sales', expandedKpiId: 'k1', discussedKpiId: 'k1' },
    });
    document.body.innerHTML =
      '<article id="kpi-other"><label for="a">Last value</label><input id="a" /></article>' +
      '<article id="kpi-k1"><label for="b">Last value</label><input id="b" /></article>';
    expect(place.find?.()?.id).toBe('b');
  });

  it('is the lower end where a range is not a range', () => {
    const target = { value: null, minimum: aQuantity(1), maximum: null };
    const place = placeOf('range-half', {
      ...aSalesKpi({ id: 'k1', departmentId: 'Sales', direction: 'range', target }),
    });
    document.body.innerHTML = `<div id="kpi-k1"><label>${t('terms.targetMinimum')}<input /></label></div>`;
    expect(place.find?.()).toBe(document.querySelector('input'));
  });

  it('unfolds the optional fields for weights that are no whole', () => {
    const place = placeOf(
      'weights-not-whole',
      aSalesKpi({ id: 'k1', departmentId: 'Sales', weight: aQuantity(40) }),
    );
    expect(place.view).toMatchObject({ expandedKpiId: 'k1', areOptionalFieldsOpen: true });
  });

  it('is the department, with the way to begin, for a duty without a KPI', () => {
    const place = placeOf('duty-uncovered');
    expect(place.view).toMatchObject({ selectedDepartmentId: 'HRD', expandedKpiId: null });
    document.body.innerHTML = `<button aria-label="${t('kpis.startFrom', { duty: 'Attendance' })}"></button>`;
    expect(place.find?.()).toBe(document.querySelector('button'));
  });

  it('is the answer of the COO in the review', () => {
    const place = placeOf('attestation-missing', aSalesKpi({ id: 'k1', departmentId: 'Sales' }));
    expect(place).toMatchObject({
      step: 'review',
      view: {
        reviewPart: 'answers',
        soughtAnswer: { kpiId: 'k1', question: 'relevant', isReason: false },
      },
    });
  });

  it('is the field in Prepare', () => {
    const place = placeOf('company-missing', { company: ' ' });
    document.body.innerHTML = '<label for="c">Company</label><input id="c" />';
    expect(place).toMatchObject({ step: 'prepare' });
    expect(place.find?.()?.id).toBe('c');
  });

  it('exists for every point there is', () => {
    const design = aDesign({
      company: '',
      period: { kind: 'phase', label: '', start: null, end: null },
      departments: [hrd, sales, aDepartment('')],
      kpis: [
        aKpi({ id: 'k1', departmentId: 'Sales', name: 'Improve sales', weight: aQuantity(10) }),
        aKpi({ id: 'k2', departmentId: 'HRD', name: 'Improve sales' }),
      ],
      objectives: [{ id: 'o1', text: 'Grow' }],
    });
    const points = openPoints({ design });
    expect(points.length).toBeGreaterThan(20);
    for (const point of points) expect(placeOfPoint(point, design, t).step).toBe(point.step);
  });
});
