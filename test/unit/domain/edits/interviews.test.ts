import { describe, expect, it } from 'vitest';
import { updateInterview } from '../../../../shared/domain/edits/interviews';
import { aDepartment, aDesign } from '../../../builders/a-workshop';

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
