import { describe, expect, it } from 'vitest';
import { anOpenedWorkshop, digestOf, settle } from '../../builders/a-session';
import { aWindowSession } from '../../builders/a-window-session';
import { aWorkshop } from '../../builders/a-workshop';

/** From now on what a file says reaches the window only when a test says so, however old it is by then. */
function slowReading({ api }: ReturnType<typeof aWindowSession>['session']) {
  const open = api['workshops.open'];
  const answers: (() => void)[] = [];
  const held: typeof open = async (request) => {
    const opened = await open(request);
    await new Promise<void>((resolve) => answers.push(resolve));
    return opened;
  };
  Object.assign(api, { 'workshops.open': held });
  return async (which: number) => {
    answers[which]?.();
    await settle();
  };
}

describe('a file that another program changes', () => {
  const notice = (session: ReturnType<typeof aWindowSession>['session']) => session.view.getState().notice;

  it('is shown as it is by then, with a word about it, and undo starts afresh', async () => {
    const { session, visit, type, company, changedElsewhere, advance, onDisk } = aWindowSession();
    await visit('handle-1');
    type('Mine');
    await advance(2_000);
    expect(onDisk('handle-1')).toBe('Mine');
    changedElsewhere('From a command');
    await advance(5_000);
    expect(company()).toBe('From a command');
    expect(notice(session)).toMatchObject({
      message: 'changedElsewhere',
      values: { file: 'Toko Siswa Maju.kpiw' },
    });
    expect(session.documents.undo()).toBeUndefined();
    changedElsewhere('And again');
    await advance(5_000);
    expect(company()).toBe('And again');
  });

  it('is looked at as soon as people come back to the window', async () => {
    const { session, visit, company, changedElsewhere } = aWindowSession();
    await visit('handle-1');
    changedElsewhere('From a command');
    await session.lookElsewhere();
    expect(company()).toBe('From a command');
  });

  it('takes away nothing that is typed here', async () => {
    const { session, visit, type, company, changedElsewhere, holdDisk } = aWindowSession();
    await visit('handle-1');
    changedElsewhere('Theirs');
    const release = holdDisk();
    const looking = session.lookElsewhere();
    type('Mine');
    await release();
    await looking;
    expect(company()).toBe('Mine');
    session.documents.undo();
    expect(company()).toBe('Toko Siswa Maju');
  });

  it('takes away no letters that a field still holds', async () => {
    const { session, visit, type, company, changedElsewhere } = aWindowSession();
    await visit('handle-1');
    changedElsewhere('Theirs');
    session.documents.hold({}, () => type('Mine'));
    await session.lookElsewhere();
    session.documents.settle();
    expect(company()).toBe('Mine');
  });

  it('takes away nothing that was typed and saved while the file was read', async () => {
    const { session, visit, type, company, changedElsewhere, otherWindowSaves, advance } = aWindowSession();
    await visit('handle-1');
    const answer = slowReading(session);
    changedElsewhere('Theirs');
    const looking = session.lookElsewhere();
    await settle();
    void otherWindowSaves('Theirs, and on');
    await settle();
    await answer(1);
    type('Mine');
    await session.autosave.flush();
    await answer(0);
    await answer(2);
    await looking;
    expect(company()).toBe('Mine');
    await advance(20_000);
    expect(company()).toBe('Mine');
    expect(session.documents.undo()).toBe('company');
  });

  it('is shown as it is by now, in whatever order its news come in', async () => {
    const { session, visit, company, otherWindowSaves } = aWindowSession();
    await visit('handle-1');
    const answer = slowReading(session);
    await otherWindowSaves('First');
    await otherWindowSaves('Second');
    await answer(1);
    await answer(0);
    expect(company()).toBe('Second');
    await answer(2);
    expect(company()).toBe('Second');
  });

  it('leaves the letters of a field alone while another workshop is saved', async () => {
    const { session, visit, type, company, tell } = aWindowSession();
    await visit('handle-1');
    session.documents.hold({}, () => type('Half a wo'));
    tell({ kind: 'saved', handle: 'handle-2', digest: 'another' });
    await settle();
    expect(company()).toBe('Toko Siswa Maju');
  });

  it('says nothing of a save of its own, of a file that is half written, or of one that is gone', async () => {
    const { session, visit, type, company, disk, files, changedElsewhere, advance } = aWindowSession();
    await visit('handle-1');
    type('Mine');
    await advance(20_000);
    disk.isHalfWritten = true;
    changedElsewhere('Theirs');
    await advance(5_000);
    files.delete('handle-1');
    await advance(5_000);
    disk.refuses = 'not-found';
    await advance(5_000);
    expect(company()).toBe('Mine');
    expect(notice(session)).toBeNull();
    expect(session.documents.getState().open?.history.past).toHaveLength(1);
  });

  it.each([
    ['an older one', aWorkshop({ company: 'Older' }), digestOf(1)],
    ['another one of as many saves', aWorkshop({ company: 'Older' }), digestOf(77)],
    ['one of another workshop', { ...aWorkshop({ company: 'Older' }), id: 'other' }, digestOf(88)],
  ])('is shown when it becomes %s, and what was on screen is kept as a copy', async (_, workshop, digest) => {
    const { session, visit, type, company, files, advance, onDisk } = aWindowSession();
    await visit('handle-1');
    type('A morning of work');
    await advance(2_000);
    const revision = workshop.id === 'other' ? 9 : digest === digestOf(1) ? 1 : 2;
    files.set('handle-1', anOpenedWorkshop({ workshop, stamp: { revision, digest } }));
    await Promise.all([session.lookElsewhere(), session.lookElsewhere()]);
    expect(company()).toBe('Older');
    expect(onDisk('copy')).toBe('A morning of work');
    expect(files.get('copy')?.stamp.revision).toBe(1);
    expect(notice(session)).toMatchObject({ message: 'replacedElsewhere', stays: true });
    await advance(10_000);
    expect(files.get('copy')?.stamp.revision).toBe(1);
  });

  it('leaves what it replaced on screen as long as no copy of that can be written', async () => {
    const { session, visit, type, company, files, disk, advance, onDisk } = aWindowSession();
    await visit('handle-1');
    const old = files.get('handle-1') ?? anOpenedWorkshop();
    type('A morning of work');
    await advance(2_000);
    files.set('handle-1', old);
    disk.copyError = 'disk-full';
    await advance(10_000);
    expect(company()).toBe('A morning of work');
    disk.copyError = null;
    await advance(10_000);
    expect(company()).toBe('Toko Siswa Maju');
    expect(onDisk('copy')).toBe('A morning of work');
    expect(session.view.getState().notice?.values).toMatchObject({ copy: 'Toko Siswa Maju.kpiw' });
  });

  it('is looked at no more once the window is closed', async () => {
    const { session, visit, company, changedElsewhere, advance } = aWindowSession();
    await visit('handle-1');
    session.stop();
    changedElsewhere('Theirs');
    await advance(20_000);
    expect(company()).toBe('Toko Siswa Maju');
  });
});
