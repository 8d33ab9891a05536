import { describe, expect, it } from 'vitest';
import { interviewBoard, isOverdue } from '../../../shared/domain/interview-board';
import type { Interview } from '../../../shared/domain/schema/organisation';
import { emptyInterview } from '../../../shared/domain/edits/departments';
import { aDepartment } from '../../builders/a-workshop';

const TODAY = '2026-08-05';

function withInterview(name: string, interview: Partial<Interview>) {
  return aDepartment(name, [], { interview: { ...emptyInterview(), ...interview } });
}

const names = (departments: readonly { readonly name: string }[]) => departments.map(({ name }) => name);

describe('the interviews as a board', () => {
  it('stand by status, the planned ones by date and those without one last', () => {
    const { columns } = interviewBoard(
      [
        withInterview('Open', {}),
        withInterview('No date', { status: 'planned' }),
        withInterview('Later', { status: 'planned', date: '2026-08-20' }),
        withInterview('Sooner', { status: 'planned', date: '2026-08-06' }),
        withInterview('Done', { status: 'held', date: '2026-08-01' }),
      ],
      TODAY,
    );
    expect(names(columns['not-planned'])).toEqual(['Open']);
    expect(names(columns.planned)).toEqual(['Sooner', 'Later', 'No date']);
    expect(names(columns.held)).toEqual(['Done']);
  });

  it('say which one is next: the first that is not over, else the one that waits longest', () => {
    const missed = withInterview('Missed', { status: 'planned', date: '2026-08-01' });
    const today = withInterview('Today', { status: 'planned', date: TODAY });
    const undated = withInterview('No date', { status: 'planned' });
    expect(interviewBoard([missed, undated, today], TODAY).next?.name).toBe('Today');
    expect(interviewBoard([missed], TODAY).next?.name).toBe('Missed');
    expect(interviewBoard([withInterview('Open', {})], TODAY).next).toBeNull();
  });
});

it('only a planned interview whose day has passed is overdue', () => {
  const on = (status: Interview['status'], date: string | null) =>
    isOverdue({ ...emptyInterview(), status, date }, TODAY);
  expect([on('planned', '2026-08-04'), on('planned', TODAY), on('planned', null)]).toEqual([
    true,
    false,
    false,
  ]);
  expect([on('held', '2026-08-04'), on('not-planned', '2026-08-04')]).toEqual([false, false]);
});
