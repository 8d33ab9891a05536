import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type OfferedStep, STEPS } from '../../shared/domain/progress';
import { useOpen, useSession } from './session-context';
import styles from './step-header.module.css';

interface StepHeaderProps {
  readonly step: OfferedStep;
  readonly title: string;
  readonly intro: string;
  /** What counts in this step, beside the title. */
  readonly children?: ReactNode;
}

/** A step's title with the way on to the next; nothing ever blocks that way. */
export function StepHeader({ step, title, intro, children }: StepHeaderProps) {
  const { t } = useTranslation();
  const session = useSession();
  const handle = useOpen((open) => open.handle);
  const next = STEPS[STEPS.indexOf(step) + 1];
  return (
    <div className={styles.header}>
      <div className={styles.words}>
        <h1 tabIndex={-1}>{title}</h1>
        <p className="quiet">{intro}</p>
      </div>
      {children}
      {next && (
        <Button
          variant="default"
          rightSection={<IconArrowRight size={20} aria-hidden />}
          onClick={() => session.go({ screen: 'workshop', handle, step: next })}
        >
          {t('app.nextStep', { step: t(`terms.step.${next}`) })}
        </Button>
      )}
    </div>
  );
}
