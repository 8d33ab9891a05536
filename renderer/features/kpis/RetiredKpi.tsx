import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { focusBeside } from './narrow/focus-beside';
import styles from './retired-kpis.module.css';

interface RetiredKpiProps {
  readonly code: string;
  readonly name: string;
  /** Since when, and why. */
  readonly note: string;
  /** Missing where only the decision is in this file. */
  readonly onOpen?: () => void;
  readonly onBringBack: () => void;
}

/** One KPI that is measured no more. */
export function RetiredKpi({ code, name, note, onOpen, onBringBack }: RetiredKpiProps) {
  const { t } = useTranslation();
  const called = name || t('kpis.unnamed');
  return (
    <li>
      <div className={styles.words}>
        <span>
          <span className={styles.code}>{code}</span> {called}
        </span>
        <span className={styles.note}>{note}</span>
      </div>
      {onOpen && (
        <Button variant="subtle" aria-label={t('kpis.retired.openLabel', { name: called })} onClick={onOpen}>
          {t('kpis.retired.open')}
        </Button>
      )}
      <Button
        variant="default"
        aria-label={t('kpis.retired.bringBackLabel', { name: called })}
        data-part="bring-back"
        onClick={({ currentTarget }) => {
          focusBeside(currentTarget);
          onBringBack();
        }}
      >
        {t('kpis.retired.bringBack')}
      </Button>
    </li>
  );
}
