import type { BackupStore } from '../backups/backup-store';
import type { Disk } from '../disk';
import { withFileLock } from '../file-lock';
import type { PathQueue } from '../path-queue';
import type { BackendPorts } from '../ports';
import type { Changes } from './changes';
import type { WorkshopFolder } from './workshop-folder';

/** What the calls of the file store share. */
export interface Workspace {
  readonly ports: BackendPorts;
  readonly disk: Disk;
  readonly folder: WorkshopFolder;
  readonly queue: PathQueue;
  readonly changes: Changes;
  readonly backups: BackupStore;
}

/** Runs a task that changes `path` while nothing else here or in another program does. */
export function exclusively<Result>(
  { queue, disk }: Pick<Workspace, 'queue' | 'disk'>,
  path: string,
  task: () => Promise<Result>,
): Promise<Result> {
  return queue.run(path, () => withFileLock(disk, path, task));
}
