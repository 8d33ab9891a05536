import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeDepartment } from '../../../../shared/domain/edits/departments';
import type { Department } from '../../../../shared/domain/schema/organisation';
import { useSession } from '../../../app/session-context';
import { useEdit } from '../../../app/use-edit';
import { countKpis, departmentContents } from './department-contents';

/** Removes departments; one with KPIs only after people have read what goes with it. */
export function useRemoval(onRemoved: () => void) {
  const { t } = useTranslation();
  const session = useSession();
  const edit = useEdit();
  const [asked, setAsked] = useState<Department | null>(null);

  const designNow = () => session.documents.getState().open?.workshop.design;

  function remove(department: Department) {
    const design = designNow();
    if (!design) return;
    const contents = departmentContents(design, department, t);
    edit('department', (now) => removeDepartment(now, department.id));
    session.notifyWithUndo({
      message: contents === '' ? 'departmentRemoved' : 'departmentRemovedWith',
      values: { department: department.name || t('organisation.unnamed'), contents },
    });
    setAsked(null);
    onRemoved();
  }

  function ask(department: Department) {
    const design = designNow();
    if (design && countKpis(design, department.id) > 0) setAsked(department);
    else remove(department);
  }

  return { asked, ask, remove, cancel: () => setAsked(null) };
}
