import { describe, expect, it } from 'vitest';
import { aKeptPlan } from '../builders/a-kept-plan';
import { type Connect, connected } from './connected';

export function describePlans(connect: Connect): void {
  describe('session plans', () => {
    it('are kept with what a newer version adds, and given up', async () => {
      const { api } = await connected(connect);
      expect(await api['plans.list']({})).toEqual({ fileName: 'Session Plans.json', plans: [] });
      const plan = { ...aKeptPlan('school'), colour: 'green' };
      await api['plans.keep']({ plan });
      const kept = await api['plans.keep']({ plan: aKeptPlan('firm') });
      expect(kept.plans).toEqual([plan, aKeptPlan('firm')]);
      expect(await api['plans.list']({})).toEqual(kept);
      expect((await api['plans.remove']({ id: 'school' })).plans).toEqual([aKeptPlan('firm')]);
    });

    it('are not kept without a name', async () => {
      const { transport } = await connected(connect);
      const plan = aKeptPlan('school', ' ');
      expect(await transport.request('plans.keep', { plan })).toMatchObject({
        ok: false,
        code: 'bad-request',
      });
    });

    it('hold for a new workshop that is made with one', async () => {
      const { api } = await connected(connect);
      const plan = aKeptPlan('school');
      const { workshop } = await api['workshops.create']({ company: 'A', language: 'en', plan });
      expect(workshop.design).toMatchObject({ lessons: 3, lessonMinutes: 40 });
      expect(workshop.session).toMatchObject({ cardPlan: plan.cardPlan, clock: { plan: plan.timePlan } });
    });
  });
}
