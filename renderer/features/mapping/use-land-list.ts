import { useTranslation } from 'react-i18next';
import { errorSentence } from '../../../shared/i18n/error-sentence';
import { landListInto } from '../../../shared/lists/land-list';
import type { ListMapping } from '../../../shared/lists/list-mappings';
import type { ListRow } from '../../../shared/lists/list-rows';
import { useSession } from '../../app/session-context';
import { asAppError } from '../../state/as-app-error';

/** Takes rows of a list in as one edit, and remembers how the list was mapped. Answers its id in the record. */
export function useLandList() {
  const { t } = useTranslation();
  const session = useSession();
  const { api, documents } = session;
  return (fileName: string, rows: readonly ListRow[], mapping: ListMapping | null): string => {
    const id = session.newId();
    documents.editWithReturns('list', (workshop, at) =>
      landListInto(workshop, rows, { id, fileName, at }, session.newId),
    );
    const landed = documents.getState().open;
    const count = t('mapping.kpiCount', { count: rows.length });
    session.notifyWithUndo({ message: 'listTakenIn', values: { count } });
    if (mapping) void api['lists.keep-mapping']({ mapping }).catch(tell);
    return id;

    // Another program may have held the file for half a minute, and people have gone on.
    function tell(reason: unknown) {
      const now = documents.getState().open;
      if (now?.handle !== landed?.handle) return;
      const values = { count, reason: errorSentence(asAppError(reason), t) };
      const notice = { message: 'listNotRemembered', values, stays: true } as const;
      const isLastStep = now?.history.past.at(-1) === landed?.history.past.at(-1);
      if (isLastStep) session.notifyWithUndo(notice);
      else session.notify(notice);
    }
  };
}
