import { useTranslation } from 'react-i18next';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import { errorSentence } from '../../../shared/i18n/error-sentence';
import {
  type Keeping,
  ownEntryFromKpi,
  renewingSameName,
} from '../../../shared/library/kpis/own-entry-from-kpi';
import { useLanguage, useSession } from '../../app/session-context';
import { asAppError } from '../../state/as-app-error';

/** Puts a KPI's measure among people's own entries, says so, and can take it back. */
export function useKeepInLibrary() {
  const { t } = useTranslation();
  const { api, newId, notify } = useSession();
  const language = useLanguage();

  async function keep(kpi: Kpi): Promise<Keeping> {
    const { entries } = await api['library.list']({});
    const keeping = renewingSameName(entries, ownEntryFromKpi(kpi, language, newId), language);
    await api['library.keep']({ entry: keeping.entry });
    return keeping;
  }

  async function takeBack({ entry, replaced }: Keeping): Promise<void> {
    if (replaced) await api['library.keep']({ entry: replaced });
    else await api['library.remove']({ id: entry.id });
  }

  function sayFailed(reason: unknown) {
    const sentence = errorSentence(asAppError(reason), t);
    notify({ message: 'libraryFailed', values: { reason: sentence }, stays: true });
  }

  return async (kpi: Kpi): Promise<void> => {
    const name = kpi.name.trim();
    if (name === '') {
      notify({ message: 'libraryNeedsName' });
      return;
    }
    try {
      const keeping = await keep(kpi);
      notify({
        message: keeping.replaced ? 'libraryRenewed' : 'libraryKept',
        values: { name },
        undo: () => {
          takeBack(keeping).then(() => notify({ message: 'libraryTakenBack', values: { name } }), sayFailed);
        },
      });
    } catch (reason) {
      sayFailed(reason);
    }
  };
}
