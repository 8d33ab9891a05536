import { type BackupFile, byRevision } from './backup-names';

const KEEP_LAST = 50;
const KEEP_DAYS = 30;

/**
 * Which backup copies to let go: all but the last 50 and, before those, one a day for 30 days.
 *
 * "Last" is by revision. A day is only a label of the copies that bear it, and the days are counted
 * from the newest copy back as they occur, never from what the clock says now. So a clock that is
 * ten years off can make days too many or too few, but cannot make recent copies look old.
 */
export function backupsToRemove(backups: readonly BackupFile[]): BackupFile[] {
  const older = [...backups].sort(byRevision).slice(KEEP_LAST);
  const days = new Set<string>();
  return older.filter(({ at }) => {
    const day = at.slice(0, 10);
    if (days.has(day) || days.size >= KEEP_DAYS) return true;
    days.add(day);
    return false;
  });
}
