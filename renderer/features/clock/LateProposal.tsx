import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Rebalance } from '../../../shared/domain/clock/rebalance';
import { useInterface } from '../../app/session-context';
import styles from './clock.module.css';
import type { LateOffer } from './use-late-offer';
import type { SessionClockNow } from './use-session-clock';

interface LateProposalProps {
  readonly now: SessionClockNow;
  readonly late: LateOffer;
  readonly offer: Rebalance;
  readonly onDecided: () => void;
}

/** What could be done about the delay; the facilitator takes it or leaves it. */
export function LateProposal({ now: { secondsBehind }, late, offer, onDecided }: LateProposalProps) {
  const { t } = useTranslation();
  const areOptionalFieldsOpen = useInterface((state) => state.areOptionalFieldsOpen);

  function decide(answer: () => void) {
    answer();
    onDecided();
  }

  return (
    <div className={styles.late}>
      <p>{t('clock.late', { minutes: Math.floor(secondsBehind / 60) })}</p>
      {areOptionalFieldsOpen && offer.restMinutes.has('kpis') && <p>{t('clock.foldNote')}</p>}
      <div className={styles.choices}>
        <Button onClick={() => decide(late.accept)}>{t('clock.accept')}</Button>
        <Button variant="default" onClick={() => decide(late.decline)}>
          {t('clock.decline')}
        </Button>
      </div>
    </div>
  );
}
