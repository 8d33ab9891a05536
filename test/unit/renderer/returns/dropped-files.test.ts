import { describe, expect, it } from 'vitest';
import { droppedFiles } from '../../../../renderer/features/returns/dropped-files';

interface Entry {
  readonly isDirectory: boolean;
  readonly name: string;
}

function aFile(name: string): Entry & { file: (found: (file: File) => void) => void } {
  return { isDirectory: false, name, file: (found) => found(new File(['x'], name)) };
}

/** A folder that hands its entries over one at a time, as browsers hand them over in portions. */
function aFolderEntry(name: string, entries: readonly Entry[]) {
  return {
    isDirectory: true,
    name,
    createReader: () => {
      const left = [...entries];
      return { readEntries: (found: (portion: Entry[]) => void) => found(left.splice(0, 1)) };
    },
  };
}

/** What a browser tells of a drop: items with their entries, and the files that they are. */
function aDrop(entries: readonly Entry[]): DataTransfer {
  return {
    items: [
      { kind: 'string', webkitGetAsEntry: () => null },
      ...entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry })),
    ],
    files: entries.map(({ name }) => new File(['x'], name)),
  } as unknown as DataTransfer;
}

const names = async (entries: readonly Entry[]) =>
  (await droppedFiles(aDrop(entries))).map(({ name }) => name);

describe('what was dropped', () => {
  it('is every file that lay there itself, so that a wrong one is told about', async () => {
    expect(await names([aFile('Marketing.xlsx'), aFile('photo.jpg')])).toEqual([
      'Marketing.xlsx',
      'photo.jpg',
    ]);
  });

  it('is the workbooks of a folder and of those in it, in the order that people count', async () => {
    const folder = aFolderEntry('packs', [
      aFile('10.xlsx'),
      aFile('2.ods'),
      aFile('~$2.xlsx'),
      aFile('photo.jpg'),
      aFolderEntry('more', [aFile('list.csv')]),
    ]);
    expect(await names([aFile('first.xlsx'), folder])).toEqual([
      'first.xlsx',
      '2.ods',
      '10.xlsx',
      'list.csv',
    ]);
  });

  it('is taken by its item where the browser knows no entries', async () => {
    const drop = {
      items: [{ kind: 'file', webkitGetAsEntry: () => null }],
      files: [new File(['x'], 'a.xlsx')],
    };
    expect(await droppedFiles(drop as unknown as DataTransfer)).toHaveLength(1);
  });
});
