import { chartBranches } from '../../../../shared/domain/organisation-chart';
import { organisationOutline } from '../../../../shared/domain/organisation-outline';
import type { Design } from '../../../../shared/domain/schema/design';
import { chartPlaces, leadersOf } from '../../departments/organisation/chart-places';
import type { StructureScene } from './room-picture';

/** More departments than any screen shows in letters that are read from six metres. */
const MOST = 60;

/** Who stands below whom. */
export function structureScene(design: Design): StructureScene {
  const rows = organisationOutline(design);
  const people = new Map(design.participants.map((person) => [person.id, person]));
  const branches = chartPlaces(chartBranches(rows.slice(0, MOST)), people);
  return {
    kind: 'structure',
    leaders: leadersOf(design),
    branches: branches.map((branch) => branch.map((place) => ({ ...place, guides: [...place.guides] }))),
    total: rows.length,
  };
}
