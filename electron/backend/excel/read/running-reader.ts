import { AppError, ERROR_CODES } from '../../../../shared/errors';
import { type WorkbookCells, workbookCellsSchema } from '../../../../shared/packs/return/workbook-cells';
import { z } from '../../../../shared/zod';
import type { PackedWorkbook } from './packed-workbooks';
import type { ReadRequest } from './reader-messages';

/** A process of its own that reads workbooks, as a host holds it. */
export interface ReaderChild {
  send(request: ReadRequest): void;
  onAnswer(listener: (answer: unknown) => void): void;
  onExit(listener: () => void): void;
  kill(): void;
}

/** Starts the child process, with `READ_LIMITS.heapMegabytes` of heap; how, only its host knows. */
export type StartReader = () => ReaderChild;

/** A child process that came up and answers. */
export interface RunningReader {
  read(bytes: Uint8Array, milliseconds: number): Promise<WorkbookCells>;
  unpack(bytes: Uint8Array, milliseconds: number): Promise<readonly PackedWorkbook[]>;
  isGone(): boolean;
  end(): void;
}

// What comes from there is no more to be trusted than the file that it read.
const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('read'), workbook: workbookCellsSchema }),
  z.object({
    kind: z.literal('unpacked'),
    workbooks: z.array(z.object({ name: z.string(), bytes: z.instanceof(Uint8Array<ArrayBuffer>) })),
  }),
  z.object({
    kind: z.literal('refused'),
    code: z.enum(ERROR_CODES),
    details: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
]);
type Answer = z.infer<typeof answerSchema>;

/** A process that is not up by then never will be; slow disks and virus scanners are counted in. */
const STARTING_MILLISECONDS = 60_000;

/** Starts a child process and waits until it answers. */
export async function runReader(start: StartReader): Promise<RunningReader> {
  const child = start();
  const failed = new AppError('internal', { reason: 'The reading process did not start' });
  const next = answersOf(child);
  await next(STARTING_MILLISECONDS, { late: failed, gone: failed });

  async function ask(request: ReadRequest, milliseconds: number): Promise<Answer> {
    child.send(request);
    const late = new AppError('workbook-too-slow', { seconds: milliseconds / 1000 });
    const answer = await next(milliseconds, { late, gone: new AppError('workbook-too-heavy') });
    if (answer.kind === 'refused') throw new AppError(answer.code, answer.details);
    return answer;
  }

  return {
    read: async (bytes, milliseconds) => {
      const answer = await ask({ wants: 'cells', bytes }, milliseconds);
      if (answer.kind !== 'read') throw failed;
      return answer.workbook;
    },
    unpack: async (bytes, milliseconds) => {
      const answer = await ask({ wants: 'workbooks', bytes }, milliseconds);
      if (answer.kind !== 'unpacked') throw failed;
      return answer.workbooks;
    },
    isGone: next.isGone,
    end: () => child.kill(),
  };
}

interface Failures {
  /** The process took too long, and is ended. */
  readonly late: AppError;
  /** The process ended: of too much memory, where it had come up. */
  readonly gone: AppError;
}

interface Answers {
  (milliseconds: number, failures: Failures): Promise<Answer>;
  isGone(): boolean;
}

/** Waits for one answer after the other. */
function answersOf(child: ReaderChild): Answers {
  let isGone = false;
  let settle: { answer: (answer: unknown) => void; gone: () => void } | undefined;
  child.onAnswer((answer) => settle?.answer(answer));
  child.onExit(() => {
    isGone = true;
    settle?.gone();
  });

  const next = async (milliseconds: number, { late, gone }: Failures): Promise<Answer> => {
    if (isGone) throw gone;
    let timer: NodeJS.Timeout | undefined;
    try {
      const answer = await new Promise<unknown>((resolve, reject) => {
        settle = { answer: resolve, gone: () => reject(gone) };
        timer = setTimeout(() => {
          isGone = true;
          reject(late);
          child.kill();
        }, milliseconds);
      });
      return answerSchema.parse(answer);
    } finally {
      clearTimeout(timer);
      settle = undefined;
    }
  };
  return Object.assign(next, { isGone: () => isGone });
}
