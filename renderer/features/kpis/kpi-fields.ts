import { useCallback } from 'react';
import { type KpiPatch, updateKpi } from '../../../shared/domain/edits/kpis';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import { useEdit } from '../../app/use-edit';
import type { EditLabel } from '../../state/history';
import { Choice } from '../../ui/Choice';
import { DateField } from '../../ui/DateField';
import { memoField } from '../../ui/memo-field';
import { QuantityField } from '../../ui/QuantityField';
import { TextField } from '../../ui/TextField';

/** The fields of the editor. Their handlers may only go through `useKpiEdit`. */
export const KpiText = memoField(TextField);
export const KpiChoice = memoField(Choice);
export const KpiDate = memoField(DateField);
export const KpiQuantity = memoField(QuantityField);

/** Changes a KPI as it is when the change happens, as one undoable step; with `key`, the typing of one field. */
export function useKpiEdit(id: string) {
  const edit = useEdit();
  return useCallback(
    (patch: KpiPatch | ((kpi: Kpi) => KpiPatch), key?: string, label: EditLabel = 'kpi') =>
      edit(
        label,
        (design) => {
          const kpi = design.kpis.find((one) => one.id === id);
          if (!kpi) return design;
          return updateKpi(design, id, typeof patch === 'function' ? patch(kpi) : patch);
        },
        key === undefined ? undefined : `${id}.${key}`,
      ),
    [edit, id],
  );
}
