import { expect, it } from 'vitest';
import {
  bringBackVotes,
  byVotes,
  clearVotes,
  setVotes,
  votesFor,
} from '../../../../shared/domain/edits/votes';
import { sessionSchema } from '../../../../shared/domain/schema/session';
import { aKpi, aWorkshop } from '../../../builders/a-workshop';

const { session } = aWorkshop();
const kpis = ['a', 'b', 'c'].map((id) => aKpi({ id, departmentId: 'Marketing' }));
const voted = setVotes(setVotes(session, 'c', 5), 'b', 2);

it('a KPI nobody voted for has no votes', () => {
  expect(votesFor(session, 'a')).toBe(0);
});

it('votes are kept by KPI, and fit the file', () => {
  expect([votesFor(voted, 'b'), votesFor(voted, 'c')]).toEqual([2, 5]);
  expect(sessionSchema.parse(voted)).toEqual(voted);
});

it('none, or fewer, is no vote', () => {
  expect(setVotes(setVotes(voted, 'b', 0), 'c', -1).votes).toEqual({});
});

it('the most wanted KPI stands first, equals keep their order', () => {
  expect(byVotes(kpis, voted).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  expect(byVotes(kpis, session)).toEqual(kpis);
});

it('another round begins with the votes of those KPIs alone forgotten', () => {
  expect(clearVotes(voted, ['c', 'a']).votes).toEqual({ b: 2 });
});

it('votes that are brought back leave those alone that were given since', () => {
  const again = setVotes(clearVotes(voted, ['b', 'c']), 'c', 1);
  expect(bringBackVotes(again, voted.votes ?? {}).votes).toEqual({ b: 2, c: 1 });
});
