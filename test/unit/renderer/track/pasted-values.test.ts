import { describe, expect, it } from 'vitest';
import { pastedValues } from '../../../../renderer/features/track/pasted-values';

const HOURS = { kind: 'custom', label: 'jam' } as const;
const FROM = {
  kpis: [
    { id: 'a', unit: HOURS },
    { id: 'b', unit: HOURS },
  ],
  periods: ['2026-07', '2026-08'],
};

describe('cells pasted into the grid of values', () => {
  it('fill it from the cell where they are pasted, and go no further than it does', () => {
    const notes = pastedValues('1.234,5\t95%\tbeyond\r\n\t7 jam\r\nbeyond\t\r\n', FROM, 'id');
    expect(notes.map(({ kpiId, period, value }) => [kpiId, period, value?.value ?? null])).toEqual([
      ['a', '2026-07', 1234.5],
      ['a', '2026-08', 95],
      ['b', '2026-07', null],
      ['b', '2026-08', 7],
    ]);
  });

  it('are none where a picture or a file is pasted, which empties no cell', () => {
    expect(pastedValues('', FROM, 'en')).toEqual([]);
  });

  it('keep a text that is no number as it was written', () => {
    expect(pastedValues('n/a', FROM, 'en')).toEqual([
      { kpiId: 'a', period: '2026-07', value: { value: null, text: 'n/a' } },
    ]);
  });
});
