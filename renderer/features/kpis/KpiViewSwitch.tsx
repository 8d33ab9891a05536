import { IconCards, IconListCheck, IconTable } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { MAX_KPIS } from '../../../shared/domain/progress';
import { useDesign, useSession } from '../../app/session-context';
import { KPI_VIEWS, type KpiView } from '../../state/interface-store';
import { focusWhenThere } from '../../ui/focus-when-there';
import styles from './kpi-views.module.css';
import { useKpiView } from './use-kpi-view';

const ICONS = { cards: IconCards, table: IconTable, narrow: IconListCheck } as const satisfies Record<
  KpiView,
  typeof IconCards
>;

/** Cards, table or, where there are more ideas than a department needs, choosing together. */
export function KpiViewSwitch({ departmentId }: { readonly departmentId: string }) {
  const { t } = useTranslation();
  const { view } = useSession();
  const current = useKpiView();
  const hasManyIdeas = useDesign(
    ({ kpis }) => kpis.filter((kpi) => isIdea(kpi, departmentId)).length > MAX_KPIS,
  );
  const offered = KPI_VIEWS.filter((one) => one !== 'narrow' || hasManyIdeas || current === 'narrow');

  function choose(kpiView: KpiView) {
    view.setState({ kpiView, expandedKpiId: null });
    // Votes are given to the row with the focus, so + and − have one from the beginning.
    if (kpiView === 'narrow') focusWhenThere(() => document.querySelector<HTMLElement>('[data-part="keep"]'));
  }

  return (
    <div role="group" aria-label={t('kpiTable.views')} className={styles.switch}>
      {offered.map((one) => {
        const Icon = ICONS[one];
        return (
          <button
            key={one}
            type="button"
            className={styles.view}
            aria-pressed={one === current}
            onClick={() => choose(one)}
          >
            <Icon size={20} aria-hidden />
            {t(`kpiTable.view.${one}`)}
          </button>
        );
      })}
    </div>
  );
}

function isIdea(kpi: { readonly departmentId: string; readonly status: string }, departmentId: string) {
  return kpi.departmentId === departmentId && kpi.status !== 'retired';
}
