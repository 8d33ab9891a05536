import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { STEPS } from '../../../shared/domain/progress';
import { useOpen, useSession } from '../../app/session-context';
import { useProgress } from '../../app/use-progress';
import styles from './share.module.css';

/** What the earlier steps still lack, each with the way there. */
export function OpenPoints() {
  const { t } = useTranslation();
  const session = useSession();
  const handle = useOpen((open) => open.handle);
  const before = STEPS.slice(0, STEPS.indexOf('share'));
  const open = useProgress().filter(({ step, missing }) => before.includes(step) && missing.length > 0);
  return (
    <section className={styles.section}>
      <h2>{t('share.openPoints')}</h2>
      {open.length === 0 ? <p>{t('share.allDone')}</p> : <p className="quiet">{t('share.openPointsHint')}</p>}
      {open.map(({ step, missing }) => (
        <div key={step} className={styles.openStep}>
          <ul>
            {missing.map(({ code, count }) => (
              <li key={code}>{t(`app.missing.${code}`, { count })}</li>
            ))}
          </ul>
          <Button
            variant="default"
            size="compact-md"
            onClick={() => session.go({ screen: 'workshop', handle, step })}
          >
            {t('share.goTo', { step: t(`terms.step.${step}`) })}
          </Button>
        </div>
      ))}
    </section>
  );
}
