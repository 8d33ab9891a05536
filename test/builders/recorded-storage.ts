import { dirname } from 'node:path';
import type { OpenFile, Storage } from '../../electron/backend/storage';

/** What a program asked of the disk, as far as a power cut can undo it. Files are numbered as they are created. */
export type DiskOperation =
  | { readonly kind: 'create'; readonly file: number; readonly path: string }
  | { readonly kind: 'write'; readonly file: number; readonly bytes: Uint8Array }
  | { readonly kind: 'sync'; readonly file: number }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'sync-folder'; readonly folder: string };

export interface RecordedStorage extends Storage {
  readonly operations: readonly DiskOperation[];
}

/** A real disk that notes what succeeded, in order. `forgets` leaves calls out, as a careless program would. */
export function recordedStorage(
  disk: Storage,
  forgets: (operation: DiskOperation) => boolean = () => false,
): RecordedStorage {
  const operations: DiskOperation[] = [];
  let files = 0;
  const note = (operation: DiskOperation) => {
    if (!forgets(operation)) operations.push(operation);
  };

  const recorded = (file: number, opened: OpenFile): OpenFile => ({
    async write(bytes) {
      const count = await opened.write(bytes);
      note({ kind: 'write', file, bytes: bytes.slice(0, count) });
      return count;
    },
    async sync() {
      await opened.sync();
      note({ kind: 'sync', file });
    },
    close: () => opened.close(),
  });

  return {
    ...disk,
    operations,
    async create(path) {
      const opened = await disk.create(path);
      const file = (files += 1);
      note({ kind: 'create', file, path });
      return recorded(file, opened);
    },
    async rename(from, to) {
      await disk.rename(from, to);
      note({ kind: 'rename', from, to });
    },
    async remove(path) {
      await disk.remove(path);
      note({ kind: 'remove', path });
    },
    async syncFolder(folder) {
      await disk.syncFolder(folder);
      note({ kind: 'sync-folder', folder });
    },
  };
}

/** The folders whose lists of names an operation changes. */
export function foldersOf(operation: DiskOperation): string[] {
  switch (operation.kind) {
    case 'create':
    case 'remove':
      return [dirname(operation.path)];
    case 'rename':
      return [dirname(operation.from), dirname(operation.to)];
    default:
      return [];
  }
}
