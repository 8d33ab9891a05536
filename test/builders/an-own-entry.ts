import type { OwnEntry } from '../../shared/library/own-entries';

/** An own entry of the library, written in English. */
export function anOwnEntry(id: string, name = `Measure ${id}`, traits: Partial<OwnEntry> = {}): OwnEntry {
  return {
    id,
    group: 'own',
    direction: 'higher',
    unitKind: 'number',
    frequency: 'weekly',
    kind: 'lagging',
    texts: { en: { name, formula: 'Counted at closing time', blanks: [] } },
    keywords: {},
    ...traits,
  };
}
