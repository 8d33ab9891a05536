import { describe, expect, it } from 'vitest';
import { createSession, type SessionPorts } from '../../../renderer/state/session';
import { hashToRoute, routeToHash } from '../../../renderer/state/interface-store';
import { updateBasics } from '../../../shared/domain/edits/basics';
import type { OpenedWorkshop } from '../../../shared/contract/contract';
import { AppError } from '../../../shared/errors';
import { aWorkshop } from '../../builders/a-workshop';
import { anOpenedWorkshop, digestOf, settle, steppedTimers } from '../../builders/a-session';

interface Change {
  readonly kind: 'saved' | 'listed' | 'requested';
  readonly handle: string | null;
  readonly digest: string | null;
}

/** A window's session over a backend that holds one workshop and refuses saves on demand. */
function aSession() {
  const { timers } = steppedTimers();
  const disk: { content: OpenedWorkshop; refuses: boolean } = { content: anOpenedWorkshop(), refuses: false };
  let tell: (change: Change) => void = () => undefined;
  const api = {
    'workshops.open': async ({ handle }: { handle: string }) => {
      if (handle === 'gone') throw new AppError('not-found', { file: 'gone.kpiw' });
      return { ...disk.content, handle };
    },
    'workshops.save': async () => {
      if (disk.refuses) throw new AppError('disk-full');
      return { stamp: { revision: 9, digest: digestOf(9) }, savedAt: '2026-08-03T03:00:00.000Z' };
    },
    'workshops.changes': (_: unknown, listener: (change: Change) => void) => {
      tell = listener;
      return () => undefined;
    },
  } as unknown as SessionPorts['api'];
  const session = createSession({ api, settings: {} as never, timers, newId: () => 'new', hash: '' });
  const type = (company: string) =>
    session.documents.edit('company', (design) => updateBasics(design, { company }));
  const company = () => session.documents.getState().open?.workshop.design.company;
  const otherWindowSaves = async (name: string) => {
    disk.content = anOpenedWorkshop({
      workshop: aWorkshop({ company: name }),
      stamp: { revision: 5, digest: digestOf(5) },
    });
    tell({ kind: 'saved', handle: 'handle-1', digest: digestOf(5) });
    await settle();
  };
  return { session, disk, type, company, otherWindowSaves, tell: (change: Change) => tell(change) };
}

describe('a window of the app', () => {
  it('shows what another window saved when nothing is unsaved here', async () => {
    const { session, company, otherWindowSaves } = aSession();
    await session.open('handle-1');
    await otherWindowSaves('From the other window');
    expect(company()).toBe('From the other window');
    expect(session.view.getState().notice?.message).toBe('reloaded');
  });

  it('keeps unsaved edits when another window saves', async () => {
    const { session, type, company, otherWindowSaves } = aSession();
    await session.open('handle-1');
    type('Mine');
    await otherWindowSaves('Theirs');
    expect(company()).toBe('Mine');
  });

  it('does not reload for its own save', async () => {
    const { session, tell } = aSession();
    await session.open('handle-1');
    tell({ kind: 'saved', handle: 'handle-1', digest: digestOf(1) });
    await settle();
    expect(session.view.getState().notice).toBeNull();
  });

  it('saves before it goes home', async () => {
    const { session, type } = aSession();
    await session.open('handle-1');
    type('Toko');
    expect(await session.leave()).toBe(true);
    expect(session.documents.getState().open?.saved.stamp.revision).toBe(9);
    expect(session.view.getState().route).toEqual({ screen: 'home' });
  });

  it('stays where edits could not be saved, until they are given up', async () => {
    const { session, disk, type, company } = aSession();
    await session.open('handle-1');
    session.go({ screen: 'workshop', handle: 'handle-1', step: 'kpis' });
    disk.refuses = true;
    type('Toko');
    expect(await session.leave()).toBe(false);
    expect(session.view.getState().route.screen).toBe('workshop');
    expect(company()).toBe('Toko');
    session.discardAndLeave();
    expect(session.view.getState().route.screen).toBe('home');
    expect(company()).toBe('Toko Siswa Maju');
  });

  it('answers why a workshop could not be opened', async () => {
    const { session } = aSession();
    expect(await session.open('gone')).toMatchObject({ code: 'not-found' });
  });

  it('goes to a file that was double-clicked, once its own edits are saved', async () => {
    const { session, type, tell } = aSession();
    await session.open('handle-1');
    type('Toko');
    tell({ kind: 'requested', handle: 'handle-2', digest: null });
    await settle();
    expect(session.view.getState().route).toEqual({
      screen: 'workshop',
      handle: 'handle-2',
      step: 'prepare',
    });
  });

  it('undoes, redoes and keeps the session out of it', async () => {
    const { session, type, company } = aSession();
    await session.open('handle-1');
    type('Toko');
    session.documents.editSession((now) => ({ ...now, cards: { smart: { covered: true, notes: '' } } }));
    expect(session.documents.undo()).toBe('company');
    expect(company()).toBe('Toko Siswa Maju');
    expect(session.documents.getState().open?.workshop.session.cards['smart']?.covered).toBe(true);
    expect(session.documents.redo()).toBe('company');
    expect(company()).toBe('Toko');
  });
});

describe('the address of a screen', () => {
  it('comes back from its hash', () => {
    const route = { screen: 'workshop', handle: 'a/b c', step: 'kpis' } as const;
    expect(hashToRoute(routeToHash(route))).toEqual(route);
    expect(hashToRoute(routeToHash({ screen: 'home' }))).toEqual({ screen: 'home' });
  });

  it('falls back where the hash means nothing', () => {
    expect(hashToRoute('#/nonsense')).toEqual({ screen: 'home' });
    expect(hashToRoute('#/workshop/abc/nowhere')).toMatchObject({ handle: 'abc', step: 'prepare' });
  });
});
