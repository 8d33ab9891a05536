import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Proposal } from '../../../shared/packs/return/proposals';
import {
  createArrival,
  isAccepted,
  landFiles,
  type ReadFile,
} from '../../../shared/packs/return/returned-files';
import type { ReturnedFile } from '../../../shared/packs/return/returned-file';
import { useOpen, useSession, useWorkshop } from '../../app/session-context';
import { returnsOf, type ReturnsState, type ReturnsStore } from './returns-store';

/** Where this window keeps the files that came back to the open workshop. */
export function useReturnsStore(): ReturnsStore {
  const session = useSession();
  const handle = useOpen((open) => open.handle);
  return returnsOf(session, handle);
}

export function useReturns<Part>(select: (state: ReturnsState) => Part): Part {
  return useStore(useReturnsStore(), select);
}

/** What the packs bring to the workshop as it is on screen. */
export function useReads(): readonly ReadFile[] {
  const store = useReturnsStore();
  const workshop = useWorkshop((whole) => whole);
  const packs = useStore(store, (state) => state.packs);
  const decisions = useStore(store, (state) => state.decisions);
  const arrival = useStore(store, (state) => state.arrival);
  return useMemo(
    () => store.reader.read(workshop, packs, decisions, arrival),
    [store, workshop, packs, decisions, arrival],
  );
}

/** The lists that somebody still has to explain; one that landed waits again where that was undone or taken back. */
export function useWaitingLists(): readonly ReturnedFile[] {
  const lists = useReturns((state) => state.lists);
  const landed = useReturns((state) => state.landedLists);
  const returns = useWorkshop(({ record }) => record.returns);
  return useMemo(() => {
    const standing = new Set(returns.filter((one) => one.takenBackAt === null).map(({ id }) => id));
    return lists.filter(({ id }) => !standing.has(landed[id] ?? ''));
  }, [lists, landed, returns]);
}

export function useIsAccepted(file: ReturnedFile, proposal: Proposal): boolean {
  return useReturns(({ decisions }) => isAccepted(file, proposal, decisions));
}

/** Takes everything that was chosen into the workshop, as one edit. */
export function useLand(): () => void {
  const session = useSession();
  const store = useReturnsStore();
  return () => {
    const { packs, decisions, arrival } = store.getState();
    session.documents.editWithReturns('return', (workshop, at) =>
      landFiles(workshop, store.reader.read(workshop, packs, decisions, arrival), decisions, {
        ...arrival,
        at,
      }),
    );
    // What lands the next time is something else, and gets other ids.
    store.setState({ arrival: createArrival('', session.newId) });
  };
}
