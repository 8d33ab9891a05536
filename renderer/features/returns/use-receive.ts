import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useSession } from '../../app/session-context';
import { droppedFiles } from './dropped-files';
import { receptionOf } from './receive-files';
import { useReturnsStore } from './use-returns';

/** Takes files from a picker or a drop and has them read; `isOver` while some are held above the section. */
export function useReceive() {
  const session = useSession();
  const store = useReturnsStore();
  const { receive, stop } = receptionOf(session, store);
  const depth = useRef(0);
  const [isOver, setOver] = useState(false);
  useMissedDrops();

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
