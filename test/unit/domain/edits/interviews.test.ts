import { describe, expect, it } from 'vitest';
import { takeOverAnswers, updateInterview } from '../../../../shared/domain/edits/interviews';
import { gridRows } from '../../../../shared/domain/grid';
import { aDepartment, aDesign } from '../../../builders/a-workshop';
import { countingIds } from '../../../builders/clock-and-ids';

const design = aDesign({ departments: [aDepartment('Marketing'), aDepartment('HRD')] });
const interviews = (after: typeof design) => after.departments.map(({ interview }) => interview);

describe('an interview', () => {
  it('keeps what was said, and leaves the other departments alone', () => {
    const after = updateInterview(design, 'HRD', { responsibilities: 'Attendance', status: 'held' });
    expect(interviews(after)).toMatchObject([
      { status: 'not-planned', responsibilities: '' },
      { status: 'held', responsibilities: 'Attendance', notes: '' },
    ]);
  });

  it('is planned once it has a date', () => {
    const [interview] = interviews(updateInterview(design, 'Marketing', { date: '2026-08-05' }));
    expect(interview).toMatchObject({ status: 'planned', date: '2026-08-05' });
  });

  it('that was held stays held when its date is set right', () => {
    const held = updateInterview(design, 'Marketing', { status: 'held' });
    expect(interviews(updateInterview(held, 'Marketing', { date: '2026-08-05' }))[0]?.status).toBe('held');
  });

  it('of a department that is gone changes nothing', () => {
    expect(updateInterview(design, 'gone', { notes: 'x' })).toBe(design);
  });
});

describe('answers that are taken over into the grid', () => {
  const answered = (responsibilities: string, idealOutcomes: string) =>
    updateInterview(design, 'Marketing', { responsibilities, idealOutcomes });
  const lines = (after: typeof design) =>
    gridRows(after)
      .filter(({ department }) => department.name === 'Marketing')
      .map(({ duty, idealOutcome }) => [duty?.text, idealOutcome?.text]);
  const takenOver = (after: typeof design) => takeOverAnswers(after, 'Marketing', countingIds('new'));

  it('become duties, each with the outcome on the same line, without the marks of a list', () => {
    expect(lines(takenOver(answered('- Promosi\n\n2) Riset pasar', '• Dikenal 3 kelas\r\n')))).toEqual([
      ['Promosi', 'Dikenal 3 kelas'],
      ['Riset pasar', ''],
    ]);
  });

  it('put further outcomes under the last duty', () => {
    expect(lines(takenOver(answered('Promosi', 'Dikenal 3 kelas\n100 pengikut')))).toEqual([
      ['Promosi', 'Dikenal 3 kelas'],
      ['Promosi', '100 pengikut'],
    ]);
  });

  it('keep outcomes that no duty was named for', () => {
    expect(lines(takenOver(answered('', 'Dikenal 3 kelas')))).toEqual([['', 'Dikenal 3 kelas']]);
  });

  it('are taken over once, however often that is asked for', () => {
    const once = takenOver(answered('Promosi\nRiset', 'Dikenal'));
    expect(takenOver(once)).toEqual(once);
  });

  it('of a department without answers, or that is gone, change nothing', () => {
    expect(takenOver(design)).toBe(design);
    expect(takeOverAnswers(design, 'gone', countingIds())).toBe(design);
  });
});
