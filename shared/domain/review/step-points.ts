import { filledGridRows } from '../grid';
import type { Design } from '../schema/design';
import { hasGap, isBlank } from '../text';
import { type OpenPoint, point, type PointWish, type StepPointCode } from './open-point';

/** What the steps before the KPIs still lack, each with its place. */
export function stepPoints(design: Design): OpenPoint[] {
  return [...preparePoints(design), ...departmentPoints(design)];
}

function preparePoints({ company, period, participants, objectives }: Design): OpenPoint[] {
  const prepare = (
    isMissing: boolean,
    code: StepPointCode,
    severity: OpenPoint['severity'],
    field: string,
  ) => (isMissing ? [point({ code, severity, field, origin: 'step', step: 'prepare' })] : []);
  const lacks = (role: string) => !participants.some((one) => one.role === role && !isBlank(one.name));
  const { start, end } = period;
  return [
    ...prepare(isBlank(company), 'company-missing', 'problem', 'company'),
    ...prepare(!start || !end, 'period-missing', 'problem', 'period'),
    ...prepare(start !== null && end !== null && end < start, 'period-reversed', 'problem', 'period'),
    ...prepare(lacks('ceo'), 'ceo-missing', 'warning', 'participants'),
    ...prepare(lacks('coo'), 'coo-missing', 'warning', 'participants'),
    ...prepare(
      objectives.every(({ text }) => isBlank(text)),
      'objectives-missing',
      'hint',
      'objectives',
    ),
  ];
}

function departmentPoints(design: Design): OpenPoint[] {
  const { departments } = design;
  if (departments.every(({ name }) => isBlank(name))) {
    return [about({ code: 'departments-missing', severity: 'problem' })];
  }
  return [
    ...departments.flatMap((department) => ownPoints(department, design)),
    ...linePoints(design),
    ...departments
      .filter(({ interview }) => interview.status === 'planned')
      .map(({ id }) =>
        about({ code: 'interview-planned', severity: 'hint', departmentId: id, field: 'interview' }),
      ),
  ];
}

function ownPoints({ id, name, headId }: Design['departments'][number], design: Design): OpenPoint[] {
  const isUsed = design.kpis.some(({ departmentId }) => departmentId === id);
  if (isBlank(name)) {
    return isUsed
      ? [about({ code: 'department-name-missing', severity: 'warning', departmentId: id, field: 'name' })]
      : [];
  }
  const hasHead = design.participants.some((participant) => participant.id === headId);
  return hasHead
    ? []
    : [about({ code: 'head-missing', severity: 'hint', departmentId: id, field: 'headId' })];
}

/** Lines of the grid that say only half: a department without a duty, a duty without an outcome. */
function linePoints(design: Design): OpenPoint[] {
  return filledGridRows(design).flatMap(({ department, duty, idealOutcome }) => {
    const place = { severity: 'warning', departmentId: department.id, dutyId: duty?.id ?? null } as const;
    if (isBlank(duty?.text)) return [about({ code: 'duty-text-missing', field: 'duty', ...place })];
    const outcome = { field: 'idealOutcome', ...place };
    if (isBlank(idealOutcome?.text)) return [about({ code: 'outcome-text-missing', ...outcome })];
    return hasGap(idealOutcome?.text) ? [about({ code: 'outcome-number-missing', ...outcome })] : [];
  });
}

function about(wish: Omit<PointWish, 'origin' | 'step'>): OpenPoint {
  return point({ ...wish, origin: 'step', step: 'departments' });
}
