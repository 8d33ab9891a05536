import { chosenKpis } from '../../../../shared/domain/review/chosen-kpis';
import type { Workshop } from '../../../../shared/domain/schema/workshop';
import type { SharedScene } from './room-picture';

/** What the session brought, and what was handed out of it. */
export function sharedScene({ design, record }: Workshop): SharedScene {
  const chosen = chosenKpis(design);
  return {
    kind: 'shared',
    kpis: chosen.length,
    departments: new Set(chosen.map(({ departmentId }) => departmentId)).size,
    handedOut: [...new Set(record.handouts.map(({ kind }) => kind))],
  };
}
