import { describe, expect, it } from 'vitest';
import {
  endRehearsal,
  findOriginal,
  originalOf,
} from '../../../../renderer/features/help/rehearsal/end-rehearsal';
import { rehearse } from '../../../../renderer/features/help/rehearsal/rehearse';
import type { WorkshopEntry } from '../../../../shared/contract/contract';
import { AppError, type ErrorCode } from '../../../../shared/errors';
import { anOpenedWorkshop, settle } from '../../../builders/a-session';
import { aWindowSession } from '../../../builders/a-window-session';
import { aWorkshop } from '../../../builders/a-workshop';

const entry = (traits: Partial<WorkshopEntry>): WorkshopEntry => ({
  handle: 'h',
  fileName: 'A.kpiw',
  changedAt: '2026-08-01T00:00:00.000Z',
  problem: null,
  company: 'A',
  period: { label: '', start: null, end: null },
  stepsDone: 0,
  kpiCount: 0,
  departmentCount: 0,
  ...traits,
});

describe('The workshop that a rehearsal leads back to', () => {
  it('is the one it is a copy of', () => {
    const entries = [
      entry({ handle: 'copy', workshopId: 'c', rehearsalOf: 'a' }),
      entry({ handle: 'real', workshopId: 'a' }),
      entry({ handle: 'other', workshopId: 'b' }),
    ];
    expect(originalOf({ rehearsalOf: 'a' }, entries)?.handle).toBe('real');
  });

  it('is the file that was changed last, where people copied it themselves', () => {
    const entries = [
      entry({ handle: 'old', workshopId: 'a' }),
      entry({ handle: 'new', workshopId: 'a', changedAt: '2026-08-02T00:00:00.000Z' }),
    ];
    expect(originalOf({ rehearsalOf: 'a' }, entries)?.handle).toBe('new');
  });

  it('is none where it is gone, or where only damaged files are left', () => {
    expect(originalOf({ rehearsalOf: 'a' }, [entry({ problem: 'damaged' })])).toBeNull();
    expect(originalOf({}, [entry({ problem: 'damaged' })])).toBeNull();
  });
});

/** A window in which a workshop is open that lies on a stick, and can be rehearsed. */
async function aFacilitator() {
  const window = aWindowSession();
  const { session, files } = window;
  const calls = { rehearsed: [] as string[], binned: [] as string[], refuses: null as ErrorCode | null };
  const copy = entry({ handle: 'copy-1', rehearsalOf: 'real' });
  const answered = <T>(answer: T) =>
    calls.refuses ? Promise.reject(new AppError(calls.refuses)) : Promise.resolve(answer);
  Object.assign(session.api, {
    'workshops.rehearse': ({ handle }: { handle: string }) => {
      calls.rehearsed.push(handle);
      return answered(copy);
    },
    'workshops.list': () => Promise.resolve({ workshops: [copy] }),
    'workshops.delete': ({ handle }: { handle: string }) => {
      calls.binned.push(handle);
      return answered({ binned: 'b' });
    },
    'workshops.restore-deleted': () => answered(copy),
  });
  const workshop = aWorkshop({ id: 'real' });
  files.set('handle-1', anOpenedWorkshop({ workshop }));
  files.set('copy-1', anOpenedWorkshop({ handle: 'copy-1', fileName: 'Toko (gladi).kpiw' }));
  await window.visit('handle-1');
  const startRehearsal = async () => {
    await rehearse(session, 'handle-1', 'id');
    await window.visit('copy-1');
  };
  const end = async (bins = true) => {
    const ended = endRehearsal(session, { original: 'handle-1', bins, sentence: ({ code }) => code });
    await settle();
    return ended;
  };
  return { ...window, calls, startRehearsal, end };
}

const noticeOf = ({ session }: Pick<Awaited<ReturnType<typeof aFacilitator>>, 'session'>) =>
  session.view.getState().notice;

describe('Going to a rehearsal', () => {
  it('has the letters that were typed last, and stays where they cannot be saved', async () => {
    const { session, type, disk, calls, onDisk } = await aFacilitator();
    type('Typed last');
    disk.refuses = 'disk-full';
    await expect(rehearse(session, 'handle-1', 'id')).rejects.toMatchObject({ code: 'disk-full' });
    expect(calls.rehearsed).toEqual([]);
    disk.refuses = null;
    await rehearse(session, 'handle-1', 'id');
    await settle();
    expect(onDisk('handle-1')).toBe('Typed last');
    expect(session.view.getState().route).toEqual({ screen: 'workshop', handle: 'copy-1', step: 'concept' });
  });

  it('stays at the workshop where there is no room for a copy', async () => {
    const { session, calls } = await aFacilitator();
    const { route } = session.view.getState();
    calls.refuses = 'disk-full';
    await expect(rehearse(session, 'handle-1', 'id')).rejects.toMatchObject({ code: 'disk-full' });
    expect(session.view.getState().route).toEqual(route);
  });
});

describe('The way back from a rehearsal', () => {
  it('leads to a workshop that lies elsewhere too, as long as it is there', async () => {
    const { session, files, startRehearsal } = await aFacilitator();
    await startRehearsal();
    expect(await findOriginal(session, 'copy-1', 'real')).toBe('handle-1');
    files.delete('handle-1');
    expect(await findOriginal(session, 'copy-1', 'real')).toBeNull();
  });

  it('bins the copy once it is left, or keeps it', async () => {
    const { session, calls, startRehearsal, end } = await aFacilitator();
    await startRehearsal();
    await end(false);
    expect(calls.binned).toEqual([]);
    await startRehearsal();
    await end();
    expect(calls.binned).toEqual(['copy-1']);
    expect(session.view.getState().route).toMatchObject({ handle: 'handle-1', step: 'prepare' });
    expect(noticeOf({ session })?.message).toBe('deleted');
  });

  it('bins nothing that could not be saved, not even when people leave later', async () => {
    const { session, type, disk, calls, startRehearsal, end } = await aFacilitator();
    await startRehearsal();
    type('Tried out');
    disk.refuses = 'disk-full';
    await end();
    expect(session.view.getState().leavingTo).toMatchObject({ handle: 'handle-1' });
    session.discardAndLeave();
    await settle();
    expect(calls.binned).toEqual([]);
  });

  it('says what is wrong where the copy cannot be binned, but for one that is binned already', async () => {
    const { session, calls, startRehearsal, end } = await aFacilitator();
    await startRehearsal();
    calls.refuses = 'file-busy';
    await end();
    expect(noticeOf({ session })).toMatchObject({
      message: 'rehearsalNotBinned',
      values: { file: 'Toko (gladi).kpiw', reason: 'file-busy' },
    });
    calls.refuses = null;
    await startRehearsal();
    calls.refuses = 'not-found';
    await end();
    expect(noticeOf({ session })).toBeNull();
  });

  it('says what is wrong where a binned copy cannot be brought back', async () => {
    const { session, calls, startRehearsal, end } = await aFacilitator();
    await startRehearsal();
    await end();
    calls.refuses = 'disk-full';
    noticeOf({ session })?.undo?.();
    await settle();
    expect(noticeOf({ session })?.message).toBe('rehearsalNotRestored');
  });
});
