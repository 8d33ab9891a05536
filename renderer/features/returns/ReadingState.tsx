import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRefused } from './RefusedFiles';
import styles from './returns.module.css';
import { useReturns } from './use-returns';

/** How far reading is, with the way to stop it; afterwards, what came of it for those who only hear. */
export function ReadingState({ onStop }: { readonly onStop: () => void }) {
  const { t } = useTranslation();
  const progress = useReturns((state) => state.progress);
  const isNothingDropped = useReturns((state) => state.isNothingDropped);
  const outcome = useOutcome();
  return (
    <>
      <div role="status" className={styles.picker}>
        {progress && <span>{t('returns.reading', progress)}</span>}
        {isNothingDropped && <span>{t('returns.nothingDropped')}</span>}
        {!progress && <span className="visually-hidden">{outcome}</span>}
      </div>
      {progress && (
        <Button variant="default" onClick={onStop}>
          {t('returns.stop')}
        </Button>
      )}
    </>
  );
}

function useOutcome(): string {
  const { t } = useTranslation();
  const waiting = useReturns(({ packs, trackers, lists }) => packs.length + trackers.length + lists.length);
  const refused = useRefused().length;
  return [
    waiting > 0 && t('returns.files', { count: waiting }),
    refused > 0 && t('returns.refused', { count: refused }),
  ]
    .filter((words) => words !== false)
    .join(' · ');
}
