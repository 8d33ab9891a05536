import { IconCircleCheckFilled, IconMessages, IconScale } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Opinion } from '../../../../shared/library/exercises/sorting';
import styles from './sorting.module.css';

const ICONS = { agrees: IconCircleCheckFilled, differs: IconScale, discuss: IconMessages } as const;

interface OpinionIconProps {
  readonly opinion: Opinion;
  /** Whether its name is there to be seen, too. */
  readonly isWritten?: boolean;
}

/** What the group thinks against what we would say, as a sign with a name. */
export function OpinionIcon({ opinion, isWritten = false }: OpinionIconProps) {
  const { t } = useTranslation();
  const Icon = ICONS[opinion];
  return (
    <span className={styles.opinion} data-opinion={opinion}>
      <Icon aria-hidden size="1.2em" />
      <span className={isWritten ? undefined : 'visually-hidden'}>
        {t(`concept.exercise.opinion.${opinion}`)}
      </span>
    </span>
  );
}
