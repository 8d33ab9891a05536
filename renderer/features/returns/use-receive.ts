import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useSession } from '../../app/session-context';
import { droppedFiles } from './dropped-files';
import { receiveFiles } from './receive-files';
import { useReturnsStore } from './use-returns';

/** Takes files from a picker or a drop and has them read; `isOver` while some are held above the section. */
export function useReceive() {
  const session = useSession();
  const store = useReturnsStore();
  const stopping = useRef(new AbortController());
  const queue = useRef(Promise.resolve());
  const depth = useRef(0);
  const [isOver, setOver] = useState(false);
  useMissedDrops();

  /** What comes while others are being read waits for them. */
  function receive(files: readonly File[]): void {
    const { signal } = stopping.current;
    queue.current = queue.current.then(() => receiveFiles(session, store, files, signal));
  }

  function stop(): void {
    stopping.current.abort();
    stopping.current = new AbortController();
  }

  const dropHandlers = {
    // Children tell of themselves too: only where all were left, the section was.
    onDragEnter(event: DragEvent) {
      event.preventDefault();
      depth.current += 1;
      setOver(true);
    },
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDragLeave() {
      depth.current -= 1;
      if (depth.current <= 0) setOver(false);
    },
    onDrop(event: DragEvent) {
      event.preventDefault();
      depth.current = 0;
      setOver(false);
      void droppedFiles(event.dataTransfer).then(receive);
    },
  };
  return { isOver, dropHandlers, receive, stop };
}

/** A file that is dropped beside the section would open in the app's place. */
function useMissedDrops(): void {
  useEffect(() => {
    const miss = (event: Event) => event.preventDefault();
    window.addEventListener('dragover', miss);
    window.addEventListener('drop', miss);
    return () => {
      window.removeEventListener('dragover', miss);
      window.removeEventListener('drop', miss);
    };
  }, []);
}
