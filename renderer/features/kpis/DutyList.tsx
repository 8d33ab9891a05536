import { ActionIcon } from '@mantine/core';
import { IconBooks, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { KpiWish } from '../../../shared/domain/edits/kpis';
import type { Department } from '../../../shared/domain/schema/organisation';
import { memoField } from '../../ui/memo-field';
import styles from './kpis.module.css';

interface DutyListProps {
  readonly department: Department;
  readonly onStart: (wish: Omit<KpiWish, 'departmentId'>) => void;
  readonly onLibrary: (dutyId: string) => void;
}

/** The department's duties and ideal outcomes: why its KPIs exist, and where to start one from. */
export const DutyList = memoField(function DutyList({ department, onStart, onLibrary }: DutyListProps) {
  const { t } = useTranslation();
  const duties = department.duties.filter(({ text }) => text.trim() !== '');
  if (duties.length === 0) return null;
  return (
    <ul className={styles.duties} aria-label={t('kpis.why')}>
      {duties.map((duty) => (
        <li key={duty.id}>
          <ActionIcon
            aria-label={t('kpis.startFrom', { duty: duty.text })}
            title={t('kpis.startFrom', { duty: duty.text })}
            variant="default"
            size={32}
            onClick={() => onStart({ dutyId: duty.id, idealOutcomeId: duty.idealOutcomes[0]?.id ?? null })}
          >
            <IconPlus size={20} />
          </ActionIcon>
          <ActionIcon
            aria-label={t('library.openForDuty', { duty: duty.text })}
            title={t('library.openForDuty', { duty: duty.text })}
            variant="default"
            size={32}
            onClick={() => onLibrary(duty.id)}
          >
            <IconBooks size={20} />
          </ActionIcon>
          <span>
            {duty.text}
            <span className="quiet"> ▸ {duty.idealOutcomes.map(({ text }) => text).join(' · ') || '–'}</span>
          </span>
        </li>
      ))}
    </ul>
  );
});
