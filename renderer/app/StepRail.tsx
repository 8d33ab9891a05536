import { IconCircleCheckFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OfferedStep, StepProgress } from '../../shared/domain/progress';
import { usePlannedMinutes } from '../features/clock/use-planned-minutes';
import { useOpen, useSession } from './session-context';
import styles from './step-rail.module.css';
import { useProgress } from './use-progress';

/** The session's steps: minutes, what is done, what is missing. Every step is open at any time. */
export function StepRail({ current }: { readonly current: OfferedStep }) {
  const { t } = useTranslation();
  const session = useSession();
  const handle = useOpen((open) => open.handle);
  const minutes = usePlannedMinutes();
  const progress = useProgress();
  return (
    <nav className={styles.rail} aria-label={t('app.steps')}>
      <ol>
        {progress.map(({ step, missing }, index) => (
          <li key={step}>
            <button
              type="button"
              className={styles.step}
              aria-current={step === current ? 'step' : undefined}
              onClick={() => session.go({ screen: 'workshop', handle, step })}
            >
              <span className={styles.name}>
                <span className={styles.number}>{index + 1}</span>
                <span>{t(`terms.step.${step}`)}</span>
                {missing.length === 0 && (
                  <span className={styles.done}>
                    <IconCircleCheckFilled size={20} aria-hidden />
                    <span className="visually-hidden">{t('app.stepDone')}</span>
                  </span>
                )}
              </span>
              <span className={styles.detail}>
                {minutes[step] > 0 && <Minutes minutes={Math.round(minutes[step])} />}
              </span>
            </button>
            {step === current && <MissingList missing={missing} />}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Minutes({ minutes }: { readonly minutes: number }) {
  const { t } = useTranslation();
  return (
    <>
      <span aria-hidden>{t('app.stepMinutesShort', { minutes })}</span>
      <span className="visually-hidden">{t('app.stepMinutes', { minutes })}</span>
    </>
  );
}

function MissingList({ missing }: Pick<StepProgress, 'missing'>) {
  const { t } = useTranslation();
  if (missing.length === 0) return null;
  return (
    <div className={styles.missing}>
      <p>{t('app.missingTitle')}</p>
      <ul>
        {missing.map(({ code, count }) => (
          <li key={code}>{t(`app.missing.${code}`, { count })}</li>
        ))}
      </ul>
    </div>
  );
}
