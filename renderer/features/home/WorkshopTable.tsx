import { useTranslation } from 'react-i18next';
import { STEP_COUNT, type WorkshopEntry } from '../../../shared/contract/contract';
import { formatMoment } from '../../../shared/i18n/format';
import { useLanguage, useSession } from '../../app/session-context';
import styles from './home.module.css';
import { WorkshopMenu } from './WorkshopMenu';

interface WorkshopTableProps {
  readonly entries: readonly WorkshopEntry[];
  readonly onChanged: () => void;
  readonly onStartNextPeriod: (entry: WorkshopEntry) => void;
  /** Runs an action and shows its error, if any, on the screen. */
  readonly attempt: (action: () => Promise<void>) => Promise<void>;
}

export function WorkshopTable({ entries, ...actions }: WorkshopTableProps) {
  const { t } = useTranslation();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('home.columns.company')}</th>
          <th scope="col">{t('home.columns.period')}</th>
          <th scope="col">{t('home.columns.progress')}</th>
          <th scope="col">{t('home.columns.kpis')}</th>
          <th scope="col">{t('home.columns.changed')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('home.columns.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.handle}>
            <EntryCells entry={entry} />
            <td className={styles.actions}>
              <WorkshopMenu entry={entry} {...actions} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function EntryCells({ entry }: { readonly entry: WorkshopEntry }) {
  const { t } = useTranslation();
  const session = useSession();
  const language = useLanguage();
  const changed = <td>{formatMoment(entry.changedAt, language)}</td>;
  const name = (
    <td>
      <button
        type="button"
        className={styles.company}
        onClick={() =>
          session.go({ screen: 'workshop', handle: entry.handle, step: 'prepare', resumes: true })
        }
      >
        {entry.problem ? entry.fileName : entry.company || t('home.untitled')}
      </button>
      {entry.rehearsalOf !== undefined && (
        <span className={styles.rehearsal}>{t('help.rehearsal.badge')}</span>
      )}
      {!entry.problem && <span className={styles.file}>{entry.fileName}</span>}
    </td>
  );
  if (entry.problem) {
    return (
      <>
        {name}
        <td colSpan={3} className={styles.problem}>
          {t(`home.problem.${entry.problem}`)}
        </td>
        {changed}
      </>
    );
  }
  return (
    <>
      {name}
      <td>{entry.period.label || '–'}</td>
      <td>{t('home.progress', { done: entry.stepsDone, total: STEP_COUNT })}</td>
      <td>{t('home.kpiCount', { count: entry.kpiCount, departments: entry.departmentCount })}</td>
      {changed}
    </>
  );
}
