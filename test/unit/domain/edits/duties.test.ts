import { describe, expect, it } from 'vitest';
import { addIdealOutcome, moveDuty, removeIdealOutcome } from '../../../../shared/domain/edits/duties';
import type { Design } from '../../../../shared/domain/schema/design';
import { aDepartment, aDesign, aKpi } from '../../../builders/a-workshop';
import { countingIds } from '../../../builders/clock-and-ids';

const marketing = aDepartment('Marketing', [
  ['Promotion', 'Known', 'Liked'],
  ['Media', 'Followed'],
  ['Events', 'Visited'],
]);
const [promotion, media] = marketing.duties;
const promotionId = promotion?.id ?? '';
const [known, liked] = promotion?.idealOutcomes ?? [];
const design = aDesign({
  departments: [marketing],
  kpis: [
    aKpi({ id: 'k1', departmentId: 'Marketing', dutyId: promotionId, idealOutcomeId: known?.id ?? null }),
    aKpi({ id: 'k2', departmentId: 'Marketing', dutyId: promotionId, idealOutcomeId: liked?.id ?? null }),
  ],
});
const lines = (after: Design) =>
  after.departments[0]?.duties.map(({ text, idealOutcomes }) => [
    text,
    ...idealOutcomes.map((one) => one.text),
  ]);

describe('the ideal outcomes of a duty', () => {
  it('can be several', () => {
    expect(lines(addIdealOutcome(design, promotionId, countingIds('new')))?.[0]).toEqual([
      'Promotion',
      'Known',
      'Liked',
      '',
    ]);
  });

  it('can be removed, and a KPI keeps its duty but not the outcome that is gone', () => {
    const after = removeIdealOutcome(design, known?.id ?? '');
    expect(lines(after)?.[0]).toEqual(['Promotion', 'Liked']);
    expect(after.kpis).toMatchObject([
      { dutyId: promotionId, idealOutcomeId: null },
      { dutyId: promotionId, idealOutcomeId: liked?.id },
    ]);
  });

  it('leave a place to type in when the last one is removed', () => {
    expect(lines(removeIdealOutcome(design, media?.idealOutcomes[0]?.id ?? ''))?.[1]).toEqual(['Media', '']);
  });

  it('of a duty that is gone change nothing', () => {
    expect(addIdealOutcome(design, 'gone', countingIds())).toBe(design);
    expect(removeIdealOutcome(design, 'gone')).toBe(design);
  });
});

describe('a duty', () => {
  const order = (after: Design) => lines(after)?.map(([text]) => text);

  it('moves past its neighbour', () => {
    expect(order(moveDuty(design, media?.id ?? '', 'up'))).toEqual(['Media', 'Promotion', 'Events']);
    expect(order(moveDuty(design, media?.id ?? '', 'down'))).toEqual(['Promotion', 'Events', 'Media']);
  });

  it('stays at the end of the line', () => {
    expect(moveDuty(design, promotionId, 'up')).toBe(design);
    expect(moveDuty(design, marketing.duties[2]?.id ?? '', 'down')).toBe(design);
    expect(moveDuty(design, 'gone', 'down')).toBe(design);
  });
});
