import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './plan.module.css';

interface MinutesFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (minutes: number) => void;
}

/** Minutes to type; what makes no sense is left, and gone with the focus. */
export function MinutesField({ label, value, onChange }: MinutesFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);

  function type(text: string) {
    setTyped(text);
    const minutes = Number(text.trim().replace(',', '.'));
    if (minutes >= 1) onChange(minutes);
  }

  function step(event: KeyboardEvent) {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    // With Alt they move the whole card.
    if (by === undefined || event.altKey) return;
    event.preventDefault();
    setTyped(null);
    onChange(value + by);
  }

  return (
    <TextInput
      className={styles.minutes ?? ''}
      aria-label={label}
      inputMode="numeric"
      rightSection={<span aria-hidden>{t('concept.step.plan.unit')}</span>}
      rightSectionWidth={56}
      value={typed ?? String(value)}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={step}
      onBlur={() => setTyped(null)}
    />
  );
}
