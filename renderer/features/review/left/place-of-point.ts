import { assertNever } from '../../../../shared/assert-never';
import { gridRows } from '../../../../shared/domain/grid';
import type { OpenPoint } from '../../../../shared/domain/review/open-point';
import { chosenByDepartment } from '../../../../shared/domain/review/chosen-kpis';
import type { Design } from '../../../../shared/domain/schema/design';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import type { Translate } from '../../../../shared/i18n/i18n';
import type { InterfaceState } from '../../../state/interface-store';
import { named } from '../../../ui/focus-when-there';
import { itemsOf } from './items-of';
import { isOptionalField, kpiFieldLabel } from './kpi-field-label';

/** Where a point is mended: what the window has to show, and what to focus there. */
export interface Place {
  readonly step: OpenPoint['step'];
  readonly view: Partial<InterfaceState>;
  readonly find: (() => HTMLElement | null | undefined) | null;
}

export function placeOfPoint(point: OpenPoint, design: Design, t: Translate): Place {
  const { step } = point;
  switch (step) {
    case 'prepare':
      return { step, view: {}, find: () => prepareField(point, t) };
    case 'departments':
      return departmentsPlace(point, design);
    case 'kpis':
      return kpisPlace(point, design, t);
    case 'review':
      return { step, view: { reviewPart: 'answers', soughtAnswer: soughtAnswer(point) }, find: null };
    case 'concept':
    case 'share':
    case 'track':
      return { step, view: {}, find: null };
    default:
      return assertNever(step);
  }
}

function prepareField({ field }: OpenPoint, t: Translate) {
  switch (field) {
    case 'company':
      return named(t('prepare.company'));
    case 'period':
      return named(t('prepare.start'));
    case 'participants':
      return named(t('prepare.addParticipant'));
    default:
      return named(t('prepare.addObjective'));
  }
}

function departmentsPlace({ field, departmentId, dutyId }: OpenPoint, design: Design): Place {
  const view = { selectedDepartmentId: departmentId };
  const place = (departmentView: InterfaceState['departmentView'], find: Place['find']): Place => ({
    step: 'departments',
    view: { ...view, departmentView },
    find,
  });
  // By id: departments may have no name yet, or one that another has too.
  if (field === 'interview')
    return place('interviews', () =>
      document.getElementById(`interview-${departmentId}`)?.querySelector('button'),
    );
  if (field === 'headId') return place('structure', () => outlineLine(departmentId)?.querySelector('select'));
  const row = gridRows(design).findIndex(
    ({ department, duty }) => department.id === departmentId && (dutyId === null || duty?.id === dutyId),
  );
  const column = field === 'duty' || field === 'idealOutcome' ? field : 'department';
  return place('grid', () =>
    document.querySelector<HTMLElement>(`[data-row="${Math.max(row, 0)}"][data-column="${column}"]`),
  );
}

function outlineLine(departmentId: string | null): HTMLElement | undefined {
  const lines = document.querySelectorAll<HTMLElement>('[data-department]');
  return [...lines].find(({ dataset }) => dataset['department'] === departmentId);
}

function kpisPlace(point: OpenPoint, design: Design, t: Translate): Place {
  const step = 'kpis';
  const kpi = kpiOf(point, design);
  if (kpi) {
    const field = fieldOf(point);
    const view = { ...kpiView(kpi), ...(isOptionalField(field) && { areOptionalFieldsOpen: true }) };
    const label = kpiFieldLabel(field, kpi, t);
    return { step, view, find: () => named(label, document.getElementById(`kpi-${kpi.id}`)) };
  }
  const view = { selectedDepartmentId: point.departmentId, expandedKpiId: null, kpiView: 'cards' as const };
  const duty = itemsOf(design).duties.get(point.dutyId ?? '')?.text;
  return { step, view, find: duty ? () => named(t('kpis.startFrom', { duty })) : null };
}

/** What the window shows when a KPI is open. */
export function kpiView({ id, departmentId }: Pick<Kpi, 'id' | 'departmentId'>): Partial<InterfaceState> {
  return { selectedDepartmentId: departmentId, expandedKpiId: id, discussedKpiId: id };
}

/** The KPI to open; for weights the department's first one. */
function kpiOf({ kpiIds: [first], code, departmentId }: OpenPoint, design: Design): Kpi | undefined {
  if (code === 'weights-not-whole') return chosenByDepartment(design).get(departmentId ?? '')?.[0];
  return first === undefined ? undefined : itemsOf(design).kpis.get(first);
}

function fieldOf({ code, field }: OpenPoint): string {
  if (code === 'weights-not-whole') return 'weight';
  if (code === 'owner-overloaded') return 'owner';
  return field ?? 'name';
}

function soughtAnswer({ kpiIds: [kpiId = ''], field, code }: OpenPoint): InterfaceState['soughtAnswer'] {
  const question = field === 'measurable' ? 'measurable' : 'relevant';
  return { kpiId, question, isReason: code !== 'attestation-missing' };
}
