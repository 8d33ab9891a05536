import { useTranslation } from 'react-i18next';
import { assertNever } from '../../../../shared/assert-never';
import type { WorkshopStage } from '../../../../shared/domain/versions/stage';
import { useStage } from '../use-stage';
import { KeptPoints } from './KeptPoints';
import { OpenBeforeSigning } from './OpenBeforeSigning';
import { SignatureCard } from './SignatureCard';
import styles from './sign.module.css';

const ROLES = ['ceo', 'coo'] as const;

/** Both signatures, with what is open before them, or what was open when they were given. */
export function SignPart() {
  const { t } = useTranslation();
  const stage = useStage();
  return (
    <div className={styles.sign}>
      <p>{t(`review.sign.${sayingOf(stage)}`, { number: stage.number })}</p>
      <div className={styles.cards}>
        {ROLES.map((role) => (
          <SignatureCard key={role} role={role} stage={stage} />
        ))}
      </div>
      {stage.kind === 'signed' ? <KeptPoints version={stage.version} /> : <OpenBeforeSigning />}
    </div>
  );
}

function sayingOf({ kind }: WorkshopStage): 'first' | 'second' | 'done' {
  switch (kind) {
    case 'draft':
      return 'first';
    case 'half-signed':
      return 'second';
    case 'signed':
      return 'done';
    default:
      return assertNever(kind);
  }
}
