import { IconCircleCheck, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SignScene as Signing } from '../picture/room-picture';
import styles from './room.module.css';

const ROLES = ['ceo', 'coo'] as const;

/** What is signed, by whom and when; or what waits for whose signature. */
export function SignScene({ scene }: { readonly scene: Signing }) {
  const { t } = useTranslation();
  const { isSigned, signers, version, kpis, departments, signatures } = scene;
  return (
    <section className={styles.calm}>
      <h2 className={styles.huge}>{t(isSigned ? 'room.sign.done' : 'room.sign.draft', { version })}</h2>
      <p className={styles.accent}>
        {t('room.kpis', { count: kpis })} · {t('room.departments', { count: departments })}
      </p>
      <ul className={styles.signatures}>
        {ROLES.map((role) => {
          const signature = signatures.find((one) => one.role === role);
          return (
            <li key={role} data-signed={signature !== undefined}>
              <span className={styles.label}>{t(`terms.role.${role}`)}</span>
              <strong data-given={signature !== undefined}>
                {signature?.name ?? (signers[role] || '…')}
              </strong>
              <span className={styles.signedOn}>
                {signature ? (
                  <>
                    <IconCircleCheck size="1.1em" aria-hidden /> {signature.date}
                  </>
                ) : (
                  <>
                    <IconPencil size="1.1em" aria-hidden /> {t('room.sign.waits')}
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
