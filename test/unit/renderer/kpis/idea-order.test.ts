import { describe, expect, it } from 'vitest';
import {
  ideasOf,
  inOrder,
  keptOf,
  orderByVotes,
  retiredOf,
} from '../../../../renderer/features/kpis/narrow/idea-order';
import { aKpi } from '../../../builders/a-workshop';

const kpis = [
  aKpi({ id: 'a', departmentId: 'Marketing' }),
  aKpi({ id: 'b', departmentId: 'Marketing', status: 'candidate' }),
  aKpi({ id: 'c', departmentId: 'Marketing', status: 'retired' }),
  aKpi({ id: 'd', departmentId: 'HRD' }),
  aKpi({ id: 'e', departmentId: 'Marketing', status: 'candidate' }),
];
const ideas = ideasOf(kpis, 'Marketing');
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

it('leaves retired ideas and other departments out', () => {
  expect(idsOf(ideas)).toEqual(['a', 'b', 'e']);
  expect(idsOf(retiredOf(kpis, 'Marketing'))).toEqual(['c']);
});

describe('the order', () => {
  it('is by votes when somebody asks, and stays while more votes come in', () => {
    const order = orderByVotes(ideas, { votes: { e: 3, b: 1 } });
    expect(idsOf(inOrder(ideas, order))).toEqual(['e', 'b', 'a']);
  });

  it('puts ideas that came later last, and needs none that are gone', () => {
    expect(idsOf(inOrder(ideas, ['gone', 'e']))).toEqual(['e', 'a', 'b']);
    expect(idsOf(inOrder(ideas, []))).toEqual(['a', 'b', 'e']);
  });
});

describe('what is kept', () => {
  it('is what is chosen already until somebody marks', () => {
    expect(keptOf(ideas, undefined)).toEqual(['a']);
    expect(keptOf(ideas, [])).toEqual([]);
  });

  it('is what was marked and is still there', () => {
    expect(keptOf(ideas, ['e', 'c', 'gone'])).toEqual(['e']);
  });
});
