import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createNodeStorage } from '../../../../electron/backend/node-storage';
import { isWorkingFile } from '../../../../electron/backend/working-files';
import { readWorkshopFile } from '../../../../shared/file-format/read';
import { aBackend } from '../../../builders/a-backend';
import { aFolder } from '../../../builders/a-folder';
import { codec } from '../../../builders/codec';
import { openWindow } from '../../../builders/open-window';
import { afterPowerLoss, type DiskState } from '../../../builders/power-loss';
import {
  type DiskOperation,
  type RecordedStorage,
  recordedStorage,
} from '../../../builders/recorded-storage';

/** Everything below a folder, as it lies on the disk. */
async function filesIn(folder: string): Promise<DiskState> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return new Map(
    await Promise.all(paths.map(async (path) => [path, new Uint8Array(await readFile(path))] as const)),
  );
}

/** A workshop that says "Before", and what a deed asks of the disk from there, call by call. */
async function aDeed(
  deed: (window: ReturnType<typeof openWindow>, storage: RecordedStorage) => Promise<unknown>,
  forgets?: (operation: DiskOperation) => boolean,
) {
  const root = await aFolder();
  const opened = await aBackend(root).api['workshops.create']({ company: 'Before', language: 'en' });
  const storage = recordedStorage(createNodeStorage(), forgets);
  const backend = aBackend(root, { storage });
  const path = join(backend.ports.folder, opened.fileName);
  const before = await filesIn(root);
  const window = openWindow(backend.api, await backend.api['workshops.open']({ handle: opened.handle }));
  await deed(window, storage);
  const { operations } = storage;
  /** What may lie on the disk after the first so many calls; locks and half-made files are left out. */
  const statesAfter = (count: number) =>
    distinct(afterPowerLoss(before, operations.slice(0, count), isPassing).map(withoutPassing));
  return { root, path, operations, statesAfter };
}

/** Locks are advice, and hold no words. */
const isPassing = (path: string) => path.endsWith('.lock');

function withoutPassing(state: DiskState): DiskState {
  return new Map([...state].filter(([path]) => !isWorkingFile(basename(path))));
}

function distinct(states: readonly DiskState[]): DiskState[] {
  const byContent = new Map(
    states.map((state) => [
      [...state]
        .map(([path, bytes]) => `${path} ${codec.sha256(bytes)}`)
        .sort()
        .join('\n'),
      state,
    ]),
  );
  return [...byContent.values()];
}

/** What a workshop file says its company is; what is wrong with it where it cannot be read. */
function companyIn(bytes: Uint8Array | undefined): string {
  if (!bytes) return 'no file';
  const read = readWorkshopFile(bytes, codec);
  return read.kind === 'ok' ? read.workshop.design.company : read.kind;
}

const workshopFiles = (state: DiskState) => [...state].filter(([path]) => path.endsWith('.kpiw'));

describe('A power cut at any moment of a save', () => {
  it('leaves the old workshop or the new one, and after the receipt the new one', async () => {
    const { path, operations, statesAfter } = await aDeed((window) => window.save('After'));
    expect(operations.filter(({ kind }) => kind === 'write' || kind === 'rename').length).toBeGreaterThan(1);
    const seen = new Set<string>();
    for (let count = 0; count <= operations.length; count += 1) {
      for (const state of statesAfter(count)) {
        for (const [, bytes] of workshopFiles(state)) expect(companyIn(bytes)).toMatch(/^(?:Before|After)$/);
        seen.add(companyIn(state.get(path)));
      }
    }
    expect([...seen].sort()).toEqual(['After', 'Before']);
    expect(statesAfter(operations.length).map((state) => companyIn(state.get(path)))).toEqual(['After']);
  });

  it('loses nothing that was acknowledged while the next save is under way', async () => {
    let acknowledged = 0;
    const { path, operations, statesAfter } = await aDeed(async (window, storage) => {
      await window.save('Between');
      acknowledged = storage.operations.length;
      await window.save('After');
    });
    for (let count = acknowledged; count <= operations.length; count += 1) {
      for (const state of statesAfter(count))
        expect(companyIn(state.get(path))).toMatch(/^(?:Between|After)$/);
    }
  });

  it('lets the app that starts next open and save it', async () => {
    const { root, path, operations, statesAfter } = await aDeed((window) => window.save('After'));
    const states = distinct(operations.flatMap((_, count) => statesAfter(count)));
    for (const state of states) {
      const again = await aFolder();
      for (const [from, bytes] of state) {
        const to = join(again, relative(root, from));
        await mkdir(dirname(to), { recursive: true });
        await writeFile(to, bytes);
      }
      const { api } = aBackend(again);
      const { workshops } = await api['workshops.list']({});
      expect(workshops.map(({ fileName, problem }) => [fileName, problem])).toEqual([['Before.kpiw', null]]);
      const window = openWindow(api, await api['workshops.open']({ handle: workshops[0]?.handle ?? '' }));
      await window.save('Later');
      expect(companyIn(new Uint8Array(await readFile(join(again, relative(root, path)))))).toBe('Later');
    }
    expect(states.length).toBeGreaterThan(1);
  });
});

describe('The replay of power cuts', () => {
  const damage = async (forgets: (operation: DiskOperation) => boolean) => {
    const { path, operations, statesAfter } = await aDeed((window) => window.save('After'), forgets);
    const ends = operations.flatMap((_, count) => statesAfter(count + 1));
    return {
      anywhere: new Set(ends.map((state) => companyIn(state.get(path)))),
      atTheEnd: new Set(statesAfter(operations.length).map((state) => companyIn(state.get(path)))),
    };
  };

  it('finds the damage of a program that renames what it has not synced', async () => {
    expect((await damage(({ kind }) => kind === 'sync')).anywhere).toContain('damaged');
  });

  it('finds the loss of a program that does not sync the folder', async () => {
    expect((await damage(({ kind }) => kind === 'sync-folder')).atTheEnd).toContain('Before');
  });
});
