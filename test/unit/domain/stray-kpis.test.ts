import { describe, expect, it } from 'vitest';
import { selectedPlace } from '../../../renderer/features/kpis/use-selected-place';
import { tableRows } from '../../../renderer/features/kpis/table/table-rows';
import { trackedKpis } from '../../../renderer/features/track/track-rows';
import { workshopProgress } from '../../../shared/domain/progress';
import { balance } from '../../../shared/domain/review/balance';
import { openPoints } from '../../../shared/domain/review/open-points';
import { NO_DEPARTMENT } from '../../../shared/domain/stray-kpis';
import { translator } from '../../../shared/i18n/i18n';
import { agreedResults } from '../../../shared/results/agreed-results';
import { aDepartment, aKpi, aWorkshop } from '../../builders/a-workshop';

const workshop = aWorkshop({
  design: {
    departments: [aDepartment('HRD', [['Attendance', 'Present']]), aDepartment('Sales')],
    kpis: [
      aKpi({ id: 'lost', departmentId: 'gone', name: 'Reach', kind: 'leading' }),
      aKpi({ id: 'idea', departmentId: 'gone too', status: 'candidate' }),
      aKpi({ id: 'old', departmentId: 'gone', status: 'retired' }),
      aKpi({ id: 'h1', departmentId: 'HRD', kind: 'lagging' }),
    ],
  },
});
const { design } = workshop;
const whole = { ...design, kpis: design.kpis.filter(({ departmentId }) => departmentId === 'HRD') };
const idsOf = (kpis: readonly { readonly id: string }[]) => kpis.map(({ id }) => id);

describe('a KPI whose department is gone', () => {
  it('is shown in a place of its own, also to those who ask for the department that it had', () => {
    for (const selectedId of ['gone', 'gone too', NO_DEPARTMENT.id]) {
      const place = selectedPlace(design, selectedId);
      expect([place.department, idsOf(place.strays)]).toEqual([undefined, ['lost', 'idea', 'old']]);
    }
    expect(selectedPlace(design, null).department?.id).toBe('HRD');
    expect(selectedPlace(design, 'Sales').department?.id).toBe('Sales');
  });

  it('has no such place where every KPI has its department', () => {
    expect(selectedPlace(whole, NO_DEPARTMENT.id).department?.id).toBe('HRD');
    expect(selectedPlace(whole, 'gone').department?.id).toBe('HRD');
  });

  it('is shown where no department is left at all', () => {
    expect(idsOf(selectedPlace({ ...design, departments: [] }, null).strays)).toHaveLength(4);
    expect(selectedPlace({ ...design, departments: [] }, NO_DEPARTMENT.id).department).toBeUndefined();
  });

  it('has such a place for what was retired when a period ended, too', () => {
    const place = selectedPlace(whole, NO_DEPARTMENT.id, true);
    expect([place.department, place.strays, place.hasStrays]).toEqual([undefined, [], true]);
    expect(selectedPlace({ ...whole, departments: [] }, null, true).hasStrays).toBe(true);
    expect(selectedPlace(whole, null, true).department?.id).toBe('HRD');
  });

  it('counts as missing its department, unless it is retired', () => {
    const missing = workshopProgress(workshop, [], '2026-06-30').find(({ step }) => step === 'kpis')?.missing;
    expect(missing).toContainEqual({ code: 'stray-kpis', count: 2 });
    const sound = workshopProgress({ ...workshop, design: whole }, [], '2026-06-30');
    expect(sound.flatMap((step) => step.missing).map(({ code }) => code)).not.toContain('stray-kpis');
  });

  it('is an open point before signing', () => {
    const gone = openPoints(workshop).filter(({ code }) => code === 'department-gone');
    expect(gone.map(({ kpiIds, severity }) => [kpiIds, severity])).toEqual([[['lost'], 'problem']]);
  });

  it('is weighed by itself, after the departments', () => {
    expect(balance(design).departments.map(({ departmentId, chosen }) => [departmentId, chosen])).toEqual([
      ['HRD', 1],
      ['Sales', 0],
      [NO_DEPARTMENT.id, 1],
    ]);
    expect(balance(whole).departments).toHaveLength(2);
  });

  it('stands last in the tables of all departments', () => {
    expect(idsOf(tableRows(design, null))).toEqual(['h1', 'lost', 'idea', 'old']);
    expect(idsOf(trackedKpis(design, null))).toEqual(['h1', 'lost']);
  });

  it('has a page in what is handed out, which says what is wrong', () => {
    const results = agreedResults(workshop, 'en', translator('en'));
    const page = results.departments.at(-1);
    expect([page?.name, idsOf(page?.kpis ?? [])]).toEqual(['Without a department', ['lost']]);
    const [last] = results.ordered.slice(-1);
    expect(last && results.originOf(last).department).toBe('Without a department');
  });
});
