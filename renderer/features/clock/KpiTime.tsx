import { useTranslation } from 'react-i18next';
import { kpisToDo } from '../../../shared/domain/clock/kpis-to-do';
import { useDesign } from '../../app/session-context';
import { shareText } from './clock-text';

/** What each KPI that is still to do may take. */
export function KpiTime({ leftSeconds }: { readonly leftSeconds: number }) {
  const { t } = useTranslation();
  const count = useDesign(kpisToDo);
  if (count === 0) return <p>{t('clock.kpisDone')}</p>;
  if (leftSeconds <= 0) return null;
  return <p>{t('clock.kpisToDo', { count, time: shareText(leftSeconds / count, t) })}</p>;
}
