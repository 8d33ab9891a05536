import { useMemo } from 'react';
import { kpiStandings } from '../../../shared/results/kpi-standing';
import { DepartmentPage } from './DepartmentPage';
import { NotesPage } from './NotesPage';
import type { PrintedPartProps } from './printed-part';
import { RegisterPage } from './RegisterPage';
import { ResponsibilitiesPage } from './ResponsibilitiesPage';
import { SummaryPage } from './SummaryPage';

/** The results on paper, in the order of the workbook. */
export function PrintedResults(part: PrintedPartProps) {
  const { results, words } = part;
  const standings = useMemo(() => kpiStandings(results.workshop, results, words), [results, words]);
  return (
    <>
      <SummaryPage {...part} />
      <ResponsibilitiesPage {...part} />
      <RegisterPage {...part} standings={standings} />
      {results.departments.map((department) => (
        <DepartmentPage
          key={department.department.id}
          {...part}
          department={department}
          standings={standings}
        />
      ))}
      <NotesPage {...part} />
    </>
  );
}
