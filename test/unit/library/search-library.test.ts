import { describe, expect, it } from 'vitest';
import { kpiLibrary } from '../../../shared/library/kpis/library';
import { createLibraryIndex } from '../../../shared/library/search/library-index';
import { searchLibrary } from '../../../shared/library/search/search-library';
import { aLibraryEntry } from '../../builders/a-library-entry';

const index = createLibraryIndex(kpiLibrary);

function found(query: string, language: 'en' | 'id' = 'en', searched = index): string[] {
  return searchLibrary(searched, query, language).map((hit) => hit.entry.id);
}

describe('searching the library', () => {
  it.each(['', '   ', '– / …'])('shows everything in its order where nothing is asked (“%s”)', (query) => {
    const hits = searchLibrary(index, query, 'id');
    expect(hits.map((hit) => hit.entry)).toEqual(kpiLibrary);
    expect(hits.every((hit) => hit.match === null)).toBe(true);
  });

  it('shows nothing for a word that is nowhere', () => {
    expect(found('zzzz')).toEqual([]);
  });

  it.each([
    ['churn', 'customer-churn'],
    ['ROAS', 'roas'],
    ['piutang', 'days-sales-outstanding'],
    ['absen', 'attendance-rate'],
    ['ongkir', 'transport-cost'],
    ['gross margin', 'gross-margin'],
    ['return on assets', 'return-on-assets'],
  ])('finds “%s” first, whatever the language of the interface', (query, id) => {
    expect(found(query, 'en')[0]).toBe(id);
    expect(found(query, 'id')[0]).toBe(id);
  });

  it.each([
    ['chrun', 'customer-churn', 'two letters swapped'],
    ['attendence', 'attendance-rate', 'one letter changed'],
    ['satisfction', 'customer-satisfaction', 'one letter missing'],
    ['kehadirran', 'attendance-rate', 'one letter too many'],
    ['kehadrian', 'attendance-rate', 'swapped, in Indonesian'],
    ['costumer churn', 'customer-churn', 'two slips in a long word'],
    ['pelangan baru', 'new-customers', 'one slip among several words'],
    ['retetn', 'customer-retention', 'a slip in a half-typed word'],
  ])('forgives “%s” (%s: %s)', (query, id) => {
    expect(found(query)).toContain(id);
  });

  it.each(['kax', 'attxndxncx', 'chxrx'])('does not forgive everything (“%s”)', (query) => {
    expect(found(query)).toEqual([]);
  });

  it('does not take a right word for a slip of another one', () => {
    expect(found('margin')).toEqual(['net-margin', 'gross-margin', 'sales-gross-margin']);
  });

  it('finds while the word is still being typed', () => {
    for (const query of ['chu', 'chur', 'churn', 'churn ra', 'CHURN RATE']) {
      expect(found(query)[0]).toBe('customer-churn');
    }
  });

  it('folds case, accents and hyphens', () => {
    expect(found('ÉMAIL')).toEqual(found('e-mail'));
    const own = createLibraryIndex([aLibraryEntry({ id: 'on-time' })]);
    expect(found('ontime', 'en', own)).toEqual(['on-time']);
  });

  it('reads a name before a keyword, a keyword before a formula, a formula before a shelf', () => {
    const own = createLibraryIndex([
      aLibraryEntry({ id: 'shelf', group: 'sales' }),
      aLibraryEntry({ id: 'formula', texts: { en: { name: 'A', formula: 'Sales ÷ days', blanks: [] } } }),
      aLibraryEntry({ id: 'keyword', keywords: { en: ['sales'] } }),
      aLibraryEntry({ id: 'name', texts: { en: { name: 'Sales', formula: '', blanks: [] } } }),
    ]);
    expect(found('sales', 'en', own)).toEqual(['name', 'keyword', 'formula', 'shelf']);
    expect(searchLibrary(own, 'sales', 'en').map((hit) => hit.match?.field)).toEqual([
      'name',
      'keyword',
      'formula',
      'group',
    ]);
  });

  it('reads the whole word before the beginning of one', () => {
    const own = createLibraryIndex([aLibraryEntry({ id: 'salesperson' }), aLibraryEntry({ id: 'sales' })]);
    expect(found('sales', 'en', own)).toEqual(['sales', 'salesperson']);
  });

  it('reads the language of the interface first where both fit', () => {
    const own = createLibraryIndex([
      aLibraryEntry({ id: 'english', texts: { en: { name: 'Margin', formula: '', blanks: [] } } }),
      aLibraryEntry({ id: 'indonesian', texts: { id: { name: 'Margin', formula: '', blanks: [] } } }),
    ]);
    expect(found('margin', 'en', own)).toEqual(['english', 'indonesian']);
    expect(found('margin', 'id', own)).toEqual(['indonesian', 'english']);
  });

  it('wants as many of the words as any entry has', () => {
    expect(found('biaya iklan')).toEqual(['roas', 'marketing-acquisition-cost']);
    expect(found('churn zzzz')).toEqual(['customer-churn']);
  });

  it('does not ask for words that only join others', () => {
    expect(found('biaya untuk iklan')).toEqual(found('biaya iklan'));
  });

  it('shows a whole shelf by its name', () => {
    const development = kpiLibrary.filter((entry) => entry.group === 'development');
    expect(found('pengembangan')).toEqual(expect.arrayContaining(development.map((entry) => entry.id)));
  });

  it('does not search formulas for one or two letters', () => {
    const own = createLibraryIndex([
      aLibraryEntry({ id: 'one', texts: { en: { name: 'One', formula: 'Sum of sales', blanks: [] } } }),
    ]);
    expect(found('sa', 'en', own)).toEqual([]);
    expect(found('sal', 'en', own)).toEqual(['one']);
  });

  it('says where an entry was found', () => {
    const [hit] = searchLibrary(index, 'absen', 'en');
    expect(hit?.match).toEqual({ field: 'keyword', language: 'id', word: 'absen' });
  });
});
