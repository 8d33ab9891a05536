import { join } from 'node:path';
import type { Instant } from '../../../shared/domain/schema/primitives';
import { FILE_EXTENSION } from '../../../shared/file-format/envelope';
import { fileCodec } from '../file-codec';
import { handleOf } from '../workshops/handles';

const BACKUP_REASONS = ['editing', 'restore', 'return', 'signing', 'migration', 'damaged'] as const;
/** Why a backup copy was made. `damaged` keeps bytes that no longer open; it is never offered. */
export type BackupReason = (typeof BACKUP_REASONS)[number];

/** What a backup copy's name tells of it. */
export interface BackupFacts {
  readonly revision: number;
  readonly at: Instant;
  readonly reason: BackupReason;
  /** The first digits of the digest: two files with one revision are two copies. */
  readonly digest: string;
}

export interface BackupFile extends BackupFacts {
  readonly path: string;
  readonly name: string;
}

const DIGEST_DIGITS = 12;
const NAME = /^r(\d{12})_(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z_([a-z]+)_([0-9a-f]{12})\.kpiw$/;

/** Begins with the revision, so that names sort in the order of the saves. */
export function backupName({ revision, at, reason, digest }: BackupFacts): string {
  const moment = `${at.slice(0, 19).replace(/[-:]/g, '')}Z`;
  return `r${String(revision).padStart(12, '0')}_${moment}_${reason}_${shortDigest(digest)}${FILE_EXTENSION}`;
}

export function shortDigest(digest: string): string {
  return digest.slice(0, DIGEST_DIGITS);
}

/** Undefined for a file that is no backup copy of ours. */
export function parseBackupName(folder: string, name: string): BackupFile | undefined {
  const [, revision, year, month, day, hour, minute, second, word, digest] = NAME.exec(name) ?? [];
  const reason = BACKUP_REASONS.find((one) => one === word);
  if (!reason || !digest) return undefined;
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  return { path: join(folder, name), name, revision: Number(revision), at, reason, digest };
}

/** Newest first, by revision: a clock may have been wrong, revisions only grow. */
export function byRevision(one: BackupFile, other: BackupFile): number {
  return other.revision - one.revision || other.name.localeCompare(one.name);
}

/**
 * Document id and place together name a document's backups, because a copy made in a file manager
 * has the same id and a life of its own.
 */
export function backupFolderName(documentId: string, path: string): string {
  return `${idPart(documentId)}_${placePart(path)}`;
}

/** Ids come out of files: only harmless ones are used as they are. */
export function idPart(documentId: string): string {
  const isHarmless = /^[A-Za-z0-9-]{1,64}$/.test(documentId);
  return isHarmless ? documentId : fileCodec.sha256(fileCodec.encode(documentId)).slice(0, 32);
}

export function placePart(path: string): string {
  return handleOf(path).slice(0, 16);
}
