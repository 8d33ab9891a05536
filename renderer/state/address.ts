import { STEPS } from '../../shared/domain/progress';
import type { Place, Route } from './interface-store';

/** The address of a screen: kept in the window's URL, so that a reload comes back to the same place. */
export function routeToHash(route: Route): string {
  return route.screen === 'home' ? '#/' : `#/workshop/${encodeURIComponent(route.handle)}/${route.step}`;
}

export function hashToRoute(hash: string): Route {
  const [path = ''] = hash.split('?');
  const [, screen, handle, step] = path.split('/').map(decoded);
  if (screen !== 'workshop' || !handle) return { screen: 'home' };
  return { screen: 'workshop', handle, step: STEPS.find((one) => one === step) ?? 'prepare' };
}

/** What of a place stands behind the route, by its name there. */
const LOOKED_AT = {
  department: 'selectedDepartmentId',
  kpi: 'expandedKpiId',
  card: 'selectedCardId',
  exercise: 'openExerciseId',
  item: 'exerciseItem',
} as const;

/** The same, with the department, the KPI, the card and the exercise that people look at. */
export function placeToHash(place: Place): string {
  const { route } = place;
  if (route.screen === 'home') return routeToHash(route);
  const looked = new URLSearchParams(
    Object.entries(LOOKED_AT).flatMap(([name, part]) => {
      const value = place[part];
      return value ? [[name, value]] : [];
    }),
  );
  return [routeToHash(route), String(looked)].filter(Boolean).join('?');
}

export function hashToPlace(hash: string): Place {
  const [, query = ''] = hash.split('?');
  const looked = new URLSearchParams(query);
  return {
    route: hashToRoute(hash),
    selectedDepartmentId: looked.get('department'),
    expandedKpiId: looked.get('kpi'),
    selectedCardId: looked.get('card'),
    openExerciseId: looked.get('exercise'),
    exerciseItem: looked.get('item'),
  };
}

/** Empty where the text is no address, as when people edit it by hand. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
