import { describe, expect, it } from 'vitest';
import { originalOf } from '../../../../renderer/features/help/rehearsal/end-rehearsal';
import type { WorkshopEntry } from '../../../../shared/contract/contract';

const entry = (traits: Partial<WorkshopEntry>): WorkshopEntry => ({
  handle: 'h',
  fileName: 'A.kpiw',
  changedAt: '2026-08-01T00:00:00.000Z',
  problem: null,
  company: 'A',
  period: { label: '', start: null, end: null },
  stepsDone: 0,
  kpiCount: 0,
  departmentCount: 0,
  ...traits,
});

describe('The workshop that a rehearsal leads back to', () => {
  it('is the one it is a copy of', () => {
    const entries = [
      entry({ handle: 'copy', workshopId: 'c', rehearsalOf: 'a' }),
      entry({ handle: 'real', workshopId: 'a' }),
      entry({ handle: 'other', workshopId: 'b' }),
    ];
    expect(originalOf({ rehearsalOf: 'a' }, entries)?.handle).toBe('real');
  });

  it('is the file that was changed last, where people copied it themselves', () => {
    const entries = [
      entry({ handle: 'old', workshopId: 'a' }),
      entry({ handle: 'new', workshopId: 'a', changedAt: '2026-08-02T00:00:00.000Z' }),
    ];
    expect(originalOf({ rehearsalOf: 'a' }, entries)?.handle).toBe('new');
  });

  it('is none where it is gone, or where only damaged files are left', () => {
    expect(originalOf({ rehearsalOf: 'a' }, [entry({ problem: 'damaged' })])).toBeNull();
    expect(originalOf({}, [entry({ problem: 'damaged' })])).toBeNull();
  });
});
