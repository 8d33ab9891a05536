import type { PendingSignature, SignedVersion, WorkshopRecord } from '../schema/record';
import type { Workshop } from '../schema/workshop';
import { isSameContent } from './same-content';

/** How far the design is on its way to a signed version. */
export type WorkshopStage =
  | {
      readonly kind: 'draft';
      /** The number that the next signature gives. */
      readonly number: number;
      /** The version it grew out of; null before the first. */
      readonly since: SignedVersion | null;
      /** A first signature that an edit took away, where nobody has signed anew. */
      readonly lapsed: PendingSignature | null;
    }
  | { readonly kind: 'half-signed'; readonly number: number; readonly pending: PendingSignature }
  | { readonly kind: 'signed'; readonly number: number; readonly version: SignedVersion };

export function workshopStage({ design, record }: Pick<Workshop, 'design' | 'record'>): WorkshopStage {
  const pending = record.pendingSignatures.find((one) => stillHolds(one, design));
  if (pending) return { kind: 'half-signed', number: pending.versionNumber, pending };
  const since = latestVersion(record);
  if (since && isSameContent(since.design, design))
    return { kind: 'signed', number: since.number, version: since };
  const lapsed = record.pendingSignatures.findLast(
    ({ versionNumber }) => versionNumber > (since?.number ?? 0),
  );
  return { kind: 'draft', number: nextVersionNumber(record), since, lapsed: lapsed ?? null };
}

export function latestVersion({ versions }: Pick<WorkshopRecord, 'versions'>): SignedVersion | null {
  return versions.reduce<SignedVersion | null>(
    (latest, version) => (latest && latest.number > version.number ? latest : version),
    null,
  );
}

/** One more than any number that a version or a first signature ever had. */
export function nextVersionNumber({ versions, pendingSignatures }: WorkshopRecord): number {
  const versionNumbers = versions.map(({ number }) => number);
  return Math.max(0, ...versionNumbers, ...pendingSignatures.map(({ versionNumber }) => versionNumber)) + 1;
}

/** The numbers below the latest version's whose first signature never got a second, the latest first. */
export function lapsedNumbers(versions: readonly SignedVersion[]): number[] {
  const known = new Set(versions.map(({ number }) => number));
  const latest = Math.max(0, ...known);
  return Array.from({ length: latest }, (_, index) => latest - index).filter((number) => !known.has(number));
}

/** True for a first signature under exactly this design. */
export function stillHolds(pending: PendingSignature, design: Workshop['design']): boolean {
  const signed = pending.design;
  return pending.lapsedAt === null && signed !== undefined && isSameContent(signed, design);
}
