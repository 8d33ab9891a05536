import { AppError } from '../../../../shared/errors';
import type { WorkbookCells } from '../../../../shared/packs/return/workbook-cells';
import { checkSize } from './check-size';
import { READ_LIMITS } from './limits';
import type { PackedWorkbook } from './packed-workbooks';
import { type RunningReader, runReader, type StartReader } from './running-reader';

/** Reads workbooks one after another, in a child process that is replaced whenever one ended it. */
export interface WorkbookReader {
  /** The cells of the workbook; rejects with an `AppError` that says why there are none. */
  read(bytes: Uint8Array, file: string): Promise<WorkbookCells>;
  /** The workbooks in a zip that `read` has refused as `workbook-packed`, still unread. */
  unpack(bytes: Uint8Array, file: string): Promise<readonly PackedWorkbook[]>;
  /** Ends the child process. */
  close(): void;
}

export function createWorkbookReader(
  start: StartReader,
  milliseconds: number = READ_LIMITS.milliseconds,
): WorkbookReader {
  let running: Promise<RunningReader> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  async function readerFor(bytes: Uint8Array): Promise<RunningReader> {
    checkSize(bytes.length);
    if ((await running)?.isGone() !== false) running = runReader(start);
    const reader = await running;
    if (!reader) throw new AppError('internal', { reason: 'The reader was closed' });
    return reader;
  }

  /** One question after the other. */
  function inTurn<Answer>(file: string, ask: () => Promise<Answer>): Promise<Answer> {
    const asked = queue.then(ask).catch((error: unknown) => withFile(error, file));
    queue = asked.catch(() => undefined);
    return asked;
  }

  return {
    read: (bytes, file) => inTurn(file, async () => (await readerFor(bytes)).read(bytes, milliseconds)),
    unpack: (bytes, file) => inTurn(file, async () => (await readerFor(bytes)).unpack(bytes, milliseconds)),
    close() {
      void running?.then(
        (reader) => reader.end(),
        () => undefined,
      );
      running = undefined;
    },
  };
}

/** Says in which file it was; the child process never learns what files are called. */
function withFile(error: unknown, file: string): never {
  if (!(error instanceof AppError)) throw error;
  throw new AppError(error.code, { ...error.details, file }, { cause: error });
}
