import { isSameValue } from '../../../shared/domain/versions/same-content';
import { AppError } from '../../../shared/errors';
import { LARGEST_WORKBOOK_BYTES, type WorkbookCells } from '../../../shared/packs/return/workbook-cells';
import { workbookKind } from '../../../shared/packs/return/workbook-kind';
import { lastOf } from '../../../shared/packs/return/workbook-names';
import { asAppError } from '../../state/as-app-error';
import type { AppSession } from '../../state/session';
import type { ReturnsState, ReturnsStore } from './returns-store';

const PLACES = { pack: 'packs', tracker: 'trackers', list: 'lists' } as const satisfies Record<
  ReturnType<typeof workbookKind>,
  keyof ReturnsState
>;
const LONGEST_NAME = 300;

/** Where the files of a workshop arrive, in turn. */
interface Reception {
  /** What comes while others are being read waits for them. */
  receive(files: readonly File[]): Promise<void>;
  /** Stops what is being read and what waits. */
  stop(): void;
}

const receptions = new WeakMap<ReturnsStore, Reception>();

/** The same each time: files go on being read while people look something up on another screen. */
export function receptionOf(session: Pick<AppSession, 'api' | 'newId'>, store: ReturnsStore): Reception {
  const reception = receptions.get(store) ?? createReception(session, store);
  receptions.set(store, reception);
  return reception;
}

function createReception(session: Pick<AppSession, 'api' | 'newId'>, store: ReturnsStore): Reception {
  let stopping = new AbortController();
  let queue = Promise.resolve();
  return {
    receive(files) {
      const { signal } = stopping;
      queue = queue.then(() => receiveFiles(session, store, files, signal));
      return queue;
    },
    stop() {
      stopping.abort();
      stopping = new AbortController();
    },
  };
}

/** Reads files one after the other and puts each where its kind belongs, until `signal` says stop. */
export async function receiveFiles(
  { api, newId }: Pick<AppSession, 'api' | 'newId'>,
  store: ReturnsStore,
  files: readonly File[],
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return;
  store.setState({ isNothingDropped: files.length === 0 });
  const waiting: Arriving[] = files.map((file) => ({ name: file.name, bytes: () => bytesOf(file) }));
  let done = 0;
  for (let next = waiting.shift(); next && !signal.aborted; next = waiting.shift()) {
    done += 1;
    store.setState({ progress: { done, total: done + waiting.length } });
    const received = await receive(api, newId(), next);
    if (signal.aborted) break;
    if ('packed' in received) {
      // The zip itself is no file to decide about; what was in it comes in its place.
      done -= 1;
      waiting.unshift(...received.packed);
    } else store.setState(received.arrives);
  }
  store.setState({ progress: null });
}

/** A file that waits to be read. */
interface Arriving {
  readonly name: string;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
  readonly isFromZip?: true;
}

/** What a file becomes: one more of its kind, one more that was refused, or the workbooks that were in it. */
type Received =
  | { readonly arrives: (state: ReturnsState) => Partial<ReturnsState> }
  | { readonly packed: readonly Arriving[] };

async function receive(api: AppSession['api'], id: string, arriving: Arriving): Promise<Received> {
  const { name } = arriving;
  const fileName = name.slice(-LONGEST_NAME);
  try {
    const bytes = await arriving.bytes();
    const workbook = await api['returns.read']({ fileName, bytes }).catch((error: unknown) => {
      if (asAppError(error).code === 'workbook-packed' && !arriving.isFromZip) return null;
      throw error;
    });
    if (workbook) return { arrives: asOneOfItsKind(id, name, workbook) };
    return { packed: takenApart(await api['returns.unpack']({ fileName, bytes })) };
  } catch (error) {
    const { code, details } = asAppError(error);
    const refused = { id, error: new AppError(code, { file: name, ...details }, { cause: error }) };
    return { arrives: (state) => ({ refused: [...state.refused, refused] }) };
  }
}

type Unpacked = Awaited<ReturnType<AppSession['api']['returns.unpack']>>;

/** What was in a zip, file by file; each is copied out only when its turn comes. */
function takenApart({ workbooks, bytes }: Unpacked): Arriving[] {
  let end = 0;
  return workbooks.map(({ name, size }) => {
    const start = end;
    end += size;
    return { name: lastOf(name), bytes: async () => bytes.slice(start, start + size), isFromZip: true };
  });
}

function asOneOfItsKind(
  id: string,
  fileName: string,
  workbook: WorkbookCells,
): (state: ReturnsState) => Partial<ReturnsState> {
  const place = PLACES[workbookKind(workbook)];
  return (state) => {
    const same = state[place].find((other) => isSameValue(other.workbook, workbook));
    if (!same) return { [place]: [...state[place], { id, fileName, workbook }] };
    // A list that landed is out of sight; whoever brings it again wants to see it again.
    if (state.landedLists[same.id]) return { landedLists: { ...state.landedLists, [same.id]: '' } };
    const error = new AppError('returned-twice', { file: fileName, same: same.fileName });
    return { refused: [...state.refused, { id, error }] };
  };
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > LARGEST_WORKBOOK_BYTES) {
    const megabytes = LARGEST_WORKBOOK_BYTES / 1024 / 1024;
    throw new AppError('workbook-too-large', { file: file.name, megabytes });
  }
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new AppError('file-busy', { file: file.name }, { cause: error });
  }
}
