import type { Direction, Frequency, KpiKind, UnitKind } from '../../domain/schema/kpi';

/** What people fill in; each one lets another letter hold. */
export const BLANKS = ['target', 'baseline', 'by', 'source', 'goal'] as const;
export type Blank = (typeof BLANKS)[number];

/** A weak sentence of one department that becomes a KPI by what people fill in. */
export interface SmartSentence {
  readonly unitKind: UnitKind;
  readonly direction: Direction;
  readonly frequency: Frequency;
  readonly kind: KpiKind;
  /** Numbers to begin with where the group has none of its own. */
  readonly example: { readonly target: number; readonly baseline: number };
}

export const SENTENCE_IDS = [
  'sales',
  'marketing',
  'hr',
  'development',
  'finance',
  'service',
  'leads',
  'meetings',
  'units',
] as const;
export type SentenceId = (typeof SENTENCE_IDS)[number];

const monthly = { direction: 'higher', frequency: 'monthly' } as const;

/** A salesperson's month is three sentences: one number each. */
export const smartSentences: Readonly<Record<SentenceId, SmartSentence>> = {
  sales: { ...monthly, unitKind: 'percent', kind: 'lagging', example: { target: 10, baseline: 4 } },
  marketing: { ...monthly, unitKind: 'percent', kind: 'lagging', example: { target: 500, baseline: 350 } },
  hr: { ...monthly, unitKind: 'percent', kind: 'lagging', example: { target: 90, baseline: 72 } },
  development: {
    unitKind: 'custom',
    direction: 'higher',
    frequency: 'biweekly',
    kind: 'lagging',
    example: { target: 3, baseline: 2 },
  },
  finance: {
    unitKind: 'percent',
    direction: 'lower',
    frequency: 'monthly',
    kind: 'lagging',
    example: { target: 5, baseline: 9 },
  },
  service: { ...monthly, unitKind: 'percent', kind: 'lagging', example: { target: 90, baseline: 70 } },
  leads: { ...monthly, unitKind: 'custom', kind: 'leading', example: { target: 40, baseline: 25 } },
  meetings: { ...monthly, unitKind: 'custom', kind: 'leading', example: { target: 20, baseline: 12 } },
  units: { ...monthly, unitKind: 'custom', kind: 'lagging', example: { target: 5, baseline: 3 } },
};
