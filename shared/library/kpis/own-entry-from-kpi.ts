import type { NewId } from '../../domain/ports';
import type { Kpi } from '../../domain/schema/kpi';
import type { Language } from '../../domain/schema/primitives';
import { folded } from '../../domain/text';
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

/** An entry about to be kept, and the one of the same name whose place it takes. */
export interface Keeping {
  readonly entry: OwnEntry;
  readonly replaced: OwnEntry | null;
}

/**
 * A KPI that is kept again renews its entry instead of standing there twice. What people wrote into
 * the file besides, such as blanks, keywords or the other language, stays.
 */
export function renewingSameName(entries: readonly OwnEntry[], entry: OwnEntry, language: Language): Keeping {
  const nameOf = ({ texts }: OwnEntry) => folded(texts[language]?.name ?? '');
  const replaced = entries.find((one) => nameOf(one) === nameOf(entry));
  const said = replaced?.texts[language];
  if (!replaced || !said) return { entry, replaced: null };
  const { id, group, keywords } = replaced;
  const texts = { ...replaced.texts, [language]: { ...said, ...entry.texts[language], blanks: said.blanks } };
  return { replaced, entry: { ...replaced, ...entry, id, group, keywords, texts } };
}
