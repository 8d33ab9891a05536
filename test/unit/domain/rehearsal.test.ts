import { describe, expect, it } from 'vitest';
import { createRehearsal } from '../../../shared/domain/rehearsal';
import { workshopSchema } from '../../../shared/domain/schema/workshop';
import { aWorkshop } from '../../builders/a-workshop';
import { countingIds } from '../../builders/clock-and-ids';

describe('A rehearsal', () => {
  const plan = { sessionMinutes: 90, minutes: { kpis: 60, share: 30 } };
  const original = aWorkshop({
    id: 'real',
    session: {
      clock: {
        runningSince: '2026-08-03T01:00:00.000Z',
        runningStep: 'kpis',
        elapsedSeconds: 600,
        stepSeconds: { kpis: 600 },
        plan,
        lastTime: { kpis: 3_000 },
      },
    },
  });

  it('has everything that was prepared, an id of its own, and remembers whose copy it is', () => {
    const rehearsal = createRehearsal(original, countingIds('copy'));
    expect(rehearsal).toMatchObject({ rehearsalOf: 'real', design: original.design });
    expect(rehearsal.id).not.toBe('real');
    expect(workshopSchema.parse(rehearsal).rehearsalOf).toBe('real');
  });

  it('begins with the clock at zero, the plan as it was made', () => {
    const { clock } = createRehearsal(original, countingIds('copy')).session;
    expect(clock).toMatchObject({ runningSince: null, elapsedSeconds: 0, stepSeconds: {}, plan });
    expect(clock.lastTime).toEqual({ kpis: 3_000 });
  });

  it('of a rehearsal rehearses the same workshop', () => {
    const ids = countingIds('copy');
    expect(createRehearsal(createRehearsal(original, ids), ids).rehearsalOf).toBe('real');
  });
});
