import type { ListMapping } from '../../shared/lists/list-mappings';

/** How somebody mapped a list with these headings: the first is the KPI, the others are left out. */
export function aListMapping(headings: readonly string[], traits: Partial<ListMapping> = {}): ListMapping {
  return {
    headings: [...headings],
    fields: headings.map((_, index) => (index === 0 ? 'name' : null)),
    departments: 'one',
    numbers: 'id',
    ...traits,
  };
}
