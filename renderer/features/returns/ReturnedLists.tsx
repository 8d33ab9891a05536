import { ReturnedList } from '../mapping/ReturnedList';
import { dismiss, markLanded } from './returns-store';
import { useReturnsStore, useWaitingLists } from './use-returns';

/** Workbooks that are no packs: lists of KPIs whose columns somebody can explain. */
export function ReturnedLists({ onGone }: { readonly onGone: () => void }) {
  const store = useReturnsStore();
  return useWaitingLists().map(({ id, fileName, workbook }) => (
    <ReturnedList
      key={id}
      fileName={fileName}
      workbook={workbook}
      onDismiss={() => {
        dismiss(store, id);
        onGone();
      }}
      onLanded={(returnId) => {
        markLanded(store, id, returnId);
        onGone();
      }}
    />
  ));
}
