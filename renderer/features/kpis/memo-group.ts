import { type ComponentType, memo } from 'react';
import type { FindingField } from '../../../shared/coach/findings';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import type { FieldFindings } from './use-field-remarks';

/** A group of the editor's fields sees the part of the KPI that it shows, and no more. */
export interface KpiGroupProps<Key extends keyof Kpi> {
  readonly kpi: Pick<Kpi, Key | 'id'>;
  readonly findings: FieldFindings;
}

/** Draws a group again only when one of its own fields, or a remark beside one, has changed. */
export function memoGroup<Key extends keyof Kpi>(
  Group: ComponentType<KpiGroupProps<Key>>,
  keys: readonly Key[],
  fields: readonly FindingField[],
) {
  return memo(Group, (before, after) => {
    const isSameRemark = (field: FindingField) =>
      before.findings[field]?.code === after.findings[field]?.code &&
      before.findings[field]?.match === after.findings[field]?.match;
    return (
      before.kpi.id === after.kpi.id &&
      keys.every((key) => before.kpi[key] === after.kpi[key]) &&
      fields.every(isSameRemark)
    );
  });
}
