import { IconAlertTriangle, IconCircleCheck, IconPencil, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { assertNever } from '../../shared/assert-never';
import { formatTime } from '../../shared/i18n/format';
import type { SaveState } from '../state/autosave';
import { useLanguage, useSession } from './session-context';
import styles from './top-bar.module.css';

/** Says "saved" only after the disk has said so. */
export function SaveStatus() {
  const { t } = useTranslation();
  const language = useLanguage();
  const state = useStore(useSession().autosave.state);
  const text = () => {
    switch (state.kind) {
      case 'saved':
        return state.at
          ? t('app.save.savedAt', { time: formatTime(state.at, language) })
          : t('app.save.saved');
      case 'unsaved':
        return t('app.save.unsaved');
      case 'saving':
        return t('app.save.saving');
      case 'failed':
        return t('app.save.failed');
      default:
        return assertNever(state);
    }
  };
  return (
    <span className={styles.status} data-kind={state.kind} data-testid="save-status">
      <StatusIcon kind={state.kind} />
      {text()}
    </span>
  );
}

function StatusIcon({ kind }: { readonly kind: SaveState['kind'] }) {
  switch (kind) {
    case 'saved':
      return <IconCircleCheck size={20} aria-hidden />;
    case 'unsaved':
      return <IconPencil size={20} aria-hidden />;
    case 'saving':
      return <IconRefresh size={20} aria-hidden />;
    case 'failed':
      return <IconAlertTriangle size={20} aria-hidden />;
    default:
      return assertNever(kind);
  }
}
