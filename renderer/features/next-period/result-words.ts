import { resultAttainment } from '../../../shared/domain/kpi-result';
import type { Language } from '../../../shared/domain/schema/primitives';
import type { KpiResult } from '../../../shared/domain/schema/record';
import { formatNumber, formatQuantity } from '../../../shared/i18n/format';

/** What was reached; empty where nobody measured it. */
export function reachedText({ final, unit }: KpiResult, language: Language): string {
  return final ? formatQuantity(final.value, unit, language) : '';
}

/** How much of the target that is, in whole percent without the sign; empty where it cannot be told. */
export function shareText(result: KpiResult, language: Language): string {
  const share = resultAttainment(result);
  return share === null ? '' : formatNumber(Math.round(share * 100), language);
}
