import { STATUS_DIGITS } from '../../../shared/domain/attainment-status';
import type { Language } from '../../../shared/domain/schema/primitives';
import { formatValue } from '../../../shared/i18n/format';

/** An attainment in whole percent; what falls short of the target never reads as all of it. */
export function formatShare(share: number, language: Language): string {
  const percent = Math.round(share * 100);
  const isShort = Number(share.toFixed(STATUS_DIGITS)) < 1;
  const shown = isShort ? Math.min(percent, 99) : percent;
  return formatValue(shown, { kind: 'percent', label: '' }, language);
}
