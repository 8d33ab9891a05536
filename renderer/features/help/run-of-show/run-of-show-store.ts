import { useCallback } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { useOpen, useSession } from '../../../app/session-context';

/** Whether the dialog is open; it stands in Prepare, and is asked for from elsewhere. */
const store = createStore(() => ({ isOpen: false }));

export function useIsRunOfShowOpen(): boolean {
  return useStore(store, ({ isOpen }) => isOpen);
}

export function closeRunOfShow(): void {
  store.setState({ isOpen: false });
}

/** Goes to Prepare, where nothing else waits to be printed, and opens the dialog there. */
export function useOpenRunOfShow(): () => void {
  const session = useSession();
  const handle = useOpen((open) => open.handle);
  return useCallback(() => {
    store.setState({ isOpen: true });
    session.go({ screen: 'workshop', handle, step: 'prepare' });
  }, [handle, session]);
}
