import { describe, expect, it } from 'vitest';
import type { LibraryEntry } from '../../../shared/library/kpis/entry';
import { LIBRARY_GROUPS } from '../../../shared/library/kpis/groups';
import { kpiLibrary } from '../../../shared/library/kpis/library';
import {
  browseLibrary,
  type LibraryQuestion,
  type LibraryView,
} from '../../../shared/library/search/browse-library';
import { createLibraryIndex } from '../../../shared/library/search/library-index';
import { aLibraryEntry } from '../../builders/a-library-entry';

const chips = aLibraryEntry({
  id: 'own-chips',
  texts: { id: { name: 'Keripik terjual', formula: '', blanks: [] } },
});
const onFinance = aLibraryEntry({ id: 'own-cash', group: 'finance' });
const own = [chips, onFinance];
const index = createLibraryIndex([...own, ...kpiLibrary]);
const promotion = { department: 'Marketing', duty: 'Promosi produk', idealOutcome: 'Produk dikenal 3 kelas' };

function look(question: Partial<LibraryQuestion> = {}): LibraryView {
  return browseLibrary(index, {
    words: '',
    shelf: 'all',
    language: 'id',
    duty: null,
    ownEntries: new Set<LibraryEntry>(own),
    ...question,
  });
}

const headings = ({ sections }: LibraryView) => sections.map(({ heading }) => heading);
const entries = ({ sections }: LibraryView) => sections.flatMap(({ hits }) => hits.map(({ entry }) => entry));

describe('The open library', () => {
  it('shows everything once, shelf after shelf, people’s own first', () => {
    const view = look();
    expect(headings(view)).toEqual(['own', ...LIBRARY_GROUPS]);
    expect(new Set(entries(view)).size).toBe(kpiLibrary.length + own.length);
    expect(entries(view)).toHaveLength(kpiLibrary.length + own.length);
  });

  it('begins with what fits the duty, which then stands nowhere else', () => {
    const view = look({ duty: promotion });
    expect(headings(view)[0]).toBe('suggested');
    expect(view.sections[0]?.hits.map(({ entry }) => entry.id)).toContain('brand-awareness');
    expect(new Set(entries(view)).size).toBe(entries(view).length);
    expect(entries(view)).toHaveLength(kpiLibrary.length + own.length);
  });

  it('has no section of suggestions for a duty that nothing fits', () => {
    const duty = { department: 'Zzz', duty: 'Qqq', idealOutcome: '' };
    expect(headings(look({ duty }))[0]).toBe('own');
  });

  it('shows one shelf alone, without suggestions', () => {
    const view = look({ shelf: 'sales', duty: promotion });
    expect(headings(view)).toEqual(['sales']);
  });

  it('shows all own entries on their shelf, also those put on another one too', () => {
    expect(entries(look({ shelf: 'own' }))).toEqual([chips, onFinance]);
    expect(entries(look({ shelf: 'finance' }))).toContain(onFinance);
  });

  it('shows hits in their order instead of shelves as soon as words are typed', () => {
    const view = look({ words: 'kripik', duty: promotion });
    expect(headings(view)).toEqual(['found']);
    expect(entries(view)[0]).toBe(chips);
  });

  it('takes signs alone for no words', () => {
    expect(headings(look({ words: ' ?! ' }))).toEqual(headings(look()));
  });

  it('counts what each shelf has of what is looked for, whichever is shown', () => {
    const { counts } = look({ words: 'keripik', shelf: 'sales' });
    expect(counts.get('own')).toBe(1);
    expect(counts.get('all')).toBe(1);
    expect(counts.get('sales')).toBe(0);
  });

  it('has no empty section where nothing is found', () => {
    expect(look({ words: 'xyzzy qwrt' }).sections).toEqual([]);
    expect(look({ words: 'keripik', shelf: 'sales' }).sections).toEqual([]);
  });
});
