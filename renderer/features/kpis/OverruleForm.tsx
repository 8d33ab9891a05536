import { Button, Group, Textarea } from '@mantine/core';
import type { FormEvent, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingCode } from '../../../shared/coach/findings';
import { overruleFinding } from '../../../shared/domain/edits/overrules';
import { isBlank } from '../../../shared/domain/text';
import { useSession } from '../../app/session-context';
import { useEdit } from '../../app/use-edit';
import styles from './coach-panel.module.css';

interface OverruleFormProps {
  readonly kpiId: string;
  readonly code: FindingCode;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  /** Whether somebody asked for the form just now, and did not only come back to what was begun. */
  readonly isNew: boolean;
  readonly onClose: () => void;
}

/** Asks why people live with a remark; without a reason it goes on weighing. */
export function OverruleForm({ kpiId, code, reason, onReason, isNew, onClose }: OverruleFormProps) {
  const { t } = useTranslation();
  const edit = useEdit();
  const { now } = useSession();

  function keep(event?: FormEvent) {
    event?.preventDefault();
    if (isBlank(reason)) return;
    const overrule = { code, reason, at: now() };
    edit('overrule', (design) => overruleFinding(design, kpiId, overrule));
    onClose();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    keep();
  }

  return (
    // What is typed here is not in the workshop yet, so the browser's own undo takes it back.
    <form className={styles.form} onSubmit={keep} onKeyDown={onKeyDown} data-browser-undo>
      <Textarea
        autoFocus={isNew}
        label={t('kpis.coach.reason')}
        description={t('kpis.coach.reasonHint')}
        inputWrapperOrder={['label', 'input', 'description']}
        value={reason}
        onChange={(event) => onReason(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button type="submit" size="compact-md" disabled={isBlank(reason)}>
          {t('kpis.coach.saveReason')}
        </Button>
        <Button variant="default" size="compact-md" onClick={onClose}>
          {t('app.cancel')}
        </Button>
      </Group>
    </form>
  );
}
