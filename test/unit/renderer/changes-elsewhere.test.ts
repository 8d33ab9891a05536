import { describe, expect, it } from 'vitest';
import { aWindowSession } from '../../builders/a-window-session';

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

  it('is looked at no more once the window is closed', async () => {
    const { session, visit, company, changedElsewhere, advance } = aWindowSession();
    await visit('handle-1');
    session.stop();
    changedElsewhere('Theirs');
    await advance(20_000);
    expect(company()).toBe('Toko Siswa Maju');
  });
});
