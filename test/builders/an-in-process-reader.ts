import { answerRequests } from '../../electron/backend/excel/read/child/answer-requests';
import type { ReadRequest } from '../../electron/backend/excel/read/reader-messages';
import type { StartReader } from '../../electron/backend/excel/read/running-reader';

/** Reads as the child process does, but here: for tests of what comes after. */
export const inProcessReader: StartReader = () => {
  let ask: (request: ReadRequest) => void = () => undefined;
  return {
    send: (request) => ask(request),
    onAnswer: (listener) =>
      answerRequests({
        send: (answer) => queueMicrotask(() => listener(answer)),
        onRequest: (onRequest) => {
          ask = onRequest;
        },
      }),
    onExit: () => undefined,
    kill: () => undefined,
  };
};
