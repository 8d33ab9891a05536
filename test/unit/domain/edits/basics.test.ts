import { describe, expect, it } from 'vitest';
import {
  addObjective,
  addParticipant,
  removeObjective,
  removeParticipant,
  updateBasics,
  updateObjective,
  updateParticipant,
  updatePeriod,
} from '../../../../shared/domain/edits/basics';
import { openPoints } from '../../../../shared/domain/review/open-points';
import { ownership } from '../../../../shared/domain/review/ownership';
import { aDepartment, aDesign, aKpi } from '../../../builders/a-workshop';
import { countingIds } from '../../../builders/clock-and-ids';

const head = { id: 'p1', name: 'Budi', role: 'vp' as const };

describe('the basics', () => {
  it('change only what the patch names, and leave the original alone', () => {
    const before = aDesign({ company: 'Before', lessons: 2 });
    const after = updateBasics(before, { company: 'After', sessionDate: '2026-08-03' });
    expect(after).toMatchObject({ company: 'After', sessionDate: '2026-08-03', lessons: 2 });
    expect(before.company).toBe('Before');
  });

  it('share with the original whatever they leave alone', () => {
    const before = aDesign({ departments: [aDepartment('Marketing')] });
    expect(updateBasics(before, { company: 'After' }).departments).toBe(before.departments);
  });

  it('are the same object when nothing changes', () => {
    const before = aDesign({ company: 'Same' });
    expect(updateBasics(before, { company: 'Same' })).toBe(before);
  });

  it('change the period field by field', () => {
    const after = updatePeriod(aDesign(), { label: 'Semester 2', end: null });
    expect(after.period).toEqual({ kind: 'semester', label: 'Semester 2', start: '2026-07-01', end: null });
  });
});

describe('participants', () => {
  it('are added at the end', () => {
    const design = addParticipant(
      aDesign({ participants: [head] }),
      { name: 'Sari', role: 'coo' },
      countingIds(),
    );
    expect(design.participants.at(-1)).toEqual({ id: 'id-1', name: 'Sari', role: 'coo' });
  });

  it('change only what the patch names', () => {
    const design = updateParticipant(aDesign({ participants: [head] }), 'p1', { name: 'Budi Santoso' });
    expect(design.participants).toEqual([{ ...head, name: 'Budi Santoso' }]);
  });

  it('leave the departments they head when they are removed', () => {
    const departments = [
      aDepartment('Marketing', [], { headId: 'p1' }),
      aDepartment('HRD', [], { headId: 'p2' }),
    ];
    const design = removeParticipant(aDesign({ participants: [head], departments }), 'p1');
    expect(design.participants).toEqual([]);
    expect(design.departments.map(({ headId }) => headId)).toEqual([null, 'p2']);
  });

  it('leave the KPIs that they own, under their name, when they are removed', () => {
    const kpis = [aKpi({ id: 'k', departmentId: 'HRD', owner: head.name, status: 'chosen' })];
    const design = removeParticipant(aDesign({ participants: [head], kpis }), 'p1');
    expect(design.kpis).toEqual(kpis);
    expect(ownership(design)).toMatchObject([{ owner: head.name, kpis: [{ id: 'k' }] }]);
    expect(openPoints({ design }).map(({ code }) => code)).not.toContain('owner-missing');
  });

  it('that are gone change nothing', () => {
    const before = aDesign({ participants: [head] });
    expect(updateParticipant(before, 'gone', { name: 'X' })).toBe(before);
    expect(removeParticipant(before, 'gone')).toBe(before);
  });
});

describe('objectives', () => {
  it('are added, reworded and removed', () => {
    const added = addObjective(aDesign(), 'Grow', countingIds());
    expect(added.objectives).toEqual([{ id: 'id-1', text: 'Grow' }]);
    const reworded = updateObjective(added, 'id-1', 'Grow by a fifth');
    expect(reworded.objectives).toEqual([{ id: 'id-1', text: 'Grow by a fifth' }]);
    expect(removeObjective(reworded, 'id-1').objectives).toEqual([]);
  });

  it('leave the KPIs that served them when they are removed', () => {
    const kpis = [
      aKpi({ id: 'k1', departmentId: 'd', objectiveId: 'o1' }),
      aKpi({ id: 'k2', departmentId: 'd', objectiveId: 'o2' }),
    ];
    const objectives = [
      { id: 'o1', text: 'Grow' },
      { id: 'o2', text: 'Learn' },
    ];
    const design = removeObjective(aDesign({ objectives, kpis }), 'o1');
    expect(design.kpis.map(({ objectiveId }) => objectiveId)).toEqual([null, 'o2']);
  });

  it('that are gone change nothing', () => {
    const before = aDesign({ objectives: [{ id: 'o1', text: 'Grow' }] });
    expect(updateObjective(before, 'gone', 'X')).toBe(before);
  });
});
