/** A file being written. Every method rejects with a Node system error (`code` such as `ENOSPC`). */
export interface OpenFile {
  /** May write less than asked, as the system call does; answers how many bytes it took. */
  write(bytes: Uint8Array): Promise<number>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface FileFacts {
  readonly size: number;
  readonly modifiedAt: Date;
  readonly isFolder: boolean;
  readonly isWritable: boolean;
}

/**
 * The disk as the store sees it: each method is one system call, so that a test can fail, shorten,
 * delay or record any of them. Paths are absolute. Rejects with Node system errors.
 */
export interface Storage {
  read(path: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Creates a file that must not exist yet (`EEXIST` otherwise) and opens it for writing. */
  create(path: string): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  /** Names in a folder, without their path. */
  list(path: string): Promise<string[]>;
  facts(path: string): Promise<FileFacts>;
  /** Makes renames in a folder durable; does nothing where the system has no such call. */
  syncFolder(path: string): Promise<void>;
}
