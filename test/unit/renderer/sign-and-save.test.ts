import { describe, expect, it } from 'vitest';
import { goOnInConflictCopy } from '../../../renderer/state/copies';
import { signAndSave } from '../../../renderer/state/sign-and-save';
import { updateBasics } from '../../../shared/domain/edits/basics';
import type { Workshop } from '../../../shared/domain/schema/workshop';
import { aWindowSession } from '../../builders/a-window-session';

describe('signing in a window', () => {
  const ceo = { role: 'ceo', name: 'Ayu', date: '2026-08-03' } as const;
  const coo = { role: 'coo', name: 'Bima', date: '2026-08-03' } as const;
  const aSigningWindow = async () => {
    const window = aWindowSession();
    await window.visit('handle-1');
    return { ...window, notice: () => window.session.view.getState().notice };
  };
  const versionsOf = (workshop: Workshop | undefined) => workshop?.record.versions.length;

  it('saves each signature at once, and says that a version is signed when the disk has it', async () => {
    const { session, files, notice } = await aSigningWindow();
    await signAndSave(session, ceo);
    expect(files.get('handle-1')?.workshop.record.pendingSignatures).toMatchObject([{ signature: ceo }]);
    expect(notice()).toBeNull();
    await signAndSave(session, coo);
    expect(versionsOf(files.get('handle-1')?.workshop)).toBe(1);
    expect(notice()).toMatchObject({ message: 'versionSigned', values: { number: '1' } });
  });

  it('keeps a version that could not be saved, claims nothing, and saves it when the disk is back', async () => {
    const { session, disk, files, state, notice, advance } = await aSigningWindow();
    await signAndSave(session, ceo);
    session.notify(null);
    disk.refuses = 'disk-full';
    await signAndSave(session, coo);
    expect(notice()).toBeNull();
    expect(state()).toMatchObject({ kind: 'failed', isRetrying: true });
    expect(versionsOf(files.get('handle-1')?.workshop)).toBe(0);
    expect(versionsOf(session.documents.getState().open?.workshop)).toBe(1);
    disk.refuses = null;
    await advance(1_000);
    expect(state().kind).toBe('saved');
    expect(versionsOf(files.get('handle-1')?.workshop)).toBe(1);
  });

  it('keeps a signature in the copy where another window had saved something else', async () => {
    const { session, disk, files, state, onDisk, otherWindowSaves } = await aSigningWindow();
    await signAndSave(session, ceo);
    disk.refuses = 'changed-on-disk';
    await signAndSave(session, coo);
    const failure = state();
    disk.refuses = null;
    if (failure.kind !== 'failed') throw new Error('The save succeeded.');
    expect(goOnInConflictCopy(session, failure.error)).toBe(true);
    await otherWindowSaves('Theirs');
    await session.autosave.flush();
    expect(onDisk('handle-1')).toBe('Theirs');
    expect(versionsOf(files.get('conflict-copy')?.workshop)).toBe(1);
  });

  it('says whose signature an edit took away', async () => {
    const { session, type, notice } = await aSigningWindow();
    await signAndSave(session, coo);
    type('Toko Lain');
    expect(notice()).toMatchObject({ message: 'cooSignatureLapsed', values: { name: 'Bima' } });
    session.notify(null);
    type('Toko Ketiga');
    expect(notice()).toBeNull();
  });

  it('says so beside what the edit says of itself, and goes on saying it when that is undone', async () => {
    const { session, type, notice } = await aSigningWindow();
    await signAndSave(session, coo);
    type('Toko Lain');
    session.notifyWithUndo({ message: 'kpiRemoved', values: { name: 'Kehadiran' } });
    expect(notice()).toMatchObject({ message: 'kpiRemoved', beside: { message: 'cooSignatureLapsed' } });
    notice()?.undo?.();
    expect(notice()).toMatchObject({ message: 'cooSignatureLapsed', values: { name: 'Bima' } });
    session.notify({ message: 'copySaved', values: { file: 'a.kpiw' } });
    expect(notice()?.beside).toBeUndefined();
  });

  it('says so beside the name of what was undone', async () => {
    const { session, type, notice } = await aSigningWindow();
    type('Toko Lain');
    await signAndSave(session, coo);
    session.documents.edit('session', (design) => updateBasics(design, { lessons: 3 }));
    session.documents.undo();
    expect(notice()).toBeNull();
    type('Toko Ketiga');
    session.notify({ message: 'undone', values: { edit: 'company' } });
    expect(notice()).toMatchObject({ message: 'undone', beside: { message: 'cooSignatureLapsed' } });
  });
});
