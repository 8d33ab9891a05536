import { Button, TextInput } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '../../../../shared/domain/schema/primitives';
import type { Signature } from '../../../../shared/domain/schema/record';
import { isBlank } from '../../../../shared/domain/text';
import { useDesign, useSession, useSettings } from '../../../app/session-context';
import { signAndSave } from '../../../state/sign-and-save';
import { DateField } from '../../../ui/DateField';
import styles from './sign.module.css';

interface SignatureFormProps {
  readonly role: Signature['role'];
  /** The signature that is being corrected. */
  readonly given: Signature | null;
  /** Whether this is the signature that people are likely to give next. */
  readonly isNext: boolean;
  readonly onSigned: () => void;
}

/** A typed name and a day. Enter does not sign: only the button does. */
export function SignatureForm({ role, given, isNext, onSigned }: SignatureFormProps) {
  const { t } = useTranslation();
  const session = useSession();
  const names = useId();
  const participants = useDesign((design) => design.participants);
  const today = useSettings((state) => state.host.today);
  const suggested = participants.find((one) => one.role === role)?.name ?? '';
  const [name, setName] = useState(given?.name ?? suggested);
  const [date, setDate] = useState<CalendarDate | null>(given?.date ?? today);
  const [isDateReadable, setDateReadable] = useState(true);
  const [isAsked, setAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  function signNow() {
    setAsked(true);
    if (isBlank(name)) return field.current?.focus();
    if (date === null || !isDateReadable) return;
    void signAndSave(session, { role, name, date });
    onSigned();
  }

  return (
    <div className={styles.form} data-browser-undo>
      <TextInput
        ref={field}
        label={t('review.sign.name')}
        value={name}
        list={names}
        onChange={(event) => setName(event.currentTarget.value)}
        error={isAsked && isBlank(name) && t('review.sign.nameMissing')}
      />
      <datalist id={names}>
        {participants.map((one) => one.name && <option key={one.id} value={one.name} />)}
      </datalist>
      <DateField
        label={t('review.sign.date')}
        value={date}
        onChange={setDate}
        onReadable={setDateReadable}
        error={isAsked && date === null ? t('review.sign.dateMissing') : undefined}
      />
      <Button
        variant={isNext ? 'filled' : 'default'}
        aria-label={t(`review.sign.signAs.${role}`)}
        leftSection={<IconSignature size={20} aria-hidden />}
        onClick={signNow}
      >
        {t('review.sign.sign')}
      </Button>
    </div>
  );
}
