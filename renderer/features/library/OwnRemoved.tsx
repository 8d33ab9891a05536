import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { entryTexts } from '../../../shared/library/kpis/entry';
import type { OwnEntry } from '../../../shared/library/own-entries';
import { useLanguage } from '../../app/session-context';
import styles from './library.module.css';

interface OwnRemovedProps {
  readonly entry: OwnEntry | null;
  readonly onPutBack: (entry: OwnEntry) => void;
}

/** Says what was just taken out of people's own library and offers to put it back. */
export function OwnRemoved({ entry, onPutBack }: OwnRemovedProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div role="status">
      {entry && (
        <div className={styles.removed}>
          <span>{t('library.removed', { name: entryTexts(entry, language).name })}</span>
          <Button variant="default" size="compact-md" onClick={() => onPutBack(entry)}>
            {t('app.undo')}
          </Button>
        </div>
      )}
    </div>
  );
}
