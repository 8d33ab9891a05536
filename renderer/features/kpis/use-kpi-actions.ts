import { useTranslation } from 'react-i18next';
import {
  duplicateKpi,
  moveKpi,
  moveKpiToDepartment,
  setKpiStatuses,
} from '../../../shared/domain/edits/kpi-order';
import { removeKpi } from '../../../shared/domain/edits/kpis';
import type { Way } from '../../../shared/domain/edits/organisation';
import type { Design } from '../../../shared/domain/schema/design';
import type { Kpi, KpiStatus } from '../../../shared/domain/schema/kpi';
import { useSession } from '../../app/session-context';
import { useEdit } from '../../app/use-edit';
import type { EditLabel } from '../../state/history';
import type { Notice } from '../../state/interface-store';
import { focusWithin } from '../../ui/focus-within';
import { neighboursOf } from './neighbours-of';

/** What can be done with a KPI as a whole: each one undoable step that says what it did. */
export function useKpiActions(id: string) {
  const { t } = useTranslation();
  const session = useSession();
  const edit = useEdit();

  const design = () => session.documents.getState().open?.workshop.design;
  const own = () => design()?.kpis.find((kpi) => kpi.id === id);
  const nameOf = (kpi: Kpi | undefined) => kpi?.name || t('kpis.unnamed');

  /** Does it, and says so where it changed something. */
  function act(
    label: EditLabel,
    change: (before: Design) => Design,
    notice: () => Omit<Notice, 'undo' | 'step'>,
  ) {
    // What was typed last belongs to the step before.
    session.documents.settle();
    const before = design();
    edit(label, change);
    if (design() === before) return false;
    session.notifyWithUndo(notice());
    return true;
  }

  /** A card that leaves the list hands the focus to the one beside it. */
  function leaveTo({ previous, next }: ReturnType<typeof neighboursOf>) {
    const heir = next ?? previous;
    if (heir) focusWithin(`kpi-${heir.id}`, 'button', 'first');
    else requestAnimationFrame(() => document.getElementById('content')?.focus());
  }

  return {
    duplicate() {
      const copyId = session.newId();
      const copy = () => design()?.kpis.find((kpi) => kpi.id === copyId);
      const isDone = act(
        'kpi-duplicated',
        (before) => duplicateKpi(before, id, () => copyId),
        () => ({ message: 'kpiDuplicated', values: { code: copy()?.code ?? '' } }),
      );
      if (!isDone) return;
      session.view.setState({ expandedKpiId: copyId, discussedKpiId: copyId });
      focusWithin(`kpi-${copyId}`, 'input', 'first');
    },

    move(way: Way) {
      const isDone = act(
        'kpi-order',
        (before) => moveKpi(before, id, way),
        () => {
          const { place, count } = neighboursOf(design(), id);
          return {
            message: 'kpiReordered',
            values: { name: nameOf(own()), place: String(place), count: String(count) },
          };
        },
      );
      // A card that is put elsewhere in the page loses the focus.
      if (isDone) focusWithin(`kpi-${id}`, 'button', 'first');
    },

    moveTo(departmentId: string) {
      const beside = neighboursOf(design(), id);
      const isDone = act(
        'kpi-moved',
        (before) => moveKpiToDepartment(before, id, departmentId),
        () => {
          const department = design()?.departments.find((one) => one.id === departmentId);
          const values = {
            name: nameOf(own()),
            department: department?.name || t('kpis.unnamedDepartment'),
          };
          return { message: 'kpiMoved', values };
        },
      );
      if (isDone) leaveTo(beside);
    },

    setStatus(status: KpiStatus) {
      const beside = neighboursOf(design(), id);
      const isDone = act(
        'kpi-status',
        (before) => setKpiStatuses(before, [id], status),
        () => ({
          message: 'kpiStatusSet',
          values: { name: nameOf(own()), status: t(`terms.kpiStatus.${status}`) },
        }),
      );
      // An open card stays until it is folded; any other goes down to the retired ones.
      if (isDone && status === 'retired' && session.view.getState().expandedKpiId !== id) leaveTo(beside);
    },

    remove() {
      const beside = neighboursOf(design(), id);
      const name = nameOf(own());
      const isDone = act(
        'kpi-removed',
        (before) => removeKpi(before, id),
        () => ({ message: 'kpiRemoved', values: { name } }),
      );
      if (isDone) leaveTo(beside);
    },
  };
}
