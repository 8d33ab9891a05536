import { useTranslation } from 'react-i18next';
import { errorSentence } from '../../../shared/i18n/error-sentence';
import { landList } from '../../../shared/lists/land-list';
import type { ListMapping } from '../../../shared/lists/list-mappings';
import type { ListRow } from '../../../shared/lists/list-rows';
import { useSession } from '../../app/session-context';
import { useEdit } from '../../app/use-edit';
import { asAppError } from '../../state/as-app-error';

/** Takes rows of a list in as one edit, and remembers how the list was mapped. */
export function useLandList() {
  const { t } = useTranslation();
  const session = useSession();
  const edit = useEdit();
  return async (rows: readonly ListRow[], mapping: ListMapping | null): Promise<void> => {
    const kept = mapping ? session.api['lists.keep-mapping']({ mapping }) : null;
    const trouble = await kept?.then(
      () => null,
      (reason: unknown) => errorSentence(asAppError(reason), t),
    );
    session.documents.settle();
    edit('list', (design) => landList(design, rows, session.newId));
    const count = t('mapping.kpiCount', { count: rows.length });
    session.notifyWithUndo(
      trouble
        ? { message: 'listNotRemembered', values: { count, reason: trouble }, stays: true }
        : { message: 'listTakenIn', values: { count } },
    );
  };
}
