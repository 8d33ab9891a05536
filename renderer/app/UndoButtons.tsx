import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useIsJustCleared } from '../features/concept/exercises/clear-exercise';
import { useOpen } from './session-context';
import styles from './top-bar.module.css';
import { useUndo } from './use-undo';

/** One step back, one forward again. */
export function UndoButtons() {
  const { t } = useTranslation();
  const { undo, redo } = useUndo();
  const isJustCleared = useIsJustCleared();
  const canUndo = useOpen((open) => open.history.past.length > 0) || isJustCleared;
  const canRedo = useOpen((open) => open.history.future.length > 0);
  return (
    <span className={styles.tools}>
      <ActionIcon
        aria-label={t('app.undo')}
        title={`${t('app.undo')} (Ctrl+Z)`}
        disabled={!canUndo}
        onClick={undo}
      >
        <IconArrowBackUp size={20} />
      </ActionIcon>
      <ActionIcon
        aria-label={t('app.redo')}
        title={`${t('app.redo')} (Ctrl+Y)`}
        disabled={!canRedo}
        onClick={redo}
      >
        <IconArrowForwardUp size={20} />
      </ActionIcon>
    </span>
  );
}
