import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import { useDesign, useInterface } from '../../app/session-context';
import { KpiCard } from './KpiCard';
import styles from './kpis.module.css';
import { MoveKpiDialog } from './MoveKpiDialog';
import { RetiredKpis } from './RetiredKpis';
import { useKpiActions } from './use-kpi-actions';

/** KPIs whose department is gone, each with the two ways out: to a department, or away. */
export function StrayKpis({ kpis }: { readonly kpis: readonly Kpi[] }) {
  const { t } = useTranslation();
  const expandedId = useInterface((state) => state.expandedKpiId);
  const hasDepartments = useDesign((design) => design.departments.length > 0);
  return (
    <section className={styles.step} aria-label={t('kpis.strays.title')}>
      {kpis.length > 0 && (
        <p className={styles.strays}>
          {t('kpis.strays.intro')} {!hasDepartments && t('kpis.strays.noDepartments')}
        </p>
      )}
      <div className={styles.cards}>
        {kpis.map((kpi) => (
          <div key={kpi.id} className={styles.stray}>
            <KpiCard kpi={kpi} isExpanded={kpi.id === expandedId} />
            <WaysOut kpi={kpi} isMovable={hasDepartments} />
          </div>
        ))}
      </div>
      <RetiredKpis departmentId={null} retired={[]} />
    </section>
  );
}

interface WaysOutProps {
  readonly kpi: Kpi;
  readonly isMovable: boolean;
}

function WaysOut({ kpi: { id, code }, isMovable }: WaysOutProps) {
  const { t } = useTranslation();
  const { remove } = useKpiActions(id);
  const [isMoving, setMoving] = useState(false);
  return (
    <div className={styles.waysOut}>
      {isMovable && (
        <Button
          variant="default"
          aria-label={t('kpis.strays.moveLabel', { code })}
          onClick={() => setMoving(true)}
        >
          {t('kpis.strays.move')}
        </Button>
      )}
      <Button
        variant="subtle"
        color="red"
        aria-label={t('kpis.strays.removeLabel', { code })}
        onClick={remove}
      >
        {t('kpis.strays.remove')}
      </Button>
      {isMoving && <MoveKpiDialog kpiId={id} code={code} onClose={() => setMoving(false)} />}
    </div>
  );
}
