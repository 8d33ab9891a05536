import { describe, expect, it } from 'vitest';
import { handoutGroups, lastSent } from '../../../../renderer/features/share/handout-groups';
import type { Handout } from '../../../../shared/domain/schema/record';

const NOON = '2026-11-22T05:00:00.000Z';
const LATER = '2026-11-22T07:05:00.000Z';

function aHandout(id: string, traits: Partial<Handout> = {}): Handout {
  return { id, kind: 'pack', fileName: `${id}.xlsx`, language: 'en', revision: 3, at: NOON, ...traits };
}

function idsOf(handouts: readonly Handout[]): string[][] {
  return handoutGroups(handouts).map((group) => group.handouts.map(({ id }) => id));
}

describe('What was made so far', () => {
  it('is one line per export, the newest first', () => {
    const packs = [aHandout('a'), aHandout('b')];
    const again = [aHandout('c', { at: LATER }), aHandout('d', { at: LATER })];
    const results = aHandout('r', { kind: 'results', at: LATER });
    expect(idsOf([...packs, ...again, results])).toEqual([['r'], ['c', 'd'], ['a', 'b']]);
  });

  it('keeps apart what only happened at the same moment', () => {
    const kinds = [aHandout('a'), aHandout('b', { kind: 'interview-form' })];
    expect(idsOf([...kinds, aHandout('c', { kind: 'interview-form', language: 'id' })])).toEqual([
      ['c'],
      ['b'],
      ['a'],
    ]);
  });

  it('knows the file that holds a group', () => {
    const [group] = handoutGroups([aHandout('a', { archive: 'Packs.zip' })]);
    expect(group?.archive).toBe('Packs.zip');
    expect(handoutGroups([aHandout('a')])[0]?.archive).toBeNull();
  });
});

describe('When a department was last sent something', () => {
  it('is the moment of the newest pack or form for it', () => {
    const handouts = [
      aHandout('a', { departmentId: 'HRD' }),
      aHandout('b', { departmentId: 'HRD', kind: 'interview-form', at: LATER }),
      aHandout('c', { departmentId: 'Marketing' }),
      aHandout('r', { kind: 'results', at: LATER }),
    ];
    expect([...lastSent(handouts)]).toEqual([
      ['HRD', LATER],
      ['Marketing', NOON],
    ]);
  });
});
