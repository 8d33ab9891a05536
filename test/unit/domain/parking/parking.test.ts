import { describe, expect, it } from 'vitest';
import {
  addAction,
  addText,
  bringBack,
  findNote,
  noteCount,
  noteText,
  removeNote,
  updateNote,
} from '../../../../shared/domain/parking/parking';
import { sessionSchema } from '../../../../shared/domain/schema/session';
import { aWorkshop } from '../../../builders/a-workshop';
import { countingIds, stoppedClock } from '../../../builders/clock-and-ids';

const { now } = stoppedClock();
const empty = aWorkshop().session;

function aFullSession() {
  const newId = countingIds();
  let session = addText(empty, 'parkingPlace', ' Do bonuses follow KPIs? ', newId, now);
  session = addText(session, 'parkingPlace', 'Who buys the scanner?', newId, now);
  session = addText(session, 'decisions', 'Two KPIs for HRD', newId, now);
  return addAction(session, { what: 'Count tickets', who: ' Raka ', by: '2026-08-10' }, newId);
}

describe('what is noted beside the work', () => {
  it('is kept in its list, with the moment or with who and by when', () => {
    const session = aFullSession();
    expect(session.parkingPlace[0]).toEqual({ id: 'id-1', text: 'Do bonuses follow KPIs?', at: now() });
    expect(session.decisions).toHaveLength(1);
    expect(session.actions).toEqual([
      { id: 'id-4', what: 'Count tickets', who: 'Raka', by: '2026-08-10', done: false },
    ]);
    expect(noteCount(session)).toBe(4);
    expect(sessionSchema.parse(session)).toEqual(session);
  });

  it('is nothing where nothing was written', () => {
    const newId = countingIds();
    expect(addText(empty, 'decisions', '  ', newId, now)).toBe(empty);
    expect(addAction(empty, { what: ' ', who: 'Raka', by: null }, newId)).toBe(empty);
  });

  it('can be changed, one note at a time', () => {
    const session = updateNote(aFullSession(), 'actions', 'id-4', { done: true, by: null });
    expect(session.actions[0]).toMatchObject({ what: 'Count tickets', done: true, by: null });
    expect(updateNote(session, 'decisions', 'id-3', { text: 'Three' }).decisions[0]?.text).toBe('Three');
  });

  it('comes back to its place after it was removed', () => {
    const session = aFullSession();
    const removed = findNote(session, 'parkingPlace', 'id-1');
    const without = removeNote(session, 'parkingPlace', 'id-1');
    expect(without.parkingPlace.map(noteText)).toEqual(['Who buys the scanner?']);
    const back = removed && bringBack(without, removed);
    expect(back).toEqual(session);
    expect(removed && back && bringBack(back, removed)).toBe(back);
    expect(findNote(session, 'actions', 'gone')).toBeNull();
  });
});
