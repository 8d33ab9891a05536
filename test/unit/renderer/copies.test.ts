import { describe, expect, it } from 'vitest';
import { goOnInConflictCopy, saveCopy } from '../../../renderer/state/copies';
import { settle } from '../../builders/a-session';
import { aWindowSession } from '../../builders/a-window-session';

describe('a conflict with another window', () => {
  async function inConflict() {
    const window = aWindowSession();
    await window.visit('handle-1');
    window.type('Mine');
    window.disk.refuses = 'changed-on-disk';
    await window.session.autosave.flush();
    window.type('Mine, typed on');
    const state = window.state();
    if (state.kind !== 'failed') throw new Error('There is no conflict.');
    return { ...window, error: state.error };
  }

  it('makes one copy, however often it is asked to save', async () => {
    const { session, disk, advance } = await inConflict();
    await session.autosave.flush();
    await advance(60_000);
    expect(await session.autosave.flush()).toBe(false);
    expect(disk.saves).toHaveLength(1);
  });

  it('goes on in the copy with everything that was typed since', async () => {
    const { session, disk, error, company, onDisk, route, advance } = await inConflict();
    disk.refuses = null;
    expect(goOnInConflictCopy(session, error)).toBe(true);
    expect(company()).toBe('Mine, typed on');
    expect(route()).toMatchObject({ handle: 'conflict-copy' });
    await advance(2_000);
    expect(onDisk('conflict-copy')).toBe('Mine, typed on');
    expect(onDisk('handle-1')).toBe('Toko Siswa Maju');
    expect(session.documents.undo()).toBe('company');
  });

  it('opens the other version only after the copy has everything', async () => {
    const { session, disk, error, onDisk, route } = await inConflict();
    disk.refuses = null;
    goOnInConflictCopy(session, error);
    session.go({ screen: 'workshop', handle: 'handle-1', step: 'kpis' });
    await settle();
    expect(onDisk('conflict-copy')).toBe('Mine, typed on');
    expect(route()).toMatchObject({ handle: 'handle-1' });
  });
});

describe('a copy that is saved by hand', () => {
  it('takes along what is typed while it is written', async () => {
    const { session, visit, type, company, onDisk, advance, holdDisk } = aWindowSession();
    await visit('handle-1');
    type('Toko');
    const release = holdDisk();
    const copying = saveCopy(session);
    type('Toko, typed on');
    await release();
    expect(await copying).toBeNull();
    expect(company()).toBe('Toko, typed on');
    await advance(2_000);
    expect(onDisk('copy')).toBe('Toko, typed on');
  });

  it('answers why it could not be written, and stays where it is', async () => {
    const { session, disk, visit, route } = aWindowSession();
    await visit('handle-1');
    disk.copyError = 'disk-full';
    expect(await saveCopy(session)).toMatchObject({ code: 'disk-full' });
    expect(route()).toMatchObject({ handle: 'handle-1' });
  });
});
