import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { setKpiStatuses } from '../../../../shared/domain/edits/kpi-order';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { useSession } from '../../../app/session-context';
import { useEdit } from '../../../app/use-edit';
import { focusBeside } from './focus-beside';
import styles from './narrow.module.css';

/** Ideas that were let go, folded away; each can come back as a candidate. */
export function RetiredIdeas({ ideas }: { readonly ideas: readonly Kpi[] }) {
  const { t } = useTranslation();
  const session = useSession();
  const edit = useEdit();

  function bringBack(id: string, name: string) {
    edit('kpi-status', (design) => setKpiStatuses(design, [id], 'candidate'));
    session.notifyWithUndo({ message: 'ideaBack', values: { name } });
  }

  if (ideas.length === 0) return null;
  return (
    <details className={styles.retired}>
      <summary>{t('kpiTable.narrow.retired', { count: ideas.length })}</summary>
      <ul>
        {ideas.map(({ id, code, name }) => (
          <li key={id}>
            <span>
              {code} · {name || t('kpis.unnamed')}
            </span>
            <Button
              variant="default"
              size="compact-md"
              aria-label={t('kpiTable.narrow.bringBackLabel', { name: name || t('kpis.unnamed') })}
              data-part="bring-back"
              onClick={({ currentTarget }) => {
                focusBeside(currentTarget);
                bringBack(id, name || t('kpis.unnamed'));
              }}
            >
              {t('kpiTable.narrow.bringBack')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
