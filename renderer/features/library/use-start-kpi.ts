import { addKpi, type KpiWish } from '../../../shared/domain/edits/kpis';
import { useSession } from '../../app/session-context';
import { useEdit } from '../../app/use-edit';
import type { EditLabel } from '../../state/history';
import { focusFirstBlank } from './focus-first-blank';

/** Adds a KPI and opens its card at the first field that is still blank. */
export function useStartKpi() {
  const { newId, view } = useSession();
  const edit = useEdit();
  return (label: EditLabel, wish: KpiWish) => {
    const id = newId();
    edit(label, (design) => addKpi(design, wish, () => id));
    view.setState({ expandedKpiId: id, discussedKpiId: id });
    focusFirstBlank(`kpi-${id}`);
  };
}
