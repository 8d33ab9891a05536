import { describe, expect, it } from 'vitest';
import { buildPacks, zipPacks } from '../../../../electron/backend/exports/pack-files';
import { receiveFiles, receptionOf } from '../../../../renderer/features/returns/receive-files';
import { returnsOf } from '../../../../renderer/features/returns/returns-store';
import type { AppSession } from '../../../../renderer/state/session';
import { AppError } from '../../../../shared/errors';
import { LARGEST_WORKBOOK_BYTES } from '../../../../shared/packs/return/workbook-cells';
import { aBackend } from '../../../builders/a-backend';
import { aFilledPack } from '../../../builders/a-filled-pack';
import { aFinishedWorkshop } from '../../../builders/a-finished-workshop';
import { aFolder } from '../../../builders/a-folder';
import { packed } from '../../../builders/a-raw-workbook';
import { countingIds, stoppedClock } from '../../../builders/clock-and-ids';

const workshop = aFinishedWorkshop();
const NEVER = new AbortController().signal;

/** The files of a window over a real backend. */
async function aWindow() {
  const { api } = aBackend(await aFolder());
  const session = { api, newId: countingIds('file') } as Partial<AppSession> as AppSession;
  const store = returnsOf(session, 'handle-1');
  return {
    session,
    store,
    receive: (files: readonly File[], signal = NEVER) => receiveFiles(session, store, files, signal),
    refused: () =>
      store.getState().refused.map(({ error }) => [error.code, String(error.details['file'] ?? '')]),
  };
}

const text = (content: string, name: string) => new File([content], name);
async function aPack(name: string): Promise<File> {
  return new File([await aFilledPack(workshop, [['kpis', 0, { owner: 'Sari' }]])], name);
}

describe('files that are picked or dropped', () => {
  it('are put where their kind belongs, whatever they are called', async () => {
    const { receive, store } = await aWindow();
    await receive([await aPack('IMG-20260803.xlsx'), text('KPI;Target\nTepat waktu;95\n', 'kpi.csv')]);
    const { packs, lists, refused, progress } = store.getState();
    expect(packs.map(({ fileName }) => fileName)).toEqual(['IMG-20260803.xlsx']);
    expect(lists.map(({ fileName }) => fileName)).toEqual(['kpi.csv']);
    expect([refused, progress]).toEqual([[], null]);
  });

  it('count once, whatever their names, where they say the same', async () => {
    const { receive, refused, store } = await aWindow();
    const pack = await aPack('hrd.xlsx');
    await receive([pack, new File([await pack.arrayBuffer()], 'hrd (1).xlsx')]);
    await receive([pack]);
    expect(store.getState().packs).toHaveLength(1);
    expect(refused()).toEqual([
      ['returned-twice', 'hrd (1).xlsx'],
      ['returned-twice', 'hrd.xlsx'],
    ]);
  });

  it('are refused one by one, each with its reason, and never hold up the others', async () => {
    const { receive, refused, store } = await aWindow();
    const pack = await aPack('whole.xlsx');
    const cut = new File([(await pack.arrayBuffer()).slice(0, 4_000)], 'cut.xlsx');
    const locked = new File(
      [
        Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
        new Uint8Array(Buffer.from('EncryptedPackage', 'utf16le')),
      ],
      'locked.xlsx',
    );
    await receive([
      text('<!doctype html><table></table>', 'page.xlsx'),
      cut,
      locked,
      text('', 'empty.ods'),
      pack,
    ]);
    expect(refused()).toEqual([
      ['workbook-foreign', 'page.xlsx'],
      ['workbook-damaged', 'cut.xlsx'],
      ['workbook-encrypted', 'locked.xlsx'],
      ['workbook-damaged', 'empty.ods'],
    ]);
    expect(store.getState().packs).toHaveLength(1);
  });

  it('are refused unread where they are too large, or where another program holds them', async () => {
    const { receive, refused } = await aWindow();
    const large = Object.assign(text('', 'large.xlsx'), {
      arrayBuffer: () => Promise.reject(new Error('read')),
    });
    Object.defineProperty(large, 'size', { value: LARGEST_WORKBOOK_BYTES + 1 });
    const held = Object.assign(text('a', 'held.xlsx'), {
      arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')),
    });
    await receive([large, held]);
    expect(refused()).toEqual([
      ['workbook-too-large', 'large.xlsx'],
      ['file-busy', 'held.xlsx'],
    ]);
  });

  it('tell how far they are, and stop when somebody says so', async () => {
    const { receive, store } = await aWindow();
    const stopping = new AbortController();
    const seen: unknown[] = [];
    store.subscribe(({ progress }) => {
      if (progress && progress !== seen.at(-1)) seen.push(progress);
      if (progress?.done === 2) stopping.abort();
    });
    const file = (name: string) => text(`KPI\n${name}\n`, name);
    await receive([file('a.csv'), file('b.csv'), file('c.csv')], stopping.signal);
    expect(seen).toEqual([
      { done: 1, total: 3 },
      { done: 2, total: 3 },
    ]);
    expect(store.getState()).toMatchObject({ lists: [{ fileName: 'a.csv' }], progress: null });
  });

  it('are read in turn though the screen was left meanwhile, and can be stopped from there', async () => {
    const { session, store } = await aWindow();
    const file = (name: string) => text(`KPI\n${name}\n`, name);
    const first = receptionOf(session, store).receive([file('a.csv'), file('b.csv')]);
    const second = receptionOf(session, store).receive([file('c.csv')]);
    await first;
    expect(store.getState().lists.map(({ fileName }) => fileName)).toEqual(['a.csv', 'b.csv']);
    await second;
    const stopped = receptionOf(session, store).receive([file('d.csv')]);
    const waiting = receptionOf(session, store).receive([file('e.csv')]);
    receptionOf(session, store).stop();
    await Promise.all([stopped, waiting]);
    await receptionOf(session, store).receive([file('f.csv')]);
    expect(store.getState().lists.map(({ fileName }) => fileName)).toEqual([
      'a.csv',
      'b.csv',
      'c.csv',
      'f.csv',
    ]);
  });

  it('come out of a zip one by one, as out of a folder', async () => {
    const { receive, refused, store } = await aWindow();
    const seen: unknown[] = [];
    store.subscribe(({ progress }) => {
      if (progress && progress !== seen.at(-1)) seen.push(progress);
    });
    const pack = new Uint8Array(await (await aPack('hrd.xlsx')).arrayBuffer());
    const zip = packed({
      'Paket/hrd.xlsx': pack,
      '../kpi.csv': 'KPI;Target\nTepat waktu;95\n',
      'broken.ods': 'no table',
      'more.zip': packed({ 'b.csv': 'KPI\n' }),
      'read me.txt': 'hello',
    });
    await receive([new File([zip as Uint8Array<ArrayBuffer>], 'from the heads.zip')]);
    expect(store.getState().packs.map(({ fileName }) => fileName)).toEqual(['hrd.xlsx']);
    expect(store.getState().lists.map(({ fileName }) => fileName)).toContain('kpi.csv');
    expect(refused()).toContainEqual(['workbook-packed', 'more.zip']);
    expect(seen.at(-1)).toEqual({ done: 4, total: 4 });
  });

  it('come out of the zip that the packs were handed out in', async () => {
    const { receive, refused, store } = await aWindow();
    const packs = await buildPacks(
      workshop,
      { kind: 'pack', language: 'en', revision: 1, paper: 'a4' },
      { clock: stoppedClock(), newId: countingIds('pack') },
    );
    await receive([new File([zipPacks(packs, stoppedClock()) as Uint8Array<ArrayBuffer>], 'packs.zip')]);
    expect(
      store
        .getState()
        .packs.map(({ fileName }) => fileName)
        .sort(),
    ).toEqual(packs.map(({ stem }) => `${stem}.xlsx`).sort());
    expect(refused()).toEqual([]);
  });

  it('are named where what went wrong has nothing to do with them', async () => {
    const { refused, session, store } = await aWindow();
    const api = { ...session.api, 'returns.read': () => Promise.reject(new AppError('internal')) };
    await receiveFiles({ ...session, api }, store, [text('KPI\n', 'a.csv')], NEVER);
    expect(refused()).toEqual([['internal', 'a.csv']]);
  });

  it('belong to the workshop that they were dropped on', async () => {
    const { receive, session, store } = await aWindow();
    await receive([await aPack('a.xlsx')]);
    expect(returnsOf(session, 'handle-1')).toBe(store);
    expect(returnsOf(session, 'handle-2').getState().packs).toEqual([]);
  });

  it('are missed where a folder held none', async () => {
    const { receive, store } = await aWindow();
    await receive([]);
    expect(store.getState().isNothingDropped).toBe(true);
    await receive([text('KPI\nTepat waktu\n', 'a.csv')]);
    expect(store.getState().isNothingDropped).toBe(false);
  });
});
