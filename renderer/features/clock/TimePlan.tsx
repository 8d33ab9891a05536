import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AgendaTable } from './AgendaTable';
import styles from './clock.module.css';
import { DelayChoice } from './DelayChoice';
import { KpiTime } from './KpiTime';
import { LateProposal } from './LateProposal';
import { PlanChoices } from './PlanChoices';
import { SilenceQuestion } from './SilenceQuestion';
import type { LateOffer } from './use-late-offer';
import type { SessionClockNow } from './use-session-clock';

interface TimePlanProps {
  readonly now: SessionClockNow;
  readonly late: LateOffer;
  readonly onClose: () => void;
}

/** The agenda: planned, used and left, and what can be done when it does not work out. */
export function TimePlan({ now, late, onClose }: TimePlanProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles.head}>
        <h2>{t('clock.plan')}</h2>
        <ActionIcon aria-label={t('app.close')} onClick={onClose}>
          <IconX size={20} />
        </ActionIcon>
      </div>
      {now.reading.kind === 'asks' && <SilenceQuestion now={now} onAnswered={onClose} />}
      <AgendaTable now={now} offered={late.offer?.plan} />
      {now.step === 'kpis' && now.hasRun && <KpiTime leftSeconds={now.line.leftSeconds} />}
      {now.reading.kind !== 'asks' && <Choices now={now} late={late} onClose={onClose} />}
      <DelayChoice />
    </>
  );
}

/** What was chosen takes its buttons away, so the plan closes and the focus goes back to the clock. */
function Choices({ now, late, onClose }: TimePlanProps) {
  const { t } = useTranslation();
  if (late.offer) return <LateProposal now={now} late={late} offer={late.offer} onDecided={onClose} />;
  return (
    <>
      {late.isOffered && <p className={styles.late}>{t('clock.noTime')}</p>}
      <PlanChoices now={now} onChosen={onClose} />
    </>
  );
}
