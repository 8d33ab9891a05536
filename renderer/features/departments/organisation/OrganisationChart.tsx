import { memo, useMemo } from 'react';
import { chartBranches } from '../../../../shared/domain/organisation-chart';
import type { OutlineRow } from '../../../../shared/domain/organisation-outline';
import type { Participant } from '../../../../shared/domain/schema/organisation';
import { useDesign } from '../../../app/session-context';
import { chartPlaces, leadersOf } from './chart-places';
import { DrawnChart } from './DrawnChart';

export interface OrganisationChartProps {
  readonly rows: readonly OutlineRow[];
  readonly people: ReadonlyMap<string | null, Participant>;
}

interface SizedChartProps extends OrganisationChartProps {
  readonly mostColumns: number;
}

/** The organisation of the open workshop as a chart. */
export const OrganisationChart = memo(function OrganisationChart({
  rows,
  people,
  mostColumns,
}: SizedChartProps) {
  const company = useDesign((design) => design.company);
  const leaders = useDesign(leadersOf);
  const branches = useMemo(() => chartPlaces(chartBranches(rows), people), [rows, people]);
  return <DrawnChart company={company} leaders={leaders} branches={branches} mostColumns={mostColumns} />;
});
