import type { Design } from '../../../shared/domain/schema/design';
import type { ReturnChange } from '../../../shared/domain/schema/record';
import { termsOf, type Translate } from '../../../shared/i18n/i18n';

/** What stayed when a return was taken back, each once: the item, and its field where that has a name. */
export function keptWords(kept: readonly ReturnChange[], design: Design, t: Translate): readonly string[] {
  return [...new Set(kept.map((change) => keptWord(change, design, t)))];
}

function keptWord(change: ReturnChange, design: Design, t: Translate): string {
  const item = itemWord(change, design, t);
  const word = fieldWord(change, t);
  return word === undefined ? item : `${item}: ${word}`;
}

function itemWord(
  { item, id, departmentId }: ReturnChange,
  { kpis, departments }: Design,
  t: Translate,
): string {
  const department = departments.find((one) => one.id === departmentId);
  switch (item) {
    case 'kpi': {
      const kpi = kpis.find((one) => one.id === id);
      return kpi ? [kpi.code, kpi.name].filter(Boolean).join(' ') : t('returns.kind.kpis');
    }
    case 'duty': {
      const duty = department?.duties.find((one) => one.id === id);
      return duty?.text || t('returns.kind.duties');
    }
    case 'interview':
      return [t('returns.kind.interview'), department?.name].filter(Boolean).join(', ');
  }
}

/** Fields of answers and duties say nothing that their items do not say. */
function fieldWord({ item, field }: ReturnChange, t: Translate): string | undefined {
  if (item !== 'kpi' || field === null) return undefined;
  const words: Readonly<Record<string, unknown>> = termsOf(t);
  const word = Object.hasOwn(words, field) ? words[field] : undefined;
  return typeof word === 'string' ? word : undefined;
}
