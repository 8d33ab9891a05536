import type { Kpi } from '../../../../shared/domain/schema/kpi';
import type { Translate } from '../../../../shared/i18n/i18n';

/** The label beside the field of a KPI's card that a point names. */
export function kpiFieldLabel(field: string, { direction }: Pick<Kpi, 'direction'>, t: Translate): string {
  switch (field) {
    case 'formula':
    case 'unit':
    case 'baseline':
    case 'deadline':
    case 'dataSource':
    case 'lastValue':
    case 'lastValuePeriod':
    case 'lastValueSource':
    case 'owner':
    case 'frequency':
      return t(`terms.${field}`);
    case 'target':
      return t(direction === 'range' ? 'terms.targetMinimum' : 'terms.target');
    case 'duty':
      return t('kpis.fields.whyThis');
    case 'weight':
      return t('terms.weight');
    default:
      return t('terms.name');
  }
}

/** Fields that are folded away until someone asks for them. */
export function isOptionalField(field: string): boolean {
  return field === 'weight';
}
