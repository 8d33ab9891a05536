import { describe, expect, it } from 'vitest';
import { removeParticipant, updateParticipant } from '../../../../shared/domain/edits/basics';
import { addHead, finishHead, setHead } from '../../../../shared/domain/edits/heads';
import { aDepartment, aDesign } from '../../../builders/a-workshop';
import { countingIds } from '../../../builders/clock-and-ids';

const design = aDesign({
  participants: [
    { id: 'coo', name: 'Sari', role: 'coo' },
    { id: 'vp', name: 'Dinda Pratiwi', role: 'vp' },
  ],
  departments: [aDepartment('Marketing'), aDepartment('HRD')],
});
const heads = (after: typeof design) => after.departments.map(({ headId }) => headId);

describe('the head of a department', () => {
  it('is any participant, who may head several', () => {
    const both = setHead(setHead(design, 'Marketing', 'coo'), 'HRD', 'coo');
    expect(heads(both)).toEqual(['coo', 'coo']);
    expect(heads(setHead(both, 'HRD', null))).toEqual(['coo', null]);
  });

  it('of a department that is gone changes nothing', () => {
    expect(setHead(design, 'gone', 'vp')).toBe(design);
  });

  it('who is removed from the participants leaves the department without one', () => {
    expect(heads(removeParticipant(setHead(design, 'HRD', 'vp'), 'vp'))).toEqual([null, null]);
  });
});

describe('a new head', () => {
  const added = addHead(design, 'HRD', countingIds('new'));
  const typed = (name: string) => finishHead(updateParticipant(added, 'new-1', { name }), 'HRD', 'new-1');

  it('is a VP among the participants', () => {
    const after = typed('Putri');
    expect(heads(after)).toEqual([null, 'new-1']);
    expect(after.participants.at(-1)).toEqual({ id: 'new-1', name: 'Putri', role: 'vp' });
  });

  it('who was given no name was never added', () => {
    expect(typed(' ')).toEqual(design);
  });

  it('who bears the name of a participant is that participant', () => {
    const after = typed(' dinda  pratiwi');
    expect(heads(after)).toEqual([null, 'vp']);
    expect(after.participants).toEqual(design.participants);
  });
});
