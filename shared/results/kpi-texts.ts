import { isProven } from '../domain/proof';
import { valueOf } from '../domain/quantity';
import type { Kpi } from '../domain/schema/kpi';
import { isBlank } from '../domain/text';
import { formatDate, formatQuantity, formatValue } from '../i18n/format';
import type { KpiOrigin } from './agreed-results';
import type { Words } from './words';

/** What a KPI is for: its duty, and the outcome that is ideal. */
export function originText({ duty, idealOutcome }: KpiOrigin): string {
  return [duty, idealOutcome].filter((part) => !isBlank(part)).join(' ▸ ');
}

/** Which way is better, and whether it leads or lags. */
export function directionText({ direction, kind }: Kpi, { terms }: Pick<Words, 'terms'>): string {
  return joined(terms.directionValue[direction], kind ? terms.kpiKind[kind] : '');
}

/** Where the data comes from, and how ready it is. */
export function sourceText({ dataSource, dataAvailability }: Kpi, { terms }: Pick<Words, 'terms'>): string {
  return joined(dataSource, dataAvailability ? terms.availability[dataAvailability] : '');
}

/** Where the KPI started, or until when that is to be found out. */
export function baselineText(
  { baseline, unit }: Kpi,
  { t, language }: Pick<Words, 't' | 'language'>,
): string {
  const value = formatQuantity(baseline.value, unit, language);
  if (value !== '') return joined(value, baseline.period);
  const date = baseline.establishBy ? formatDate(baseline.establishBy, language) : '';
  return date === '' ? '' : t('results.baselineUnknown', { date });
}

/**
 * The last value with its period and source; of a KPI that is not proven also that, and its plan. What was
 * measured in this period is proof enough.
 */
export function lastValueText(kpi: Kpi, words: Words, isMeasured = false): string {
  const { lastValue, unit } = kpi;
  const value = valueOf(lastValue?.value);
  const known =
    value === null
      ? ''
      : joined(formatValue(value, unit, words.language), lastValue?.period ?? '', lastValue?.source ?? '');
  if (isMeasured || isProven(kpi)) return known;
  const plan = plannedText(kpi, words);
  const first = plan === '' ? '' : words.t('results.firstMeasurement', { plan });
  return joined(known, words.terms.notProven, first);
}

/** When the first measurement is planned and who makes it; empty where none is. */
export function plannedText(
  { plannedMeasurement: plan }: Kpi,
  { language }: Pick<Words, 'language'>,
): string {
  const date = plan?.date ? formatDate(plan.date, language) : '';
  return joined(date, plan?.person ?? '');
}

function joined(...parts: string[]): string {
  return parts.filter((part) => !isBlank(part)).join(' · ');
}
