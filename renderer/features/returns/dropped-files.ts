import { isWorkbookName } from '../../../shared/packs/return/workbook-names';

/** The files that were dropped: all of those that lay there themselves, and the workbooks in folders. */
export async function droppedFiles(dropped: DataTransfer): Promise<readonly File[]> {
  // Entries can only be asked for at once: after the first wait, the browser has taken them away.
  const entries = [...dropped.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => item.webkitGetAsEntry());
  const files = [...dropped.files];
  const found = await Promise.all(
    entries.map((entry, index) => {
      const file = files[index];
      if (entry?.isDirectory) return workbooksIn(entry as FileSystemDirectoryEntry);
      return file ? [file] : [];
    }),
  );
  return found.flat();
}

async function workbooksIn(folder: FileSystemDirectoryEntry): Promise<readonly File[]> {
  const entries = await entriesOf(folder);
  entries.sort((one, other) => one.name.localeCompare(other.name, undefined, { numeric: true }));
  const found = await Promise.all(
    entries.map((entry) => {
      if (entry.isDirectory) return workbooksIn(entry as FileSystemDirectoryEntry);
      return isWorkbookName(entry.name) ? fileOf(entry as FileSystemFileEntry) : [];
    }),
  );
  return found.flat();
}

/** A folder hands its entries over in portions; an empty one is the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (portion.length === 0) return all;
    all.push(...portion);
  }
}

async function fileOf(entry: FileSystemFileEntry): Promise<readonly File[]> {
  return new Promise((resolve) =>
    entry.file(
      (file) => resolve([file]),
      () => resolve([]),
    ),
  );
}
