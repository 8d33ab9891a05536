import { describe, expect, it } from 'vitest';
import { entryTexts } from '../../../shared/library/kpis/entry';
import { kpiFromLibrary } from '../../../shared/library/kpis/kpi-from-library';
import { kpiLibrary } from '../../../shared/library/kpis/library';
import { ownEntryFromKpi } from '../../../shared/library/kpis/own-entry-from-kpi';
import {
  EMPTY_OWN_LIBRARY,
  ownEntrySchema,
  ownLibraryFormat,
  withOwnEntry,
  withoutOwnEntry,
} from '../../../shared/library/own-entries';
import { createLibraryIndex } from '../../../shared/library/search/library-index';
import { searchLibrary } from '../../../shared/library/search/search-library';
import { aKpi, aQuantity } from '../../builders/a-workshop';
import { countingIds } from '../../builders/clock-and-ids';

const chips = ownEntryFromKpi(
  aKpi({
    id: 'kpi',
    departmentId: 'production',
    name: 'Keripik terjual',
    formula: 'Bungkus terjual dalam seminggu',
    unit: { kind: 'custom', label: 'bungkus' },
    frequency: 'weekly',
    combine: 'sum',
    kind: 'lagging',
    dataSource: 'Buku kasir',
    owner: 'Dinda Maharani',
    target: { value: aQuantity(200), minimum: null, maximum: null },
    notes: 'Rahasia',
  }),
  'id',
  countingIds('own'),
);

function file(entries: unknown[], head: object = {}): string {
  return JSON.stringify({ format: 'kpi-workshop-library', version: 1, ...head, entries });
}

describe('an own entry from a KPI', () => {
  it('keeps the measure and leaves people, numbers and notes behind', () => {
    expect(chips).toEqual({
      id: 'own-1',
      group: 'own',
      direction: 'higher',
      unitKind: 'custom',
      frequency: 'weekly',
      kind: 'lagging',
      combine: 'sum',
      texts: {
        id: {
          name: 'Keripik terjual',
          formula: 'Bungkus terjual dalam seminggu',
          blanks: [],
          unit: 'bungkus',
          source: 'Buku kasir',
        },
      },
      keywords: {},
    });
  });

  it('can be put on a shelf, and says nothing that the KPI did not say', () => {
    const kpi = aKpi({ id: 'kpi', departmentId: 'p', name: 'Cacat' });
    const entry = ownEntryFromKpi(kpi, 'en', countingIds(), 'operations');
    expect(entry.group).toBe('operations');
    expect(entry.texts.en).toEqual({ name: 'Cacat', formula: '', blanks: [] });
  });

  it('becomes the same KPI again in the next workshop', () => {
    const wish = kpiFromLibrary(chips, 'en', { departmentId: 'other' });
    expect(wish).toMatchObject({
      name: 'Keripik terjual',
      unit: { kind: 'custom', label: 'bungkus' },
      combine: 'sum',
    });
  });

  it('is found beside the entries that came with the app', () => {
    const index = createLibraryIndex([...kpiLibrary, chips]);
    expect(searchLibrary(index, 'kripik', 'en').map((hit) => hit.entry.id)).toEqual(['own-1']);
  });
});

describe('the file of own entries', () => {
  it('comes back as it was written', () => {
    const library = withOwnEntry(EMPTY_OWN_LIBRARY, chips);
    expect(ownLibraryFormat.parse(ownLibraryFormat.serialise(library))).toEqual({
      kind: 'ok',
      content: library,
    });
  });

  it('holds every entry that the app knows', () => {
    const library = { ...EMPTY_OWN_LIBRARY, entries: kpiLibrary.map((entry) => ownEntrySchema.parse(entry)) };
    expect(ownLibraryFormat.parse(ownLibraryFormat.serialise(library))).toEqual({
      kind: 'ok',
      content: library,
    });
  });

  it('can be read by people', () => {
    const text = ownLibraryFormat.serialise(withOwnEntry(EMPTY_OWN_LIBRARY, chips));
    expect(text).toContain('\n          "name": "Keripik terjual"');
    expect(text.split('\n').slice(0, 4)).toEqual([
      '{',
      '  "format": "kpi-workshop-library",',
      '  "version": 1,',
      '  "entries": [',
    ]);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('needs little of an entry written by hand', () => {
    const result = ownLibraryFormat.parse(
      `\uFEFF${file([{ id: 'x', texts: { en: { name: 'Chips sold' } } }])}`,
    );
    expect(result).toMatchObject({
      kind: 'ok',
      content: {
        entries: [
          { group: 'own', direction: 'higher', unitKind: 'percent', frequency: 'monthly', kind: null },
        ],
      },
    });
  });

  it('keeps what it does not know', () => {
    const text = file([{ ...chips, colour: 'red', texts: { id: { name: 'A', footnote: 'b' } } }], {
      by: 'Dinda',
    });
    const read = ownLibraryFormat.parse(text);
    if (read.kind !== 'ok') throw new Error(read.kind);
    expect(JSON.parse(ownLibraryFormat.serialise(read.content))).toMatchObject({
      by: 'Dinda',
      entries: [{ colour: 'red', texts: { id: { footnote: 'b' } } }],
    });
  });

  it.each([
    ['', { kind: 'damaged', reason: 'json' }],
    ['{"format":"kpi-workshop-library","ver', { kind: 'damaged', reason: 'json' }],
    ['null', { kind: 'foreign' }],
    ['[]', { kind: 'foreign' }],
    ['{"format":"shopping-list","version":1}', { kind: 'foreign' }],
    [file([], { version: 2 }), { kind: 'too-new', version: 2 }],
    [file([], { version: 0 }), { kind: 'foreign' }],
    ['{"format":"kpi-workshop-library","version":1}', { kind: 'damaged', reason: 'entries' }],
    [file([{ id: 'x', texts: {} }]), { kind: 'damaged', reason: 'entries.0.texts' }],
    [
      file([{ id: 'x', texts: { en: { name: ' ' } } }]),
      { kind: 'damaged', reason: 'entries.0.texts.en.name' },
    ],
    [file([chips, { ...chips, direction: 'up' }]), { kind: 'damaged', reason: 'entries.1.direction' }],
    [file([chips, chips]), { kind: 'damaged', reason: 'entries' }],
    [file([{ ...chips, id: '' }]), { kind: 'damaged', reason: 'entries.0.id' }],
  ])('says what is wrong with %s', (text, result) => {
    expect(ownLibraryFormat.parse(text)).toEqual(result);
  });

  it('is not written where it could not be read back', () => {
    const library = { ...EMPTY_OWN_LIBRARY, entries: [{ ...chips, texts: {} }] };
    expect(() => ownLibraryFormat.serialise(library)).toThrow();
  });

  it('replaces an entry in its place, adds a new one at the end, and takes one out', () => {
    const other = { ...chips, id: 'other' };
    const both = withOwnEntry(withOwnEntry(EMPTY_OWN_LIBRARY, chips), other);
    const renamed = withOwnEntry(both, { ...chips, direction: 'lower' });
    expect(renamed.entries.map((entry) => [entry.id, entry.direction])).toEqual([
      ['own-1', 'lower'],
      ['other', 'higher'],
    ]);
    expect(withoutOwnEntry(renamed, 'own-1').entries).toEqual([other]);
    expect(EMPTY_OWN_LIBRARY.entries).toEqual([]);
  });
});

describe('the texts of an entry', () => {
  it('are those of the language, or of the one it was written in', () => {
    expect(entryTexts(chips, 'id').name).toBe('Keripik terjual');
    expect(entryTexts(chips, 'en').name).toBe('Keripik terjual');
  });
});
