import { freeze } from 'immer';
import { openPoints } from '../review/open-points';
import type { Instant } from '../schema/primitives';
import type { PendingSignature, Signature, SignedVersion } from '../schema/record';
import type { Workshop } from '../schema/workshop';
import { nextVersionNumber, stillHolds, workshopStage } from './stage';

export type Signer = Pick<Signature, 'role' | 'name' | 'date'>;

/**
 * Signs the design as it stands. The first signature waits for the other role's; that one freezes
 * the version, with the points that were still open. Signing again before that corrects one's own
 * name or date. Without a name, or where the design is signed already, nothing changes.
 */
export function sign(workshop: Workshop, signer: Signer, now: Instant): Workshop {
  const stage = workshopStage(workshop);
  const name = signer.name.trim();
  if (name === '' || stage.kind === 'signed') return workshop;
  const signature: Signature = { role: signer.role, name, date: signer.date, at: now };
  if (stage.kind === 'draft') return signFirst(workshop, signature);
  return stage.pending.signature.role === signer.role
    ? replaceSignature(workshop, stage.pending, signature)
    : signSecond(workshop, stage.pending, signature);
}

/**
 * Lapses a first signature when the design is no longer the one it stands under; to be called after
 * every edit. It stays lapsed when the edit is undone: only signing anew signs.
 */
export function lapseIfEdited(workshop: Workshop, now: Instant): Workshop {
  const { record, design } = workshop;
  const isStale = (pending: PendingSignature) => pending.lapsedAt === null && !stillHolds(pending, design);
  if (!record.pendingSignatures.some(isStale)) return workshop;
  return withPending(workshop, (pending) => (isStale(pending) ? { ...pending, lapsedAt: now } : pending));
}

function signFirst(workshop: Workshop, signature: Signature): Workshop {
  const { record, design } = workshop;
  const versionNumber = nextVersionNumber(record);
  // What was signed before tells people why it lapsed, until somebody signs anew.
  const lapsed = record.pendingSignatures.map((pending) => ({
    ...pending,
    lapsedAt: pending.lapsedAt ?? signature.at,
    design: undefined,
  }));
  const pending: PendingSignature = {
    versionNumber,
    signature,
    lapsedAt: null,
    design: freeze(design, true),
  };
  return { ...workshop, record: { ...record, pendingSignatures: [...lapsed, pending] } };
}

function replaceSignature(workshop: Workshop, own: PendingSignature, signature: Signature): Workshop {
  return withPending(workshop, (pending) => (pending === own ? { ...pending, signature } : pending));
}

function signSecond(workshop: Workshop, first: PendingSignature, second: Signature): Workshop {
  const { record } = workshop;
  const version = frozenVersion(workshop, first.versionNumber, [first.signature, second]);
  const pendingSignatures = record.pendingSignatures.filter((pending) => pending !== first);
  return { ...workshop, record: { ...record, versions: [...record.versions, version], pendingSignatures } };
}

function frozenVersion(workshop: Workshop, number: number, signatures: Signature[]): SignedVersion {
  const points = openPoints(workshop);
  return {
    number,
    signatures,
    openPoints: [...new Set(points.map(({ code }) => code))],
    signedPoints: points.map((point) => ({ ...point, kpiIds: [...point.kpiIds] })),
    design: freeze(workshop.design, true),
  };
}

function withPending(workshop: Workshop, change: (pending: PendingSignature) => PendingSignature): Workshop {
  const pendingSignatures = workshop.record.pendingSignatures.map(change);
  return { ...workshop, record: { ...workshop.record, pendingSignatures } };
}
