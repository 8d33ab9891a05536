import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesign } from '../../../app/session-context';
import { QuickCapture } from '../QuickCapture';
import { KpiTable } from './KpiTable';
import styles from './kpi-table.module.css';
import { tableRows } from './table-rows';

/** The KPIs of a department, or of all, as one table to be filled in place. */
export function TableView({ departmentId }: { readonly departmentId: string | null }) {
  const { t } = useTranslation();
  const kpis = useDesign((design) => design.kpis);
  const departments = useDesign((design) => design.departments);
  const rows = useMemo(
    () => tableRows({ kpis, departments }, departmentId),
    [kpis, departments, departmentId],
  );
  return (
    <div className={styles.view}>
      {rows.length === 0 ? (
        <p className="quiet">{t(departmentId === null ? 'kpiTable.emptyEverywhere' : 'kpiTable.empty')}</p>
      ) : (
        <KpiTable rows={rows} isOfAll={departmentId === null} />
      )}
      {departmentId !== null && <QuickCapture departmentId={departmentId} isPinned={false} />}
    </div>
  );
}
