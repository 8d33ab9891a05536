import { createSession, type SessionPorts } from '../../renderer/state/session';
import { updateBasics } from '../../shared/domain/edits/basics';
import type { Workshop } from '../../shared/domain/schema/workshop';
import { AppError, type ErrorCode } from '../../shared/errors';
import { aWorkshop } from './a-workshop';
import { anOpenedWorkshop, digestOf, settle, steppedTimers } from './a-session';
import { stoppedClock } from './clock-and-ids';

interface SaveRequest {
  readonly handle: string;
  readonly workshop: Workshop;
}

interface Change {
  readonly kind: 'saved' | 'listed' | 'requested';
  readonly handle: string | null;
  readonly digest: string | null;
}

/** A window's session over a backend with files that answer, refuse and wait as a test wants. */
export function aWindowSession() {
  const { timers, advance } = steppedTimers();
  const files = new Map([['handle-1', anOpenedWorkshop()]]);
  const disk = {
    refuses: null as ErrorCode | null,
    isHalfWritten: false,
    copyError: null as ErrorCode | null,
    saves: [] as SaveRequest[],
  };
  let tell: (change: Change) => void = () => undefined;
  let gate: Promise<void> = Promise.resolve();
  const write = (handle: string, workshop: Workshop) => {
    const revision = (files.get(handle)?.stamp.revision ?? 0) + 1;
    const stamp = { revision, digest: digestOf(revision) };
    files.set(handle, anOpenedWorkshop({ handle, workshop, stamp }));
    return stamp;
  };
  const api = {
    'workshops.open': async ({ handle }: { handle: string }) => {
      await gate;
      const file = files.get(handle);
      if (!file) throw new AppError('not-found', { file: `${handle}.kpiw` });
      return file;
    },
    'workshops.digest': async ({ handle }: { handle: string }) => {
      await gate;
      if (disk.refuses) throw new AppError(disk.refuses);
      return { digest: disk.isHalfWritten ? null : (files.get(handle)?.stamp.digest ?? null) };
    },
    'workshops.save': async (request: SaveRequest) => {
      await gate;
      disk.saves.push(request);
      if (disk.refuses === 'changed-on-disk') {
        const { digest, revision } = write('conflict-copy', request.workshop);
        const names = { file: 'a.kpiw', copy: 'a (conflict).kpiw', copyHandle: 'conflict-copy' };
        throw new AppError('changed-on-disk', { ...names, copyDigest: digest, copyRevision: revision });
      }
      if (disk.refuses) throw new AppError(disk.refuses);
      const stamp = write(request.handle, request.workshop);
      tell({ kind: 'saved', handle: request.handle, digest: stamp.digest });
      return { stamp, savedAt: '2026-08-03T03:00:00.000Z' };
    },
    'workshops.save-copy': async ({ workshop }: { workshop: Workshop }) => {
      await gate;
      if (disk.copyError) throw new AppError(disk.copyError);
      write('copy', workshop);
      return files.get('copy');
    },
    'workshops.changes': (_: unknown, listener: (change: Change) => void) => {
      tell = listener;
      return () => undefined;
    },
  } as unknown as SessionPorts['api'];
  const session = createSession({
    api,
    settings: {} as never,
    timers,
    newId: () => 'new',
    now: stoppedClock().now,
    hash: '',
  });
  const type = (company: string) =>
    session.documents.edit('company', (design) => updateBasics(design, { company }));
  const company = () => session.documents.getState().open?.workshop.design.company;
  const onDisk = (handle: string) => files.get(handle)?.workshop.design.company;
  const otherWindowSaves = async (name: string) => {
    const { digest } = write('handle-1', aWorkshop({ company: name }));
    tell({ kind: 'saved', handle: 'handle-1', digest });
    await settle();
  };
  const changedElsewhere = (name: string) => write('handle-1', aWorkshop({ company: name }));
  const holdDisk = () => {
    let release: () => void = () => undefined;
    gate = new Promise((resolve) => {
      release = resolve;
    });
    return async () => {
      release();
      await settle();
    };
  };
  const visit = async (handle: string) => {
    session.go({ screen: 'workshop', handle, step: 'kpis' });
    await settle();
    return session.open(handle);
  };
  return {
    session,
    files,
    disk,
    advance,
    type,
    company,
    onDisk,
    otherWindowSaves,
    changedElsewhere,
    holdDisk,
    visit,
    state: () => session.autosave.state.getState(),
    route: () => session.view.getState().route,
    tell: (change: Change) => tell(change),
  };
}
