import { isSameValue } from '../../../shared/domain/versions/same-content';
import { AppError } from '../../../shared/errors';
import type { ReturnedFile } from '../../../shared/packs/return/returned-files';
import { LARGEST_WORKBOOK_BYTES } from '../../../shared/packs/return/workbook-cells';
import { workbookKind } from '../../../shared/packs/return/workbook-kind';
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
  for (const [done, file] of files.entries()) {
    if (signal.aborted) break;
    store.setState({ progress: { done: done + 1, total: files.length } });
    const received = await receive(api, newId(), file);
    if (!signal.aborted) store.setState(received);
  }
  store.setState({ progress: null });
}

/** What a file becomes: one more of its kind, or one more that was refused. */
async function receive(
  api: AppSession['api'],
  id: string,
  file: File,
): Promise<(state: ReturnsState) => Partial<ReturnsState>> {
  try {
    const bytes = await bytesOf(file);
    const workbook = await api['returns.read']({ fileName: file.name.slice(-LONGEST_NAME), bytes });
    const place = PLACES[workbookKind(workbook)];
    const one: ReturnedFile = { id, fileName: file.name, workbook };
    return (state) => {
      const same = state[place].find((other) => isSameValue(other.workbook, workbook));
      if (!same) return { [place]: [...state[place], one] };
      const error = new AppError('returned-twice', { file: file.name, same: same.fileName });
      return { refused: [...state.refused, { id, error }] };
    };
  } catch (error) {
    const { code, details } = asAppError(error);
    const refused = { id, error: new AppError(code, { file: file.name, ...details }, { cause: error }) };
    return (state) => ({ refused: [...state.refused, refused] });
  }
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
