import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { kpiResults } from '../../../shared/domain/kpi-result';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import type { KpiResult } from '../../../shared/domain/schema/record';
import type { Workshop } from '../../../shared/domain/schema/workshop';
import type { Decisions } from './decisions';
import { KpiDecisionRow } from './KpiDecisionRow';
import styles from './next-period.module.css';

type RowProps = Parameters<typeof KpiDecisionRow>[0];

interface DecisionListProps extends Pick<RowProps, 'isAskedForReason' | 'onDecide' | 'onReason'> {
  readonly workshop: Workshop;
  readonly chosen: readonly Kpi[];
  readonly decisions: Decisions;
}

/** The chosen KPIs by department, each with its result and the decision on it. */
export function DecisionList({ workshop, chosen, decisions, ...asked }: DecisionListProps) {
  const { t } = useTranslation();
  const groups = useMemo(() => resultsByDepartment(workshop, chosen), [workshop, chosen]);
  return groups.map(({ id, name, rows }) => (
    <section key={id} className={styles.department} aria-label={name || t('nextPeriod.unnamedDepartment')}>
      <h3>{name || t('nextPeriod.unnamedDepartment')}</h3>
      <ul className={styles.kpis}>
        {rows.map(({ kpi, result }) => (
          <KpiDecisionRow key={kpi.id} kpi={kpi} result={result} decided={decisions[kpi.id]} {...asked} />
        ))}
      </ul>
    </section>
  ));
}

interface DepartmentResults {
  readonly id: string;
  readonly name: string;
  readonly rows: { readonly kpi: Kpi; readonly result: KpiResult }[];
}

/** In the order of the departments; KPIs of none come last. */
function resultsByDepartment(workshop: Workshop, chosen: readonly Kpi[]): DepartmentResults[] {
  const resultOf = kpiResults(workshop);
  const departmentless: DepartmentResults = { id: '', name: '', rows: [] };
  const groups = workshop.design.departments.map(({ id, name }): DepartmentResults => ({
    id,
    name,
    rows: [],
  }));
  const groupOf = new Map(groups.map((group) => [group.id, group]));
  for (const kpi of chosen) {
    const { rows } = groupOf.get(kpi.departmentId) ?? departmentless;
    rows.push({ kpi, result: resultOf(kpi) });
  }
  return [...groups, departmentless].filter(({ rows }) => rows.length > 0);
}
