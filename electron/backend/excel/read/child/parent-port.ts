import type { ReadRequest } from '../reader-messages';
import type { ParentPort } from './answer-requests';

/** What Electron puts at a utility process; a forked one has `process.send` instead. */
interface UtilityPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** The channel to whoever started this process. */
export function parentPort(): ParentPort {
  const { parentPort: utility } = process as { parentPort?: UtilityPort };
  return utility ? utilityParent(utility) : forkParent();
}

function utilityParent(port: UtilityPort): ParentPort {
  return {
    send: (answer) => port.postMessage(answer),
    onRequest: (listener) => port.on('message', ({ data }) => listener(data as ReadRequest)),
  };
}

function forkParent(): ParentPort {
  // Whoever waits for the answer may be gone; then there is nobody to read for.
  process.on('disconnect', () => process.exit());
  return {
    send: (answer) => process.send?.(answer),
    onRequest: (listener) => process.on('message', (request) => listener(request as ReadRequest)),
  };
}
