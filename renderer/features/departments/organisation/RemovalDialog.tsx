import { Button, Group, Modal, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Department } from '../../../../shared/domain/schema/organisation';
import { useDesign } from '../../../app/session-context';
import { departmentContents } from './department-contents';

interface RemovalDialogProps {
  readonly department: Department;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Says what goes with a department that has KPIs, before it goes. */
export function RemovalDialog({ department, onConfirm, onClose }: RemovalDialogProps) {
  const { t } = useTranslation();
  const contents = useDesign((design) => departmentContents(design, department, t));
  const below = useDesign(
    (design) => design.departments.filter(({ parentId }) => parentId === department.id).length,
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('organisation.removal.title', { department: department.name || t('organisation.unnamed') })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        <p>{t('organisation.removal.text', { contents })}</p>
        {below > 0 && <p>{t('organisation.removal.below', { count: below })}</p>}
        <Group>
          <Button color="red" onClick={onConfirm}>
            {t('organisation.removal.confirm')}
          </Button>
          <Button data-autofocus variant="default" onClick={onClose}>
            {t('app.cancel')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
