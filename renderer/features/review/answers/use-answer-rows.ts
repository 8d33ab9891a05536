import { useMemo } from 'react';
import { kpiVerdict } from '../../../../shared/coach/kpi-verdict';
import { chosenByDepartment, chosenKpis } from '../../../../shared/domain/review/chosen-kpis';
import type { LetterVerdicts } from '../../../../shared/domain/review/attest';
import type { Letter, LetterVerdict } from '../../../../shared/coach/findings';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import type { Department } from '../../../../shared/domain/schema/organisation';
import { NO_DEPARTMENT, strayKpis } from '../../../../shared/domain/stray-kpis';
import { useDesign } from '../../../app/session-context';

export type Letters = LetterVerdicts & Readonly<Record<Letter, LetterVerdict>>;

/** A line of the table: a department's name, or one of its chosen KPIs with the coach's letters. */
export type TableRow =
  | { readonly kind: 'department'; readonly department: Department }
  | { readonly kind: 'kpi'; readonly kpi: Kpi; readonly letters: Letters };

/** The chosen KPIs below their departments, in the order of both; those without one come last. */
export function useAnswerRows(): readonly TableRow[] {
  const departments = useDesign((design) => design.departments);
  const period = useDesign((design) => design.period);
  const kpis = useDesign((design) => design.kpis);
  return useMemo(() => {
    const chosen = chosenByDepartment({ kpis });
    const strays = strayKpis(departments, chosenKpis({ kpis }));
    const ownOf = (department: Department) =>
      department === NO_DEPARTMENT ? strays : (chosen.get(department.id) ?? []);
    return [...departments, NO_DEPARTMENT].flatMap((department): TableRow[] => {
      const own = ownOf(department);
      if (own.length === 0) return [];
      const rows = own.map((kpi): TableRow => {
        const { letters } = kpiVerdict(kpi, { departments, period });
        return { kind: 'kpi', kpi, letters };
      });
      return [{ kind: 'department', department }, ...rows];
    });
  }, [departments, period, kpis]);
}
