import { Button, Group, Modal, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesign } from '../../app/session-context';
import { Choice } from '../../ui/Choice';
import { useKpiActions } from './use-kpi-actions';

interface MoveKpiDialogProps {
  readonly kpiId: string;
  readonly code: string;
  readonly onClose: () => void;
}

/** Asks to which department a KPI goes; a list that also takes two hundred of them. */
export function MoveKpiDialog({ kpiId, code, onClose }: MoveKpiDialogProps) {
  const { t } = useTranslation();
  const departments = useDesign((design) => design.departments);
  const currentId = useDesign((design) => design.kpis.find(({ id }) => id === kpiId)?.departmentId);
  const others = departments.filter(({ id }) => id !== currentId);
  const [chosenId, setChosenId] = useState(others[0]?.id ?? '');
  const { moveTo } = useKpiActions(kpiId);

  function move(event: FormEvent) {
    event.preventDefault();
    onClose();
    moveTo(chosenId);
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('kpis.moveDialog.title', { code })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack component="form" onSubmit={move}>
        <Choice
          label={t('kpis.moveDialog.where')}
          value={chosenId}
          options={others.map(({ id, name }) => ({ value: id, label: name || t('kpis.unnamedDepartment') }))}
          onChange={setChosenId}
          description={t('kpis.moveDialog.kept')}
        />
        <Group>
          <Button type="submit">{t('kpis.moveDialog.submit')}</Button>
          <Button variant="default" onClick={onClose}>
            {t('app.cancel')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
