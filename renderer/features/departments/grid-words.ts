import type { GridColumn } from '../../../shared/domain/grid';
import type { Translate } from '../../../shared/i18n/i18n';

/** What hundreds of lines say: looked up once, filled in line by line. */
export interface GridWords {
  readonly placeholders: Readonly<Record<GridColumn, string>>;
  cellName(column: GridColumn, row: number): string;
  newCellName(column: GridColumn): string;
  /** Where the waiting line goes on. */
  goesOn(department: string): string;
  addDuty(department: string): string;
  addOutcome(duty: string): string;
  removeRow(row: number): string;
}

export function gridWords(t: Translate): GridWords {
  const cellName = (column: GridColumn) =>
    withGap((row) => t('departments.rowLabel', { column: t(`terms.${column}`), row }));
  const cellNames = {
    department: cellName('department'),
    duty: cellName('duty'),
    idealOutcome: cellName('idealOutcome'),
  };
  const addDuty = withGap((department) => t('departments.addDuty', { department }));
  const addOutcome = withGap((duty) => t('departments.addOutcome', { duty }));
  const [thisDepartment, thisDuty] = [t('departments.thisDepartment'), t('departments.thisDuty')];
  return {
    placeholders: {
      department: t('departments.departmentPlaceholder'),
      duty: t('departments.dutyPlaceholder'),
      idealOutcome: t('departments.outcomePlaceholder'),
    },
    cellName: (column, row) => cellNames[column](row),
    newCellName: (column) => t('departments.newRowLabel', { column: t(`terms.${column}`) }),
    goesOn: (department) => t('departments.sameDepartment', { department }),
    addDuty: (department) => addDuty(department || thisDepartment),
    addOutcome: (duty) => addOutcome(duty || thisDuty),
    removeRow: withGap((row) => t('departments.removeRow', { row })),
  };
}

/** Stands for what is filled in; nobody types it. */
const GAP = '\uE000';

function withGap(say: (gap: string) => string): (value: string | number) => string {
  const [before = '', after = ''] = say(GAP).split(GAP);
  return (value) => `${before}${value}${after}`;
}
