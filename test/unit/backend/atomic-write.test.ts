import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeAtomically } from '../../../electron/backend/atomic-write';
import { createNodeStorage } from '../../../electron/backend/node-storage';
import { AppError } from '../../../shared/errors';
import { patientTiming } from '../../builders/a-backend';
import { aFolder } from '../../builders/a-folder';
import { faultyStorage, type StorageCall } from '../../builders/faulty-storage';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function aFileThatSays(text: string) {
  const folder = await aFolder();
  const path = join(folder, 'file.kpiw');
  await writeFile(path, text);
  const storage = faultyStorage(createNodeStorage());
  const timing = patientTiming();
  return {
    storage,
    timing,
    write: (content: string, beforeReplace?: () => Promise<void>) =>
      writeAtomically({ storage, timing }, path, bytesOf(content), beforeReplace),
    says: () => readFile(path, 'utf8'),
    names: () => readdir(folder),
  };
}
type TestFile = Awaited<ReturnType<typeof aFileThatSays>>;

const on = (operation: StorageCall['operation'], code: string) => (call: StorageCall) =>
  call.operation === operation ? code : undefined;

describe('Writing a file whole', () => {
  let file: TestFile;
  beforeEach(async () => {
    file = await aFileThatSays('before');
  });

  it('replaces what stood there and leaves nothing else', async () => {
    await file.write('after');
    expect(await file.says()).toBe('after');
    expect(await file.names()).toEqual(['file.kpiw']);
  });

  it('writes an empty file', async () => {
    await file.write('');
    expect(await file.says()).toBe('');
  });

  it('syncs the bytes before the rename, and the folder after it', async () => {
    await file.write('after');
    const operations = file.storage.calls.map((call) => call.operation);
    expect(operations).toEqual(['create', 'write', 'facts', 'sync', 'close', 'rename', 'syncFolder']);
  });

  it('goes on after short writes', async () => {
    file.storage.failWhen((call) => (call.operation === 'write' ? 'short' : undefined));
    await file.write('a longer text than one write takes');
    expect(await file.says()).toBe('a longer text than one write takes');
  });

  it('gives up on a disk that takes nothing at all', async () => {
    const storage = createNodeStorage();
    const stubborn = {
      ...storage,
      create: async (path: string) => ({ ...(await storage.create(path)), write: async () => 0 }),
    };
    const path = join(await aFolder(), 'file.kpiw');
    const writing = writeAtomically({ storage: stubborn, timing: file.timing }, path, bytesOf('x'));
    await expect(writing).rejects.toMatchObject({ code: 'storage-failed' });
  });

  it('notices a disk that says it wrote and did not', async () => {
    const storage = createNodeStorage();
    const lying = {
      ...storage,
      create: async (path: string) => {
        const open = await storage.create(path);
        return { ...open, write: async (bytes: Uint8Array) => bytes.length };
      },
    };
    const folder = await aFolder();
    const path = join(folder, 'file.kpiw');
    await writeFile(path, 'before');
    const writing = writeAtomically({ storage: lying, timing: file.timing }, path, bytesOf('after'));
    await expect(writing).rejects.toMatchObject({ code: 'storage-failed', details: { reason: 'truncated' } });
    expect(await readFile(path, 'utf8')).toBe('before');
    expect(await readdir(folder)).toEqual(['file.kpiw']);
  });

  it.each(['EBUSY', 'EPERM', 'EACCES'])(
    'waits out a rename that is refused for a while (%s)',
    async (code) => {
      let refusals = 5;
      file.storage.failWhen((call) => (call.operation === 'rename' && refusals-- > 0 ? code : undefined));
      await file.write('after');
      expect(await file.says()).toBe('after');
    },
  );

  it('tells after about two seconds that the file is in use', async () => {
    file.storage.failWhen(on('rename', 'EPERM'));
    await expect(file.write('after')).rejects.toMatchObject({
      code: 'file-busy',
      details: { file: 'file.kpiw' },
    });
    expect(file.timing.monotonic()).toBeGreaterThan(1500);
    expect(file.timing.monotonic()).toBeLessThan(3000);
    expect(await file.names()).toEqual(['file.kpiw']);
  });

  it('replaces nothing when the last check objects', async () => {
    const objection = new Error('not now');
    await expect(file.write('after', () => Promise.reject(objection))).rejects.toBe(objection);
    expect(await file.says()).toBe('before');
    expect(await file.names()).toEqual(['file.kpiw']);
  });

  it.each([
    ['create', 'EROFS', 'read-only'],
    ['create', 'EACCES', 'read-only'],
    ['create', 'ENOENT', 'folder-missing'],
    ['create', 'EMFILE', 'storage-failed'],
    ['write', 'ENOSPC', 'disk-full'],
    ['write', 'EDQUOT', 'disk-full'],
    ['write', 'EIO', 'storage-failed'],
    ['facts', 'EIO', 'storage-failed'],
    ['sync', 'EIO', 'storage-failed'],
    ['close', 'ENOSPC', 'disk-full'],
    ['rename', 'EXDEV', 'storage-failed'],
    ['rename', 'EROFS', 'read-only'],
  ] as const)('keeps the old bytes when %s fails with %s, and says %s', async (operation, code, told) => {
    file.storage.failWhen(on(operation, code));
    const failure = await file.write('after').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AppError);
    expect(failure).toMatchObject({ code: told });
    expect(await file.says()).toBe('before');
    expect(await file.names()).toEqual(['file.kpiw']);
  });

  it('keeps the old bytes when even the temporary file cannot be removed', async () => {
    file.storage.failWhen(({ operation }) =>
      ['write', 'close', 'remove'].includes(operation) ? 'EIO' : undefined,
    );
    await expect(file.write('after')).rejects.toMatchObject({ code: 'storage-failed' });
    expect(await file.says()).toBe('before');
  });

  it('does not call a write done whose folder could not be synced', async () => {
    file.storage.failWhen(on('syncFolder', 'EIO'));
    await expect(file.write('after')).rejects.toMatchObject({
      code: 'storage-failed',
      details: { reason: 'EIO' },
    });
  });
});
