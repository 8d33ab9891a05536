import { AppError } from '../../../../../shared/errors';
import { packedWorkbooks } from '../packed-workbooks';
import { readWorkbook } from '../read-workbook';
import type { ReadAnswer, ReadRequest } from '../reader-messages';

/** The side of a channel that the child process holds. */
export interface ParentPort {
  send(answer: ReadAnswer): void;
  onRequest(listener: (request: ReadRequest) => void): void;
}

/** Reads every workbook and opens every zip that the parent sends, and says what came of it. */
export function answerRequests(parent: ParentPort): void {
  parent.onRequest((request) => {
    void answerTo(request).then((answer) => parent.send(answer));
  });
  parent.send({ kind: 'ready' });
}

async function answerTo({ wants, bytes }: ReadRequest): Promise<ReadAnswer> {
  try {
    if (wants === 'workbooks') return { kind: 'unpacked', workbooks: packedWorkbooks(bytes) };
    return { kind: 'read', workbook: await readWorkbook(bytes) };
  } catch (error) {
    const { code, details } = error instanceof AppError ? error : new AppError('workbook-damaged');
    return { kind: 'refused', code, details };
  }
}
