import { describe, expect, it } from 'vitest';
import { isFitting, workshopSchema } from '../../../shared/domain/schema/workshop';
import { z } from '../../../shared/zod';
import { aWorkshop } from '../../builders/a-workshop';

describe('A workshop is known to fit', () => {
  it('once it has come out of the schema, also as a part of something larger', () => {
    expect(isFitting(workshopSchema.parse(aWorkshop()))).toBe(true);
    const request = z.object({ workshop: workshopSchema }).parse({ workshop: aWorkshop() });
    expect(isFitting(request.workshop)).toBe(true);
  });

  it('never before, nor when it has become another one', () => {
    const workshop = aWorkshop();
    const parsed = workshopSchema.parse(workshop);
    expect([isFitting(workshop), isFitting({ ...parsed })]).toEqual([false, false]);
  });

  it('never when it does not, even where the rest of the schema goes on', () => {
    const unfit = { ...aWorkshop(), id: '' };
    const payload = { value: unfit, issues: [] };
    const { value, issues } = workshopSchema._zod.run(payload, { async: false }) as typeof payload;
    expect(issues).toHaveLength(1);
    expect(isFitting(value)).toBe(false);
  });
});
