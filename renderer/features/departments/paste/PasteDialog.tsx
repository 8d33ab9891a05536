import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { applyPaste } from '../../../../shared/domain/edits/paste';
import type { Department } from '../../../../shared/domain/schema/organisation';
import type { Translate } from '../../../../shared/i18n/i18n';
import { useDesign, useSession } from '../../../app/session-context';
import { useEdit } from '../../../app/use-edit';
import { DialogFoot } from '../../../ui/DialogFoot';
import { IgnoredRows } from './IgnoredRows';
import { PasteColumnsFields } from './PasteColumnsFields';
import { PastedLines } from './PastedLines';
import { type PastePlace, type PasteReading, usePasteReading } from './use-paste-reading';

/** How a paste ends; nothing is changed until it is taken over. */
export interface PasteDialogEnd {
  readonly onCancel: () => void;
  readonly onTakenOver: (before: readonly Department[]) => void;
}

interface PasteDialogProps extends PastePlace, PasteDialogEnd {
  /** Where the rows can be pasted or typed. */
  readonly field?: ReactNode;
  /** What else can be done with them. */
  readonly children?: ReactNode;
}

/** Shows pasted rows as they were understood, and lands them as one undoable edit. */
export function PasteDialog({ field, children, onCancel, onTakenOver, ...place }: PasteDialogProps) {
  const { t } = useTranslation();
  const session = useSession();
  const edit = useEdit();
  const departments = useDesign((design) => design.departments);
  const reading = usePasteReading(place);
  const { understood, newLines } = reading;

  function takeOver() {
    edit('paste', (design) => applyPaste(design, understood, session.newId, place.intoId));
    session.notifyWithUndo({
      message: 'rowsPasted',
      values: { rows: t('paste.rowCount', { count: newLines }) },
    });
    onTakenOver(departments);
  }

  return (
    <Modal
      opened
      onClose={onCancel}
      size="min(1120px, 96vw)"
      title={t('paste.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {field}
      {place.rows.length > 0 && <PasteColumnsFields reading={reading} />}
      {understood.lines.length > 0 && <PastedLines reading={reading} isBelowField={field !== undefined} />}
      <IgnoredRows reading={reading} />
      <DialogFoot summary={summaryOf(reading, place.rows.length === 0, t)}>
        <Button disabled={newLines === 0} data-autofocus={!field || undefined} onClick={takeOver}>
          {newLines === 0 ? t('paste.takeOverNothing') : t('paste.takeOver', { count: newLines })}
        </Button>
        {children}
        <Button variant="default" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
      </DialogFoot>
    </Modal>
  );
}

function summaryOf({ gain, newLines, understood }: PasteReading, isBlank: boolean, t: Translate): string {
  if (isBlank) return t('paste.nothingYet');
  if (understood.lines.length === 0) return t('paste.nothingFound');
  if (newLines === 0) return t('paste.nothingNew');
  return t('paste.gain', {
    departments: t('departments.departmentCount', { count: gain.departments }),
    duties: t('departments.dutyCount', { count: gain.duties }),
    outcomes: t('paste.outcomeCount', { count: gain.outcomes }),
  });
}
