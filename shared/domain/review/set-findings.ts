import type { Design } from '../schema/design';
import { isBlank } from '../text';
import { collisions } from './collisions';
import { coverage } from './coverage';
import { overloadedOwners } from './ownership';
import { unevenWeights } from './weights';

/** Everything that can be said of the chosen KPIs as a set, beside their number and their kinds. */
export const SET_FINDING_CODES = [
  'objective-uncovered',
  'duty-uncovered',
  'same-measure',
  'opposing-directions',
  'owner-overloaded',
  'weights-not-whole',
] as const;
export type SetFindingCode = (typeof SET_FINDING_CODES)[number];

/** One remark about the set: what it concerns, as ids, and what its sentence needs. */
export interface SetFinding {
  readonly code: SetFindingCode;
  readonly severity: 'warning' | 'hint';
  readonly departmentId: string | null;
  readonly dutyId: string | null;
  readonly objectiveId: string | null;
  readonly kpiIds: readonly string[];
  /** The owner, or the measure's name. */
  readonly text: string;
  /** How many KPIs, or the sum of the weights. */
  readonly count: number;
}

type SetDesign = Pick<Design, 'departments' | 'objectives' | 'kpis'>;

export function setFindings(design: SetDesign): SetFinding[] {
  return [
    ...coverageFindings(design),
    ...collisionFindings(design),
    ...overloadedOwners(design).map(({ owner, kpis }) =>
      finding('owner-overloaded', 'warning', { kpiIds: idsOf(kpis), text: owner, count: kpis.length }),
    ),
    ...unevenWeights(design).map(({ departmentId, sum }) =>
      finding('weights-not-whole', 'warning', { departmentId, count: sum }),
    ),
  ];
}

function coverageFindings(design: SetDesign): SetFinding[] {
  const { duties, objectives } = coverage(design);
  return [
    ...objectives.map(({ id }) => finding('objective-uncovered', 'warning', { objectiveId: id })),
    ...duties
      .filter(({ department }) => !isBlank(department.name))
      // Two or three KPIs cannot look at every duty; people only see which ones go without.
      .map(({ department, duty }) =>
        finding('duty-uncovered', 'hint', { departmentId: department.id, dutyId: duty.id }),
      ),
  ];
}

function collisionFindings(design: SetDesign): SetFinding[] {
  return collisions(design).map(({ code, kpis }) => {
    const departments = new Set(kpis.map(({ departmentId }) => departmentId));
    const [departmentId = null] = departments.size === 1 ? departments : [];
    // The same measure in several departments may be a cascade; within one it is a slip.
    const severity = code === 'same-measure' && departmentId === null ? 'hint' : 'warning';
    const text = kpis[0]?.name ?? '';
    return finding(code, severity, { departmentId, kpiIds: idsOf(kpis), text, count: kpis.length });
  });
}

function finding(
  code: SetFindingCode,
  severity: SetFinding['severity'],
  about: Partial<Omit<SetFinding, 'code' | 'severity'>>,
): SetFinding {
  const nothing = { departmentId: null, dutyId: null, objectiveId: null, kpiIds: [], text: '', count: 0 };
  return { code, severity, ...nothing, ...about };
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}
