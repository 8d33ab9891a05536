import type { LibraryEntry } from '../../shared/library/kpis/entry';

/** An entry of people's own with nothing but what a test cares about. */
export function aLibraryEntry(traits: Partial<LibraryEntry> & Pick<LibraryEntry, 'id'>): LibraryEntry {
  return {
    group: 'own',
    direction: 'higher',
    unitKind: 'percent',
    frequency: 'monthly',
    kind: 'lagging',
    texts: { en: { name: traits.id, formula: '', blanks: [] } },
    keywords: {},
    ...traits,
  };
}
