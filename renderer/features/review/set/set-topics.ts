import type { OpenPoint } from '../../../../shared/domain/review/open-point';

/** What can be said of the KPIs as a set, by the heading under which it stands. */
export const SET_TOPICS = {
  balance: ['too-few-kpis', 'too-many-kpis', 'all-lagging', 'all-leading'],
  coverage: ['objective-uncovered', 'duty-uncovered'],
  collisions: ['same-measure', 'opposing-directions'],
  weights: ['weights-not-whole'],
  owners: ['owner-overloaded'],
} as const satisfies Readonly<Record<string, readonly OpenPoint['code'][]>>;
export type SetTopic = keyof typeof SET_TOPICS;

export function isAboutTheSet({ origin }: OpenPoint): boolean {
  return origin === 'workshop' || origin === 'set';
}

export function pointsAbout(topic: SetTopic, points: readonly OpenPoint[]): OpenPoint[] {
  const codes: readonly string[] = SET_TOPICS[topic];
  return points.filter((point) => isAboutTheSet(point) && codes.includes(point.code));
}
