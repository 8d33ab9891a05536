import { ActionIcon, Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../../../shared/domain/schema/session';
import { giveCardMinutes, includeCard } from '../../../../shared/library/card-plan';
import type { TeachingCard } from '../../../../shared/library/cards';
import { MinutesField } from './MinutesField';
import styles from './plan.module.css';

interface PlannedCardRowProps {
  readonly card: TeachingCard;
  /** Its place in the session, the first being 0; null where it is left out. */
  readonly place: number | null;
  readonly count: number;
  readonly onChange: (change: (session: Session) => Session) => void;
  readonly onMove: (place: number) => void;
}

/** A card to tick, to give its minutes and its place; Alt with the arrows moves it from anywhere in the row. */
export function PlannedCardRow({ card, place, count, onChange, onMove }: PlannedCardRowProps) {
  const { t } = useTranslation();
  const title = t(`concept.cards.${card.id}.title`);
  const isIn = place !== null;

  function press(event: KeyboardEvent) {
    if (!event.altKey || place === null) return;
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    if (place + by >= 0 && place + by < count) onMove(place + by);
  }

  return (
    <li className={styles.card} data-in={isIn} onKeyDown={press}>
      <Checkbox
        size="md"
        className={styles.title ?? ''}
        label={title}
        checked={isIn}
        disabled={isIn && count === 1}
        onChange={(event) => {
          const isIncluded = event.currentTarget.checked;
          onChange((session) => includeCard(session, card.id, isIncluded));
        }}
      />
      {isIn && (
        <>
          <MinutesField
            label={t('concept.step.plan.minutes', { card: title })}
            value={card.minutes}
            onChange={(minutes) => onChange((session) => giveCardMinutes(session, card.id, minutes))}
          />
          <ActionIcon
            size={40}
            aria-label={t('concept.step.plan.up', { card: title })}
            aria-disabled={place === 0}
            onClick={() => place > 0 && onMove(place - 1)}
          >
            <IconArrowUp size={20} />
          </ActionIcon>
          <ActionIcon
            size={40}
            aria-label={t('concept.step.plan.down', { card: title })}
            aria-disabled={place === count - 1}
            onClick={() => place < count - 1 && onMove(place + 1)}
          >
            <IconArrowDown size={20} />
          </ActionIcon>
        </>
      )}
    </li>
  );
}
