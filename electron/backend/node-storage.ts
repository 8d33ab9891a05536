import { constants } from 'node:fs';
import {
  access,
  type FileHandle,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  stat,
  unlink,
} from 'node:fs/promises';
import type { FileFacts, OpenFile, Storage } from './storage';
import { systemCode } from './system-errors';

/** The real disk. */
export function createNodeStorage(platform: NodeJS.Platform = process.platform): Storage {
  return {
    read: async (path) => plainBytes(await readFile(path)),
    create: async (path) => openFile(await open(path, 'wx')),
    rename,
    remove: unlink,
    makeFolder: async (path) => {
      await mkdir(path, { recursive: true });
    },
    list: (path) => readdir(path),
    facts,
    // Windows has no such call; its renames are written through by the journal.
    syncFolder: platform === 'win32' ? async () => {} : syncFolder,
  };
}

function openFile(file: FileHandle): OpenFile {
  return {
    write: async (bytes) => (await file.write(bytes)).bytesWritten,
    sync: () => file.sync(),
    close: () => file.close(),
  };
}

async function facts(path: string): Promise<FileFacts> {
  const [{ size, mtime, mode }, isWritable] = await Promise.all([stat(path), mayWrite(path)]);
  return {
    size,
    modifiedAt: mtime,
    isFolder: (mode & constants.S_IFMT) === constants.S_IFDIR,
    isWritable,
  };
}

function mayWrite(path: string): Promise<boolean> {
  return access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}

/** Answers of file systems that cannot sync a folder, such as some network shares. */
const CANNOT_SYNC_FOLDERS = [
  'EINVAL',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EBADF',
  'EISDIR',
  'EPERM',
  'EACCES',
];

async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch (error) {
    if (!CANNOT_SYNC_FOLDERS.includes(systemCode(error))) throw error;
  }
}

/** A view without Node's Buffer methods, so that bytes are the same kind everywhere. */
function plainBytes(buffer: Buffer<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}
