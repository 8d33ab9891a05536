import { describe, expect, it } from 'vitest';
import { ownEntryFromKpi, renewingSameName } from '../../../shared/library/kpis/own-entry-from-kpi';
import { aKpi } from '../../builders/a-workshop';
import { anOwnEntry } from '../../builders/an-own-entry';
import { countingIds } from '../../builders/clock-and-ids';

const kept = anOwnEntry('chips', 'Chips sold', {
  group: 'sales',
  keywords: { en: ['crisps'] },
  texts: {
    en: { name: 'Chips sold', formula: 'Old formula', blanks: ['Which bags count'], target: '+{n} bags' },
    id: { name: 'Keripik terjual', formula: '', blanks: [] },
  },
});

function keeping(name: string) {
  const kpi = aKpi({ id: 'kpi', departmentId: 'sales', name, formula: 'New formula', frequency: 'daily' });
  return renewingSameName([anOwnEntry('tea'), kept], ownEntryFromKpi(kpi, 'en', countingIds()), 'en');
}

describe('A KPI kept in the library', () => {
  it('is a new entry where none has its name', () => {
    const { entry, replaced } = keeping('Bags sold');
    expect(replaced).toBeNull();
    expect(entry).toMatchObject({ id: 'id-1', group: 'own', texts: { en: { name: 'Bags sold' } } });
  });

  it('is not taken for an entry of the other language', () => {
    expect(keeping('Keripik terjual').replaced).toBeNull();
  });

  it('is taken for the entry of its name, however that is spaced', () => {
    expect(keeping('Chips   sold').replaced).toBe(kept);
  });

  it('renews the entry of its name, however that is written, and answers the old one', () => {
    const { entry, replaced } = keeping(' chips SOLD');
    expect(replaced).toBe(kept);
    expect(entry).toMatchObject({
      id: 'chips',
      frequency: 'daily',
      texts: { en: { formula: 'New formula' } },
    });
  });

  it('leaves what people wrote into the file besides', () => {
    const { entry } = keeping('Chips sold');
    expect(entry).toMatchObject({ group: 'sales', keywords: kept.keywords });
    expect(entry.texts.id).toEqual(kept.texts.id);
    expect(entry.texts.en).toMatchObject({ blanks: ['Which bags count'], target: '+{n} bags' });
  });
});
