import { Worker } from 'node:worker_threads';
import { READ_LIMITS } from '../limits';

const INTERVAL = 25;

// A thread of its own: the one that reads is too busy to look at a clock. Plain text, so that it needs no file.
const WATCH = `
setInterval(() => {
  if (process.memoryUsage.rss() > ${READ_LIMITS.memoryBytes}) process.kill(process.pid, 'SIGKILL');
}, ${INTERVAL});
`;

/** Ends this process as soon as it holds more memory than reading may cost: buffers are in no heap limit. */
export function watchMemory(): void {
  new Worker(WATCH, { eval: true }).unref();
}
