import { describe, expect, it } from 'vitest';
import { hashToPlace, hashToRoute, placeToHash, routeToHash } from '../../../renderer/state/address';

const route = { screen: 'workshop', handle: 'a/b c?d', step: 'kpis' } as const;

describe('the address of a screen', () => {
  it('comes back from its hash', () => {
    expect(hashToRoute(routeToHash(route))).toEqual(route);
    expect(hashToRoute(routeToHash({ screen: 'home' }))).toEqual({ screen: 'home' });
  });

  it('falls back where the hash means nothing', () => {
    expect(hashToRoute('#/nonsense')).toEqual({ screen: 'home' });
    expect(hashToRoute('#/workshop/%/kpis')).toEqual({ screen: 'home' });
    expect(hashToRoute('#/workshop/abc/nowhere')).toMatchObject({ handle: 'abc', step: 'prepare' });
  });

  it('knows the department and the KPI that people look at', () => {
    for (const looked of [
      { selectedDepartmentId: 'd?1', expandedKpiId: 'k&2' },
      { selectedDepartmentId: null, expandedKpiId: 'k' },
      { selectedDepartmentId: null, expandedKpiId: null },
    ]) {
      expect(hashToPlace(placeToHash({ route, ...looked }))).toMatchObject({ route, ...looked });
    }
  });

  it('knows the teaching card, its exercise and how far people are in it', () => {
    const place = {
      route,
      selectedDepartmentId: null,
      expandedKpiId: null,
      selectedCardId: 'activity',
      openExerciseId: 'kpi-or-activity',
      exerciseItem: 'meeting',
    };
    expect(hashToPlace(placeToHash(place))).toEqual(place);
  });

  it('has neither on the list of workshops', () => {
    const home = { route: { screen: 'home' }, selectedDepartmentId: 'd', expandedKpiId: 'k' } as const;
    expect(placeToHash(home)).toBe('#/');
  });
});
