import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backupName,
  parseBackupName,
  type BackupFile,
} from '../../../../electron/backend/backups/backup-names';
import { backupsToRemove } from '../../../../electron/backend/backups/retention';

function aBackup(revision: number, at: string): BackupFile {
  const name = backupName({ revision, at, reason: 'editing', digest: 'abcdef012345' });
  const backup = parseBackupName('/backups', name);
  if (!backup) throw new Error(`not understood: ${name}`);
  return backup;
}

/** One copy an hour, `perDay` a day, newest last. */
function copies(count: number, perDay: number): BackupFile[] {
  return Array.from({ length: count }, (_, index) => {
    const at = new Date(Date.UTC(2026, 0, 1 + Math.floor(index / perDay), index % perDay));
    return aBackup(index + 1, at.toISOString());
  });
}

const kept = (all: readonly BackupFile[]) => {
  const removed = new Set(backupsToRemove(all).map((one) => one.name));
  return all.filter((one) => !removed.has(one.name));
};

describe('Which backup copies are kept', () => {
  it('all of the last fifty', () => {
    expect(backupsToRemove(copies(50, 50))).toEqual([]);
  });

  it('and before those the last one of each of thirty days', () => {
    const all = copies(24 * 60, 24);
    const left = kept(all);
    expect(left).toHaveLength(80);
    expect(left.slice(-50)).toEqual(all.slice(-50));
    const older = left.slice(0, 30);
    expect(new Set(older.map((one) => one.at.slice(0, 10))).size).toBe(30);
    // 1,440 hourly copies end at 23:00; the last fifty reach back to 22:00 of two days before.
    expect(older.at(-1)?.at).toBe('2026-02-27T21:00:00Z');
    expect(older.at(0)?.at).toBe('2026-01-29T23:00:00Z');
  });

  it('whatever the clock says: the last fifty by revision are never let go', () => {
    const anyClock = fc.array(fc.integer({ min: 0, max: 20 * 366 }), { minLength: 1, maxLength: 150 });
    fc.assert(
      fc.property(anyClock, (days) => {
        const all = days.map((day, index) =>
          aBackup(index + 1, new Date(Date.UTC(2016, 0, 1 + day)).toISOString()),
        );
        const left = kept(all);
        expect(left.slice(-50)).toEqual(all.slice(-50));
        expect(left.length).toBeLessThanOrEqual(80);
        expect(kept(left)).toEqual(left);
      }),
      { numRuns: 50 },
    );
  });
});

describe('The name of a backup copy', () => {
  it('tells revision, moment, reason and digest', () => {
    const facts = {
      revision: 12,
      at: '2026-11-22T10:42:07.123Z',
      reason: 'restore',
      digest: 'f'.repeat(64),
    } as const;
    expect(parseBackupName('/backups', backupName(facts))).toMatchObject({
      revision: 12,
      at: '2026-11-22T10:42:07Z',
      reason: 'restore',
      digest: 'f'.repeat(12),
    });
  });

  it.each(['notes.kpiw', 'r1_20261122T104207Z_editing_abcdefabcdef.kpiw', ''])('is not %j', (name) => {
    expect(parseBackupName('/backups', name)).toBeUndefined();
  });
});
