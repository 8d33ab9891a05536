import type { StartReader } from '../excel/read/running-reader';
import { createWorkbookReader, type WorkbookReader } from '../excel/read/workbook-reader';

/** Files come in handfuls; a process that waits any longer would only hold memory. */
const IDLE_MILLISECONDS = 60_000;

/** A reader whose process starts with the first file, and ends when none came for a while. */
export function createIdleReader(start: StartReader, idleMilliseconds = IDLE_MILLISECONDS): WorkbookReader {
  const reader = createWorkbookReader(start);
  let underWay = 0;
  let timer: NodeJS.Timeout | undefined;

  function rest(): void {
    underWay -= 1;
    if (underWay > 0) return;
    timer = setTimeout(() => reader.close(), idleMilliseconds);
    // Waiting is no reason for a host to stay.
    timer.unref();
  }

  function busyWith<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    clearTimeout(timer);
    underWay += 1;
    return ask().finally(rest);
  }

  return {
    read: (bytes, file) => busyWith(() => reader.read(bytes, file)),
    unpack: (bytes, file) => busyWith(() => reader.unpack(bytes, file)),
    close() {
      clearTimeout(timer);
      reader.close();
    },
  };
}
