import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OfferedStep } from '../../shared/domain/progress';
import { PartNotes, TrapNote } from '../features/help/PartNotes';
import { StepNotes } from './StepNotes';
import styles from './side-panel.module.css';
import { useNotesPanel } from './use-notes-panel';

/** The facilitator's own margin: what to say and ask in this step. Folds away. */
export function SidePanel({ step }: { readonly step: OfferedStep }) {
  const { t } = useTranslation();
  const { isOpen, toggle } = useNotesPanel();
  if (!isOpen) return null;
  return (
    <aside className={styles.panel} aria-label={t('app.notes')} tabIndex={-1}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('app.notes')}</h2>
        <ActionIcon aria-label={t('app.hideNotes')} onClick={toggle}>
          <IconX size={20} />
        </ActionIcon>
      </div>
      <PartNotes step={step} />
      <StepNotes step={step} />
      <TrapNote step={step} />
    </aside>
  );
}
