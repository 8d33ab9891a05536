import { useMemo } from 'react';
import { retiredWithoutDepartment } from '../../../shared/domain/retired-kpis';
import type { Design } from '../../../shared/domain/schema/design';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import type { Department } from '../../../shared/domain/schema/organisation';
import { NO_DEPARTMENT, strayKpis } from '../../../shared/domain/stray-kpis';
import { useDesign, useInterface, useWorkshop } from '../../app/session-context';

/** The department whose KPIs are shown, or, in its place, those that have none. */
export interface SelectedPlace {
  readonly department: Department | undefined;
  readonly strays: readonly Kpi[];
  /** Whether anything has no department: a KPI, or one that was retired when a period ended. */
  readonly hasStrays: boolean;
}

export function useSelectedPlace(): SelectedPlace {
  const departments = useDesign((design) => design.departments);
  const kpis = useDesign((design) => design.kpis);
  const selectedId = useInterface((state) => state.selectedDepartmentId);
  const hasRetired = useWorkshop((workshop) => retiredWithoutDepartment(workshop).length > 0);
  return useMemo(
    () => selectedPlace({ departments, kpis }, selectedId, hasRetired),
    [departments, kpis, selectedId, hasRetired],
  );
}

/** Whoever comes for a KPI by the department that it had is led to those without one. */
export function selectedPlace(
  { departments, kpis }: Pick<Design, 'departments' | 'kpis'>,
  selectedId: string | null,
  hasRetired = false,
): SelectedPlace {
  const strays = strayKpis(departments, kpis);
  const hasStrays = hasRetired || strays.length > 0;
  const isForStrays =
    selectedId === NO_DEPARTMENT.id || strays.some(({ departmentId }) => departmentId === selectedId);
  if (isForStrays && hasStrays) return { department: undefined, strays, hasStrays };
  const known = departments.find(({ id }) => id === selectedId);
  return { department: known ?? departments[0], strays, hasStrays };
}
