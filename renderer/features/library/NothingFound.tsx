import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { groupNames } from '../../../shared/library/kpis/groups';
import type { Shelf } from '../../../shared/library/search/browse-library';
import { useLanguage } from '../../app/session-context';
import styles from './library.module.css';

interface NothingFoundProps {
  readonly words: string;
  readonly shelf: Shelf;
  /** How much the whole library has of it. */
  readonly elsewhere: number;
  readonly onSearchAll: () => void;
  readonly onStartNamed: (name: string) => void;
}

/** Says that nothing was found, and the ways on: every shelf, or a KPI from nothing by that name. */
export function NothingFound({ words, shelf, elsewhere, onSearchAll, onStartNamed }: NothingFoundProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (words === '' || shelf === 'all') {
    return words === '' ? <NoneOwn /> : <Answer text={t('library.nothing', { words })}>{start()}</Answer>;
  }
  return (
    <Answer text={t('library.nothingOnShelf', { words, shelf: groupNames[shelf][language] })}>
      {elsewhere > 0 && <Button onClick={onSearchAll}>{t('library.searchAll', { count: elsewhere })}</Button>}
      {start()}
    </Answer>
  );

  function start() {
    const isOnly = shelf === 'all' || elsewhere === 0;
    return (
      <Button variant={isOnly ? 'filled' : 'default'} onClick={() => onStartNamed(words)}>
        {t('library.startNamed')}
      </Button>
    );
  }
}

function Answer({ text, children }: { readonly text: string; readonly children: React.ReactNode }) {
  return (
    <div className={styles.nothing}>
      <p role="status">{text}</p>
      <Group mt="md">{children}</Group>
    </div>
  );
}

/** The only shelf that can stand empty. */
function NoneOwn() {
  const { t } = useTranslation();
  return (
    <div className={styles.nothing}>
      <h3>{t('library.noneOwn')}</h3>
      <p>{t('library.howToKeep')}</p>
    </div>
  );
}
