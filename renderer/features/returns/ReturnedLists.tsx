import { ReturnedList } from '../mapping/ReturnedList';
import { dismiss } from './returns-store';
import { useReturns, useReturnsStore } from './use-returns';

/** Workbooks that are no packs: lists of KPIs whose columns somebody can explain. */
export function ReturnedLists({ onGone }: { readonly onGone: () => void }) {
  const store = useReturnsStore();
  const lists = useReturns((state) => state.lists);
  return lists.map(({ id, fileName, workbook }) => (
    <ReturnedList
      key={id}
      fileName={fileName}
      workbook={workbook}
      onDismiss={() => {
        dismiss(store, id);
        onGone();
      }}
    />
  ));
}
