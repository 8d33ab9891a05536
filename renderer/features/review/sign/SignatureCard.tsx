import { Button } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Signature } from '../../../../shared/domain/schema/record';
import type { WorkshopStage } from '../../../../shared/domain/versions/stage';
import { formatShortDate } from '../../../../shared/i18n/format';
import { useLanguage } from '../../../app/session-context';
import styles from './sign.module.css';
import { SignatureForm } from './SignatureForm';

interface SignatureCardProps {
  readonly role: Signature['role'];
  readonly stage: WorkshopStage;
}

/** The place of one signature: to be given, or given. */
export function SignatureCard({ role, stage }: SignatureCardProps) {
  const { t } = useTranslation();
  const [isCorrecting, setCorrecting] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const signature = signatureOf(role, stage);
  const canSign = stage.kind !== 'signed' && (!signature || isCorrecting);

  /** The form is gone with the signature; readers go on at the name of the place. */
  function finish() {
    setCorrecting(false);
    title.current?.focus();
  }

  return (
    <section className={styles.card} data-signed={signature !== null} aria-label={t(`terms.role.${role}`)}>
      <h2 ref={title} tabIndex={-1}>
        {t(`terms.role.${role}`)}
      </h2>
      {canSign ? (
        <SignatureForm
          role={role}
          given={signature}
          isNext={stage.kind === 'half-signed' || role === 'ceo'}
          onSigned={finish}
        />
      ) : (
        signature && <Given signature={signature} />
      )}
      {stage.kind === 'half-signed' && signature && !isCorrecting && (
        <Button variant="subtle" size="compact-md" onClick={() => setCorrecting(true)}>
          {t('review.sign.correct')}
        </Button>
      )}
    </section>
  );
}

function Given({ signature: { name, date } }: { readonly signature: Signature }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <p className={styles.signature}>
        <IconSignature size={25} aria-hidden />
        {name}
      </p>
      <p className="quiet">{t('review.sign.signedOn', { date: formatShortDate(date, language) })}</p>
    </>
  );
}

function signatureOf(role: Signature['role'], stage: WorkshopStage): Signature | null {
  if (stage.kind === 'signed') return stage.version.signatures.find((one) => one.role === role) ?? null;
  if (stage.kind === 'draft') return null;
  return stage.pending.signature.role === role ? stage.pending.signature : null;
}
