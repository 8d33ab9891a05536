import type { KeptPlan } from '../../shared/session-plans/kept-plans';

/** A session plan of three lesson hours with two cards and minutes of its own. */
export function aKeptPlan(id: string, name = `Plan ${id}`, traits: Partial<KeptPlan> = {}): KeptPlan {
  return {
    id,
    name,
    lessons: 3,
    lessonMinutes: 40,
    cardPlan: { cards: [{ id: 'smart', minutes: 9 }, { id: 'okr' }] },
    timePlan: {
      sessionMinutes: 120,
      minutes: { concept: 20, departments: 20, kpis: 60, review: 15, share: 5 },
    },
    ...traits,
  };
}
