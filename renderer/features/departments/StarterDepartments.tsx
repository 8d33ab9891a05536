import { Button } from '@mantine/core';
import { IconBuildingCommunity } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { addStarters, type TakenStarter } from '../../../shared/domain/edits/starters';
import type { Department } from '../../../shared/domain/schema/organisation';
import { useSession } from '../../app/session-context';
import { useEdit } from '../../app/use-edit';
import { StarterDialog } from './starters/StarterDialog';
import { useFocusedDialog } from './use-focused-dialog';

interface StarterDepartmentsProps {
  /** The first thing to do, where there is nothing yet. */
  readonly isProminent: boolean;
  readonly onTakenOver: (before: readonly Department[]) => void;
}

/** Departments that many companies have, with their usual duties, to take or leave. */
export function StarterDepartments({ isProminent, onTakenOver }: StarterDepartmentsProps) {
  const { t } = useTranslation();
  const session = useSession();
  const edit = useEdit();
  const dialog = useFocusedDialog<'open'>();

  function takeOver(taken: readonly TakenStarter[]) {
    const before = session.documents.getState().open?.workshop.design.departments ?? [];
    edit('starter', (design) => addStarters(design, taken, session.newId));
    session.notifyWithUndo({
      message: 'startersAdded',
      values: { departments: t('departments.departmentCount', { count: taken.length }) },
    });
    dialog.close(() => onTakenOver(before));
  }

  return (
    <>
      <Button
        variant={isProminent ? 'filled' : 'default'}
        leftSection={<IconBuildingCommunity size={20} aria-hidden />}
        onClick={() => dialog.open('open')}
      >
        {t('departments.starters.button')}
      </Button>
      {dialog.contents && <StarterDialog onCancel={() => dialog.close()} onTakeOver={takeOver} />}
    </>
  );
}
