import type { AbortSignalLike } from '../../../shared/contract/calls';
import { AppError } from '../../../shared/errors';

/** The result, or `cancelled` as soon as the signal says so. */
export async function unlessAborted<Result>(
  signal: AbortSignalLike | undefined,
  working: Promise<Result>,
): Promise<Result> {
  if (!signal) return working;
  let stop = () => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(new AppError('cancelled'));
  });
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop);
  try {
    return await Promise.race([aborted, working]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
