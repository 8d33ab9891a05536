import { ActionIcon } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './narrow.module.css';

interface VoteCounterProps {
  readonly name: string;
  readonly votes: number;
  readonly onVote: (by: 1 | -1) => void;
}

/** − 3 +: hands are counted in the room, and the facilitator presses. */
export function VoteCounter({ name, votes, onVote }: VoteCounterProps) {
  const { t } = useTranslation();
  const button = (by: 1 | -1, label: string, part: string) => (
    <ActionIcon
      variant="default"
      size={42}
      data-part={part}
      aria-label={label}
      title={label}
      onClick={() => onVote(by)}
      // Stays in the tab order at none: a button that vanishes under a finger takes the focus with it.
      aria-disabled={by === -1 && votes === 0}
    >
      {by === 1 ? <IconPlus size={20} /> : <IconMinus size={20} />}
    </ActionIcon>
  );
  return (
    <div className={styles.votes}>
      {button(-1, t('kpiTable.narrow.fewer', { name }), 'fewer')}
      <span aria-live="polite">
        <span aria-hidden className={styles.count}>
          {votes}
        </span>
        <span className="visually-hidden">{t('kpiTable.narrow.votesFor', { count: votes, name })}</span>
      </span>
      {button(1, t('kpiTable.narrow.more', { name }), 'more')}
    </div>
  );
}
