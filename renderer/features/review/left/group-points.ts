import type { OpenPoint } from '../../../../shared/domain/review/open-point';

/** Points that say the same of one KPI after the other, so that the sentence is read once. */
export interface PointGroup {
  readonly key: string;
  readonly first: OpenPoint;
  readonly points: readonly OpenPoint[];
}

/** Groups in the order of their first points; what concerns no KPI, or several at once, stands alone. */
export function groupPoints(points: readonly OpenPoint[]): PointGroup[] {
  const groups = new Map<string, { first: OpenPoint; points: OpenPoint[] }>();
  for (const point of points) {
    const key = keyOf(point);
    const group = groups.get(key);
    if (group) group.points.push(point);
    else groups.set(key, { first: point, points: [point] });
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

function keyOf({ kpiIds, departmentId, dutyId, objectiveId, ...said }: OpenPoint): string {
  const { origin, code, severity, field, text, count } = said;
  const sentence = [origin, code, severity, field, text, count];
  return JSON.stringify(
    kpiIds.length === 1 ? sentence : [...sentence, departmentId, dutyId, objectiveId, kpiIds],
  );
}
