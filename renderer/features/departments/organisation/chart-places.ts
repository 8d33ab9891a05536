import type { ChartBranch, Guide } from '../../../../shared/domain/organisation-chart';
import type { Design } from '../../../../shared/domain/schema/design';
import type { Participant } from '../../../../shared/domain/schema/organisation';
import { isBlank } from '../../../../shared/domain/text';

/** What a box of the chart says, and nothing else that is known of the department. */
export interface ChartPlace {
  readonly id: string;
  readonly name: string;
  readonly head: string;
  readonly guides: readonly Guide[];
}

/** The boxes of each branch with the names of the heads; a head that is not among the people is none. */
export function chartPlaces(
  branches: readonly ChartBranch[],
  people: ReadonlyMap<string | null, Participant>,
): ChartPlace[][] {
  return branches.map((branch) =>
    branch.map(({ department: { id, name, headId }, guides }) => ({
      id,
      name,
      head: people.get(headId)?.name ?? '',
      guides,
    })),
  );
}

/** Who leads the company, by name. */
export function leadersOf({ participants }: Design): string {
  return participants
    .filter(({ role, name }) => role === 'ceo' && !isBlank(name))
    .map(({ name }) => name)
    .join(', ');
}
