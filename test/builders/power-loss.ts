import { type DiskOperation, foldersOf } from './recorded-storage';

/** What lies on a disk: bytes by path. */
export type DiskState = ReadonlyMap<string, Uint8Array>;

/** The names of a disk and the files behind them; a change of names waits until its folder is synced. */
interface NameChange {
  readonly folders: readonly string[];
  readonly sets: readonly (readonly [path: string, file: number | null])[];
}

interface Content {
  readonly written: readonly Uint8Array[];
  /** How many of those writes a sync has made durable. */
  readonly synced: number;
}

/**
 * Every disk that a power cut may leave after these operations. Of changes to names that no sync has
 * made durable, any may be there and any may not; a file that was not synced may be empty, cut short,
 * or have holes of zeros. `ignores` leaves paths out whose content does not matter.
 */
export function afterPowerLoss(
  before: DiskState,
  operations: readonly DiskOperation[],
  ignores: (path: string) => boolean = () => false,
): DiskState[] {
  const contents = new Map<number, Content>();
  const current = new Map<string, number>();
  const durable = new Map<string, number>();
  let waiting: NameChange[] = [];
  [...before].forEach(([path, bytes], index) => {
    const file = -1 - index;
    contents.set(file, { written: [bytes], synced: 1 });
    current.set(path, file);
    durable.set(path, file);
  });

  const change = (operation: DiskOperation, sets: NameChange['sets']) => {
    set(current, sets);
    const kept = sets.filter(([path]) => !ignores(path));
    if (kept.length > 0) waiting.push({ folders: foldersOf(operation), sets: kept });
  };
  for (const operation of operations) {
    switch (operation.kind) {
      case 'create':
        contents.set(operation.file, { written: [], synced: 0 });
        change(operation, [[operation.path, operation.file]]);
        break;
      case 'write': {
        const { written, synced } = contentOf(contents, operation.file);
        contents.set(operation.file, { written: [...written, operation.bytes], synced });
        break;
      }
      case 'sync': {
        const { written } = contentOf(contents, operation.file);
        contents.set(operation.file, { written, synced: written.length });
        break;
      }
      case 'rename':
        change(operation, [
          [operation.from, null],
          [operation.to, current.get(operation.from) ?? null],
        ]);
        break;
      case 'remove':
        change(operation, [[operation.path, null]]);
        break;
      case 'sync-folder': {
        const isSynced = ({ folders }: NameChange) => folders.includes(operation.folder);
        for (const { sets } of waiting.filter(isSynced)) set(durable, sets);
        waiting = waiting.filter((one) => !isSynced(one));
        break;
      }
    }
  }
  return subsets(waiting).flatMap((survived) => {
    const names = new Map(durable);
    for (const { sets } of survived) set(names, sets);
    return withContents(names, contents);
  });
}

function contentOf(contents: ReadonlyMap<number, Content>, file: number): Content {
  return contents.get(file) ?? { written: [], synced: 0 };
}

function set(names: Map<string, number>, sets: NameChange['sets']): void {
  for (const [path, file] of sets) {
    if (file === null) names.delete(path);
    else names.set(path, file);
  }
}

/** All choices of items, each in the order of the items. */
function subsets<Item>(items: readonly Item[]): Item[][] {
  return items.reduce<Item[][]>((all, item) => [...all, ...all.map((one) => [...one, item])], [[]]);
}

function withContents(
  names: ReadonlyMap<string, number>,
  contents: ReadonlyMap<number, Content>,
): DiskState[] {
  return [...names].reduce<DiskState[]>(
    (states, [path, file]) =>
      survivals(contentOf(contents, file)).flatMap((bytes) =>
        states.map((state) => new Map([...state, [path, bytes]])),
      ),
    [new Map<string, Uint8Array>()],
  );
}

/** What may be left of a file: all of it where it was synced, else also nothing, a part, or zeros. */
function survivals({ written, synced }: Content): Uint8Array[] {
  const whole = joined(written);
  const safe = joined(written.slice(0, synced)).length;
  if (safe === whole.length) return [whole];
  const middle = safe + Math.ceil((whole.length - safe) / 2);
  return [
    whole,
    whole.slice(0, safe),
    whole.slice(0, middle),
    whole.slice().fill(0, safe),
    whole.slice().fill(0, middle),
    whole.slice().fill(0, safe, middle),
  ];
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
