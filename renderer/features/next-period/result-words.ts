import { resultAttainment } from '../../../shared/domain/kpi-result';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import type { Language } from '../../../shared/domain/schema/primitives';
import type { KpiResult } from '../../../shared/domain/schema/record';
import { formatNumber, formatQuantity, formatRange } from '../../../shared/i18n/format';

/** A target as one text; empty where there is none. */
export function targetText(
  { direction, target, unit }: Pick<Kpi, 'direction' | 'target' | 'unit'>,
  language: Language,
): string {
  if (direction === 'range') return formatRange(target, unit, language);
  return formatQuantity(target.value, unit, language);
}

/** What was reached; empty where nobody measured it. */
export function reachedText({ final, unit }: KpiResult, language: Language): string {
  return final ? formatQuantity(final.value, unit, language) : '';
}

/** How much of the target that is, in whole percent without the sign; empty where it cannot be told. */
export function shareText(result: KpiResult, language: Language): string {
  const share = resultAttainment(result);
  return share === null ? '' : formatNumber(Math.round(share * 100), language);
}
