// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DepartmentTabs } from '../../../../renderer/features/kpis/DepartmentTabs';
import { KpisStep } from '../../../../renderer/features/kpis/KpisStep';
import { RetiredKpis } from '../../../../renderer/features/kpis/RetiredKpis';
import { StrayKpis } from '../../../../renderer/features/kpis/StrayKpis';
import { NO_DEPARTMENT } from '../../../../shared/domain/stray-kpis';
import { translator } from '../../../../shared/i18n/i18n';
import { aDrawnScreen } from '../../../builders/a-drawn-screen';
import { aDepartment, aKpi, aWorkshop } from '../../../builders/a-workshop';

const t = translator('en');
const lost = aKpi({ id: 'lost', departmentId: 'gone', name: 'Reach' });
const old = aKpi({ id: 'old', departmentId: 'HRD', name: 'Posts', status: 'retired' });
const workshop = aWorkshop({
  design: { departments: [aDepartment('HRD')], kpis: [lost, old] },
  record: {
    kpiReviews: [
      {
        lineageId: 'before',
        previousKpiId: 'before',
        code: 'HRD-09',
        name: 'Visits',
        departmentId: 'HRD',
        decision: 'retire',
        reason: 'Nobody looked at it.',
        at: '2026-07-01T05:00:00Z',
      },
    ],
  },
});

let screen: ReturnType<typeof aDrawnScreen> | undefined;
const pressNamed = (name: string) =>
  act(() => {
    const button = screen?.place.querySelector<HTMLElement>(`[aria-label="${name}"]`);
    if (!button) throw new Error(`There is no button ${name}.`);
    button.click();
  });
const statuses = () => screen?.design()?.kpis.map(({ id, status }) => [id, status]);
afterEach(() => screen?.remove());

describe('the tabs of the departments', () => {
  const tabs = () => [...(screen?.place.querySelectorAll('[role="tab"]') ?? [])];
  const face = t('kpis.strays.tab', { count: 1 });

  it('end with the KPIs that have none, where there are some', () => {
    screen = aDrawnScreen(<DepartmentTabs selectedId="HRD" offersAll={false} offersStrays />, workshop);
    expect(tabs().at(-1)?.textContent).toBe(face);
    act(() => (tabs().at(-1) as HTMLElement).click());
    expect(screen.session.view.getState().selectedDepartmentId).toBe(NO_DEPARTMENT.id);
  });

  it('say nothing of them where every KPI has its department', () => {
    const whole = { ...workshop, design: { ...workshop.design, kpis: [old] } };
    screen = aDrawnScreen(<DepartmentTabs selectedId="HRD" offersAll={false} offersStrays />, whole);
    expect(tabs()).toHaveLength(1);
  });
});

describe('a KPI without a department', () => {
  it('is listed also where it was retired when a period ended, and comes back to be moved', () => {
    const department = aDepartment('Sales');
    const design = { ...workshop.design, departments: [department], kpis: [] };
    const gone = { ...workshop, design };
    vi.stubGlobal('requestIdleCallback', () => 0);
    vi.stubGlobal('cancelIdleCallback', () => undefined);
    screen = aDrawnScreen(<KpisStep />, gone);
    screen.press(t('kpis.strays.tab', { count: 1 }));
    expect(screen.place.textContent).toContain('Nobody looked at it.');
    expect(screen.place.textContent).not.toContain(t('kpis.strays.intro'));
    pressNamed(t('kpis.retired.bringBackLabel', { name: 'Visits' }));
    expect(screen.place.textContent).toContain(t('kpis.strays.intro'));
    expect(screen.place.textContent).toContain(t('kpis.strays.move'));
  });

  it('is removed in one step that can be taken back', () => {
    screen = aDrawnScreen(<StrayKpis kpis={[lost]} />, workshop);
    pressNamed(t('kpis.strays.removeLabel', { code: lost.code }));
    expect(statuses()).toEqual([['old', 'retired']]);
    expect(screen.notifyWithUndo).toHaveBeenCalledOnce();
  });

  it('can only be removed where there is no department to go to, which is said', () => {
    const bare = { ...workshop, design: { ...workshop.design, departments: [] } };
    screen = aDrawnScreen(<StrayKpis kpis={[lost]} />, bare);
    expect(screen.place.textContent).toContain(t('kpis.strays.noDepartments'));
    expect(screen.place.textContent).not.toContain(t('kpis.strays.move'));
  });
});

describe('the retired KPIs of a department', () => {
  it('are told with the day and the reason', () => {
    screen = aDrawnScreen(<RetiredKpis departmentId="HRD" retired={[old]} />, workshop);
    const lines = [...screen.place.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(screen.place.querySelector('summary')?.textContent).toBe(t('kpis.retired.title', { count: 2 }));
    expect(lines[0]).toContain('Posts');
    expect(lines[1]).toMatch(/HRD-09 Visits.*1 July 2026\. Nobody looked at it\./);
  });

  it('come back as candidates, each in one step', () => {
    screen = aDrawnScreen(<RetiredKpis departmentId="HRD" retired={[old]} />, workshop);
    pressNamed(t('kpis.retired.bringBackLabel', { name: 'Posts' }));
    pressNamed(t('kpis.retired.bringBackLabel', { name: 'Visits' }));
    expect(screen.design()?.kpis.map(({ code, status }) => [code, status])).toEqual([
      ['LOST', 'chosen'],
      ['OLD', 'candidate'],
      ['HRD-09', 'candidate'],
    ]);
    expect(screen.notifyWithUndo.mock.calls.map(([notice]) => notice.message)).toEqual([
      'ideaBack',
      'kpiBack',
    ]);
  });

  it('are no part of the page where there are none', () => {
    screen = aDrawnScreen(<RetiredKpis departmentId="Sales" retired={[]} />, workshop);
    expect(screen.place.querySelector('details')).toBeNull();
  });
});
