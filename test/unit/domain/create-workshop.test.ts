import { describe, expect, it } from 'vitest';
import { createWorkshop } from '../../../shared/domain/create-workshop';
import { workshopSchema } from '../../../shared/domain/schema/workshop';
import { A_SEMESTER } from '../../builders/a-workshop';
import { stoppedClock } from '../../builders/clock-and-ids';

const create = (wish: Partial<Parameters<typeof createWorkshop>[0]> = {}) =>
  createWorkshop(
    { company: 'Example Company', language: 'id', ...wish },
    () => 'workshop-1',
    stoppedClock('2026-08-03T02:00:00.000Z'),
  );

describe('a new workshop', () => {
  it('fits the schema as it is', () => {
    expect(workshopSchema.parse(create())).toEqual(create());
  });

  it('takes its id and its time from outside', () => {
    expect(create()).toMatchObject({
      id: 'workshop-1',
      createdAt: '2026-08-03T02:00:00.000Z',
      previousId: null,
    });
  });

  it('is two lesson hours of 45 minutes for a semester without dates', () => {
    expect(create().design).toMatchObject({
      company: 'Example Company',
      lessons: 2,
      lessonMinutes: 45,
      period: { kind: 'semester', label: '', start: null, end: null },
    });
  });

  it('takes the period it is given', () => {
    expect(create({ period: A_SEMESTER }).design.period).toEqual(A_SEMESTER);
  });
});
