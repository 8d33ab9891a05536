import { describe, expect, it } from 'vitest';
import { aWorkshop } from '../../builders/a-workshop';
import { anOpenedWorkshop, settle } from '../../builders/a-session';
import { aWindowSession } from '../../builders/a-window-session';

describe('a window of the app', () => {
  it('shows what another window saved when nothing is unsaved here', async () => {
    const { session, visit, company, otherWindowSaves } = aWindowSession();
    await visit('handle-1');
    await otherWindowSaves('From the other window');
    expect(company()).toBe('From the other window');
    expect(session.view.getState().notice?.message).toBe('reloaded');
  });

  it.each([
    ['goes on where its session stands', { runningStep: 'departments' }, 'departments'],
    ['begins with the first step where there was no session yet', {}, 'prepare'],
  ] as const)('opened anew, a workshop %s', async (_, clock, step) => {
    const { session, files, route } = aWindowSession();
    const workshop = aWorkshop();
    const begun = { ...workshop.session, clock: { ...workshop.session.clock, ...clock } };
    files.set('handle-1', anOpenedWorkshop({ workshop: { ...workshop, session: begun } }));
    session.go({ screen: 'workshop', handle: 'handle-1', step: 'prepare', resumes: true });
    await session.open('handle-1');
    expect(route()).toEqual({ screen: 'workshop', handle: 'handle-1', step });
  });

  it('stays at the step that an address names, whatever the session’s clock says', async () => {
    const { session, files, visit, route } = aWindowSession();
    const workshop = aWorkshop();
    const begun = {
      ...workshop.session,
      clock: { ...workshop.session.clock, runningStep: 'concept' as const },
    };
    files.set('handle-1', anOpenedWorkshop({ workshop: { ...workshop, session: begun } }));
    await visit('handle-1');
    expect(session.documents.getState().open).not.toBeNull();
    expect(route()).toMatchObject({ step: 'kpis' });
  });

  it('keeps unsaved edits when another window saves', async () => {
    const { type, visit, company, otherWindowSaves } = aWindowSession();
    await visit('handle-1');
    type('Mine');
    await otherWindowSaves('Theirs');
    expect(company()).toBe('Mine');
  });

  it('keeps the letters that a field still holds when another window saves', async () => {
    const { session, type, visit, company, otherWindowSaves } = aWindowSession();
    await visit('handle-1');
    session.documents.hold({}, () => type('Mine'));
    await otherWindowSaves('Theirs');
    session.documents.settle();
    expect(company()).toBe('Mine');
    expect(session.documents.getState().open?.saved.workshop.design.company).not.toBe('Theirs');
  });

  it('keeps its undo steps when it hears of its own save before the receipt', async () => {
    const { session, visit, type } = aWindowSession();
    await visit('handle-1');
    type('Toko');
    await session.autosave.flush();
    await settle();
    expect(session.view.getState().notice).toBeNull();
    expect(session.documents.getState().open?.history.past).toHaveLength(1);
  });

  it('saves before it goes home, and reads the disk when the workshop is opened again', async () => {
    const { session, visit, type, company, onDisk, route, files } = aWindowSession();
    await visit('handle-1');
    type('Toko');
    session.go({ screen: 'home' });
    await settle();
    expect(onDisk('handle-1')).toBe('Toko');
    expect(route()).toEqual({ screen: 'home' });
    expect(session.documents.getState().open).toBeNull();
    files.set('handle-1', anOpenedWorkshop({ workshop: aWorkshop({ company: 'From a synced folder' }) }));
    await visit('handle-1');
    expect(company()).toBe('From a synced folder');
  });

  it.each([{ screen: 'home' } as const, { screen: 'workshop', handle: 'handle-2', step: 'kpis' } as const])(
    'asks before edits that could not be saved are left for another $screen',
    async (destination) => {
      const { session, disk, visit, type, company, onDisk, route } = aWindowSession();
      await visit('handle-1');
      disk.refuses = 'disk-full';
      type('Toko');
      session.go(destination);
      await settle();
      expect(route()).toMatchObject({ screen: 'workshop', handle: 'handle-1' });
      expect(session.view.getState().leavingTo).toEqual(destination);
      expect(company()).toBe('Toko');
      session.discardAndLeave();
      expect(route()).toEqual(destination);
      expect(session.documents.getState().open).toBeNull();
      expect(onDisk('handle-1')).toBe('Toko Siswa Maju');
    },
  );

  it('saves again after edits were given up and the same workshop was opened again', async () => {
    const { session, disk, visit, type, state, advance, onDisk } = aWindowSession();
    await visit('handle-1');
    disk.refuses = 'disk-full';
    type('Given up');
    session.go({ screen: 'home' });
    await settle();
    session.discardAndLeave();
    disk.refuses = null;
    await visit('handle-1');
    type('Kept');
    expect(state().kind).toBe('unsaved');
    await advance(5_000);
    expect(onDisk('handle-1')).toBe('Kept');
  });

  it('lets a save that fails for a workshop that was left say nothing about the next one', async () => {
    const { session, disk, visit, type, state, holdDisk } = aWindowSession();
    await visit('handle-1');
    type('Toko');
    const release = holdDisk();
    disk.refuses = 'disk-full';
    void session.autosave.flush();
    session.discardAndLeave();
    session.enter(anOpenedWorkshop({ handle: 'handle-2' }));
    await release();
    expect(disk.saves).toHaveLength(1);
    expect(state()).toEqual({ kind: 'saved', at: null });
  });

  it('drops the answer of an opening that was overtaken by another', async () => {
    const { session, files, company, holdDisk } = aWindowSession();
    files.set(
      'handle-2',
      anOpenedWorkshop({ handle: 'handle-2', workshop: aWorkshop({ company: 'Second' }) }),
    );
    const release = holdDisk();
    const second = session.open('handle-2');
    const first = session.open('handle-1');
    await release();
    await Promise.all([first, second]);
    expect(company()).toBe('Toko Siswa Maju');
    expect(session.documents.getState().open?.handle).toBe('handle-1');
  });

  it('answers why a workshop could not be opened', async () => {
    const { session } = aWindowSession();
    expect(await session.open('gone')).toMatchObject({ code: 'not-found' });
  });

  it('goes to a file that was double-clicked, once its own edits are saved', async () => {
    const { visit, type, tell, route, onDisk } = aWindowSession();
    await visit('handle-1');
    type('Toko');
    tell({ kind: 'requested', handle: 'handle-2', digest: null });
    await settle();
    expect(route()).toMatchObject({ screen: 'workshop', handle: 'handle-2', step: 'prepare' });
    expect(onDisk('handle-1')).toBe('Toko');
  });

  it('stays where it is when the open workshop is double-clicked', async () => {
    const { visit, route, tell } = aWindowSession();
    await visit('handle-1');
    tell({ kind: 'requested', handle: 'handle-1', digest: null });
    await settle();
    expect(route()).toEqual({ screen: 'workshop', handle: 'handle-1', step: 'kpis' });
  });

  it('undoes, redoes and keeps the session out of it', async () => {
    const { session, visit, type, company } = aWindowSession();
    await visit('handle-1');
    type('Toko');
    session.documents.editSession((now) => ({ ...now, cards: { smart: { covered: true, notes: '' } } }));
    expect(session.documents.undo()).toBe('company');
    expect(company()).toBe('Toko Siswa Maju');
    expect(session.documents.getState().open?.workshop.session.cards['smart']?.covered).toBe(true);
    expect(session.documents.redo()).toBe('company');
    expect(company()).toBe('Toko');
  });

  it('offers to take something back only until the next edit', async () => {
    const { session, visit, type, company } = aWindowSession();
    await visit('handle-1');
    type('Removed');
    session.notifyWithUndo({ message: 'rowRemoved' });
    session.view.getState().notice?.undo?.();
    expect(company()).toBe('Toko Siswa Maju');
    type('Removed again');
    session.notifyWithUndo({ message: 'rowRemoved' });
    type('Something else');
    expect(session.view.getState().notice).toBeNull();
  });
});
