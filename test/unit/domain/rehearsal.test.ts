import { describe, expect, it } from 'vitest';
import { startNextPeriod } from '../../../shared/domain/next-period';
import { createRehearsal } from '../../../shared/domain/rehearsal';
import { workshopSchema } from '../../../shared/domain/schema/workshop';
import { workshopStage } from '../../../shared/domain/versions/stage';
import { aFinishedWorkshop } from '../../builders/a-finished-workshop';
import { aWorkshop } from '../../builders/a-workshop';
import { countingIds, stoppedClock } from '../../builders/clock-and-ids';

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

  it('plays a session of its own: nothing covered, answered, noted or voted on yet, in the order that was planned', () => {
    const cardPlan = { cards: [{ id: 'smart', minutes: 9 }] };
    const at = '2026-08-03T01:00:00.000Z';
    const begun = aWorkshop({
      session: {
        cards: { smart: { covered: true, notes: 'Said in the room' } },
        cardPlan,
        exercises: { activity: { placed: { a: 'kpi' } } },
        clearedExercises: { direction: { placed: { b: 'higher' } } },
        parkingPlace: [{ id: 'q', text: 'And bonuses?', at }],
        decisions: [{ id: 'd', text: 'Weekly', at }],
        actions: [{ id: 'a', what: 'Ask', who: 'Dinda', by: null, done: false }],
        votes: { k: 3 },
      },
    });
    const { session } = createRehearsal(begun, countingIds('copy'));
    expect(session).toMatchObject({ cards: {}, exercises: {}, parkingPlace: [], decisions: [], actions: [] });
    expect(session.clearedExercises).toBeUndefined();
    expect(session.cardPlan).toEqual(cardPlan);
    expect(session.votes).toBeUndefined();
    expect(workshopSchema.safeParse(createRehearsal(begun, countingIds('copy'))).success).toBe(true);
  });

  it('bears nobody’s signature and remembers no file that was handed out, but knows the periods before', () => {
    const { design } = aFinishedWorkshop();
    const review = {
      lineageId: 'l',
      previousKpiId: 'k',
      code: 'MKT-01',
      name: 'Reach',
      departmentId: 'm',
      decision: 'retire',
      reason: 'Known by all',
      at: '2026-01-05T01:00:00.000Z',
    } as const;
    const signed = aWorkshop({
      design,
      record: {
        versions: [{ number: 1, signatures: [], openPoints: [], design }],
        handouts: [
          { id: 'h', kind: 'results', fileName: 'A.xlsx', language: 'id', revision: 3, at: review.at },
        ],
        earlierReviews: [review],
      },
    });
    expect(workshopStage(signed).kind).toBe('signed');
    const rehearsal = createRehearsal(signed, countingIds('copy'));
    expect(workshopStage(rehearsal)).toMatchObject({ kind: 'draft', number: 1, since: null });
    expect(rehearsal.record).toEqual({
      versions: [],
      pendingSignatures: [],
      handouts: [],
      returns: [],
      earlierReviews: [review],
    });
  });

  it('tells no later session how long its steps took, only what the real one took', () => {
    const clock = { runningSince: null, elapsedSeconds: 60, stepSeconds: { kpis: 60 } };
    const lastTime = { kpis: 3_000 };
    const { period } = aWorkshop().design;
    const after = (rehearsed: ReturnType<typeof aWorkshop>) =>
      startNextPeriod(rehearsed, { period, decisions: {} }, countingIds('next'), stoppedClock()).session
        .clock;
    const played = createRehearsal(original, countingIds('copy'));
    const once = { ...played, session: { ...played.session, clock: { ...clock, lastTime } } };
    expect(after(once).lastTime).toEqual(lastTime);
    expect(after({ ...once, session: { ...once.session, clock } })).not.toHaveProperty('lastTime');
  });
});
