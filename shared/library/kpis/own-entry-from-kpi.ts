import type { NewId } from '../../domain/ports';
import type { Kpi } from '../../domain/schema/kpi';
import type { Language } from '../../domain/schema/primitives';
import type { OwnEntry } from '../own-entries';
import type { EntryGroup } from './groups';

/**
 * A KPI of this workshop as an own entry for the next ones. What belongs to this company alone
 * stays behind: its owner, its numbers and its notes.
 */
export function ownEntryFromKpi(
  kpi: Kpi,
  language: Language,
  newId: NewId,
  group: EntryGroup = 'own',
): OwnEntry {
  const { name, formula, unit, dataSource, direction, frequency, kind, combine } = kpi;
  const texts = {
    name,
    formula,
    blanks: [],
    ...(unit.kind === 'custom' && { unit: unit.label }),
    ...(dataSource !== '' && { source: dataSource }),
  };
  return {
    id: newId(),
    group,
    direction,
    unitKind: unit.kind,
    frequency,
    kind,
    combine,
    texts: { [language]: texts },
    keywords: {},
  };
}
