import type { Handout } from '../../../shared/domain/schema/record';

/** What was handed out at one moment: a workbook, or the packs of many departments. */
export interface HandoutGroup {
  readonly kind: Handout['kind'];
  readonly at: string;
  /** The file that holds them all, where there is one. */
  readonly archive: string | null;
  readonly handouts: readonly [Handout, ...Handout[]];
}

/** What was handed out, the newest first, with what was made together as one. */
export function handoutGroups(handouts: readonly Handout[]): HandoutGroup[] {
  const groups: HandoutGroup[] = [];
  for (const handout of handouts) {
    const last = groups.at(-1);
    if (last && isOfGroup(last, handout)) {
      groups[groups.length - 1] = { ...last, handouts: [...last.handouts, handout] };
    } else {
      groups.push({
        kind: handout.kind,
        at: handout.at,
        archive: handout.archive ?? null,
        handouts: [handout],
      });
    }
  }
  return groups.reverse();
}

function isOfGroup({ kind, at, handouts: [first] }: HandoutGroup, handout: Handout): boolean {
  return handout.kind === kind && handout.at === at && handout.language === first.language;
}

/** When each department last got a pack or a form, by its id. */
export function lastSent(handouts: readonly Handout[]): ReadonlyMap<string, string> {
  const sent = new Map<string, string>();
  for (const { departmentId, at } of handouts) if (departmentId) sent.set(departmentId, at);
  return sent;
}
