import { valueOf } from './quantity';
import type { Kpi } from './schema/kpi';
import { isBlank } from './text';

/** A part of the proof that a KPI can be tracked. */
export type ProofPart = 'value' | 'period' | 'source';

/** What the last value still lacks: the number, its period, where it came from. */
export function missingProof({ lastValue }: Pick<Kpi, 'lastValue'>): ProofPart[] {
  const missing: ProofPart[] = [];
  if (valueOf(lastValue?.value) === null) missing.push('value');
  if (isBlank(lastValue?.period)) missing.push('period');
  if (isBlank(lastValue?.source)) missing.push('source');
  return missing;
}

/** True once somebody entered a last value, said of which period it is and where it came from. */
export function isProven(kpi: Pick<Kpi, 'lastValue'>): boolean {
  return missingProof(kpi).length === 0;
}
