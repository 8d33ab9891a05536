import { Alert, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReturnChange, ReturnEntry } from '../../../shared/domain/schema/record';
import { formatMoment } from '../../../shared/i18n/format';
import { takeBackReturn } from '../../../shared/packs/return/take-back-return';
import { useLanguage, useSession, useWorkshop } from '../../app/session-context';
import { keptWords } from './kept-words';
import styles from './returns.module.css';
import { SignedRemark } from './SignedRemark';
import { useReturns, useReturnsStore } from './use-returns';

/** Every return that was taken in, the latest first, with the way to take it back. */
export function ReturnHistory() {
  const { t } = useTranslation();
  const session = useSession();
  const returns = useWorkshop((workshop) => workshop.record.returns);
  const store = useReturnsStore();
  const kept = useReturns((state) => state.kept);
  if (returns.length === 0) return null;

  function takeBack({ id, fileName }: ReturnEntry) {
    let left: readonly ReturnChange[] = [];
    session.documents.editWithReturns('return-taken-back', (workshop, at) => {
      const taken = takeBackReturn(workshop, id, at);
      left = taken.kept;
      return taken.workshop;
    });
    store.setState((state) => ({ kept: { ...state.kept, [id]: left } }));
    session.notifyWithUndo({ message: 'returnTakenBack', values: { file: fileName } });
  }

  return (
    <div className={styles.history}>
      <h3>{t('returns.history')}</h3>
      {returns.some((one) => one.takenBackAt === null) && <SignedRemark says="returns.takeBackDraft" />}
      <ul>
        {[...returns].reverse().map((entry) => (
          <HistoryLine
            key={entry.id}
            entry={entry}
            kept={entry.takenBackAt === null ? [] : (kept[entry.id] ?? [])}
            onTakeBack={takeBack}
          />
        ))}
      </ul>
    </div>
  );
}

interface HistoryLineProps {
  readonly entry: ReturnEntry;
  /** What could not be taken back. */
  readonly kept: readonly ReturnChange[];
  readonly onTakeBack: (entry: ReturnEntry) => void;
}

function HistoryLine({ entry, kept, onTakeBack }: HistoryLineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const design = useWorkshop((workshop) => workshop.design);
  const { fileName, at, takenBackAt, changes = [], actualChanges = [] } = entry;
  const department = design.departments.find(({ id }) => id === entry.departmentId)?.name;
  const count = entry.newDepartments
    ? t('mapping.kpiCount', { count: changes.filter(({ item }) => item === 'kpi').length })
    : t('returns.changes', { count: changes.length + actualChanges.length });
  return (
    <li>
      <div className={styles.historyLine}>
        <span>
          {t('returns.historyEntry', {
            file: fileName,
            what: [department, count].filter(Boolean).join(', '),
            moment: formatMoment(at, language),
          })}
          {takenBackAt !== null && (
            <span className="quiet">
              {' · '}
              {t('returns.takenBack', { moment: formatMoment(takenBackAt, language) })}
            </span>
          )}
        </span>
        {takenBackAt === null && (entry.changes ?? entry.actualChanges) && (
          <Button
            variant="default"
            size="compact-md"
            aria-label={t('returns.takeBackOf', { file: fileName })}
            onClick={() => onTakeBack(entry)}
          >
            {t('returns.takeBack')}
          </Button>
        )}
      </div>
      {kept.length > 0 && (
        <Alert color="yellow" role="status">
          <p>{t('returns.kept', { count: kept.length })}</p>
          <ul>
            {keptWords(kept, design, t).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Alert>
      )}
    </li>
  );
}
