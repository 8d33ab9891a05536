import type { Language } from '../../domain/schema/primitives';
import type { LibraryEntry } from '../kpis/entry';
import { ENTRY_GROUPS, type EntryGroup } from '../kpis/groups';
import type { LibraryIndex } from './library-index';
import { type LibraryHit, searchLibrary } from './search-library';
import { type DutyAtHand, suggestForDuty } from './suggest-for-duty';
import { wordsOf } from './words';

/** What someone looks at: one shelf, or the whole library. */
export type Shelf = EntryGroup | 'all';

/** People's own entries come first: they were kept because they fit. */
export const SHELVES: readonly Shelf[] = ['all', 'own', ...ENTRY_GROUPS.filter((group) => group !== 'own')];

export interface LibraryQuestion {
  readonly words: string;
  readonly shelf: Shelf;
  readonly language: Language;
  /** The duty that a KPI is looked for; null where there is none. */
  readonly duty: DutyAtHand | null;
  readonly ownEntries: ReadonlySet<LibraryEntry>;
}

export interface LibrarySection {
  readonly heading: 'suggested' | 'found' | EntryGroup;
  readonly hits: readonly LibraryHit[];
}

export interface LibraryView {
  /** None is empty. */
  readonly sections: readonly LibrarySection[];
  /** How much each shelf has of what was asked for. */
  readonly counts: ReadonlyMap<Shelf, number>;
}

/**
 * What the library shows: hits in their order where words were typed; else what fits the duty, then
 * shelf after shelf.
 */
export function browseLibrary(index: LibraryIndex, question: LibraryQuestion): LibraryView {
  const hits = searchLibrary(index, question.words, question.language);
  const counts = new Map(SHELVES.map((shelf) => [shelf, onShelf(hits, shelf, question).length]));
  const shown = onShelf(hits, question.shelf, question);
  if (wordsOf(question.words).length > 0) return { counts, sections: filled([section('found', shown)]) };
  const suggested = question.shelf === 'all' && question.duty ? suggestForDuty(index, question.duty) : [];
  const rest = shown.filter(({ entry }) => !suggested.some((hit) => hit.entry === entry));
  return { counts, sections: filled([section('suggested', suggested), ...byGroup(rest)]) };
}

function onShelf(hits: readonly LibraryHit[], shelf: Shelf, { ownEntries }: LibraryQuestion) {
  if (shelf === 'all') return hits;
  return hits.filter(({ entry }) => (shelf === 'own' ? ownEntries.has(entry) : entry.group === shelf));
}

function byGroup(hits: readonly LibraryHit[]): LibrarySection[] {
  return SHELVES.flatMap((shelf) =>
    shelf === 'all'
      ? []
      : [
          section(
            shelf,
            hits.filter(({ entry }) => entry.group === shelf),
          ),
        ],
  );
}

function section(heading: LibrarySection['heading'], hits: readonly LibraryHit[]): LibrarySection {
  return { heading, hits };
}

function filled(sections: readonly LibrarySection[]): LibrarySection[] {
  return sections.filter(({ hits }) => hits.length > 0);
}
