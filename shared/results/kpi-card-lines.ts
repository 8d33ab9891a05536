import type { Kpi } from '../domain/schema/kpi';
import { formatDate, formatTarget } from '../i18n/format';
import type { KpiOrigin } from './agreed-results';
import { baselineText, directionText, lastValueText, originText, sourceText } from './kpi-texts';
import type { Words } from './words';

/** One line of a KPI's card: what it is called, and what it says of a KPI. */
export interface KpiCardLine {
  readonly field: keyof typeof LABELS;
  readonly label: string;
  text(kpi: Kpi): string;
}

/** The lines of a card in their order, and the words that they are called by. */
const LABELS = {
  name: ({ terms }) => terms.name,
  serves: ({ t }) => t('results.serves'),
  target: ({ terms }) => terms.target,
  deadline: ({ terms }) => terms.deadline,
  scope: ({ terms }) => terms.targetScope,
  combine: ({ terms }) => terms.combine,
  owner: ({ terms }) => terms.owner,
  frequency: ({ terms }) => terms.frequency,
  formula: ({ terms }) => terms.formula,
  source: ({ terms }) => terms.dataSource,
  direction: ({ terms }) => terms.direction,
  baseline: ({ terms }) => terms.baseline,
  lastValue: ({ terms }) => terms.lastValue,
} satisfies Record<string, (words: Words) => string>;

/** What the card of a KPI says, the same in a workbook and on paper. */
export function kpiCardLines(
  originOf: (kpi: Kpi) => KpiOrigin,
  words: Words,
  isMeasured: (kpi: Kpi) => boolean = () => false,
): KpiCardLine[] {
  const { terms, language } = words;
  const texts: Record<KpiCardLine['field'], KpiCardLine['text']> = {
    name: ({ name }) => name,
    serves: (kpi) => originText(originOf(kpi)),
    target: (kpi) => formatTarget(kpi, language),
    deadline: ({ deadline }) => (deadline ? formatDate(deadline, language) : ''),
    scope: ({ targetScope }) => terms.scope[targetScope],
    combine: ({ combine }) => terms.combineValue[combine],
    owner: ({ owner }) => owner,
    frequency: ({ frequency }) => terms.frequencyValue[frequency],
    formula: ({ formula }) => formula,
    source: (kpi) => sourceText(kpi, words),
    direction: (kpi) => directionText(kpi, words),
    baseline: (kpi) => baselineText(kpi, words),
    lastValue: (kpi) => lastValueText(kpi, words, isMeasured(kpi)),
  };
  const fields = Object.keys(LABELS) as KpiCardLine['field'][];
  return fields.map((field) => ({ field, label: LABELS[field](words), text: texts[field] }));
}
