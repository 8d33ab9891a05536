import { Button, Group, Modal, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { takeOverAnswers, updateInterview } from '../../../../shared/domain/edits/interviews';
import {
  type Department,
  type Interview,
  interviewSchema,
} from '../../../../shared/domain/schema/organisation';
import { isBlank } from '../../../../shared/domain/text';
import { useSession } from '../../../app/session-context';
import { useEdit } from '../../../app/use-edit';
import { Choice } from '../../../ui/Choice';
import { DateField } from '../../../ui/DateField';
import { TextField } from '../../../ui/TextField';
import styles from './interviews.module.css';

interface InterviewDialogProps {
  readonly department: Department;
  /** Empty where the department has no head. */
  readonly head: string;
  readonly onClose: () => void;
}

/** One interview to write in. Every keystroke is kept; closing only puts the card back. */
export function InterviewDialog({ department, head, onClose }: InterviewDialogProps) {
  const { t } = useTranslation();
  const session = useSession();
  const edit = useEdit();
  const { id, interview } = department;
  const name = department.name || t('organisation.unnamed');

  const change = (patch: Partial<Interview>, key?: string) =>
    edit('interview', (design) => updateInterview(design, id, patch), key && `${id}.interview.${key}`);

  function takeOver() {
    const design = () => session.documents.getState().open?.workshop.design;
    session.documents.settle();
    const before = design();
    edit('grid', (now) => takeOverAnswers(now, id, session.newId));
    if (design() === before) session.notify({ message: 'answersKnown', values: { department: name } });
    else session.notifyWithUndo({ message: 'answersTakenOver', values: { department: name } });
    onClose();
  }

  return (
    <Modal
      opened
      size="xl"
      onClose={onClose}
      title={t('interviews.open', { department: name })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack gap="sm">
        <div className={styles.basics}>
          <Choice
            label={t('interviews.statusLabel')}
            value={interview.status}
            options={interviewSchema.shape.status.options.map((status) => ({
              value: status,
              label: t(`interviews.status.${status}`),
            }))}
            onChange={(status) => change({ status: interviewSchema.shape.status.parse(status) })}
          />
          <DateField
            label={t('interviews.date')}
            value={interview.date}
            onChange={(date) => change({ date })}
          />
          <TextField
            label={t('interviews.interviewee')}
            value={interview.interviewee}
            onChange={(interviewee) => change({ interviewee }, 'interviewee')}
            description={head === '' ? undefined : t('interviews.intervieweeHint', { head })}
          />
        </div>
        <TextField
          isLong
          label={t('interviews.responsibilities')}
          value={interview.responsibilities}
          onChange={(responsibilities) => change({ responsibilities }, 'responsibilities')}
          description={t('interviews.responsibilitiesHint')}
        />
        <TextField
          isLong
          label={t('interviews.idealOutcomes')}
          value={interview.idealOutcomes}
          onChange={(idealOutcomes) => change({ idealOutcomes }, 'idealOutcomes')}
          description={t('interviews.idealOutcomesHint')}
        />
        <TextField
          isLong
          label={t('interviews.notes')}
          value={interview.notes}
          onChange={(notes) => change({ notes }, 'notes')}
        />
        <Group>
          <Button onClick={onClose}>{t('interviews.done')}</Button>
          {!(isBlank(interview.responsibilities) && isBlank(interview.idealOutcomes)) && (
            <Button variant="default" onClick={takeOver}>
              {t('interviews.takeOver')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
